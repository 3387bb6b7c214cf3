import { z } from 'zod'
import { IsoDate, Niva, ShortText } from '../primitives'

/** Kinds of what reaches the unit; each has its own few fields and its own next step. */
export const Aktualiseringsslag = z.enum([
  'ansokan',
  'anmalan-om-behov',
  'orosanmalan-barn',
  'orosanmalan-vuxen',
  'lvm',
  'avhysning',
  'sjukhusutskrivning',
])
export type Aktualiseringsslag = z.infer<typeof Aktualiseringsslag>

/** Who asks (Täby 2.1; for a child the guide's `begaran_fran`). */
export const Sokande = z.enum([
  'den-enskilde',
  'barnet',
  'en-vardnadshavare',
  'bada-vardnadshavare',
  'stallforetradare',
  'ombud',
])
export type Sokande = z.infer<typeof Sokande>

/**
 * Who reported, when and how to reach them (Göteborg, Hantera ansökan). `okand` = anonymous, which a
 * private person may be (Osby 10). `skyddad` = who it is may be secret to the party (OSL 26:5): then the
 * name stands here only, never in a text that goes on to a document.
 */
export const Anmalare = z.strictObject({
  name: ShortText,
  relation: z.enum(['anhorig', 'vard', 'myndighet', 'annan', 'okand']),
  kontakt: ShortText,
  iTjanst: z.boolean(),
  skyddad: z.boolean(),
})
export type Anmalare = z.infer<typeof Anmalare>

/** What the kind of aktualisering adds to its day, way and text. Empty or null = not said. */
export const Aktualiseringsuppgifter = z.strictObject({
  slag: Aktualiseringsslag,
  sokande: Sokande.nullable(),
  anmalare: Anmalare.nullable(),
  /** Which child the concern is about (Osby 10). */
  barn: ShortText,
  /** Notice of termination: why, and the first day of the three weeks to win the lease back (Täby 1.8). */
  uppsagdFor: z.enum(['utebliven-hyra', 'annat']).nullable(),
  fristStart: IsoDate.nullable(),
  avhysningsdag: IsoDate.nullable(),
  sjukhusFrom: IsoDate.nullable(),
  vantadUtskrivning: IsoDate.nullable(),
  avdelning: ShortText,
})
export type Aktualiseringsuppgifter = z.infer<typeof Aktualiseringsuppgifter>

/**
 * By what right an inquiry was opened or not: the level the delegation order names, its point, and
 * whether the one who signed holds it. Opening is never blocked (SoL 14:2), so a lack is told, not hidden.
 */
export const Befogenhet = z.strictObject({
  niva: Niva,
  punkt: z.string().nullable(),
  svar: z.enum(['far', 'otilldelat', 'annan-niva', 'oklart']),
})
export type Befogenhet = z.infer<typeof Befogenhet>
