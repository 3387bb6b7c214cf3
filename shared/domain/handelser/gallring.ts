import type { GALLRING_HANDELSER } from './gallringHandelser'
import type { SliceReducers } from './slice'

/** This part of the akt's state. */
export type GallringState = Readonly<Record<string, never>>

export const NO_GALLRING: GallringState = {}

export const gallringReducers: SliceReducers<GallringState, typeof GALLRING_HANDELSER> = {}
