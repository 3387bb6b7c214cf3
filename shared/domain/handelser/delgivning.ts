import type { DELGIVNING_HANDELSER } from './delgivningHandelser'
import type { SliceReducers } from './slice'

/** This part of the akt's state. */
export type DelgivningState = Readonly<Record<string, never>>

export const NO_DELGIVNING: DelgivningState = {}

export const delgivningReducers: SliceReducers<DelgivningState, typeof DELGIVNING_HANDELSER> = {}
