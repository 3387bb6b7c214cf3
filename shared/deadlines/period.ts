import { IsoDate } from '../domain/primitives'
import { parseDay } from './calendar'

/** First and last day, both counted. */
export type Dagar = { readonly from: IsoDate; readonly to: IsoDate }

/** How long a chosen period is; own dates are no sort of these. */
export type Periodsort = 'kvartal' | 'halvar' | 'ar'

const MONTHS: Readonly<Record<Periodsort, number>> = { kvartal: 3, halvar: 6, ar: 12 }

function days(from: { toString(): string }, to: { toString(): string }): Dagar {
  return { from: IsoDate.parse(from.toString()), to: IsoDate.parse(to.toString()) }
}

function dayOf(text: string) {
  const day = parseDay(text)
  if (day === null) throw new RangeError('no such day')
  return day
}

/** The quarter, half-year or year that a day lies in. */
export function periodOf(sort: Periodsort, day: IsoDate): Dagar {
  const date = dayOf(day)
  const months = MONTHS[sort]
  const first = Math.floor((date.month - 1) / months) * months + 1
  const from = date.with({ month: first, day: 1 })
  return days(from, from.add({ months }).subtract({ days: 1 }))
}

/** The latest periods of a sort, newest first, beginning with the one the day lies in. */
export function periodsTo(sort: Periodsort, day: IsoDate, count: number): readonly Dagar[] {
  const newest = dayOf(periodOf(sort, day).from)
  return Array.from({ length: count }, (_, index) => {
    const from = newest.subtract({ months: MONTHS[sort] * index })
    return days(from, from.add({ months: MONTHS[sort] }).subtract({ days: 1 }))
  })
}

/**
 * The period to compare with: whole calendar months before, as many as these days touch, for a period that
 * begins a month; else as many days before. A period that still runs is compared with as much of the one
 * before as has passed of it.
 */
export function comparedWith({ from, to }: Dagar, today: IsoDate): Dagar {
  const [start, end] = [dayOf(from), dayOf(to)]
  const months = (end.year - start.year) * 12 + end.month - start.month + 1
  const isWhole = start.day === 1 && end.add({ days: 1 }).day === 1
  const length = start.until(end, { largestUnit: 'day' }).days + 1
  const before = isWhole ? start.subtract({ months }) : start.subtract({ days: length })
  const last = start.subtract({ days: 1 })
  if (today < from || today >= to) return days(before, last)
  const passed = isWhole
    ? dayOf(today).subtract({ months })
    : dayOf(today).subtract({ days: length })
  return days(before, passed)
}

/** The calendar months that a period touches, `2026-03`. Empty where it ends before it begins. */
export function monthsOf({ from, to }: Dagar): readonly string[] {
  const months: string[] = []
  for (let month = dayOf(from).with({ day: 1 }); month.toString() <= to;) {
    months.push(month.toString().slice(0, 7))
    month = month.add({ months: 1 })
  }
  return months
}
