import { swedishDay } from '../../domain/swedishDay'
import type { Mark } from '../mark'
import { mark, type Event } from './base'

/** Days of the register before Akta. A decision that had run out when it was read in is over. */
export function inforandeMarks({ body, at }: Event): readonly Mark[] {
  if (body.type === 'akt.inford') {
    const { utredningInledd } = body.data
    return utredningInledd === null ? [] : [mark('utredning_inledd', utredningInledd)]
  }
  if (body.type !== 'beslut.infort') return []
  const { id, beslutsdatum, to } = body.data
  const isOver = to !== null && to < swedishDay(at)
  return [mark('beslut', beslutsdatum, id), ...(isOver ? [mark('insats_avslutad', to, id)] : [])]
}
