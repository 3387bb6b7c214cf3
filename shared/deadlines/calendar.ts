import { Temporal } from 'temporal-polyfill'
import { getHolidays } from 'swedish-holidays'

/** A calendar day without time or zone. Stored and passed as `YYYY-MM-DD`. */
export type Day = Temporal.PlainDate

/**
 * Reads `YYYY-MM-DD`. Anything else (another type, another form, a day that does not exist, a
 * year that no living matter has) is
 * null, so that an odd fact is an unknown one and never a crash.
 */
export function parseDay(value: unknown): Day | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null
  try {
    const day = Temporal.PlainDate.from(value, { overflow: 'reject' })
    return day.year < 1850 || day.year > 2250 ? null : day
  } catch {
    return null
  }
}

/** Strictly before: the same day is not. */
export function isBefore(a: Day, b: Day): boolean {
  return Temporal.PlainDate.compare(a, b) < 0
}

/** The earlier of two days. */
export function earliest(a: Day, b: Day): Day {
  return isBefore(b, a) ? b : a
}

/**
 * Adds an ISO 8601 period of calendar years, months, weeks and days. Months are clamped to the last
 * day when the day is missing: 30 November + P3M = 28 February (interpretation.md, convention 1).
 * Always add to the original start; chained clamped dates drift. Returns null for a period it can't
 * read or a day outside the calendar.
 */
export function addPeriod(day: Day, period: string): Day | null {
  try {
    const duration = Temporal.Duration.from(period)
    if (duration.sign < 0 || duration.hours + duration.minutes + duration.seconds !== 0) return null
    return day.add(duration, { overflow: 'constrain' })
  } catch {
    return null
  }
}

/** The day a person reaches `years`; born 29 February: 1 March in other years (convention 8). */
export function birthdayOf(birth: Day, years: number): Day | null {
  const clamped = addPeriod(birth, `P${years}Y`)
  return clamped && clamped.day !== birth.day ? clamped.add({ days: 1 }) : clamped
}

/** Whole years reached on the day; the birthday counts. Null before birth. */
export function ageOn(birth: Day, on: Day): number | null {
  const years = on.year - birth.year
  const reached = birthdayOf(birth, Math.max(years, 0))
  if (years < 0 || !reached) return null
  const age = isBefore(on, reached) ? years - 1 : years
  return age < 0 ? null : age
}

const holidayCache = new Map<number, { free: Set<string>; eves: Set<string> }>()

function holidaysOf(year: number): { free: Set<string>; eves: Set<string> } {
  const cached = holidayCache.get(year)
  if (cached) return cached
  const free = new Set<string>()
  for (const { month, day, isPublicHoliday } of getHolidays(year)) {
    if (isPublicHoliday) free.add(`${month}-${day}`)
  }
  const midsummer = getHolidays(year).find((h) => h.isPublicHoliday && h.month === 6 && h.day >= 20)
  const eves = new Set(['12-24', '12-31'])
  if (midsummer) eves.add(`6-${midsummer.day - 1}`)
  const made = { free, eves }
  holidayCache.set(year, made)
  return made
}

/** Monday to Friday and no Swedish public holiday (convention 4). The eves are working days here. */
export function isWorkingDay(day: Day): boolean {
  return day.dayOfWeek < 6 && !holidaysOf(day.year).free.has(`${day.month}-${day.day}`)
}

/** The n-th working day after the day; the day of the event itself is not counted (convention 4). */
export function addWorkingDays(day: Day, count: number): Day {
  let at = day
  for (let left = count; left > 0;) {
    at = at.add({ days: 1 })
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

/**
 * Lag (1930:173) 2 §: a last day that falls on a Saturday, Sunday, public holiday, midsommarafton,
 * julafton or nyårsafton moves to the next working day. Only for an individual's time limit.
 */
export function rollForIndividual(day: Day): Day {
  const eves = holidaysOf(day.year).eves
  if (isWorkingDay(day) && !eves.has(`${day.month}-${day.day}`)) return day
  return rollForIndividual(day.add({ days: 1 }))
}
