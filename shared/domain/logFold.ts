import type { AktState, LogEntry } from './akt'
import type { BaseType, HandelseBody } from './handelse'
import { reduceParts } from './handelser/parts'
import { orderLog } from './logOrder'
import type { LoggedEvent, OrderedEvent } from './logOrder'
import { reducers } from './logReducers'
import { emptyFold, finish } from './logState'
import type { Fold } from './logState'

/**
 * The akt's state from its log. Pure and total: any non-empty set of events of one akt gives a state,
 * the same one whatever the order of arrival. Throws on an empty log: an akt without events is a bug.
 */
export function foldAkt(events: readonly LoggedEvent[]): AktState {
  const ordered = orderLog(events)
  const first = ordered[0]
  if (first === undefined) throw new RangeError('an akt has at least one event')
  const fold = emptyFold(first.event)
  for (const item of ordered) apply(fold, item.event.body, item)
  return finish(fold)
}

/** The log as it is shown: canonical order, each event with the corrections made to it. */
export function toLog(events: readonly LoggedEvent[]): LogEntry[] {
  const ordered = orderLog(events)
  return ordered.map(({ event, hash }) => ({
    hash,
    event,
    rattelser: ordered.flatMap((later) => {
      const { body } = later.event
      if (body.type !== 'rattelse') return []
      const { avser, text, skal } = body.data
      const same = avser.device === event.device && avser.seq === event.seq
      return same ? [{ event: later.event, text, skal }] : []
    }),
  }))
}

function apply(fold: Fold, body: HandelseBody, at: OrderedEvent): void {
  if (isBase(body.type)) {
    const reduce = reducers[body.type] as (fold: Fold, data: unknown, at: OrderedEvent) => void
    return reduce(fold, body.data, at)
  }
  Object.assign(fold.state, reduceParts(fold.state, body, at))
}

function isBase(type: string): type is BaseType {
  return Object.hasOwn(reducers, type)
}
