import { z } from 'zod'
import { DocumentId, Hash, IsoDate, ShortText, Text } from '../primitives'
import { event } from './event'

/** How it came: that decides the day of arrival (FL 22). */
export const Inkomstsatt = z.enum(['besok', 'post', 'avi', 'postlada', 'e-post', 'digital'])
export type Inkomstsatt = z.infer<typeof Inkomstsatt>

/** What came in, by what it does in the matter. */
export const Handlingssort = z.enum([
  'ansokan',
  'komplettering',
  'yttrande',
  'fl12-begaran',
  'overklagande',
  'intyg',
  'utlatande',
  'fullmakt',
  'beslut',
  'brev',
  'annat',
])
export type Handlingssort = z.infer<typeof Handlingssort>

/** What a file is, by its content; its name decides nothing. */
export const Filtyp = z.enum(['pdf', 'png', 'jpeg', 'docx'])
export type Filtyp = z.infer<typeof Filtyp>

/** What a person says of a document that came in; all of it can be corrected. */
export const Uppgifter = z.strictObject({
  /** The day it reached the authority, and the day it counts as come in (FL 22). */
  natt: IsoDate,
  inkom: IsoDate,
  satt: Inkomstsatt,
  sort: Handlingssort,
  fran: ShortText,
  rubrik: ShortText.min(1),
  /** What of it matters in the case; a document without importance doesn't belong in the personakt. */
  betydelse: Text.min(1),
})
export type Uppgifter = z.infer<typeof Uppgifter>

/** The file itself: sealed in parts, each a blob of its own, hashed whole. */
export const Fil = z.strictObject({
  namn: ShortText,
  filtyp: Filtyp,
  size: z.number().int().positive(),
  hash: Hash,
  delar: z.array(DocumentId).min(1).max(64),
})
export type Fil = z.infer<typeof Fil>

/** Documents that came in and belong to the akt (FL 22). */
export const INKOMMET_HANDELSER = [
  event('handling.inkommen', z.strictObject({ id: DocumentId, uppgifter: Uppgifter, fil: Fil })),
  event(
    'handling.rattad',
    z.strictObject({ handling: DocumentId, uppgifter: Uppgifter, skal: Text.min(1) }),
  ),
] as const
