import { z } from 'zod'
import { DeviceId } from '../primitives'

/** One member of the union of events: its type and the shape of its data. */
export function event<const T extends string, D extends z.ZodType>(type: T, data: D) {
  return z.strictObject({ type: z.literal(type), data })
}

/** Points at one event of the same akt. */
export const HandelseRef = z.strictObject({ device: DeviceId, seq: z.number().int().positive() })
export type HandelseRef = z.infer<typeof HandelseRef>
