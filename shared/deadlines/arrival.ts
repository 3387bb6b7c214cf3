import { parseDay, rollForIndividual } from './calendar'
import type { Day } from './calendar'
import { IsoDate } from '../domain/primitives'
import type { Inkomstsatt } from '../domain/handelser/inkommetHandelser'

/** Ways by which a document counts as come in the working day before (FL 22, second and third paragraph). */
const DAY_BEFORE: readonly Inkomstsatt[] = ['post', 'avi', 'postlada']

/**
 * The day a document counts as come in, from the day it reached the authority and how (FL 22): a letter, a
 * notice of one, and what lay in the letter box when it was first emptied that day count as the working
 * day before; anything else the day itself. A proposal only: a person may know better.
 */
export function arrivalDay(natt: IsoDate, satt: Inkomstsatt): IsoDate {
  const day = parseDay(natt)
  if (day === null || !DAY_BEFORE.includes(satt)) return natt
  return IsoDate.parse(workingDayBefore(day).toString())
}

function workingDayBefore(day: Day): Day {
  const before = day.subtract({ days: 1 })
  // Nobody works on the eves that lag 1930:173 counts as Sundays.
  return rollForIndividual(before).equals(before) ? before : workingDayBefore(before)
}
