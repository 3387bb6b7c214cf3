import { candidatesOf, choose, type Candidate, type Chosen } from './candidates'
import { factsOf } from './condition'
import type { DerivedInput } from './derivations'
import { needsOf, readFact } from './derived'
import { roleInfo, shownRole } from './roles'
import type { Authority, Outcome, Reason } from './result'
import type { DelegationRow } from './schema'
import type { FloorRow } from './schemaPack'
import { inScope, unknownOf } from './scope'

/** The row names a decider on these very facts, or is the office's own word and may come to. */
function mayDecide({ row, verdict }: Candidate): boolean {
  return verdict === 'ja' || (verdict === 'saknas' && row.decides?.byOrder === true)
}

/** No decision is taken, unless somebody is named for it. */
function needsNoDecision(candidates: Candidate[], input: DerivedInput): boolean {
  if (candidates.some(mayDecide)) return false
  const assessed = readFact(input, 'insats.needsAssessed')
  if (assessed === 'no') return true
  const open = assessed === 'either' || assessed === 'unstated'
  return open && readFact(input, 'decision_kind') === 'ingen-behovsprovning'
}

/** The law's answer where it is stricter than the source's, or the source is silent. */
function outcomeOfFloor(floor: FloorRow | null, rank: number): Outcome | null {
  if (!floor || roleInfo(floor.role).rank <= rank) return null
  if (floor.role === 'namnd') return 'ej-delegerbart'
  return floor.role === 'ordforande' ? 'delegerat' : 'namnd'
}

function outcomeOf({ row, certain }: Chosen, floor: FloorRow | null): Outcome {
  const info = roleInfo(row?.role ?? 'unstated')
  if (info.class === 'annan') return 'annan-myndighet'
  const required = outcomeOfFloor(floor, info.rank)
  if (required) return required
  if (!row) return 'ingen-regel'
  if (!certain || info.class === 'oklar') return 'kraver-bedomning'
  return info.class === 'namnd' ? 'namnd' : 'delegerat'
}

function reasonOf({ row, verdict }: Candidate, input: DerivedInput): Reason {
  const names = [
    ...(row.decides?.when ? factsOf(row.decides.when) : []),
    ...(row.decides?.kinds ? ['decision_kind'] : []),
    ...(row.decides?.insats ? ['insats'] : []),
  ]
  const needs = verdict === 'saknas' ? unknownOf(names, input).flatMap(needsOf) : []
  const condition = row.condition ? ` (${row.condition})` : ''
  const text = `${row.matter}${condition}: ${roleInfo(row.role).label}`
  return {
    rule: row.id,
    verdict,
    role: shownRole(row.role),
    text,
    needs: [...new Set(needs)],
    source: row.source,
  }
}

function beside(rows: DelegationRow[], input: DerivedInput) {
  const adding = rows.filter((row) => row.adds && inScope(row.adds, input) === 'ja')
  const all = (key: 'consult' | 'reportTo') => [
    ...new Set(adding.flatMap((row) => row.adds?.[key] ?? [])),
  ]
  const notes = adding.flatMap((row): Reason[] =>
    row.adds?.note
      ? [
          {
            rule: row.id,
            verdict: 'ja',
            role: null,
            text: row.adds.note,
            needs: [],
            source: row.source,
          },
        ]
      : [],
  )
  return { consult: all('consult'), reportTo: all('reportTo'), notes }
}

/** Who decides, why, and what the law requires at least (evaluate.md, authority). */
export function authorityOf(
  rows: { pack: DelegationRow[]; law: DelegationRow[] },
  floor: FloorRow | null,
  input: DerivedInput,
): Authority {
  const extra = beside([...rows.pack, ...rows.law], input)
  const candidates = candidatesOf(rows.pack, input)
  const reasons = [...candidates.map((c) => reasonOf(c, input)), ...extra.notes]
  const { consult, reportTo } = extra
  if (needsNoDecision(candidates, input)) {
    return {
      outcome: 'inget-beslut',
      role: 'inget-beslut',
      floor: null,
      consult,
      reportTo,
      rule: null,
      explanation: [freeReason, ...reasons],
    }
  }
  const chosen = choose(candidates)
  const role = shownRole(chosen.row?.role ?? 'unstated')
  const binding = floor && roleInfo(floor.role).rank > roleInfo(role).rank
  const external = roleInfo(role).class === 'annan'
  return {
    outcome: outcomeOf(chosen, floor),
    role,
    floor:
      floor && (binding || external)
        ? { role: floor.role, source: floor.source, text: floor.text }
        : null,
    consult,
    reportTo,
    rule: chosen.row?.id ?? null,
    explanation: reasons,
  }
}

const freeReason: Reason = {
  rule: null,
  verdict: 'ja',
  role: 'inget-beslut',
  text: 'Insatsen ges utan behovsprövning, så inget biståndsbeslut fattas.',
  needs: [],
  source: null,
}
