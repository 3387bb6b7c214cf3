import { orderLog } from '../../domain/logOrder'
import type { LoggedEvent } from '../../domain/logOrder'
import type { Mark } from '../mark'
import { aktualiseringMarks } from './aktualisering'
import { baseMarks, type Event } from './base'
import { bevakningMarks } from './bevakning'
import { delgivningMarks } from './delgivning'
import { genomforandeMarks } from './genomforande'
import { inforandeMarks } from './inforande'
import { asCorrected, inkommetMarks } from './inkommet'

/** One function a part of the akt; a part that gives the engine days adds its own here. */
const PARTS: readonly ((event: Event) => readonly Mark[])[] = [
  baseMarks,
  aktualiseringMarks,
  delgivningMarks,
  genomforandeMarks,
  bevakningMarks,
  inforandeMarks,
  inkommetMarks,
]

/** Every mark of an akt's log, in the log's canonical order. Pure: the order of arrival is nothing. */
export function marksOf(events: readonly LoggedEvent[]): readonly Mark[] {
  return asCorrected(orderLog(events)).flatMap(({ event }) =>
    PARTS.flatMap((marks) => marks(event)),
  )
}
