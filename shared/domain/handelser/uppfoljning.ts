import { noted } from './noted'
import type { Noted } from './noted'
import type { SliceReducers } from './slice'
import type { Uppfoljning, UPPFOLJNING_HANDELSER } from './uppfoljningHandelser'

/** The follow-ups, in the order of the log. */
export type UppfoljningState = readonly Noted<Uppfoljning>[]

export const NO_UPPFOLJNING: UppfoljningState = []

export const uppfoljningReducers: SliceReducers<UppfoljningState, typeof UPPFOLJNING_HANDELSER> = {
  'uppfoljning.gjord': (slice, data, at) => [...slice, noted(data, at)],
}
