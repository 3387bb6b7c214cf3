import type { AKTUALISERING_HANDELSER } from './aktualiseringHandelser'
import type { SliceReducers } from './slice'

/** This part of the akt's state. */
export type AktualiseringState = Readonly<Record<string, never>>

export const NO_AKTUALISERING: AktualiseringState = {}

export const aktualiseringReducers: SliceReducers<
  AktualiseringState,
  typeof AKTUALISERING_HANDELSER
> = {}
