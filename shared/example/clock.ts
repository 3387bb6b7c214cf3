import { Temporal } from 'temporal-polyfill'
import { Instant, IsoDate } from '../domain/primitives'

/** Days counted from the day the example is made; the past only, but for what is planned. */
export type Clock = {
  readonly today: IsoDate
  /** The calendar day `days` ago; negative = ahead. */
  daysAgo(days: number): IsoDate
  /** The day `days` after another. */
  after(date: IsoDate, days: number): IsoDate
  /** A working hour of that day, as the claimed time of an event. */
  at(date: IsoDate, minute: number): Instant
  /** `months` calendar months after a day, less one day: the last day of a period that both ends count in. */
  lastDay(from: IsoDate, months: number): IsoDate
}

/** A clock that stands still on `today`. */
export function exampleClock(today: IsoDate): Clock {
  const day = (text: string) => Temporal.PlainDate.from(text)
  return {
    today,
    daysAgo: (days) => IsoDate.parse(day(today).subtract({ days }).toString()),
    after: (date, days) => IsoDate.parse(day(date).add({ days }).toString()),
    at: (date, minute) => {
      const hour = String(7 + Math.floor(minute / 60)).padStart(2, '0')
      return Instant.parse(`${date}T${hour}:${String(minute % 60).padStart(2, '0')}:00.000Z`)
    },
    lastDay: (from, months) =>
      IsoDate.parse(day(from).add({ months }).subtract({ days: 1 }).toString()),
  }
}
