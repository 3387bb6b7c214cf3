import type { Beslutsinnehall, Omprovningsgrund, UndantagKommunicering } from '../domain/beslut'
import { type Block, section } from './blocks'

const GRUNDER: Readonly<Record<Omprovningsgrund, string>> = {
  'fl-36': '36 § förvaltningslagen (rättelse)',
  'fl-37': '37 § förvaltningslagen',
  'fl-37-forbehall': '37 § förvaltningslagen (förbehåll i beslutet)',
  'fl-37-sakerhet': '37 § förvaltningslagen (tvingande säkerhetsskäl)',
  'fl-37-uppgifter': '37 § förvaltningslagen (oriktiga eller vilseledande uppgifter)',
  'fl-38': '38 § förvaltningslagen',
  'sol-14-9': '14 kap. 9 § socialtjänstlagen (väsentligt ändrade förhållanden)',
}

/** The section an earlier decision is changed by, in full; empty where none is changed. */
export function omprovningText(omprovning: Beslutsinnehall['omprovning']): string {
  return omprovning === undefined ? '' : GRUNDER[omprovning.grund]
}

const UNDANTAG: Readonly<Record<UndantagKommunicering['grund'], string>> = {
  'uppenbart-obehovligt': 'det var uppenbart obehövligt',
  'svarare-genomfora': 'det annars skulle ha blivit avsevärt svårare att genomföra beslutet',
  'vasentligt-intresse': 'ett väsentligt allmänt eller enskilt intresse krävde beslutet omedelbart',
}

/** Why the party was not shown the material before the decision (FL 25); nothing where the party was. */
export function unheard(undantag: UndantagKommunicering | undefined): Block[] {
  if (undantag === undefined) return []
  const ground = `Du har inte fått ta del av materialet före beslutet, eftersom ${UNDANTAG[undantag.grund]} (25 § förvaltningslagen).`
  return section('Varför du inte har hörts före beslutet', `${ground} ${undantag.skal}`)
}

/** The same as a tjänsteskrivelse says it, of the party. */
export function unheardText(undantag: UndantagKommunicering): string {
  return `Materialet har inte kommunicerats före beslutet, eftersom ${UNDANTAG[undantag.grund]} (25 § FL). ${undantag.skal}`
}
