import type { FORDELNING_HANDELSER } from './fordelningHandelser'
import type { SliceReducers } from './slice'

/** This part of the akt's state. */
export type FordelningState = Readonly<Record<string, never>>

export const NO_FORDELNING: FordelningState = {}

export const fordelningReducers: SliceReducers<FordelningState, typeof FORDELNING_HANDELSER> = {}
