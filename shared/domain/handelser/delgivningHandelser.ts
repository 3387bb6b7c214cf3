import { z } from 'zod'
import { BeslutId, IsoDate, ShortText } from '../primitives'
import { event } from './event'

/** How a decision was sent to the party or told (FL 33; lag 2010:1932, 16-26 and 52-54 §§). */
export const Sandningssatt = z.enum([
  'brev',
  'mottagningsbevis',
  'rekommenderat',
  'digitalt',
  'overlamnat',
  'muntligt',
  'forenklad',
])
export type Sandningssatt = z.infer<typeof Sandningssatt>

/**
 * What shows that the party got the decision. `forenklad` = counted, two weeks after dispatch;
 * `overlamnat` = handed over and acknowledged; `tagit-del` = the party says so, e.g. in the appeal.
 */
export const Delgivningssatt = z.enum([
  'mottagningsbevis',
  'forenklad',
  'overlamnat',
  'muntlig',
  'ombud',
  'stamningsman',
  'tagit-del',
])
export type Delgivningssatt = z.infer<typeof Delgivningssatt>

/** How the party was told of a decision, and when (FL 33, SoL 14:12). */
export const DELGIVNING_HANDELSER = [
  event(
    'underrattelse.skickad',
    z.strictObject({
      beslut: BeslutId,
      date: IsoDate,
      satt: Sandningssatt,
      mottagare: ShortText,
      /** Told beforehand that simplified service may be used; without it that way is not open. */
      upplyst: z.boolean(),
    }),
  ),
  event('kontrollmeddelande.skickat', z.strictObject({ beslut: BeslutId, date: IsoDate })),
  event(
    'forsandelse.aterkommen',
    z.strictObject({ beslut: BeslutId, date: IsoDate, text: ShortText }),
  ),
  event(
    'delgivning.noterad',
    z.strictObject({
      beslut: BeslutId,
      date: IsoDate,
      satt: Delgivningssatt,
      belagg: ShortText,
    }),
  ),
] as const
