import type { DerivedInput } from './derivations'
import { roleInfo } from './roles'
import type { DelegationRow } from './schema'
import { inScope } from './scope'
import type { Answer } from './verdict'

export type Candidate = { row: DelegationRow; verdict: Answer }
export type Chosen = { row: DelegationRow | null; certain: boolean }

/** Every row that can name a decider, with its answer; excepted rows answer nej. */
export function candidatesOf(rows: DelegationRow[], input: DerivedInput): Candidate[] {
  const all = rows.flatMap((row) =>
    row.decides ? [{ row, verdict: inScope(row.decides, input) }] : [],
  )
  const excepted = all
    .filter(({ verdict }) => verdict === 'ja')
    .flatMap(({ row }) => row.decides?.exceptionTo ?? [])
  return all.map((c) => (excepted.includes(c.row.id) ? { ...c, verdict: 'nej' as const } : c))
}

const rankOf = (row: DelegationRow | null): number => (row ? roleInfo(row.role).rank : -1)

function strictest(candidates: Candidate[]): DelegationRow | null {
  return candidates.reduce<DelegationRow | null>(
    (best, { row }) => (rankOf(row) > rankOf(best) ? row : best),
    null,
  )
}

/** An unanswered condition raises the level within the own municipality, never grants anything. */
function escalates({ row, verdict }: Candidate): boolean {
  if (verdict !== 'saknas') return false
  const fallback = roleInfo(row.role).class === 'annan' ? 'ignore' : 'escalate'
  return (row.decides?.whenUnknown ?? fallback) === 'escalate'
}

/** An unanswered condition under which somebody outside the municipality would decide. */
function mayBeOutside({ row, verdict }: Candidate): boolean {
  return verdict === 'saknas' && roleInfo(row.role).class === 'annan'
}

/**
 * Several rules hit: the strictest wins. A stricter one that may hold leaves the answer open, and so does,
 * for a level that the office's own order names, an authority outside that may be the one to decide.
 */
export function choose(candidates: Candidate[]): Chosen {
  const hit = strictest(candidates.filter(({ verdict }) => verdict === 'ja'))
  const possible = strictest(candidates.filter(escalates))
  if (possible && rankOf(possible) > rankOf(hit)) return { row: possible, certain: false }
  const open = hit?.decides?.byOrder === true && candidates.some(mayBeOutside)
  return { row: hit, certain: !open }
}
