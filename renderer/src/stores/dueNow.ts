import type { Settings } from '@shared/domain/kontor'
import type { UserId } from '@shared/domain/primitives'
import type { RegisterRow } from '@shared/domain/register'
import { standsInFor } from './absence'
import { isShown, reminderOf, watchesFor, watchesOf } from './watches'

/** How many of a person's watches, and of those the person stands in for, are late and due today. */
export function dueNow(
  rows: readonly RegisterRow[],
  at: { readonly me: UserId; readonly settings: Settings; readonly today: string },
): { readonly late: number; readonly today: number } {
  const { me, settings, today } = at
  const mine = [...watchesOf(rows, me), ...watchesFor(rows, standsInFor(settings, me, today))]
  const days = mine.filter((watch) => isShown(watch, today)).map(reminderOf)
  return {
    late: days.filter((day) => day < today).length,
    today: days.filter((day) => day === today).length,
  }
}
