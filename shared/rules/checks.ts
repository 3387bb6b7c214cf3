import type { DerivedInput } from './derivations'
import { needsOf, readFact } from './derived'
import type { Finding, Missing, Reminder, Result } from './result'
import type { CheckRow } from './schemaCheck'
import { inScope, unknownOf } from './scope'
import { answer } from './verdict'

type Surfaced = {
  findings: Finding[]
  missing: Missing[]
  reminders: Reminder[]
  extra: Result['extra']
}

/** Whose row it is: only the law pack may stop, and never the opening of a case (evaluate.md). */
export type Authorship = 'lag' | 'kommun'

const opening = ['inleda', 'inte-inleda']

function mayStop(authorship: Authorship, input: DerivedInput): boolean {
  const kind = readFact(input, 'decision_kind')
  return authorship === 'lag' && typeof kind === 'string' && !opening.includes(kind)
}

function findingOf(row: CheckRow, authorship: Authorship, input: DerivedInput) {
  const hit = row.cases?.find(({ when }) => answer(when, input) === 'ja')
  if (!hit) return null
  const advised = hit.action ?? row.action
  const action = advised === 'stopp' && !mayStop(authorship, input) ? 'varna' : advised
  const { effect, message, extra } = hit
  const finding: Finding = {
    check: row.id,
    action,
    message,
    source: row.source,
    effect,
    kind: row.kind,
  }
  return { finding, extra: extra ?? {} }
}

/** Missing only when the decision needs the answer: by default when it grants something. */
function missingOf(row: CheckRow, input: DerivedInput): Missing | null {
  const { asks, cases } = row
  if (!asks) return null
  const needed = (asks.kinds ?? asks.when) ? inScope(asks, input) === 'ja' : grants(input)
  const open = !cases || cases.some(({ when }) => answer(when, input) === 'saknas')
  if (!needed || !open) return null
  const unknown = [...new Set(unknownOf(asks.facts, input).flatMap(needsOf))]
  if (unknown.length === 0) return null
  return { check: row.id, facts: unknown, question: asks.question, source: row.source }
}

function grants(input: DerivedInput): boolean {
  return readFact(input, 'decision.grants') === true
}

/** Sorts every row into findings, missing or reminders; a row stands in one of the three at most. */
export function surface(rows: CheckRow[], authorship: Authorship, input: DerivedInput): Surfaced {
  const out: Surfaced = { findings: [], missing: [], reminders: [], extra: {} }
  for (const row of rows) {
    if (inScope(row, input) !== 'ja') continue
    const found = findingOf(row, authorship, input)
    if (found) {
      out.findings.push(found.finding)
      Object.assign(out.extra, found.extra)
      continue
    }
    const missing = missingOf(row, input)
    if (missing) out.missing.push(missing)
    else if (row.remind && inScope(row.remind, input) === 'ja') {
      const message = row.remind.message ?? row.text
      out.reminders.push({ check: row.id, message, source: row.source })
    }
  }
  return out
}
