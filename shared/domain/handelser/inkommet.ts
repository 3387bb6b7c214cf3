import type { DocumentId, Instant } from '../primitives'
import type { Fil, INKOMMET_HANDELSER, Uppgifter } from './inkommetHandelser'
import type { SliceReducers } from './slice'

/** A document that came in: what is said of it now, and every earlier wording with why it was corrected. */
export type InkommenHandling = {
  readonly id: DocumentId
  readonly fil: Fil
  readonly uppgifter: Uppgifter
  readonly registrerad: { readonly at: Instant; readonly by: string }
  readonly rattelser: readonly {
    readonly tidigare: Uppgifter
    readonly skal: string
    readonly at: Instant
    readonly by: string
  }[]
}

/** The documents that came in, in the order they were registered. */
export type InkommetState = { readonly handlingar: readonly InkommenHandling[] }

export const NO_INKOMMET: InkommetState = { handlingar: [] }

export const inkommetReducers: SliceReducers<InkommetState, typeof INKOMMET_HANDELSER> = {
  'handling.inkommen': ({ handlingar }, data, { event: { at, byName: by } }) => ({
    handlingar: [...handlingar, { ...data, registrerad: { at, by }, rattelser: [] }],
  }),
  'handling.rattad': ({ handlingar }, { handling, uppgifter, skal }, { event }) => ({
    handlingar: handlingar.map((one) => {
      if (one.id !== handling) return one
      const rattelse = { tidigare: one.uppgifter, skal, at: event.at, by: event.byName }
      return { ...one, uppgifter, rattelser: [...one.rattelser, rattelse] }
    }),
  }),
}
