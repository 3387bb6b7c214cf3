import { longDate } from '@renderer/text/dates'
import { delegation } from '@renderer/text/sv/delegation'
import type { Delegationsordning } from '@shared/domain/delegation'
import type { IsoDate } from '@shared/domain/primitives'

const words = delegation.sub

function adoption({ antagen }: Delegationsordning): string {
  return antagen === null
    ? words.notAdopted
    : words.adopted(longDate(antagen.date), antagen.paragraf)
}

function current(order: Delegationsordning | null): string {
  if (order === null) return words.noCurrent
  const { antagen, validFrom } = order
  if (antagen === null) return words.currentFrom(longDate(validFrom))
  return words.current(longDate(antagen.date), antagen.paragraf)
}

/** The line under the heading: what this order is, and for a draft which one is in force today. */
export function orderStatus(
  order: Delegationsordning,
  inForce: Delegationsordning | null,
  today: IsoDate,
): string {
  const from = longDate(order.validFrom)
  if (order.utkast === true) return `${words.draft(from)} ${current(inForce)}`
  if (order.validFrom > today) return `${words.coming(from)} ${adoption(order)}`
  if (order.validTo === null || order.validTo >= today) {
    return `${words.force(from)} ${adoption(order)}`
  }
  return `${words.past(from, longDate(order.validTo))} ${adoption(order)}`
}
