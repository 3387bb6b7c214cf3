import { z } from 'zod'
import { IsoDate, ShortText, Text } from '../primitives'

/**
 * The eleven areas of IBIC: the nine chapters of ICF's activity and participation, then the sense of safety
 * and the support by those who care for a relative (Osby 6.3, law.md 7).
 */
export const Livsomrade = z.enum([
  'larande',
  'uppgifter-krav',
  'kommunikation',
  'forflyttning',
  'personlig-vard',
  'hemliv',
  'relationer',
  'utbildning-arbete',
  'samhallsgemenskap',
  'trygghet',
  'narstaende-stod',
])
export type Livsomrade = z.infer<typeof Livsomrade>

/** ICF's generic qualifier: 0 none to 4 complete limitation, 8 not specified, 9 not applicable. */
export const Grad = z.literal([0, 1, 2, 3, 4, 8, 9])
export type Grad = z.infer<typeof Grad>

/** Where a fact comes from: who told it, when and how (FL 27). */
export const Kalla = z.strictObject({ vem: ShortText, nar: IsoDate, hur: ShortText })
export type Kalla = z.infer<typeof Kalla>

/** One area of need, as described: state now and intended, the person's view, need, goal, kind of support. */
export const Omradesbeskrivning = z.strictObject({
  omrade: Livsomrade,
  beskrivning: Text,
  egenSyn: Text,
  nuvarande: Grad,
  avsett: Grad.nullable(),
  behov: Text,
  mal: Text,
  stod: z.enum(['stodjande', 'tranande', 'kompenserande']).nullable(),
  kallor: z.array(Kalla),
})
export type Omradesbeskrivning = z.infer<typeof Omradesbeskrivning>

/** How far up the scale the intended state is from the present one; null where 8 or 9 says nothing. */
export function gradDelta({
  nuvarande,
  avsett,
}: Pick<Omradesbeskrivning, 'nuvarande' | 'avsett'>): number | null {
  if (avsett === null || nuvarande > 4 || avsett > 4) return null
  return nuvarande - avsett
}
