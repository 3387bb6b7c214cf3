import type { Beslutsslag } from '../domain/beslut'

/** How a kind of decision is written: what sort of decision it is, and how it went for the party. */
export type SlagText = { readonly typ: string; readonly utfall: string }

const SLAG: Readonly<Record<Beslutsslag, SlagText>> = {
  bifall: { typ: 'Nytt beslut', utfall: 'Bifall' },
  delavslag: { typ: 'Nytt beslut', utfall: 'Delvis avslag' },
  avslag: { typ: 'Nytt beslut', utfall: 'Avslag' },
  avvisning: { typ: 'Avvisning', utfall: 'Avvisad' },
  avskrivning: { typ: 'Avskrivning', utfall: 'Avskriven' },
  forlangning: { typ: 'Förlängning', utfall: 'Bifall' },
  utokning: { typ: 'Utökning', utfall: 'Bifall' },
  forhandsbesked: { typ: 'Förhandsbesked', utfall: 'Besked lämnat' },
  'ingen-behovsprovning': { typ: 'Insats utan behovsprövning', utfall: '–' },
  dom: { typ: 'Dom', utfall: 'Enligt domen' },
  lvm: { typ: 'Beslut enligt LVM', utfall: '–' },
  inleda: { typ: 'Utredning inleds', utfall: '–' },
  'inte-inleda': { typ: 'Utredning inleds inte', utfall: '–' },
  avsluta: { typ: 'Avslut', utfall: 'Avslutad' },
  omprovning: { typ: 'Omprövning', utfall: 'Omprövad' },
  overlamnande: { typ: 'Överlämnande', utfall: '–' },
  yttrande: { typ: 'Yttrande', utfall: '–' },
}

/** The words for a kind of decision; a kind this version does not know is shown as it is written. */
export function slagText(slag: string): SlagText {
  return isSlag(slag) ? SLAG[slag] : { typ: slag, utfall: '–' }
}

function isSlag(slag: string): slag is Beslutsslag {
  return Object.hasOwn(SLAG, slag)
}

/** Whether the decision gives the party what was asked, wholly or in part. */
export function grantsSomething(slag: Beslutsslag): boolean {
  return ['bifall', 'delavslag', 'forlangning', 'utokning'].includes(slag)
}
