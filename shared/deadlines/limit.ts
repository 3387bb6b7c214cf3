import { addPeriod, addWorkingDays, birthdayOf, type Day } from './calendar'

/** How long a time limit is: calendar years, months, weeks and days, or working days. */
export type Limit = {
  readonly period?: string | undefined
  readonly workdays?: number | undefined
  /** A birthday: 29 February counts as reached on 1 March in other years (interpretation.md 8). */
  readonly birthday?: boolean | undefined
  /** The last day is the one before ("senast dagen före"). */
  readonly dayBefore?: boolean | undefined
}

/** The last day of a limit that starts on `start`, unmoved. Null where the period can't be read. */
export function limitDay(limit: Limit, start: Day): Day | null {
  if (limit.workdays !== undefined) return addWorkingDays(start, limit.workdays)
  const period = limit.period ?? 'P0D'
  const years = /^P(\d+)Y$/.exec(period)?.[1]
  const day = limit.birthday && years ? birthdayOf(start, Number(years)) : addPeriod(start, period)
  return limit.dayBefore && day ? day.subtract({ days: 1 }) : day
}

/**
 * The `nth` last day of a limit that comes again, counted from the one start: 31 August + 2 × P6M is 31
 * August, since clamped days are never chained (interpretation.md 1). Null as `limitDay`.
 */
export function nthDay(limit: Limit, start: Day, nth: number): Day | null {
  if (limit.workdays !== undefined) return addWorkingDays(start, limit.workdays * nth)
  const times = (limit.period ?? 'P0D').replace(/\d+/g, (count) => String(Number(count) * nth))
  return limitDay({ ...limit, period: times }, start)
}
