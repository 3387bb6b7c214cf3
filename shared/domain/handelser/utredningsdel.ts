import type { UTREDNINGSDEL_HANDELSER } from './utredningsdelHandelser'
import type { SliceReducers } from './slice'

/** This part of the akt's state. */
export type UtredningsdelState = Readonly<Record<string, never>>

export const NO_UTREDNINGSDEL: UtredningsdelState = {}

export const utredningsdelReducers: SliceReducers<
  UtredningsdelState,
  typeof UTREDNINGSDEL_HANDELSER
> = {}
