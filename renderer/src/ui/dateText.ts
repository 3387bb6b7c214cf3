import { Temporal } from 'temporal-polyfill'

/**
 * Reads what a person typed as a day: "2026-11-24", "20261124" or "2026 11 24".
 * Gives `YYYY-MM-DD`, or null where it is no day that exists between 1850 and 2199.
 */
export function readDate(text: string): string | null {
  const digits = text.replace(/[\s.-]/g, '')
  if (!/^(18[5-9]|19\d|20\d|21\d)\d{5}$/.test(digits)) return null
  const iso = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' }).toString()
  } catch {
    return null
  }
}
