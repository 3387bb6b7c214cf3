import { z } from 'zod'
import { Instant, IsoDate, ShortText, Text } from '../primitives'
import { event, HandelseRef } from './event'

/** The aktualisering that a step belongs to. */
const avser = HandelseRef

/** A child's matter handed to the unit that shall have it, without delay (SoL 19:1, Osby 10). */
export const Overlamnad = z.strictObject({
  avser,
  skedde: Instant,
  enhet: ShortText,
  mottagare: ShortText,
  satt: ShortText,
})

/** The adult has been asked, or could not be reached (Osby 6.1 and 10, Göteborg). */
export const Tillfragad = z.strictObject({
  avser,
  date: IsoDate,
  satt: ShortText,
  svar: z.enum(['vill-ansoka', 'vill-inte', 'vill-fundera', 'ej-natt']),
  text: Text,
})

/** Whether a child needs protection at once: judged at once, documented (SoL 20:1). */
export const Skyddsbedomning = z.strictObject({
  avser,
  skedde: Instant,
  behovs: z.boolean(),
  text: Text,
})

/** The assessment before an inquiry is opened or not (SoL 20:2, Täby 2.2). */
export const Forhandsbedomning = z.strictObject({
  avser,
  date: IsoDate,
  text: Text,
  forslag: z.enum(['inleda', 'inte-inleda']),
})

/** More time for the assessment, for which the law asks for synnerliga skäl (SoL 20:2). */
export const ForhandsbedomningForlangd = z.strictObject({ avser, till: IsoDate, skal: Text })

/** Confirmation to Kronofogden the same day, with the one who handles the matter (SoF 11:3). */
export const AvhysningBekraftad = z.strictObject({
  avser,
  skedde: Instant,
  handlaggare: ShortText,
  satt: ShortText,
})

/** What is done about what reached the unit (law.md 3.2, Osby 6.1-6.2 and 10, Täby 1.3, 1.8, 2.2). */
export const AKTUALISERING_HANDELSER = [
  event('oro.overlamnad', Overlamnad),
  event('enskild.tillfragad', Tillfragad),
  event('skyddsbedomning', Skyddsbedomning),
  event('forhandsbedomning', Forhandsbedomning),
  event('forhandsbedomning.forlangd', ForhandsbedomningForlangd),
  event('avhysning.bekraftad', AvhysningBekraftad),
] as const
