import type { INKOMMET_HANDELSER } from './inkommetHandelser'
import type { SliceReducers } from './slice'

/** This part of the akt's state. */
export type InkommetState = Readonly<Record<string, never>>

export const NO_INKOMMET: InkommetState = {}

export const inkommetReducers: SliceReducers<InkommetState, typeof INKOMMET_HANDELSER> = {}
