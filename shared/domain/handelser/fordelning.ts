import type { IsoDate, UserId } from '../primitives'
import type { FORDELNING_HANDELSER, Handlaggarbyte } from './fordelningHandelser'
import { isSameRef, noted } from './noted'
import type { Noted } from './noted'
import type { SliceReducers } from './slice'

/** A change of handläggare, and the day the new one confirmed it; null = not yet. */
export type Byte = Noted<Handlaggarbyte> & { readonly bekraftat: IsoDate | null }

/** The changes of handläggare, oldest first. */
export type FordelningState = { readonly byten: readonly Byte[] }

export const NO_FORDELNING: FordelningState = { byten: [] }

/** The handover that this handläggare has not confirmed; null where none waits. A later one replaces it. */
export function vantandeByte({ byten }: FordelningState, handlaggare: UserId | null): Byte | null {
  const last = byten.at(-1)
  if (last === undefined || last.bekraftat !== null) return null
  return last.value.till === handlaggare ? last : null
}

export const fordelningReducers: SliceReducers<FordelningState, typeof FORDELNING_HANDELSER> = {
  handlaggarbyte: ({ byten }, data, at) => ({
    byten: [...byten, { ...noted(data, at), bekraftat: null }],
  }),
  // The first confirmation stands.
  'overtagande.bekraftat': ({ byten }, { avser, date }) => ({
    byten: byten.map((one) =>
      isSameRef(one.ref, avser) && one.bekraftat === null ? { ...one, bekraftat: date } : one,
    ),
  }),
}
