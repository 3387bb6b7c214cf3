import type { Condition } from './condition'
import type { DerivedInput } from './derivations'
import { readFact } from './derived'
import { allOf, answer, type Answer } from './verdict'

/** The short-hands of a row's machine part: measures, decision kinds, and a condition. */
export type Scope = Readonly<{
  insats?: string[] | undefined
  kinds?: string[] | undefined
  exceptKinds?: string[] | undefined
  when?: Condition | undefined
}>

/** Whether the row concerns these facts: all parts must agree. */
export function inScope(scope: Scope, input: DerivedInput): Answer {
  const conditions: Condition[] = []
  if (scope.insats) conditions.push({ op: 'in', fact: 'insats', values: scope.insats })
  if (scope.kinds) conditions.push({ op: 'in', fact: 'decision_kind', values: scope.kinds })
  if (scope.exceptKinds) conditions.push(kindOtherThan(scope.exceptKinds))
  if (scope.when) conditions.push(scope.when)
  return allOf(conditions.map((condition) => answer(condition, input)))
}

/** True unless the kind is known to be one of these. */
function kindOtherThan(values: string[]): Condition {
  const named: Condition = { op: 'in', fact: 'decision_kind', values }
  return { op: 'not', of: { op: 'presume', of: named, answer: 'nej' } }
}

/** A row of the law pack that is law on the day; rows without days always are. */
export function isInForce(
  row: { validFrom?: string | undefined; validTo?: string | undefined },
  onDate: string | null,
): boolean {
  if (onDate === null) return row.validTo === undefined
  return (row.validFrom ?? '') <= onDate && onDate <= (row.validTo ?? '9999-12-31')
}

/** Of these facts, those that are unknown. */
export function unknownOf(facts: string[], input: DerivedInput): string[] {
  return facts.filter((name) => readFact(input, name) === undefined)
}
