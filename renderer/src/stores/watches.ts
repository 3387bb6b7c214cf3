import type { UserId } from '@shared/domain/primitives'
import type { Bevakning, RegisterRow } from '@shared/domain/register'

/** A watch with the akt it stands in. */
export type Watch = Bevakning & { readonly row: RegisterRow }

/**
 * The watches of one person: those that name the person, and those of the person's own akter that
 * name nobody else. Oldest day first.
 */
export function watchesOf(rows: readonly RegisterRow[], me: UserId): readonly Watch[] {
  return unitWatches(rows).filter((watch) => holderOf(watch) === me)
}

/** The watches of those a person stands in for, oldest day first. */
export function watchesFor(
  rows: readonly RegisterRow[],
  absent: readonly UserId[],
): readonly Watch[] {
  return unitWatches(rows).filter((watch) => absent.some((user) => user === holderOf(watch)))
}

/** Who answers for a watch: the one it names, else the akt's handläggare; null = nobody yet. */
export function holderOf({ ansvarig, row }: Watch): string | null {
  return ansvarig === '' ? row.handlaggare : ansvarig
}

/** Every watch of the unit, for the chief. Oldest day first. */
export function unitWatches(rows: readonly RegisterRow[]): readonly Watch[] {
  return rows
    .flatMap((row) => row.bevakningar.map((watch): Watch => ({ ...watch, row })))
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
}

/** The last day as it counts: an individual's own limit moved by lag 1930:173, an authority's never. */
export function dayOf({ due, rolled }: Bevakning): string {
  return rolled ?? due
}

/** The day the list reminds: the last day, or the one the reminder is put off to. */
export function reminderOf(watch: Bevakning): string {
  return watch.uppskjuten ?? dayOf(watch)
}

/** Is there anything to see of it today? Not before it opens, nor when it has passed by itself. */
export function isShown(watch: Bevakning, today: string): boolean {
  if (watch.fran !== undefined && watch.fran > today) return false
  return watch.upphor !== true || dayOf(watch) >= today
}

/** Does it wait for somebody else, with its day still ahead? The provider's are followed by the office. */
export function waitsForOthers(watch: Bevakning, today: string): boolean {
  const { vantar } = watch
  return vantar !== undefined && vantar !== 'utforare' && reminderOf(watch) > today
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
  const at = watches.map((watch) => ({ watch, day: reminderOf(watch) }))
  const pick = (fits: (day: string) => boolean) =>
    at.filter(({ day }) => fits(day)).map(({ watch }) => watch)
  return {
    late: pick((day) => day < today),
    today: pick((day) => day === today),
    soon: pick((day) => day > today && day <= horizon),
  }
}
