import { Franvaro } from './kontor'
import type { UserId } from './primitives'

/** Why a period of absence can't be taken as it is. */
export type AbsenceProblem = 'incomplete' | 'order' | 'same' | 'overlap' | 'substitute-away'

/**
 * A period of absence read from what was typed, or why not: days missing or in the wrong order, a person
 * who stands in for themselves, a period that meets another of the same person, a substitute who is away
 * some of those days.
 */
export function readAbsence(
  typed: { readonly [K in keyof Franvaro]: string },
  known: readonly Franvaro[],
): Franvaro | AbsenceProblem {
  const parsed = Franvaro.safeParse(typed)
  if (!parsed.success) return 'incomplete'
  const one = parsed.data
  if (one.to < one.from) return 'order'
  if (one.user === one.ersattare) return 'same'
  if (meets(one, known, one.user)) return 'overlap'
  return meets(one, known, one.ersattare) ? 'substitute-away' : one
}

/** Those away on a day among the known periods, whose substitute is away too or has left: nobody watches. */
export function unwatchedOn(
  known: readonly Franvaro[],
  today: string,
  working: readonly UserId[],
): readonly Franvaro[] {
  const away = known.filter(({ from, to }) => from <= today && today <= to)
  return away.filter(
    ({ ersattare }) => !working.includes(ersattare) || away.some(({ user }) => user === ersattare),
  )
}

function meets(one: Franvaro, known: readonly Franvaro[], user: UserId): boolean {
  return known.some((other) => other.user === user && other.from <= one.to && one.from <= other.to)
}
