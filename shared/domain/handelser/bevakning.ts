import type { BEVAKNING_HANDELSER } from './bevakningHandelser'
import type { SliceReducers } from './slice'

/** This part of the akt's state. */
export type BevakningState = Readonly<Record<string, never>>

export const NO_BEVAKNING: BevakningState = {}

export const bevakningReducers: SliceReducers<BevakningState, typeof BEVAKNING_HANDELSER> = {}
