import type { Anvandare, Delegationsordning, DelegationPunkt, Niva, Settings } from './kontor'
import type { IsoDate, UserId } from './primitives'

/** The order in force on `date` for `packId`, or null: then nobody decides on delegation (KL 6:37, 7:5). */
export function orderOn(
  settings: Settings,
  packId: string,
  date: IsoDate,
): Delegationsordning | null {
  const inForce = settings.delegationsordningar.filter(
    (order) =>
      order.packId === packId &&
      order.validFrom <= date &&
      (order.validTo === null || date <= order.validTo),
  )
  return inForce.reduce<Delegationsordning | null>(
    (latest, order) => (latest === null || order.validFrom > latest.validFrom ? order : latest),
    null,
  )
}

/** Users who hold `niva` on `date`; a holding is counted with both its days. */
export function holdersOf(order: Delegationsordning, niva: Niva, date: IsoDate): UserId[] {
  return order.innehav
    .filter((h) => h.niva === niva && h.from <= date && (h.to === null || date <= h.to))
    .map((h) => h.user)
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

const ORGANS: ReadonlySet<string> = new Set([
  'individutskott',
  'utskott',
  'socialutskottet',
  'socialnamnden',
  'namnden',
  'namnd',
  'kommunfullmaktige',
])

/** A body of elected members: its decision is registered with meeting date and paragraph. */
export function isOrgan(niva: Niva): boolean {
  return ORGANS.has(niva)
}

/** The active point that a pack's delegation row stands under, or null when the order has none. */
export function punktFor(order: Delegationsordning | null, row: string): DelegationPunkt | null {
  return order?.punkter.find((punkt) => punkt.active && punkt.row === row) ?? null
}
