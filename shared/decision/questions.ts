import { factsOf, type Condition } from '../rules/condition'
import { needsOf } from '../rules/reader'
import type { Missing, Result } from '../rules/result'
import type { CheckRow } from '../rules/schemaCheck'
import { factInfo } from './factCatalog'
import type { FactInfo } from './factTypes'
import type { RuleBooks } from './source'

/** One thing to ask, with every rule that wants to know and its source. */
export type Question = {
  readonly fact: FactInfo
  readonly asked: readonly Pick<Missing, 'check' | 'question' | 'source'>[]
}

/**
 * What the guide still asks, one fact a question, in the order the rules want them. A fact asked for by
 * several rules is asked once. `set` = facts that a person has answered or chosen to leave open.
 */
export function openQuestions(
  result: Pick<Result, 'missing'>,
  set: ReadonlySet<string>,
): Question[] {
  const byFact = new Map<string, { fact: FactInfo; asked: Question['asked'][number][] }>()
  for (const { check, facts, question, source } of result.missing) {
    for (const name of facts) {
      const fact = factInfo(name)
      if (fact === null || set.has(name)) continue
      const entry = byFact.get(name) ?? { fact, asked: [] }
      entry.asked.push({ check, question, source })
      byFact.set(name, entry)
    }
  }
  return [...byFact.values()]
}

/**
 * Every fact that some rule about the measure reads and a person can answer, asked for or not: what
 * nobody is asked may still be known, and changes the answer when it is told. In the order of its label.
 */
export function readableFacts({ pack, law }: RuleBooks, insats: string | null): FactInfo[] {
  const concerns = (rows: { insats?: string[] | undefined }) =>
    rows.insats === undefined || (insats !== null && rows.insats.includes(insats))
  const checks = [...pack.checks, ...law.checks].filter(concerns).flatMap(conditionsOf)
  const other = [
    ...pack.delegation.flatMap(({ decides, adds }) => [decides, adds]),
    ...[...pack.deadlines, ...law.deadlines].map(({ due }) => due),
  ].flatMap((part) => (part?.when && concerns(part) ? [part.when] : []))
  const names = new Set([...checks, ...other].flatMap(factsOf).flatMap(needsOf))
  return [...names]
    .flatMap((name) => factInfo(name) ?? [])
    .sort((a, b) => a.label.localeCompare(b.label, 'sv'))
}

function conditionsOf({ cases, asks, remind, when }: CheckRow & { when?: Condition }): Condition[] {
  const all = [when, asks?.when, remind?.when, ...(cases ?? []).map((one) => one.when)]
  return all.flatMap((condition) => condition ?? [])
}
