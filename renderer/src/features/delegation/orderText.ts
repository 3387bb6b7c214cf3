import { longDate } from '@renderer/text/dates'
import type { OrderRead } from '@renderer/stores/orderFile'
import { delegation } from '@renderer/text/sv/delegation'
import { orderFile } from '@renderer/text/sv/delegationImport'
import { importErrorText } from '@renderer/text/sv/errors'
import type { Delegationsordning } from '@shared/domain/delegation'
import type { IsoDate } from '@shared/domain/primitives'

const words = delegation.sub

/** Where an order stands in time: a draft, in force, to come, or one that has been in force. */
export function orderState(
  order: Delegationsordning,
  today: IsoDate,
): 'draft' | 'force' | 'coming' | 'past' {
  if (order.utkast === true) return 'draft'
  if (order.validFrom > today) return 'coming'
  return order.validTo === null || order.validTo >= today ? 'force' : 'past'
}

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
  const to = order.validTo === null ? '' : longDate(order.validTo)
  const sentences = {
    draft: () => `${words.draft(from)} ${current(inForce)}`,
    coming: () => `${words.coming(from)} ${adoption(order)}`,
    force: () => `${words.force(from)} ${adoption(order)}`,
    past: () => `${words.past(from, to)} ${adoption(order)}`,
  }
  return sentences[orderState(order, today)]()
}

/** What to say after a file was read, where the draft isn't simply opened. */
export function readNote(read: OrderRead): string {
  if (read.kind === 'draft') return orderFile.loose(read.loose)
  if (read.kind === 'file') return orderFile.errors[read.code]
  return read.kind === 'pick' ? importErrorText(read.code) : orderFile.notSaved
}
