import type { Beslutsslag } from './beslut'

/** The kinds of decision as people name them, on screen and in what lint finds. */
export const slagNames: Readonly<Record<Beslutsslag, string>> = {
  bifall: 'Bifall',
  delavslag: 'Delavslag',
  avslag: 'Avslag',
  avvisning: 'Avvisning',
  avskrivning: 'Avskrivning',
  forlangning: 'Förlängning',
  utokning: 'Utökning',
  forhandsbesked: 'Förhandsbesked',
  'ingen-behovsprovning': 'Utan behovsprövning',
  dom: 'Verkställighet av dom',
  lvm: 'Beslut enligt LVM',
  inleda: 'Inleda utredning',
  'inte-inleda': 'Inte inleda utredning',
  avsluta: 'Avsluta',
  omprovning: 'Omprövning',
  overlamnande: 'Överlämnande',
  yttrande: 'Yttrande',
}
