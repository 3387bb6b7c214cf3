import { addPeriod, isBefore, parseDay, type Day } from '../deadlines/calendar'
import { factOf, recordOf, type Facts } from './facts'

/** A stretch of decisions about the same measure that follow on each other. */
export type Chain = Readonly<{ first: Day; linked: boolean }>

type Period = { from: Day; to: Day | null }

function earlierPeriods(facts: Facts): Period[] {
  const earlier = factOf(facts, 'earlier_decisions')
  if (!Array.isArray(earlier)) return []
  return earlier.flatMap((entry) => {
    const decision = recordOf(entry)
    const from = parseDay(decision?.['from'])
    if (!decision || !from || decision['insats'] !== factOf(facts, 'insats')) return []
    return [{ from, to: parseDay(decision['to']) }]
  })
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
  const from = parseDay(factOf(facts, 'from'))
  if (!from) return null
  const told = Array.isArray(factOf(facts, 'earlier_decisions'))
  if (!told && factOf(facts, 'decision_kind') === 'forlangning') return null
  let first = from
  const left = earlierPeriods(facts).filter((period) => isBefore(period.from, from))
  for (;;) {
    const next = left.find((p) => isBefore(p.from, first) && follows(p, first))
    if (!next) return { first, linked: isBefore(first, from) }
    first = next.from
  }
}

/**
 * Whether no earlier decision concerns the same measure. Undefined when nobody has told of the
 * earlier ones: silence is no proof that a decision is the first.
 */
export function isFirstDecision(facts: Facts): boolean | undefined {
  const earlier = factOf(facts, 'earlier_decisions')
  if (earlier === null) return true
  if (!Array.isArray(earlier)) return undefined
  return !earlier.some((entry) => recordOf(entry)?.['insats'] === factOf(facts, 'insats'))
}
