import { factOf, recordOf, type Facts } from './facts'

/** The value of an amount given in exactly this unit and per this; never converted silently. */
export function amountOf(fact: unknown, unit: string, per: string): unknown {
  const amount = recordOf(fact)
  if (!amount || amount['unit'] !== unit || amount['per'] !== per) return undefined
  return amount['value']
}

/**
 * "HH.MM-HH.MM", several intervals allowed: first start or last end in minutes after midnight. An
 * end that isn't after its start is the next day's: 22.00-06.00 ends at 1800.
 */
export function clockOf(facts: Facts, edge: string): number | undefined {
  const text = factOf(facts, 'klockslag')
  const times = typeof text === 'string' ? [...text.matchAll(/(\d{1,2})[.:](\d{2})/g)] : []
  const minutes = times.map((m) => Number(m[1]) * 60 + Number(m[2]))
  if (minutes.length < 2) return undefined
  const starts = minutes.filter((_, index) => index % 2 === 0)
  if (edge === 'from') return Math.min(...starts)
  const ends = minutes.map((end, index) => (end <= (minutes[index - 1] ?? 0) ? end + 1440 : end))
  return Math.max(...ends.filter((_, index) => index % 2 === 1))
}

/** A dated parameter's value on the day; without a day the newest. */
export function parameterOn(
  history: readonly { from: string; value: number }[] | undefined,
  day: string | undefined,
): number | undefined {
  return history?.filter(({ from }) => !day || from <= day).at(-1)?.value
}
