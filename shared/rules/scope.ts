import { answer, type Answer } from './answer'
import { factsOf, type Condition } from './condition'
import { needsOf, type Read } from './reader'

/** The short-hands of a row's machine part: measures, decision kinds, and a condition. */
export type Scope = Readonly<{
  insats?: string[] | undefined
  kinds?: string[] | undefined
  /** Kinds the part says nothing about; an unknown kind is let through. */
  exceptKinds?: string[] | undefined
  when?: Condition | undefined
}>

function conditionOf({ when, kinds, insats }: Scope): Condition {
  const of: Condition[] = when ? [when] : []
  if (kinds) of.push({ op: 'in', fact: 'decision_kind', values: kinds })
  if (insats) of.push({ op: 'in', fact: 'insats', values: insats })
  return { op: 'all', of }
}

/** Whether the row concerns these facts: all parts must agree. */
export function inScope(scope: Scope, read: Read): Answer {
  const kind = read('decision_kind')
  const isExcepted = scope.exceptKinds?.some((one) => one === kind) ?? false
  return isExcepted ? 'nej' : answer(conditionOf(scope), read)
}

/** The facts to ask for before the scope can be answered. */
export function askedBy(scope: Scope, read: Read): string[] {
  return toAsk(factsOf(conditionOf(scope)), read)
}

/** What to ask for, of these facts, since they are unknown; each once. */
export function toAsk(names: readonly string[], read: Read): string[] {
  return [...new Set(names.filter((name) => read(name) === undefined).flatMap(needsOf))]
}

type Dated = { validFrom?: string | undefined; validTo?: string | undefined }

/** The rows that are law on the day; rows without days always are. */
export function inForce<Row extends Dated>(rows: readonly Row[], day: string | null): Row[] {
  if (day === null) return rows.filter(({ validTo }) => validTo === undefined)
  return rows.filter(
    ({ validFrom = '', validTo = '9999-12-31' }) => validFrom <= day && day <= validTo,
  )
}
