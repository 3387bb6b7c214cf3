import { IsoDate } from './primitives'

// Sweden's own calendar; the form of its language is the one that days are kept in.
const sweden = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })

/**
 * The day in Sweden of an instant in UTC, which between midnight and one or two in the night is the day after
 * UTC's: time limits are counted from it. A day `YYYY-MM-DD` is itself. What is neither is a bug.
 */
export function swedishDay(at: string): IsoDate {
  return IsoDate.parse(at.length === 10 ? at : sweden.format(Date.parse(at)))
}
