import { addPeriod, isBefore, parseDay, type Day } from '../deadlines/calendar'
import type { Condition, Operand } from './condition'
import type { DerivedInput } from './derivations'
import { readFact } from './derived'
import { textsOf } from './facts'

/** Three-valued answer: an unknown fact is neither yes nor no. */
export type Answer = 'ja' | 'nej' | 'saknas'

const yes = (holds: boolean): Answer => (holds ? 'ja' : 'nej')

/** Conjunction: one no decides, else one unknown leaves it open. */
export function allOf(answers: Answer[]): Answer {
  if (answers.includes('nej')) return 'nej'
  return answers.includes('saknas') ? 'saknas' : 'ja'
}

/** Disjunction: one yes decides, else one unknown leaves it open. */
export function anyOf(answers: Answer[]): Answer {
  if (answers.includes('ja')) return 'ja'
  return answers.includes('saknas') ? 'saknas' : 'nej'
}

/** The opposite answer; what is unknown stays unknown. */
export function negate(answer: Answer): Answer {
  return answer === 'saknas' ? 'saknas' : yes(answer === 'nej')
}

/** Letters only and without å ä ö, so that "anpassningsstörning" and "anpassningsstorning" meet. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function operandOf(input: DerivedInput, than: Operand): unknown {
  return typeof than === 'object' ? readFact(input, than.fact) : than
}

function compareNumbers(op: string, value: unknown, than: unknown): Answer {
  if (value === null) return 'nej'
  if (typeof value !== 'number' || typeof than !== 'number') return 'saknas'
  if (Number.isNaN(value)) return 'saknas'
  if (op === 'atLeast') return yes(value >= than)
  if (op === 'atMost') return yes(value <= than)
  return yes(op === 'above' ? value > than : value < than)
}

function compareDays(op: string, value: unknown, than: unknown): Answer {
  if (value === null) return 'nej'
  const [a, b] = [parseDay(value), parseDay(than)]
  if (!a || !b) return 'saknas'
  return yes(op === 'before' ? isBefore(a, b) : isBefore(b, a))
}

/**
 * Both days included (convention 2): longer than P3M when the last day is not before first day + P3M;
 * shorter when it is before the last day of exactly P3M. An end known to be none lasts for ever.
 */
function compareLength(op: string, start: Day | null, end: unknown, period: string): Answer {
  if (!start) return 'saknas'
  if (end === null) return yes(op === 'longerThan')
  const last = parseDay(end)
  const outside = addPeriod(start, period)
  if (!last || !outside) return 'saknas'
  if (op === 'longerThan') return yes(!isBefore(last, outside))
  return yes(isBefore(last, outside.subtract({ days: 1 })))
}

function includesAny(value: unknown, values: readonly unknown[]): Answer {
  if (value === null) return 'nej'
  return Array.isArray(value) ? yes(value.some((entry) => values.includes(entry))) : 'saknas'
}

function mentions(value: unknown, words: string[]): Answer {
  if (value === null) return 'nej'
  const text = typeof value === 'string' ? value : textsOf(value)?.join(' ')
  return text === undefined
    ? 'saknas'
    : yes(words.some((word) => plain(text).includes(plain(word))))
}

function isOneOf(value: unknown, values: readonly unknown[]): Answer {
  if (value === undefined) return 'saknas'
  return yes(values.includes(value))
}

/** Answers a condition on these facts. Total: odd types are unknown, never an error. */
export function answer(condition: Condition, input: DerivedInput): Answer {
  switch (condition.op) {
    case 'all':
      return allOf(condition.of.map((part) => answer(part, input)))
    case 'any':
      return anyOf(condition.of.map((part) => answer(part, input)))
    case 'not':
      return negate(answer(condition.of, input))
    case 'presume': {
      const told = answer(condition.of, input)
      return told === 'saknas' ? condition.answer : told
    }
    case 'longerThan':
    case 'shorterThan': {
      const { op, start, end, period } = condition
      return compareLength(op, parseDay(readFact(input, start)), readFact(input, end), period)
    }
    default:
      return answerOne(condition, readFact(input, condition.fact), input)
  }
}

type OneFact = Extract<Condition, { fact: string }>

function answerOne(condition: OneFact, value: unknown, input: DerivedInput): Answer {
  switch (condition.op) {
    case 'is':
      return isOneOf(value, [condition.value])
    case 'in':
      return isOneOf(value, condition.values)
    case 'exists':
      return yes(value !== undefined && value !== null)
    case 'isNull':
      return value === undefined ? 'saknas' : yes(value === null)
    case 'includes':
      return includesAny(value, condition.values)
    case 'mentions':
      return mentions(value, condition.words)
    case 'before':
    case 'after':
      return compareDays(condition.op, value, operandOf(input, condition.than))
    default:
      return compareNumbers(condition.op, value, operandOf(input, condition.than))
  }
}
