import type { Delegationsordning, Ersattare, Innehav, Vidaredelegering } from './delegation'
import { isWithin } from './holding'
import { isOrgan } from './order'
import type { IsoDate, UserId } from './primitives'

/** Why a holder, a substitute or a passing on can't be registered. */
export type PeopleProblem =
  | 'organ'
  | 'period'
  | 'already'
  | 'same-person'
  | 'not-holder'
  | 'reason-missing'
  | 'not-allowed'
  | 'not-chef'
  | 'point-not-chef'

export type PeopleChanged =
  | { readonly ok: true; readonly order: Delegationsordning }
  | { readonly ok: false; readonly problem: PeopleProblem }

const refused = (problem: PeopleProblem): PeopleChanged => ({ ok: false, problem })

function wrongPeriod({ from, to }: { readonly from: IsoDate; readonly to: IsoDate | null }) {
  return to !== null && to < from
}

function overlaps(
  one: { readonly from: IsoDate; readonly to: IsoDate | null },
  other: { readonly from: IsoDate; readonly to: IsoDate | null },
): boolean {
  return (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to)
}

/** A named holder of a level. Refused: a body (it decides at meetings), a period that ends first, a double. */
export function withInnehav(order: Delegationsordning, one: Innehav): PeopleChanged {
  if (isOrgan(one.niva)) return refused('organ')
  if (wrongPeriod(one)) return refused('period')
  const double = order.innehav.some(
    ({ niva, user, ...period }) => niva === one.niva && user === one.user && overlaps(period, one),
  )
  return double
    ? refused('already')
    : { ok: true, order: { ...order, innehav: [...order.innehav, one] } }
}

/**
 * A substitute for a named holder in a period. Refused: standing in for oneself, for someone who doesn't
 * hold the level on the first day, without a reason, or a period that ends before it begins.
 */
export function withErsattare(order: Delegationsordning, one: Ersattare): PeopleChanged {
  if (wrongPeriod(one)) return refused('period')
  if (one.user === one.ersatter) return refused('same-person')
  if (one.skal.trim() === '') return refused('reason-missing')
  const holds = order.innehav.some(
    (h) => h.user === one.ersatter && h.niva === one.niva && isWithin(h, one.from),
  )
  if (!holds) return refused('not-holder')
  return { ok: true, order: { ...order, ersattare: [...(order.ersattare ?? []), one] } }
}

/** Those who hold the förvaltningschef's level on `date`: the only ones who may pass on (KL 7:6). */
export function holdersOfChef(order: Delegationsordning, date: IsoDate): UserId[] {
  return order.innehav
    .filter((h) => h.niva === 'forvaltningschef' && isWithin(h, date))
    .map(({ user }) => user)
}

/**
 * A point passed on by the förvaltningschef. Refused (KL 7:6): where the nämnd hasn't allowed it, by
 * anybody else, for a point that isn't the förvaltningschef's own, and for a period that ends first.
 */
export function withVidaredelegering(
  order: Delegationsordning,
  one: Vidaredelegering,
): PeopleChanged {
  if (order.vidaredelegation?.tillaten !== true) return refused('not-allowed')
  if (!holdersOfChef(order, one.beslutad).includes(one.fran)) return refused('not-chef')
  const punkt = order.punkter.find(({ nr, active }) => nr === one.punkt && active)
  if (punkt?.niva !== 'forvaltningschef') return refused('point-not-chef')
  if (wrongPeriod(one) || one.from < one.beslutad) return refused('period')
  if (one.fran === one.till) return refused('same-person')
  const given = order.vidaredelegeringar ?? []
  return { ok: true, order: { ...order, vidaredelegeringar: [...given, one] } }
}
