import { plusDays, shortDate, weekdayMark } from '@renderer/text/dates'
import { idag } from '@renderer/text/sv/idag'
import { reminderOf } from '@renderer/stores/watches'
import type { Watch } from '@renderer/stores/watches'

/** One column of the day strip; the shape the Strip component takes. */
export type StripDay = {
  readonly id: string
  readonly weekday: string
  readonly day: string
  readonly count: number
  readonly kind: 'late' | 'today' | 'off' | 'day'
}

export const stripDays = 17

function dayNumber(iso: string, first: boolean): string {
  const day = String(Number(iso.slice(8)))
  return first ? shortDate(iso) : day
}

/** What is overdue, then today and sixteen days on; the first of a month names its month. */
export function stripOf(watches: readonly Watch[], today: string): readonly StripDay[] {
  const late = watches.filter((watch) => reminderOf(watch) < today).length
  const days = Array.from({ length: stripDays }, (_, index) => plusDays(today, index))
  return [
    { id: 'late', weekday: idag.lateDay, day: String(late), count: late, kind: 'late' },
    ...days.map((iso): StripDay => {
      const { letters, weekend } = weekdayMark(iso)
      const kind = iso === today ? 'today' : weekend ? 'off' : 'day'
      const count = watches.filter((watch) => reminderOf(watch) === iso).length
      return { id: iso, weekday: letters, day: dayNumber(iso, iso.endsWith('-01')), count, kind }
    }),
  ]
}
