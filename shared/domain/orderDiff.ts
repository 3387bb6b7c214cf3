import type { Delegationsordning, DelegationPunkt } from './delegation'
import { byNumber } from './orderDraft'

/** The cells of a point that a difference is told for. */
export const diffFields = [
  ...(['nr', 'avsnitt', 'arende', 'villkor', 'niva', 'lagrum'] as const),
  ...(['ersattare', 'anmarkning', 'active', 'kinds', 'grans'] as const),
] as const
export type DiffField = (typeof diffFields)[number]

/** What differs for one point: a new one, one taken away, or the cells that are changed. */
export type PunktDiff =
  | { readonly kind: 'new'; readonly now: DelegationPunkt }
  | { readonly kind: 'gone'; readonly before: DelegationPunkt }
  | {
      readonly kind: 'changed'
      readonly before: DelegationPunkt
      readonly now: DelegationPunkt
      readonly fields: readonly DiffField[]
    }

function cell(punkt: DelegationPunkt, field: DiffField): string {
  const value = punkt[field]
  return Array.isArray(value) ? value.toSorted().join(' ') : String(value ?? '')
}

/** The same point in another order: tied to the same rule of the guidelines, else the same number. */
function partnerOf(
  punkt: DelegationPunkt,
  among: readonly DelegationPunkt[],
): DelegationPunkt | undefined {
  const byRow = punkt.row === null ? undefined : among.find(({ row }) => row === punkt.row)
  return byRow ?? among.find(({ nr, row }) => nr === punkt.nr && (row ?? punkt.row) === punkt.row)
}

function changed(before: DelegationPunkt, now: DelegationPunkt): PunktDiff[] {
  const fields = diffFields.filter((field) => cell(before, field) !== cell(now, field))
  return fields.length === 0 ? [] : [{ kind: 'changed', before, now, fields }]
}

/**
 * How `now` differs from `before`, in the order of the numbers. A point is the same where it is tied to
 * the same rule; points that are not tied are the same by number.
 */
export function orderDiff(before: Delegationsordning, now: Delegationsordning): PunktDiff[] {
  const left = new Set(before.punkter)
  const found = now.punkter.toSorted(byNumber).flatMap((punkt): PunktDiff[] => {
    const partner = partnerOf(punkt, [...left])
    if (partner === undefined) return [{ kind: 'new', now: punkt }]
    left.delete(partner)
    return changed(partner, punkt)
  })
  const gone = [...left].map((punkt): PunktDiff => ({ kind: 'gone', before: punkt }))
  const numberOf = (diff: PunktDiff) => (diff.kind === 'gone' ? diff.before : diff.now)
  return [...found, ...gone].toSorted((a, b) => byNumber(numberOf(a), numberOf(b)))
}
