import type { Missing, Result } from '../rules/result'
import { factInfo } from './factCatalog'
import type { FactInfo } from './factTypes'

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
