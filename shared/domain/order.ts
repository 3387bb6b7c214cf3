import type { Delegationsordning, DelegationPunkt } from './delegation'
import type { Kontor, Settings } from './kontor'
import type { IsoDate, Niva } from './primitives'

/**
 * The riktlinjepaket the office works by on `date`: the one of its settings, or on an earlier day the
 * one it worked by then. A pack put in force from a coming day doesn't decide before it.
 */
export function packIdOn(kontor: Kontor, date: IsoDate): string {
  const later = (kontor.tidigarePaket ?? []).filter(({ fore }) => date < fore)
  const first = later.reduce<{ packId: string; fore: IsoDate } | null>(
    (next, one) => (next === null || one.fore < next.fore ? one : next),
    null,
  )
  return first?.packId ?? kontor.packId
}

/**
 * The order in force on `date` for `packId`, or null: then nobody decides on delegation (KL 6:37, 7:5).
 * A draft is never in force, whatever day it is meant to begin. Asked for the office's own pack on a day
 * before it, the answer is for the pack of that day.
 */
export function orderOn(
  settings: Settings,
  packId: string,
  date: IsoDate,
): Delegationsordning | null {
  const { kontor } = settings
  const then = packId === kontor.packId ? packIdOn(kontor, date) : packId
  const inForce = settings.delegationsordningar.filter(
    (order) =>
      order.utkast !== true &&
      order.packId === then &&
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
