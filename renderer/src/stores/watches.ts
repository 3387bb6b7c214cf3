import type { UserId } from '@shared/domain/primitives'
import type { Bevakning, RegisterRow } from '@shared/domain/register'

/** A watch with the akt it stands in. */
export type Watch = Bevakning & { readonly row: RegisterRow }

/**
 * The watches of one person: those that name the person, and those of the person's own akter that
 * name nobody else. Oldest due day first.
 */
export function watchesOf(rows: readonly RegisterRow[], me: UserId): readonly Watch[] {
  return unitWatches(rows).filter(({ ansvarig, row }) =>
    ansvarig === '' ? row.handlaggare === me : ansvarig === me,
  )
}

/** Every watch of the unit, for the chief. Oldest due day first. */
export function unitWatches(rows: readonly RegisterRow[]): readonly Watch[] {
  return rows
    .flatMap((row) => row.bevakningar.map((watch): Watch => ({ ...watch, row })))
    .sort((a, b) => (a.due < b.due ? -1 : 1))
}

/** Watches that have fallen due, the day's own, and those of the days after it up to `horizon`. */
export function byDay(
  watches: readonly Watch[],
  today: string,
  horizon: string,
): {
  readonly late: readonly Watch[]
  readonly today: readonly Watch[]
  readonly soon: readonly Watch[]
} {
  return {
    late: watches.filter(({ due }) => due < today),
    today: watches.filter(({ due }) => due === today),
    soon: watches.filter(({ due }) => due > today && due <= horizon),
  }
}
