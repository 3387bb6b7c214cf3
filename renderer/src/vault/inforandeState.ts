import { z } from 'zod'
import { InforandeId } from '@shared/domain/handelser/inforandeHandelser'
import { AktId, ShortText } from '@shared/domain/primitives'
import type { Instant, UserId } from '@shared/domain/primitives'

const body = <const T extends string, D extends z.ZodType>(type: T, data: D) =>
  z.strictObject({ type: z.literal(type), data })

/** A reading-in as it began: whence, how many akter it would make, and what the columns meant. */
const Paborjat = z.strictObject({
  id: InforandeId,
  kalla: ShortText.min(1),
  akter: z.int().positive(),
  kolumner: z.record(z.string().max(300), z.string().max(40)),
})

/**
 * Reading-in of an older register. `inforande.angrat` is a tombstone for the akter it made: the keys are
 * gone, and every start takes away again what brings them back.
 */
export const INFORANDE_BODIES = [
  body('inforande.paborjat', Paborjat),
  /** How many akter it made in the end: fewer than planned where somebody stopped it. */
  body('inforande.gjort', z.strictObject({ id: InforandeId, akter: z.int().nonnegative() })),
  body('inforande.angrat', z.strictObject({ id: InforandeId, akter: z.array(AktId).min(1) })),
] as const
export type InforandeBody = z.infer<(typeof INFORANDE_BODIES)[number]>

export type InforandeOffice = readonly (z.infer<typeof Paborjat> & {
  readonly by: UserId
  readonly at: Instant
  readonly angrade: readonly AktId[]
  /** Akter it made; not known where it was broken off by a crash. */
  readonly gjorda?: number
})[]

/** The office's readings-in after one more event. Pure. */
export function inforandeAfter(
  state: InforandeOffice,
  { type, data }: InforandeBody,
  act: { readonly by: UserId; readonly at: Instant },
): InforandeOffice {
  if (type === 'inforande.paborjat') return [...state, { ...data, ...act, angrade: [] }]
  if (type === 'inforande.gjort') {
    return state.map((one) => (one.id === data.id ? { ...one, gjorda: data.akter } : one))
  }
  return state.map((one) =>
    one.id === data.id ? { ...one, angrade: [...one.angrade, ...data.akter] } : one,
  )
}
