import { IsoDate } from '../domain/primitives'
import { parseDay } from './calendar'

/** A quarter of a year, `2026-K3`. */
export type Quarter = string

/** IVO's time to report a quarter in, counted in months and days after it (data, not law). */
export type ReportWindow = { readonly quarter: number; readonly from: string; readonly to: string }

/** The quarter a day lies in. The day is one that exists. */
export function quarterOf(day: IsoDate): Quarter {
  return `${day.slice(0, 4)}-K${String(Math.ceil(Number(day.slice(5, 7)) / 3))}`
}

/** The quarter after. */
export function nextQuarter(quarter: Quarter): Quarter {
  const { year, nr } = parts(quarter)
  return nr === 4 ? `${String(year + 1)}-K1` : `${String(year)}-K${String(nr + 1)}`
}

/** First and last day of a quarter. */
export function quarterDays(quarter: Quarter): { readonly from: IsoDate; readonly to: IsoDate } {
  const { year, nr } = parts(quarter)
  const from = parseDay(`${String(year)}-${String(nr * 3 - 2).padStart(2, '0')}-01`)
  if (from === null) throw new RangeError(`no quarter: ${quarter}`)
  const to = from.add({ months: 3 }).subtract({ days: 1 })
  return { from: IsoDate.parse(from.toString()), to: IsoDate.parse(to.toString()) }
}

/**
 * The days between which a quarter is reported. Windows as `{ quarter: 1, from: '04-01', to: '04-30' }`; a
 * window that begins earlier in the year than its quarter lies in the next year.
 */
export function reportDays(
  quarter: Quarter,
  windows: readonly ReportWindow[],
): { readonly from: IsoDate; readonly to: IsoDate } | null {
  const { year, nr } = parts(quarter)
  const window = windows.find((one) => one.quarter === nr)
  if (window === undefined) return null
  const at = window.from < `${String(nr * 3).padStart(2, '0')}-01` ? year + 1 : year
  return {
    from: IsoDate.parse(`${String(at)}-${window.from}`),
    to: IsoDate.parse(`${String(at)}-${window.to}`),
  }
}

function parts(quarter: Quarter): { readonly year: number; readonly nr: number } {
  const found = /^(\d{4})-K([1-4])$/.exec(quarter)
  if (found === null) throw new RangeError(`no quarter: ${quarter}`)
  return { year: Number(found[1]), nr: Number(found[2]) }
}
