import type { Delegationsordning } from '../domain/delegation'
import type { Anvandare } from '../domain/kontor'
import type { IsoDate } from '../domain/primitives'
import type { LawPack, Pack } from '../rules/schemaPack'

/** What an order is reviewed against. `users` null = nobody's account is known (the command line). */
export type OrderReview = {
  readonly order: Delegationsordning
  readonly pack: Pack
  readonly law: LawPack
  readonly users: readonly Pick<Anvandare, 'id' | 'name' | 'active'>[] | null
  readonly today: IsoDate
}

/** The day the cases are decided: today where the order is in force, else its first day. */
export function reviewDay({ order, today }: Pick<OrderReview, 'order' | 'today'>): IsoDate {
  return order.validFrom > today ? order.validFrom : today
}
