import { addPeriod, isBefore, parseDay, type Day } from '../deadlines/calendar'
import { dayOf, factOf, recordOf, type Facts } from './facts'

/** A stretch of decisions about the same measure that follow on each other. */
export type Chain = Readonly<{ first: Day; linked: boolean }>

type Period = { from: Day; to: Day | null }

/** The earlier decisions about the same measure; undefined when nobody has told whether there are any. */
function earlierOf(facts: Facts): unknown[] | undefined {
  const told = factOf(facts, 'earlier_decisions')
  if (told === null) return []
  if (!Array.isArray(told)) return undefined
  const insats = factOf(facts, 'insats')
  return told.filter((entry) => recordOf(entry)?.['insats'] === insats)
}

function periodOf(entry: unknown): Period[] {
  const { from, to } = recordOf(entry) ?? {}
  const first = parseDay(from)
  return first ? [{ from: first, to: parseDay(to) }] : []
}

/** No gap of a month or more between the end of one period and the start of the next. */
function follows(earlier: Period, start: Day): boolean {
  if (!earlier.to) return true
  const free = addPeriod(earlier.to.add({ days: 1 }), 'P1M')
  return free !== null && isBefore(start, free)
}

/**
 * The chain that this decision continues (evaluate.md, Chained decisions), back to its first day.
 * Null when the decision's own first day is unknown, or when it is a prolongation of decisions
 * nobody has told us about: then its first day is unknown, not today's.
 */
export function chainOf(facts: Facts): Chain | null {
  const from = dayOf(facts, 'from')
  const isTold = Array.isArray(factOf(facts, 'earlier_decisions'))
  if (!from || (!isTold && factOf(facts, 'decision_kind') === 'forlangning')) return null
  const left = (earlierOf(facts) ?? []).flatMap(periodOf)
  let first = from
  for (;;) {
    const next = left.find((period) => isBefore(period.from, first) && follows(period, first))
    if (!next) return { first, linked: isBefore(first, from) }
    first = next.from
  }
}

/**
 * Whether no earlier decision concerns the same measure. Undefined when nobody has told of the
 * earlier ones: silence is no proof that a decision is the first.
 */
export function isFirstDecision(facts: Facts): boolean | undefined {
  const earlier = earlierOf(facts)
  return earlier && earlier.length === 0
}
