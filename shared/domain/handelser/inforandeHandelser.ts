import { z } from 'zod'
import { Beslutsslag } from '../beslut'
import { BeslutId, IsoDate, Niva, ShortText } from '../primitives'
import { event } from './event'

/** Names one reading-in of an older register: 16 random bytes from the vault. */
export const InforandeId = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .brand<'InforandeId'>()
export type InforandeId = z.infer<typeof InforandeId>

/**
 * What an akt brings from the register the office kept before: whence and from which rows, so that the
 * log never seems to have been written at the time (SoL 14: what is documented tells its source).
 */
export const INFORANDE_HANDELSER = [
  event(
    'akt.inford',
    z.strictObject({
      inforande: InforandeId,
      kalla: ShortText.min(1),
      rader: z.array(z.number().int().positive()).min(1),
      tidigareNummer: ShortText,
      utredningInledd: IsoDate.nullable(),
      /** How many events the reading-in wrote in the akt: more of them = it has been worked on since. */
      handelser: z.number().int().positive(),
    }),
  ),
  /** A decision made before Akta: it has no receipt, no number of ours and no document here. */
  event(
    'beslut.infort',
    z.strictObject({
      id: BeslutId,
      slag: Beslutsslag,
      insats: z.string().nullable(),
      insatsName: ShortText,
      lagrum: z.array(ShortText),
      beslutsdatum: IsoDate,
      from: IsoDate.nullable(),
      to: IsoDate.nullable(),
      omfattningText: ShortText,
      fattatAv: ShortText,
      niva: Niva.nullable(),
    }),
  ),
] as const
