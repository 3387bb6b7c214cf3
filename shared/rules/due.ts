import { earliest, isBefore, parseDay, rollForIndividual, type Day } from '../deadlines/calendar'
import { limitDay } from '../deadlines/limit'
import type { DerivedInput } from './derivations'
import { readFact } from './derived'
import { dayOf } from './facts'
import type { Due, FollowUp } from './result'
import type { DeadlineRow } from './schema'
import { inScope } from './scope'

export type DueDay = Readonly<{ row: DeadlineRow; due: Day; rolled: Day }>

/**
 * Every row with a number whose anchor is among the facts and that concerns them. `due` is never
 * moved; `rolled` follows lag 1930:173 where the time is the individual's own.
 */
export function dueDays(rows: DeadlineRow[], input: DerivedInput): DueDay[] {
  return rows.flatMap((row) => {
    if (!row.due || inScope(row.due, input) !== 'ja') return []
    const known = row.due.anchors.map((name) => parseDay(readFact(input, name)))
    const start = known.find((day) => day !== null)
    const due = start ? limitDay(row.due, start) : null
    if (!due) return []
    return [{ row, due, rolled: row.due.roll === 'individ' ? rollForIndividual(due) : due }]
  })
}

/** The deadlines as they are shown; follow-up stands apart. */
export function shownDeadlines(days: DueDay[]): Due[] {
  return days
    .filter(({ row }) => !row.due?.followUp)
    .map(({ row, due, rolled }) => ({
      id: row.id,
      due: due.toString(),
      rolled: rolled.toString(),
      source: row.source,
    }))
}

/** The earliest follow-up of a decision that grants something here; capped at its last day. */
export function followUpOf(days: DueDay[], input: DerivedInput): FollowUp | null {
  if (readFact(input, 'decision.grants') !== true) return null
  const candidates = days.filter(({ row }) => row.due?.followUp)
  const first = candidates.reduce<DueDay | null>(
    (best, next) => (best && !isBefore(next.due, best.due) ? best : next),
    null,
  )
  if (!first) return null
  const last = dayOf(input.facts, 'to')
  return {
    due: first.due.toString(),
    dueCapped: (last ? earliest(first.due, last) : first.due).toString(),
    rule: first.row.id,
    source: first.row.source,
  }
}
