import type { GENOMFORANDE_HANDELSER } from './genomforandeHandelser'
import type { SliceReducers } from './slice'

/** This part of the akt's state. */
export type GenomforandeState = Readonly<Record<string, never>>

export const NO_GENOMFORANDE: GenomforandeState = {}

export const genomforandeReducers: SliceReducers<GenomforandeState, typeof GENOMFORANDE_HANDELSER> =
  {}
