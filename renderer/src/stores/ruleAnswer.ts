import { factsFor } from '@shared/decision/facts'
import type { FactsWithSources, GuideAnswers } from '@shared/decision/facts'
import { pathOf } from '@shared/decision/path'
import type { DecisionPath } from '@shared/decision/path'
import type { RuleBooks } from '@shared/decision/source'
import { evaluateUnder } from '@shared/decision/underOrder'
import type { AktState } from '@shared/domain/akt'
import type { Delegationsordning } from '@shared/domain/delegation'
import type { Anvandare, Settings } from '@shared/domain/kontor'
import { orderOn, packIdOn } from '@shared/domain/order'
import type { IsoDate } from '@shared/domain/primitives'
import { rulesFor } from '@shared/rules/assemble'
import type { Facts } from '@shared/rules/facts'
import type { Result } from '@shared/rules/result'
import { ruleSet } from './packs'

/** What the rules say about one decision on a day: books, order, facts, answer, and who takes it on. */
export type RuleAnswer = {
  /** The books as published; the order is applied when they are asked. */
  readonly books: RuleBooks
  readonly order: Delegationsordning | null
  readonly known: FactsWithSources
  readonly result: Result
  readonly path: DecisionPath
}

type At = {
  readonly settings: Settings
  readonly user: Anvandare
  readonly date: IsoDate
}

function answer(known: FactsWithSources, at: At): RuleAnswer | null {
  const packId = packIdOn(at.settings.kontor, at.date)
  const books = rulesFor(ruleSet(), packId, known.facts)
  if (books === null) return null
  const order = orderOn(at.settings, packId, at.date)
  const result = evaluateUnder(books, order, known.facts)
  const tilldelad = known.facts['tilldelad'] !== false
  const path = pathOf(result.authority, { order, user: at.user, date: at.date, tilldelad })
  return { books, order, known, result, path }
}

/** Asks the engine about what the guide has so far; null where the office's pack isn't held. */
export function askRules(state: AktState, guide: GuideAnswers, at: At): RuleAnswer | null {
  const books = rulesFor(ruleSet(), packIdOn(at.settings.kontor, at.date), {
    decision_date: at.date,
  })
  if (books === null) return null
  return answer(factsFor(state, guide, { ...at, pack: books.pack }), at)
}

/** Asks again with facts already gathered, on a new day: for a proposal that is being decided. */
export function askAgain(facts: Facts, at: At): RuleAnswer | null {
  return answer({ facts: { ...facts, decision_date: at.date }, sources: {} }, at)
}
