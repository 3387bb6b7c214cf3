import type { Beslutsslag } from '../domain/beslut'
import type { DelegationPunkt } from '../domain/delegation'
import type { Pack } from '../rules/schemaPack'

/** What a point of a file may be tied to: a rule of the guidelines, or kinds of decision. Only proposed. */
export type Proposal =
  | { readonly kind: 'row'; readonly row: string; readonly text: string }
  | { readonly kind: 'kinds'; readonly kinds: readonly Beslutsslag[] }

/** Words that carry meaning, shortened so that "boendestöd" and "boendestödet" are the same. */
function wordsOf(text: string): Set<string> {
  const words = text.toLocaleLowerCase('sv').match(/[\p{L}\d]+/gu) ?? []
  return new Set(words.filter((word) => word.length > 2).map((word) => word.slice(0, 7)))
}

/** How much two texts share, 0 to 1 (Dice's measure over their words). */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const shared = [...a].filter((word) => b.has(word)).length
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}

const kindWords: readonly (readonly [Beslutsslag, RegExp])[] = [
  ['inte-inleda', /\b(inte|ej)\s+inleda/],
  ['inleda', /(^|och |eller |att )inleda|inledande av/],
  ['avsluta', /avsluta|avslutande/],
  ['omprovning', /ompröv/],
  ['avskrivning', /avskriv|skriva av/],
  ['avvisning', /avvis|rättidsprövning/],
  ['overlamnande', /överlämn|lämna över|rättidsprövning/],
  ['yttrande', /yttra/],
]

/** The kinds of decision on the handling that a matter's words name. */
export function kindsIn(arende: string): Beslutsslag[] {
  const text = arende.toLocaleLowerCase('sv')
  const found = kindWords.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind)
  const both = /inleda (eller|och|respektive) (inte|ej) inleda|inleda eller inte/.test(text)
  if (both) return [...new Set<Beslutsslag>(['inleda', 'inte-inleda', ...found])]
  const onlyNot = found.includes('inte-inleda') && !/inleda.*inleda/.test(text)
  return onlyNot ? found.filter((kind) => kind !== 'inleda') : found
}

const enough = 0.5

/**
 * What a point may be tied to, or null. A rule is proposed where its matter is much alike and no other
 * rule fits as well, the condition deciding between rules on the same matter. A person says yes or no.
 */
export function proposalFor(punkt: DelegationPunkt, pack: Pack): Proposal | null {
  const kinds = kindsIn(punkt.arende)
  if (kinds.length > 0) return { kind: 'kinds', kinds }
  const scored = pack.delegation
    .filter(({ decides }) => decides !== undefined)
    .map((row) => ({
      row,
      matter: likeness(punkt.arende, row.matter),
      all: likeness(`${punkt.arende} ${punkt.villkor}`, `${row.matter} ${row.condition}`),
    }))
    .filter(({ matter }) => matter >= enough)
    .toSorted((a, b) => b.matter + b.all - (a.matter + a.all))
  const [best, second] = scored
  if (best === undefined) return null
  const ties = second !== undefined && second.matter + second.all === best.matter + best.all
  if (ties) return null
  const { id, matter, condition } = best.row
  return { kind: 'row', row: id, text: condition === '' ? matter : `${matter}, ${condition}` }
}

/** The point with an accepted proposal. */
export function tied(punkt: DelegationPunkt, proposal: Proposal | null): DelegationPunkt {
  if (proposal === null) return punkt
  return proposal.kind === 'row'
    ? { ...punkt, row: proposal.row }
    : { ...punkt, kinds: [...proposal.kinds] }
}
