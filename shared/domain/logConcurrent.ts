import type { HandelseRef } from './handelser/event'
import { hasSeen, refOf } from './logOrder'
import type { OrderedEvent } from './logOrder'

/** A value as one event wrote it. */
export type Write<T> = { readonly at: OrderedEvent; readonly value: T }

/**
 * What stands after all writes of one kind: those that no later write had seen. One = the value; more
 * = concurrent writes that a person has to settle.
 */
export type Standing<T> = readonly Write<T>[]

/** Adds a write: it replaces those its event had seen, and stands beside the others. */
export function write<T>(standing: Standing<T>, event: OrderedEvent, value: T): Standing<T> {
  const unseen = standing.filter((known) => !hasSeen(event, refOf(known.at.event)))
  return [...unseen, { at: event, value }]
}

/** The value where exactly one stands, else null. */
export function settled<T>(standing: Standing<T>): T | null {
  const [only, ...others] = standing
  return only !== undefined && others.length === 0 ? only.value : null
}

/** References to the writes that stand against each other; empty where none do. */
export function disputed<T>(standing: Standing<T>): readonly HandelseRef[] {
  return standing.length > 1 ? standing.map((known) => refOf(known.at.event)) : []
}

/**
 * What to show while writes stand against each other: the last value in `history` (canonical order)
 * that every one of them had seen. Null where none is.
 */
export function agreed<T>(standing: Standing<T>, history: readonly Write<T>[]): T | null {
  const common = history.filter(({ at }) =>
    standing.every((known) => known.at !== at && hasSeen(known.at, refOf(at.event))),
  )
  return common.at(-1)?.value ?? null
}
