import type { Condition } from './condition'

/** A number or a period inside a condition that a person may change without touching its build. */
export type Limit = Readonly<{
  /** Dotted path from the condition itself, e.g. "of.0.than". */
  path: string
  kind: 'number' | 'period'
  /** The part of the condition it stands in, to be explained beside the field. */
  part: Condition
}>

const compared = new Set(['atLeast', 'atMost', 'above', 'below'])

function own(condition: Condition): Limit[] {
  if (condition.op === 'longerThan' || condition.op === 'shorterThan') {
    return [{ path: 'period', kind: 'period', part: condition }]
  }
  const isNumber = 'than' in condition && typeof condition.than === 'number'
  if (!isNumber || !compared.has(condition.op)) return []
  return [{ path: 'than', kind: 'number', part: condition }]
}

function inside(condition: Condition): [string, Condition][] {
  if (condition.op === 'all' || condition.op === 'any') {
    return condition.of.map((one, index) => [`of.${index}`, one])
  }
  return condition.op === 'not' || condition.op === 'presume' ? [['of', condition.of]] : []
}

/** Every simple limit of a condition, in the order it is read. */
export function limitsOf(condition: Condition): Limit[] {
  const deeper = inside(condition).flatMap(([at, part]) =>
    limitsOf(part).map((limit) => ({ ...limit, path: `${at}.${limit.path}` })),
  )
  return [...own(condition), ...deeper]
}
