import type { UPPFOLJNING_HANDELSER } from './uppfoljningHandelser'
import type { SliceReducers } from './slice'

/** This part of the akt's state. */
export type UppfoljningState = Readonly<Record<string, never>>

export const NO_UPPFOLJNING: UppfoljningState = {}

export const uppfoljningReducers: SliceReducers<UppfoljningState, typeof UPPFOLJNING_HANDELSER> = {}
