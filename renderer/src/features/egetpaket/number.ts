/** A whole number from 0 as a person types it; null where it is none. */
export function numberOf(text: string): number | null {
  return /^\d{1,5}$/.test(text.trim()) ? Number(text.trim()) : null
}

/** The units of a period, as a list to choose from. */
export const periodUnits = [
  { value: 'D', label: 'dagar' },
  { value: 'W', label: 'veckor' },
  { value: 'M', label: 'månader' },
  { value: 'Y', label: 'år' },
] as const

/** An ISO 8601 period as a number and a unit. Years and months together are counted in months. */
export function periodParts(period: unknown): { readonly count: string; readonly unit: string } {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(String(period ?? ''))
  const [, years, months, weeks, days] = match ?? []
  if (months !== undefined) {
    return { count: String(Number(years ?? 0) * 12 + Number(months)), unit: 'M' }
  }
  if (years !== undefined) return { count: years, unit: 'Y' }
  if (weeks !== undefined) return { count: weeks, unit: 'W' }
  return { count: days ?? '', unit: days === undefined ? 'M' : 'D' }
}

/** The period again: 3 and M is P3M. */
export function periodOf(count: number, unit: string): string {
  return `P${String(count)}${unit}`
}
