import { hasSeen, refOf } from '../logOrder'
import type { OrderedEvent } from '../logOrder'
import type { Instant } from '../primitives'
import type { HandelseRef } from './event'

/** Something recorded, with the event that did it: when it was signed and by whom. */
export type Noted<T> = {
  readonly ref: HandelseRef
  readonly at: Instant
  readonly by: string
  readonly value: T
}

/** The value as recorded by this event. */
export function noted<T>(value: T, at: OrderedEvent): Noted<T> {
  const { event } = at
  return { ref: refOf(event), at: event.at, by: event.byName, value }
}

/**
 * Recorded anew: it replaces what its writer had read about the same thing and stands beside what they
 * had not, so that two machines' words are both shown until a person has read both.
 */
export function rewritten<T>(
  standing: readonly Noted<T>[],
  value: T,
  at: OrderedEvent,
  isSame: (known: T) => boolean = () => true,
): readonly Noted<T>[] {
  const kept = standing.filter((known) => !isSame(known.value) || !hasSeen(at, known.ref))
  return [...kept, noted(value, at)]
}

/** The value where exactly one stands; null where none does, or where two wait to be read together. */
export function onlyOf<T>(standing: readonly Noted<T>[]): T | null {
  const [only, ...others] = standing
  return only !== undefined && others.length === 0 ? only.value : null
}

/** Whether two references point at the same event. */
export function isSameRef(one: HandelseRef, other: HandelseRef): boolean {
  return one.device === other.device && one.seq === other.seq
}
