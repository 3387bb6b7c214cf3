import { Temporal } from 'temporal-polyfill'
import { Instant } from '@shared/domain/primitives'

/** A day `YYYY-MM-DD` and a clock time HH:MM in Sweden as an instant; null where either is none. */
export function instantOf(date: string, time: string): Instant | null {
  try {
    const at = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime('Europe/Stockholm')
    return Instant.parse(at.toInstant().toString({ smallestUnit: 'millisecond' }))
  } catch {
    return null
  }
}
