import type { Delegationsordning } from '../domain/delegation'
import { evaluate } from '../rules/evaluate'
import type { Facts } from '../rules/facts'
import type { Result } from '../rules/result'
import type { LawPack } from '../rules/schemaPack'
import { applyOrder } from './applyOrder'
import { reachesOnlyAssigned } from './path'
import type { RuleBooks } from './source'

/** The law pack's check of JO 5216-2017: delegation that reaches assigned cases only. */
const assignment = 'lag-c-tilldelning'

/** The law as it bears on an office whose order reaches every case: nobody is asked why theirs isn't assigned. */
function lawUnder(law: LawPack, order: Delegationsordning | null): LawPack {
  if (reachesOnlyAssigned(order)) return law
  return { ...law, checks: law.checks.filter(({ id }) => id !== assignment) }
}

/** What the rules say under the office's own order: the one way in for the guide, Prova and a replay. */
export function evaluateUnder(
  { pack, law }: RuleBooks,
  order: Delegationsordning | null,
  facts: Facts,
): Result {
  return evaluate(applyOrder(pack, order), lawUnder(law, order), facts)
}
