import type { UNDERLAG_HANDELSER } from './underlagHandelser'
import type { SliceReducers } from './slice'

/** This part of the akt's state. */
export type UnderlagState = Readonly<Record<string, never>>

export const NO_UNDERLAG: UnderlagState = {}

export const underlagReducers: SliceReducers<UnderlagState, typeof UNDERLAG_HANDELSER> = {}
