import { addPeriod, isBefore, parseDay } from '../deadlines/calendar'
import type { Condition } from './condition'
import { textsOf } from './facts'
import type { Read } from './reader'

/** Three-valued answer: an unknown fact is neither yes nor no. */
export type Answer = 'ja' | 'nej' | 'saknas'

const opposite = { ja: 'nej', nej: 'ja', saknas: 'saknas' } as const

/** Answers a condition on these facts. Total: odd types are unknown, never an error. */
export function answer(condition: Condition, read: Read): Answer {
  switch (condition.op) {
    case 'all':
      return settle(condition.of, 'nej', read)
    case 'any':
      return settle(condition.of, 'ja', read)
    case 'not':
      return opposite[answer(condition.of, read)]
    case 'presume': {
      const told = answer(condition.of, read)
      return told === 'saknas' ? condition.answer : told
    }
    default: {
      const holds = holdsOn(condition, read)
      if (holds === undefined) return 'saknas'
      return holds ? 'ja' : 'nej'
    }
  }
}

/** One decisive answer settles it; without one, an unknown leaves it open. */
function settle(parts: readonly Condition[], decisive: 'ja' | 'nej', read: Read): Answer {
  let isOpen = false
  for (const part of parts) {
    const told = answer(part, read)
    if (told === decisive) return decisive
    isOpen ||= told === 'saknas'
  }
  return isOpen ? 'saknas' : opposite[decisive]
}

type Single = Exclude<Condition, { of: unknown }>
type Length = Extract<Single, { period: string }>
type Comparison = Extract<Single, { than: unknown }>
type Ordered = number | string

/** Whether what is known makes it hold; undefined when it can't be said. */
function holdsOn(condition: Single, read: Read): boolean | undefined {
  if ('period' in condition) return lasts(condition, read)
  const value = read(condition.fact)
  if (value === undefined) return condition.op === 'exists' ? false : undefined
  switch (condition.op) {
    case 'exists':
      return value !== null
    case 'isNull':
      return value === null
    case 'is':
      return value === condition.value
    case 'in':
      return condition.values.some((one) => one === value)
    // What is known to be none has no entries, no words, no size and no day.
    case 'includes':
      return value !== null && hasAny(value, condition.values)
    case 'mentions':
      return value !== null && mentions(value, condition.words)
    default:
      return value !== null && compares(condition, value, read)
  }
}

function hasAny(list: unknown, values: readonly unknown[]): boolean | undefined {
  return Array.isArray(list) ? values.some((one) => list.includes(one)) : undefined
}

function mentions(value: unknown, words: readonly string[]): boolean | undefined {
  const text = typeof value === 'string' ? value : textsOf(value)?.join(' ')
  return text === undefined ? undefined : words.some((word) => plain(text).includes(plain(word)))
}

/** Letters only and without å ä ö, so that "anpassningsstörning" and "anpassningsstorning" meet. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

const orders: Record<Comparison['op'], (a: Ordered, b: Ordered) => boolean> = {
  atLeast: (a, b) => a >= b,
  atMost: (a, b) => a <= b,
  above: (a, b) => a > b,
  below: (a, b) => a < b,
  before: (a, b) => a < b,
  after: (a, b) => a > b,
}

function compares({ op, than }: Comparison, value: unknown, read: Read): boolean | undefined {
  const ordered = op === 'before' || op === 'after' ? dayText : numberOf
  const [a, b] = [ordered(value), ordered(typeof than === 'object' ? read(than.fact) : than)]
  return a === undefined || b === undefined ? undefined : orders[op](a, b)
}

/** Days in their written form come in the order of the calendar. */
function dayText(value: unknown): Ordered | undefined {
  return parseDay(value)?.toString()
}

function numberOf(value: unknown): Ordered | undefined {
  return typeof value === 'number' && !Number.isNaN(value) ? value : undefined
}

/**
 * Both days included (convention 2): longer than P3M when the last day is not before first day + P3M;
 * shorter when it is before the last day of exactly P3M. An end known to be none lasts for ever.
 */
function lasts({ op, start, end, period }: Length, read: Read): boolean | undefined {
  const [first, last] = [parseDay(read(start)), parseDay(read(end))]
  if (first && read(end) === null) return op === 'longerThan'
  const outside = first && addPeriod(first, period)
  if (!last || !outside) return undefined
  if (op === 'longerThan') return !isBefore(last, outside)
  return isBefore(last, outside.subtract({ days: 1 }))
}
