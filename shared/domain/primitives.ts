import { z } from 'zod'

/** 16 random bytes as 32 lower-case hex characters. Never a UUID, never derived from a person. */
const Id = z.string().regex(/^[0-9a-f]{32}$/)

export const AktId = Id.brand<'AktId'>()
export type AktId = z.infer<typeof AktId>
export const UserId = Id.brand<'UserId'>()
export type UserId = z.infer<typeof UserId>
export const DeviceId = Id.brand<'DeviceId'>()
export type DeviceId = z.infer<typeof DeviceId>
export const BeslutId = Id.brand<'BeslutId'>()
export type BeslutId = z.infer<typeof BeslutId>
export const OverklagandeId = Id.brand<'OverklagandeId'>()
export type OverklagandeId = z.infer<typeof OverklagandeId>
export const DocumentId = Id.brand<'DocumentId'>()
export type DocumentId = z.infer<typeof DocumentId>
export const DraftId = Id.brand<'DraftId'>()
export type DraftId = z.infer<typeof DraftId>

/** SHA-256 as 64 lower-case hex characters. */
export const Hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'Hash'>()
export type Hash = z.infer<typeof Hash>

/** Calendar day `YYYY-MM-DD`; a day that does not exist is refused. */
export const IsoDate = z.iso.date().brand<'IsoDate'>()
export type IsoDate = z.infer<typeof IsoDate>

/** Instant in UTC with milliseconds, `2026-11-22T09:15:00.000Z`. Claimed time: order comes from the log. */
export const Instant = z.iso.datetime({ precision: 3 }).brand<'Instant'>()
export type Instant = z.infer<typeof Instant>

/** Text a person typed: normalised to NFC by the form, at most 20,000 characters. */
export const Text = z.string().max(20_000)
export const ShortText = z.string().max(300)

/** Level in a delegation order: `decider_role` of delegation.csv, plus `utskott` and `namnd`. */
export const Niva = z.string().regex(/^[a-z][a-z0-9-]*$/)
export type Niva = z.infer<typeof Niva>
