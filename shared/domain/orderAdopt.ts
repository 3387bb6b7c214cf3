import { Temporal } from 'temporal-polyfill'
import type { Delegationsordning, Namndbeslut } from './delegation'
import { IsoDate } from './primitives'

/** Why an order can't be put in force. */
export type AdoptProblem =
  | 'not-draft'
  | 'no-points'
  | 'paragraph-missing'
  | 'adopted-later'
  | 'adopted-in-future'
  | 'later-order'

export type Adopted =
  | { readonly ok: true; readonly orders: Delegationsordning[] }
  | { readonly ok: false; readonly problem: AdoptProblem }

function dayBefore(date: IsoDate): IsoDate {
  return IsoDate.parse(Temporal.PlainDate.from(date).subtract({ days: 1 }).toString())
}

function problemOf(
  draft: Delegationsordning | undefined,
  beslut: Namndbeslut,
  at: { readonly orders: readonly Delegationsordning[]; readonly today: IsoDate },
): AdoptProblem | null {
  if (draft?.utkast !== true) return 'not-draft'
  if (!draft.punkter.some(({ active }) => active)) return 'no-points'
  if (beslut.paragraf.trim() === '') return 'paragraph-missing'
  if (beslut.date > at.today) return 'adopted-in-future'
  if (beslut.date > draft.validFrom) return 'adopted-later'
  return replaced(at.orders, draft).some(({ validFrom }) => validFrom >= draft.validFrom)
    ? 'later-order'
    : null
}

/** The orders in force for the same guidelines that the draft takes over from. */
function replaced(
  orders: readonly Delegationsordning[],
  { packId, validFrom }: Delegationsordning,
): Delegationsordning[] {
  return orders.filter(
    (order) =>
      order.utkast !== true &&
      order.packId === packId &&
      (order.validTo === null || order.validTo >= validFrom),
  )
}

function inForce(draft: Delegationsordning, beslut: Namndbeslut): Delegationsordning {
  const { tillaten = false } = draft.vidaredelegation ?? {}
  const order: Delegationsordning = {
    ...draft,
    antagen: beslut,
    vidaredelegation: { tillaten, beslut: tillaten ? beslut : null },
  }
  delete order.utkast
  return order
}

/**
 * Registers the nämnd's adoption of a draft: it is in force from its own day, and the order before ends
 * the day before. Refused: nothing to adopt, no point, no §, a meeting still to come, a first day before
 * the meeting, or an order that begins the same day or later.
 */
export function orderAdopted(
  orders: readonly Delegationsordning[],
  id: string,
  adoption: { readonly beslut: Namndbeslut; readonly today: IsoDate },
): Adopted {
  const { beslut, today } = adoption
  const draft = orders.find((order) => order.id === id)
  const problem = problemOf(draft, beslut, { orders, today })
  if (problem !== null || draft === undefined) return { ok: false, problem: problem ?? 'not-draft' }
  const ends = replaced(orders, draft)
  const validTo = dayBefore(draft.validFrom)
  return {
    ok: true,
    orders: orders.map((order) => {
      if (order.id === id) return inForce(draft, beslut)
      return ends.includes(order) ? { ...order, validTo } : order
    }),
  }
}

/**
 * The nämnd's decision on an order that was in force before Akta knew of the decision: day and §, nothing
 * else. Refused: a draft, an order that has one already, no §, a day to come or after the first day.
 */
export function adoptedBefore(
  orders: readonly Delegationsordning[],
  id: string,
  adoption: { readonly beslut: Namndbeslut; readonly today: IsoDate },
): Adopted {
  const { beslut, today } = adoption
  const order = orders.find((one) => one.id === id)
  if (order === undefined || order.utkast === true || order.antagen !== null) {
    return { ok: false, problem: 'not-draft' }
  }
  if (beslut.paragraf.trim() === '') return { ok: false, problem: 'paragraph-missing' }
  if (beslut.date > today) return { ok: false, problem: 'adopted-in-future' }
  if (beslut.date > order.validFrom) return { ok: false, problem: 'adopted-later' }
  return {
    ok: true,
    orders: orders.map((one) => (one === order ? { ...order, antagen: beslut } : one)),
  }
}
