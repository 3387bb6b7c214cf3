import type { OVERKLAGANDE_HANDELSER } from './overklagandeHandelser'
import type { SliceReducers } from './slice'

/** This part of the akt's state. */
export type OverklagandeState = Readonly<Record<string, never>>

export const NO_OVERKLAGANDE: OverklagandeState = {}

export const overklagandeReducers: SliceReducers<OverklagandeState, typeof OVERKLAGANDE_HANDELSER> =
  {}
