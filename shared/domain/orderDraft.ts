import type { Delegationsordning, DelegationPunkt } from './delegation'
import type { IsoDate } from './primitives'

/** "2.10" after "2.9": part by part, numbers as numbers. */
export function byNumber(
  one: Pick<DelegationPunkt, 'nr'>,
  other: Pick<DelegationPunkt, 'nr'>,
): number {
  return one.nr.localeCompare(other.nr, 'sv', { numeric: true })
}

/**
 * A draft that starts from an order: its points, and the people who still hold something on the day the
 * draft is meant to begin. What the nämnd decided about the old one isn't taken over: it decides anew.
 */
export function draftOf(
  order: Delegationsordning,
  meta: Pick<Delegationsordning, 'id' | 'validFrom'>,
): Delegationsordning {
  const lasts = ({ to }: { readonly to: IsoDate | null }) => to === null || to >= meta.validFrom
  const { tillaten = false } = order.vidaredelegation ?? {}
  return {
    ...order,
    ...meta,
    utkast: true,
    validTo: null,
    antagen: null,
    vidaredelegation: { tillaten, beslut: null },
    innehav: order.innehav.filter(lasts),
    ersattare: (order.ersattare ?? []).filter(lasts),
    vidaredelegeringar: [],
  }
}

/** The orders with one of them replaced, by its id. A draft whose id isn't there is added last. */
export function withDraft(
  orders: readonly Delegationsordning[],
  draft: Delegationsordning,
): Delegationsordning[] {
  const known = orders.some(({ id }) => id === draft.id)
  return known ? orders.map((order) => (order.id === draft.id ? draft : order)) : [...orders, draft]
}

/** The orders without a draft. An order that has been in force is never taken away. */
export function withoutDraft(
  orders: readonly Delegationsordning[],
  id: string,
): Delegationsordning[] {
  return orders.filter((order) => order.id !== id || order.utkast !== true)
}
