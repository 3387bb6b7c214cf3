import { Temporal } from 'temporal-polyfill'

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const
const weekdays = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const
const weekdaysShort = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'] as const
const zone = 'Europe/Stockholm'

function day(iso: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(iso)
}

function monthName(date: Temporal.PlainDate): string {
  return months[date.month - 1] ?? ''
}

/** A day in prose: "10 december 2026". Takes `YYYY-MM-DD`. */
export function longDate(iso: string): string {
  const date = day(iso)
  return `${date.day} ${monthName(date)} ${date.year}`
}

/** A day without year: "10 dec". */
export function shortDate(iso: string): string {
  const date = day(iso)
  return `${date.day} ${monthName(date).slice(0, 3)}`
}

/** A day in a list: "tis 1 dec", in another year "28 feb 2027"; "i dag" where it is. */
export function listDate(iso: string, today: string): string {
  if (iso === today) return 'i dag'
  const date = day(iso)
  if (date.year !== day(today).year) return `${shortDate(iso)} ${date.year}`
  return `${weekdaysShort[date.dayOfWeek - 1]} ${shortDate(iso)}`
}

/** The heading of a day: "Tisdag 24 november". */
export function headingDate(iso: string): string {
  const date = day(iso)
  const weekday = weekdays[date.dayOfWeek - 1] ?? ''
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${date.day} ${monthName(date)}`
}

/** Two letters of the weekday, and whether it is Saturday or Sunday. */
export function weekdayMark(iso: string): { readonly letters: string; readonly weekend: boolean } {
  const date = day(iso)
  return {
    letters: (weekdays[date.dayOfWeek - 1] ?? '').slice(0, 2),
    weekend: date.dayOfWeek > 5,
  }
}

/** An instant's clock time in Sweden: "10:42". */
export function clockTime(instant: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' })
}

/** An instant's day in Sweden as `YYYY-MM-DD`. */
export function localDay(instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/** An instant in words: "i dag 10:42", "24 nov 10:42", "24 nov 2025 10:42". */
export function moment(instant: string, today: string): string {
  const iso = localDay(instant)
  const time = clockTime(instant)
  if (iso === today) return `i dag ${time}`
  const year = day(iso).year === day(today).year ? '' : ` ${day(iso).year}`
  return `${shortDate(iso)}${year} ${time}`
}

/** First and last day as one period: "1 oktober–31 december 2026"; open end said in words. */
export function period(from: string | null, to: string | null): string {
  if (from === null) return to === null ? 'utan angiven tid' : `till och med ${longDate(to)}`
  if (to === null) return `från ${longDate(from)} tills vidare`
  const first = day(from)
  const start = first.year === day(to).year ? `${first.day} ${monthName(first)}` : longDate(from)
  return `${start}–${longDate(to)}`
}

/** Whole days from one day to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return day(from).until(day(to), { largestUnit: 'day' }).days
}

/** The day a number of days after another, as `YYYY-MM-DD`. */
export function plusDays(iso: string, days: number): string {
  return day(iso).add({ days }).toString()
}

/** How a due day is said: "5 dagar sent", "i dag", "tis 1 dec". */
export function dueText(due: string, today: string): string {
  const late = daysBetween(due, today)
  if (late === 1) return '1 dag sent'
  return late > 1 ? `${late} dagar sent` : listDate(due, today)
}
