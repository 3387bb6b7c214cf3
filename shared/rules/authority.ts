import type { Answer } from './answer'
import type { Read } from './reader'
import { isStricter, roleInfo, shownRole, strictest } from './roles'
import { reason, type Authority, type Outcome, type Reason } from './result'
import type { DelegationRow } from './schema'
import type { FloorRow } from './schemaPack'
import { askedBy, inScope } from './scope'

/** A row that can name a decider, and whether it does on these facts. */
type Candidate = { row: DelegationRow; verdict: Answer }
type Chosen = { row: DelegationRow | null; certain: boolean }

const isOutside = ({ role }: { role: string }): boolean => roleInfo(role).class === 'annan'

/** Every row that can name a decider, with its answer; excepted rows answer nej. */
function candidatesOf(rows: readonly DelegationRow[], read: Read): Candidate[] {
  const all = rows.flatMap((row): Candidate[] =>
    row.decides ? [{ row, verdict: inScope(row.decides, read) }] : [],
  )
  const hits = all.filter(({ verdict }) => verdict === 'ja')
  const excepted = hits.flatMap(({ row }) => row.decides?.exceptionTo ?? [])
  return all.map((one) => (excepted.includes(one.row.id) ? { ...one, verdict: 'nej' } : one))
}

/** An unanswered condition raises the level within the own municipality, never grants anything. */
function escalates(row: DelegationRow): boolean {
  return (row.decides?.whenUnknown ?? (isOutside(row) ? 'ignore' : 'escalate')) === 'escalate'
}

/**
 * Several rules hit: the strictest wins. A stricter one that may hold leaves the answer open, and so does,
 * for a level that the office's own order names, an authority outside that may be the one to decide.
 */
function choose(candidates: readonly Candidate[]): Chosen {
  const rowsThat = (wanted: Answer) =>
    candidates.filter(({ verdict }) => verdict === wanted).map(({ row }) => row)
  const hit = strictest(rowsThat('ja'))
  const unanswered = rowsThat('saknas')
  const possible = strictest(unanswered.filter(escalates))
  if (possible && isStricter(possible, hit)) return { row: possible, certain: false }
  const mayBeOutside = hit?.decides?.byOrder === true && unanswered.some(isOutside)
  return { row: hit, certain: !mayBeOutside }
}

/** No decision is taken, unless a row names a decider here, or the office's own order may. */
function needsNoDecision(candidates: readonly Candidate[], read: Read): boolean {
  const isNamed = candidates.some(
    ({ row, verdict }) =>
      verdict === 'ja' || (verdict === 'saknas' && row.decides?.byOrder === true),
  )
  const assessed = read('insats.needsAssessed')
  if (isNamed || assessed === 'no') return !isNamed
  const isOpen = assessed === 'either' || assessed === 'unstated'
  return isOpen && read('decision_kind') === 'ingen-behovsprovning'
}

const outcomeOfFloor = {
  namnd: 'ej-delegerbart',
  utskott: 'namnd',
  ordforande: 'delegerat',
} as const

/** `floor` = what the law requires where it is stricter than the source, or the source silent. */
function outcomeOf({ row, certain }: Chosen, floor: FloorRow | null): Outcome {
  if (row && isOutside(row)) return 'annan-myndighet'
  if (floor) return outcomeOfFloor[floor.role]
  if (!row) return 'ingen-regel'
  const level = roleInfo(row.role).class
  if (!certain || level === 'oklar') return 'kraver-bedomning'
  return level === 'namnd' ? 'namnd' : 'delegerat'
}

function reasonOf({ row, verdict }: Candidate, read: Read): Reason {
  const condition = row.condition ? ` (${row.condition})` : ''
  return reason(`${row.matter}${condition}: ${roleInfo(row.role).label}`, {
    rule: row.id,
    verdict,
    role: shownRole(row.role),
    needs: verdict === 'saknas' && row.decides ? askedBy(row.decides, read) : [],
    source: row.source,
  })
}

/** Who else is heard and told, and what is advised, whoever decides. */
function beside(rows: readonly DelegationRow[], read: Read) {
  const hits = rows.filter(({ adds }) => adds && inScope(adds, read) === 'ja')
  const notes = hits.flatMap(({ id, adds, source }) =>
    adds?.note ? [reason(adds.note, { rule: id, source })] : [],
  )
  const consult = [...new Set(hits.flatMap(({ adds }) => adds?.consult ?? []))]
  const reportTo = [...new Set(hits.flatMap(({ adds }) => adds?.reportTo ?? []))]
  return { notes, lists: { consult, reportTo } }
}

/**
 * Who decides, why, and what the law requires at least (evaluate.md, authority). `floors` are the law's
 * that hold on these facts.
 */
export function authorityOf(
  rows: readonly DelegationRow[],
  floors: readonly FloorRow[],
  read: Read,
): Authority {
  const candidates = candidatesOf(rows, read)
  const { notes, lists } = beside(rows, read)
  const explanation = [...candidates.map((one) => reasonOf(one, read)), ...notes]
  if (needsNoDecision(candidates, read)) {
    const none = { outcome: 'inget-beslut', role: 'inget-beslut', floor: null, rule: null } as const
    return { ...none, ...lists, explanation: [freeReason, ...explanation] }
  }
  const chosen = choose(candidates)
  const required = strictest(floors)
  const decider = { role: chosen.row?.role ?? 'unstated' }
  const binding = required && isStricter(required, decider) ? required : null
  const shown = isOutside(decider) ? required : binding
  return {
    outcome: outcomeOf(chosen, binding),
    role: shownRole(decider.role),
    floor: shown && { role: shown.role, source: shown.source, text: shown.text },
    ...lists,
    rule: chosen.row?.id ?? null,
    explanation,
  }
}

const freeReason = reason('Insatsen ges utan behovsprövning, så inget biståndsbeslut fattas.', {
  role: 'inget-beslut',
})
