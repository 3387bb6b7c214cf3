import { addPeriod, parseDay, type Day } from '../deadlines/calendar'
import type { Condition } from './condition'
import { factOf, type Facts } from './facts'

type Compare = Extract<Condition, { op: 'atLeast' | 'atMost' | 'above' | 'below' }>
type Length = Extract<Condition, { op: 'longerThan' | 'shorterThan' }>
type Listed = Extract<Condition, { op: 'in' | 'includes' }>

/** How many alternatives a condition is followed into; more than this says nothing new. */
const most = 12
/** What can't be shown with facts of its own is left as it is. */
const asIs: Facts[] = [{}]

/** A value for a fact that a condition names, where the name is one a person can answer. */
function settable(name: string, value: unknown): Facts[] {
  if (name === 'law.cites' || name === 'law.acts') return [{ law: value }]
  const [fact = '', unit, per] = name.split('.')
  if (unit === undefined) return [{ [fact]: value }]
  const isAmount = (fact === 'amount' || fact === 'grundlaggande_behov') && per !== undefined
  return isAmount ? [{ [fact]: { value, unit, per } }] : asIs
}

/** The last number on the wanted side of the limit. */
function edge({ op, fact, than }: Compare, wanted: boolean): Facts[] {
  if (typeof than !== 'number') return asIs
  const inside = { atLeast: than, atMost: than, above: than + 1, below: than - 1 }
  const outside = { atLeast: than - 1, atMost: than + 1, above: than, below: than }
  return settable(fact, wanted ? inside[op] : outside[op])
}

/** The last day on the wanted side of the limit; no last day at all is the longest. */
function length({ op, start, end, period }: Length, wanted: boolean, base: Facts): Facts[] {
  const first = parseDay(factOf(base, start === 'chain.first' ? 'from' : start))
  const outside = first && addPeriod(first, period)
  if (!outside) return asIs
  const to = (day: Day) => ({ [end]: day.toString() })
  if (op === 'shorterThan') return [to(outside.subtract({ days: wanted ? 2 : 1 }))]
  return wanted ? [to(outside), { [end]: null }] : [to(outside.subtract({ days: 1 }))]
}

function listed({ op, fact, values }: Listed, wanted: boolean): Facts[] {
  const cites = fact.startsWith('law.')
  if (!wanted) return cites ? asIs : settable(fact, op === 'in' ? null : [])
  return values
    .slice(0, 3)
    .flatMap((value) => settable(fact, op === 'in' || cites ? value : [value]))
}

function single(condition: Condition, wanted: boolean, base: Facts): Facts[] {
  switch (condition.op) {
    case 'is': {
      const { fact, value } = condition
      const other = typeof value === 'boolean' ? !value : null
      return settable(fact, wanted ? value : other)
    }
    case 'in':
    case 'includes':
      return listed(condition, wanted)
    case 'isNull':
      return wanted ? settable(condition.fact, null) : asIs
    case 'exists':
      return wanted ? asIs : settable(condition.fact, null)
    case 'mentions':
      return settable(condition.fact, wanted ? (condition.words[0] ?? '') : null)
    case 'longerThan':
    case 'shorterThan':
      return length(condition, wanted, base)
    case 'atLeast':
    case 'atMost':
    case 'above':
    case 'below':
      return edge(condition, wanted)
    default:
      return asIs
  }
}

/** Every way to put one alternative of each together, at most `most` of them. */
export function together(parts: readonly Facts[][]): Facts[] {
  return parts.reduce<Facts[]>(
    (sofar, next) => sofar.flatMap((a) => next.map((b) => ({ ...a, ...b }))).slice(0, most),
    asIs,
  )
}

/**
 * Facts to add to `base` that ought to make a condition answer ja (`wanted`) or nej, one on each side
 * of every limit. They are cases to try, not a proof: the engine's own answer decides what they show.
 */
export function witnesses(condition: Condition, wanted: boolean, base: Facts): Facts[] {
  if (condition.op === 'not') return witnesses(condition.of, !wanted, base)
  if (condition.op === 'presume') return witnesses(condition.of, wanted, base)
  if (condition.op !== 'all' && condition.op !== 'any') return single(condition, wanted, base)
  const parts = condition.of.map((part) => witnesses(part, wanted, base))
  return (condition.op === 'all') === wanted ? together(parts) : parts.flat().slice(0, most)
}
