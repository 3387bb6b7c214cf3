import type { Delegationsordning, DelegationPunkt } from './delegation'
import type { Settings } from './kontor'
import type { IsoDate, Niva } from './primitives'

/**
 * The order in force on `date` for `packId`, or null: then nobody decides on delegation (KL 6:37, 7:5).
 * A draft is never in force, whatever day it is meant to begin.
 */
export function orderOn(
  settings: Settings,
  packId: string,
  date: IsoDate,
): Delegationsordning | null {
  const inForce = settings.delegationsordningar.filter(
    (order) =>
      order.utkast !== true &&
      order.packId === packId &&
      order.validFrom <= date &&
      (order.validTo === null || date <= order.validTo),
  )
  return inForce.reduce<Delegationsordning | null>(
    (latest, order) => (latest === null || order.validFrom > latest.validFrom ? order : latest),
    null,
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

/**
 * The rule that the engine names when this point decides: the pack's row, or for a point of the office's
 * own that names kinds of decision an id made of its number. Null = the engine can't read the point.
 */
export function ruleOfPunkt(punkt: DelegationPunkt): string | null {
  if (punkt.row !== null) return punkt.row
  if (punkt.kinds === undefined) return null
  return `punkt-${punkt.nr.toLowerCase().replaceAll('.', '-')}`
}

/** The active point that a rule of the engine's answer stands under, or null when the order has none. */
export function punktFor(order: Delegationsordning | null, rule: string): DelegationPunkt | null {
  return order?.punkter.find((punkt) => punkt.active && ruleOfPunkt(punkt) === rule) ?? null
}
