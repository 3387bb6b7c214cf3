import { earliest, isBefore, parseDay, rollForIndividual, type Day } from '../deadlines/calendar'
import { limitDay } from '../deadlines/limit'
import type { Read } from './reader'
import type { Due, FollowUp } from './result'
import type { DeadlineRow } from './schema'
import { inScope } from './scope'

export type DueDay = Readonly<{ row: DeadlineRow; due: Day; rolled: Day }>

/**
 * Every row with a number whose anchor is among the facts and that concerns them. `due` is never
 * moved; `rolled` follows lag 1930:173 where the time is the individual's own.
 */
export function dueDays(rows: readonly DeadlineRow[], read: Read): DueDay[] {
  return rows.flatMap((row) => {
    if (!row.due || inScope(row.due, read) !== 'ja') return []
    const start = row.due.anchors.map((name) => parseDay(read(name))).find((day) => day !== null)
    const due = start ? limitDay(row.due, start) : null
    if (!due) return []
    return [{ row, due, rolled: row.due.roll === 'individ' ? rollForIndividual(due) : due }]
  })
}

/** The deadlines as they are shown; follow-up stands apart. */
export function shownDeadlines(days: readonly DueDay[]): Due[] {
  return days
    .filter(({ row }) => !row.due?.followUp)
    .map(({ row: { id, source }, due, rolled }) => {
      return { id, due: due.toString(), rolled: rolled.toString(), source }
    })
}

/** The earliest follow-up of a decision that grants something here; capped at its last day. */
export function followUpOf(days: readonly DueDay[], read: Read): FollowUp | null {
  if (read('decision.grants') !== true) return null
  const first = days
    .filter(({ row }) => row.due?.followUp)
    .reduce<DueDay | null>((best, one) => (best && !isBefore(one.due, best.due) ? best : one), null)
  if (!first) return null
  const { row, due } = first
  const capped = earliest(due, parseDay(read('to')) ?? due)
  return { due: due.toString(), dueCapped: capped.toString(), rule: row.id, source: row.source }
}
