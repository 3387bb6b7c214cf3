import { z } from 'zod'
import { Delegationsordning } from './delegation'
import { IsoDate, Niva, ShortText, Text, UserId } from './primitives'

/** The office: what the letterhead and the appeal instruction need. No personal data. */
export const Kontor = z.strictObject({
  kommun: ShortText.min(1),
  namnd: ShortText.min(1),
  utskott: ShortText.default(''),
  forvaltning: ShortText.min(1),
  enhet: ShortText.min(1),
  postalAddress: ShortText.default(''),
  visitingAddress: ShortText.default(''),
  phone: ShortText.default(''),
  email: ShortText.default(''),
  organisationNumber: ShortText.default(''),
  /** e.g. "Förvaltningsrätten i Malmö" */
  forvaltningsratt: ShortText.default(''),
  /** Which riktlinjepaket the office works by, e.g. "osby". */
  packId: ShortText.min(1),
  /** What the office worked by before that, each until the day before `fore`. */
  tidigarePaket: z.array(z.strictObject({ packId: ShortText.min(1), fore: IsoDate })).optional(),
  /** Exempelkontor: invented people, shown on every screen and document. */
  isExample: z.boolean().default(false),
})
export type Kontor = z.infer<typeof Kontor>

export const Roll = z.enum(['handlaggare', 'enhetschef', 'namndsekreterare', 'administrator'])
export type Roll = z.infer<typeof Roll>

/** A user as the office sees them. Key material lives in the slot, never here. */
export const Anvandare = z.strictObject({
  id: UserId,
  /** The only readable label of a slot file, chosen by the user, e.g. "AB". */
  signatur: z.string().regex(/^[\p{L}\d]{2,6}$/u),
  name: ShortText.min(1),
  befattning: ShortText.min(1),
  roller: z.array(Roll).min(1),
  phone: ShortText.default(''),
  email: ShortText.default(''),
  active: z.boolean(),
})
export type Anvandare = z.infer<typeof Anvandare>

/** A meeting the office plans for: papers are due `handlingarSenast`. */
export const Sammantrade = z.strictObject({
  organ: Niva,
  date: IsoDate,
  handlingarSenast: IsoDate,
})
export type Sammantrade = z.infer<typeof Sammantrade>

/** Somebody is away, first and last day included, and who sees that person's watches meanwhile. */
export const Franvaro = z.strictObject({
  user: UserId,
  from: IsoDate,
  to: IsoDate,
  ersattare: UserId,
})
export type Franvaro = z.infer<typeof Franvaro>

/** A short text of the office's own that is put into notes. Never about anybody. */
export const Fras = z.strictObject({ name: ShortText.min(1), text: Text.min(1) })
export type Fras = z.infer<typeof Fras>

/** All that an administrator sets; one sealed, versioned record (register key). */
export const Settings = z.strictObject({
  kontor: Kontor,
  delegationsordningar: z.array(Delegationsordning),
  sammantraden: z.array(Sammantrade),
  franvaro: z.array(Franvaro).optional(),
  fraser: z.array(Fras).optional(),
})
export type Settings = z.infer<typeof Settings>
