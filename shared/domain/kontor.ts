import { z } from 'zod'
import { IsoDate, ShortText, UserId } from './primitives'

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

/** Level in a delegation order: `decider_role` of delegation.csv, plus `utskott` and `namnd`. */
export const Niva = z.string().regex(/^[a-z][a-z0-9-]*$/)
export type Niva = z.infer<typeof Niva>

/** One point of the office's delegation order. `row` ties it to the pack's delegation row. */
export const DelegationPunkt = z.strictObject({
  nr: z.string().regex(/^[0-9A-Za-z.]{1,12}$/),
  row: z.string().nullable(),
  arende: ShortText.min(1),
  lagrum: ShortText,
  villkor: ShortText,
  niva: Niva,
  ersattare: ShortText,
  anmarkning: ShortText,
  active: z.boolean(),
})
export type DelegationPunkt = z.infer<typeof DelegationPunkt>

/** Who holds a level, and when. `to` null = until further notice. */
export const Innehav = z.strictObject({
  niva: Niva,
  user: UserId,
  from: IsoDate,
  to: IsoDate.nullable(),
})
export type Innehav = z.infer<typeof Innehav>

export const Delegationsordning = z.strictObject({
  id: z.string().min(1).max(64),
  packId: z.string().min(1),
  validFrom: IsoDate,
  validTo: IsoDate.nullable(),
  /** The nämnd's decision on the order, when it has been registered. */
  antagen: z.strictObject({ date: IsoDate, paragraf: ShortText }).nullable(),
  punkter: z.array(DelegationPunkt),
  innehav: z.array(Innehav),
})
export type Delegationsordning = z.infer<typeof Delegationsordning>

/** A meeting the office plans for: papers are due `handlingarSenast`. */
export const Sammantrade = z.strictObject({
  organ: Niva,
  date: IsoDate,
  handlingarSenast: IsoDate,
})
export type Sammantrade = z.infer<typeof Sammantrade>

/** All that an administrator sets; one sealed, versioned record (register key). */
export const Settings = z.strictObject({
  kontor: Kontor,
  delegationsordningar: z.array(Delegationsordning),
  sammantraden: z.array(Sammantrade),
})
export type Settings = z.infer<typeof Settings>
