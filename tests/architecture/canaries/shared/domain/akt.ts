// must pass
import { z } from 'zod'
import { empty } from '@shared/lib/bytes'

export const akt = z.object({ id: z.instanceof(Uint8Array).default(empty) })
