import { parseDay, type Day } from '../deadlines/calendar'
import names from './factNames.json'

/** Facts of one decision: absent = unknown, null = known to be none (facts.csv). */
export type Facts = Readonly<Record<string, unknown>>

/** The vocabulary of facts.csv and evaluate.md. lint refuses a pack that asks for anything else. */
export const factNames: readonly string[] = names

/** The fact itself: undefined when unknown, null when known to be none. */
export function factOf(facts: Facts, name: string): unknown {
  return Object.hasOwn(facts, name) ? facts[name] : undefined
}

/** A date fact as a day; null when it is unknown, none, or no day that exists. */
export function dayOf(facts: Facts, name: string): Day | null {
  return parseDay(factOf(facts, name))
}

/** A list fact's entries that are texts, or undefined when it is no list. */
export function textsOf(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined
  return value.filter((entry): entry is string => typeof entry === 'string')
}

/** An object fact such as an amount; null for anything else. */
export function recordOf(value: unknown): Facts | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null
}

/**
 * The day that chooses pack version, law and floor (evaluate.md, Input): decision_date, else from,
 * else the latest day among the facts; null = the newest version.
 */
export function ruleDay(facts: Facts): Day | null {
  const chosen = dayOf(facts, 'decision_date') ?? dayOf(facts, 'from')
  if (chosen) return chosen
  const days = Object.keys(facts).flatMap((name) =>
    name === 'birthdate' ? [] : (dayOf(facts, name)?.toString() ?? []),
  )
  return parseDay(days.sort().at(-1))
}
