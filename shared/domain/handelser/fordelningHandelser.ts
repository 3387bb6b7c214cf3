import { z } from 'zod'
import { BeslutId, IsoDate, ShortText, Text, UserId } from '../primitives'
import { event, HandelseRef } from './event'

/**
 * A change of handläggare, written beside the `akt.tilldelad` that carries it out: what was open that day,
 * listed and confirmed by the one who made the change.
 */
export const Handlaggarbyte = z.strictObject({
  fran: UserId,
  franName: ShortText,
  till: UserId,
  tillName: ShortText,
  date: IsoDate,
  bevakningar: z.array(z.strictObject({ id: ShortText, rubrik: ShortText, due: IsoDate })),
  /** Proposals that wait for a decision. */
  forslag: z.array(BeslutId),
  /** Since when an inquiry is going on; null = none is. */
  utredningSedan: IsoDate.nullable(),
  /** What the next one must know. */
  text: Text,
})
export type Handlaggarbyte = z.infer<typeof Handlaggarbyte>

/** The new handläggare has gone through what was handed over. */
export const Overtagande = z.strictObject({ avser: HandelseRef, date: IsoDate })

/** Distribution, absence and change of handläggare (JO 5216-2017). */
export const FORDELNING_HANDELSER = [
  event('handlaggarbyte', Handlaggarbyte),
  event('overtagande.bekraftat', Overtagande),
] as const
