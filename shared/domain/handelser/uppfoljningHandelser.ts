import { z } from 'zod'
import { BeslutId, IsoDate, ShortText, Text } from '../primitives'
import { event } from './event'
import { Grad, Livsomrade } from './livsomrade'

/** How a goal stands; `ej-bedomt` says nothing and counts for nothing. */
export const Maluppfyllelse = z.enum(['uppnatt', 'delvis', 'ej-uppnatt', 'ej-bedomt'])
export type Maluppfyllelse = z.infer<typeof Maluppfyllelse>

/**
 * A granted measure followed up together with the person: the goals, the state against the intended one, the
 * person's own view and what happens next (Osby 7 and 8.1, Täby 2.9, Göteborg, Följa upp).
 */
export const Uppfoljning = z.strictObject({
  beslut: BeslutId,
  date: IsoDate,
  skal: z.enum(['planerad', 'andrat-behov', 'avslut']),
  satt: ShortText,
  deltagare: Text,
  egenSyn: Text,
  /** What the provider has told: summaries of the day notes, the plan as it stands. */
  utforaren: Text,
  omraden: z.array(
    z.strictObject({
      omrade: Livsomrade,
      nuvarande: Grad,
      avsett: Grad.nullable(),
      text: Text,
    }),
  ),
  /** Goals by their number in the plan (0 = the decision's own goal), with their words at the time. */
  mal: z.array(
    z.strictObject({
      nr: z.number().int().nonnegative(),
      mal: Text,
      uppfyllelse: Maluppfyllelse,
      text: Text,
    }),
  ),
  bedomning: Text,
  /** What happens next; a changed measure needs an inquiry and a decision of its own. */
  framat: z.enum(['fortsatter', 'andras', 'avslutas']),
  framatText: Text,
})
export type Uppfoljning = z.infer<typeof Uppfoljning>

/** Follow-up with goal fulfilment (Osby 7, Täby 2.9). */
export const UPPFOLJNING_HANDELSER = [event('uppfoljning.gjord', Uppfoljning)] as const
