import { answer } from './answer'
import type { Read } from './reader'
import type { Finding, Missing, Reminder, Result } from './result'
import type { CheckRow } from './schemaCheck'
import { inScope, toAsk } from './scope'

type Surfaced = Pick<Result, 'findings' | 'missing' | 'reminders' | 'extra'>

const opening = ['inleda', 'inte-inleda']

/** Never the opening of a case, nor what may be one (evaluate.md). */
function mayStop(read: Read): boolean {
  const kind = read('decision_kind')
  return typeof kind === 'string' && !opening.includes(kind)
}

/** The first case that holds. `stops` = the row is the law's own; a guideline never stops. */
function findingOf(row: CheckRow, stops: boolean, read: Read) {
  const hit = row.cases?.find(({ when }) => answer(when, read) === 'ja')
  if (!hit) return null
  const { effect, message, extra, action: advised = row.action } = hit
  const action = advised === 'stopp' && !stops ? 'varna' : advised
  const { id, source, kind } = row
  const finding: Finding = { check: id, action, message, source, effect, kind }
  return { finding, extra }
}

/** Missing only when the decision needs the answer: by default when it grants something. */
function missingOf({ id, asks, cases, source }: CheckRow, read: Read): Missing | null {
  if (!asks) return null
  const isBounded = asks.kinds !== undefined || asks.when !== undefined
  const isNeeded = isBounded ? inScope(asks, read) === 'ja' : read('decision.grants') === true
  const isOpen = !cases || cases.some(({ when }) => answer(when, read) === 'saknas')
  const facts = isNeeded && isOpen ? toAsk(asks.facts, read) : []
  return facts.length === 0 ? null : { check: id, facts, question: asks.question, source }
}

function reminderOf({ id, remind, text, source }: CheckRow, read: Read): Reminder | null {
  if (!remind || inScope(remind, read) !== 'ja') return null
  return { check: id, message: remind.message ?? text, source }
}

/**
 * Sorts every row into findings, missing or reminders; a row stands in one of the three at most. Only
 * the rows that are the law's own may stop.
 */
export function surface(rows: readonly CheckRow[], law: readonly CheckRow[], read: Read): Surfaced {
  const out: Surfaced = { findings: [], missing: [], reminders: [], extra: {} }
  for (const row of rows.filter((one) => inScope(one, read) === 'ja')) {
    const found = findingOf(row, law.includes(row) && mayStop(read), read)
    const missing = found ? null : missingOf(row, read)
    const reminder = found || missing ? null : reminderOf(row, read)
    out.findings.push(...(found ? [found.finding] : []))
    out.missing.push(...(missing ? [missing] : []))
    out.reminders.push(...(reminder ? [reminder] : []))
    Object.assign(out.extra, found?.extra)
  }
  return out
}
