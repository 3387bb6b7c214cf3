import type { Delegationsordning, Ersattare, Vidaredelegering } from './delegation'
import type { Anvandare } from './kontor'
import { isOrgan } from './order'
import type { IsoDate, Niva, UserId } from './primitives'

/** What a person's power rests on: the post, a holder who is away, or the förvaltningschef (KL 7:6). */
export type Grund = 'innehav' | 'ersattare' | 'vidaredelegation'

type Days = { readonly from: IsoDate; readonly to: IsoDate | null }

/** Whether a period holds on `date`; it is counted with both its days. */
export function isWithin({ from, to }: Days, date: IsoDate): boolean {
  return from <= date && (to === null || date <= to)
}

function ownHolders(order: Delegationsordning, niva: Niva, date: IsoDate): UserId[] {
  return order.innehav.filter((h) => h.niva === niva && isWithin(h, date)).map((h) => h.user)
}

/** Those who stand in for a holder of `niva` on `date`: only for someone who holds it that day. */
export function substitutesFor(
  order: Delegationsordning,
  niva: Niva,
  date: IsoDate,
): readonly Ersattare[] {
  const holders = ownHolders(order, niva, date)
  return (order.ersattare ?? []).filter(
    (one) => one.niva === niva && isWithin(one, date) && holders.includes(one.ersatter),
  )
}

/** Users who hold `niva` on `date`: the holders themselves, then those who stand in for one of them. */
export function holdersOf(order: Delegationsordning, niva: Niva, date: IsoDate): UserId[] {
  const standIns = substitutesFor(order, niva, date).map(({ user }) => user)
  return [...new Set([...ownHolders(order, niva, date), ...standIns])]
}

/** Whether `user` holds `niva` in the order on `date`. Organs are held by nobody: they decide at meetings. */
export function holdsLevel(
  order: Delegationsordning | null,
  user: Pick<Anvandare, 'id' | 'active'>,
  at: { readonly niva: Niva; readonly date: IsoDate },
): boolean {
  return (
    order !== null &&
    user.active &&
    !isOrgan(at.niva) &&
    holdersOf(order, at.niva, at.date).includes(user.id)
  )
}

/** What has been passed on to `user` under a point and holds on `date`; needs the nämnd's permission. */
function passedOn(
  order: Delegationsordning,
  user: UserId,
  at: { readonly punkt: string; readonly date: IsoDate },
): Vidaredelegering | null {
  if (order.vidaredelegation?.tillaten !== true) return null
  const given = order.vidaredelegeringar ?? []
  return (
    given.find((one) => one.punkt === at.punkt && one.till === user && isWithin(one, at.date)) ??
    null
  )
}

/**
 * What lets `user` decide at `niva` under a point on `date`, or null. `punkt` null = the answer has no
 * point, so nothing can have been passed on.
 */
export function grundFor(
  order: Delegationsordning | null,
  user: Pick<Anvandare, 'id' | 'active'>,
  at: { readonly niva: Niva; readonly punkt: string | null; readonly date: IsoDate },
): Grund | null {
  if (order === null || !user.active || isOrgan(at.niva)) return null
  if (ownHolders(order, at.niva, at.date).includes(user.id)) return 'innehav'
  if (holdersOf(order, at.niva, at.date).includes(user.id)) return 'ersattare'
  if (at.punkt === null || at.niva !== 'forvaltningschef') return null
  return passedOn(order, user.id, { ...at, punkt: at.punkt }) === null ? null : 'vidaredelegation'
}
