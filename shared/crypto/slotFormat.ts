import { z } from 'zod'
import { toHex, type Bytes } from './bytes'
import { canonicalBytes, canonicalJson } from './canonical'
import { sha256 } from './hash'
import { accepted, refused, type CryptoResult } from './result'

const MAX_CHARACTERS = 8192
const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`))

const Argon2id = z.strictObject({
  alg: z.literal('argon2id'),
  ver: z.literal(19),
  m: z.number(),
  t: z.number(),
  p: z.number(),
  salt: hex(16),
})
const Hkdf = z.strictObject({ alg: z.literal('hkdf-sha256'), salt: hex(16) })

/**
 * The readable part of a slot (security.md "Slot file"), plus `label`: the signature the user chose.
 * A recovery key is 256 random bits and needs no stretching: its slot has HKDF where Argon2id stands.
 */
const header = {
  v: z.literal(1),
  vault: hex(16),
  slotId: hex(16),
  label: z.string().max(16),
  ds: z.literal('none'),
  pubX: hex(32),
  pubEd: z.union([hex(32), z.literal('')]),
  ctr: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
}
const sealedPart = { commit: hex(32), nonce: hex(12), ct: hex(48).or(hex(80)), sum: hex(16) }
const SlotJson = z.discriminatedUnion('kind', [
  z.strictObject({ ...header, kind: z.literal('pass'), kdf: Argon2id, ...sealedPart }),
  z.strictObject({ ...header, kind: z.literal('recovery'), kdf: Hkdf, ...sealedPart }),
])
export type SlotJson = z.infer<typeof SlotJson>
export type SlotHeader =
  | Omit<Extract<SlotJson, { kind: 'pass' }>, keyof typeof sealedPart>
  | Omit<Extract<SlotJson, { kind: 'recovery' }>, keyof typeof sealedPart>

function without(slot: object, omitted: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(slot).filter(([key]) => !omitted.includes(key)))
}

/** What is authenticated: every field but `commit`, `nonce`, `ct` and the checksum. */
export function headerBytes(slot: SlotHeader | SlotJson): Bytes {
  return canonicalBytes(without(slot, Object.keys(sealedPart)))
}

/**
 * Tells damage from a wrong passphrase, so that the older generation is offered. It is no protection:
 * anybody can recompute it; `commit` and the AEAD are what hold.
 */
async function checksum(slot: object): Promise<string> {
  return toHex((await sha256(canonicalBytes(without(slot, ['sum'])))).subarray(0, 16))
}

/** The slot file's text: canonical JSON with its checksum. */
export async function writeSlotJson(slot: Omit<SlotJson, 'sum'>): Promise<string> {
  return canonicalJson({ ...slot, sum: await checksum(slot) })
}

/**
 * Reads a slot file's text. Refused: `newer-version` where `v` is above 1; `malformed` for anything that
 * is not exactly the canonical text of a version 1 slot with its checksum.
 */
export async function readSlotJson(json: string): Promise<CryptoResult<SlotJson>> {
  const raw = json.length > MAX_CHARACTERS ? undefined : parse(json)
  if (isNewer(raw)) return refused('newer-version')
  const slot = SlotJson.safeParse(raw)
  if (!slot.success || canonicalJson(slot.data) !== json) return refused('malformed')
  return (await checksum(slot.data)) === slot.data.sum ? accepted(slot.data) : refused('malformed')
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function isNewer(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null || !('v' in raw)) return false
  return typeof raw.v === 'number' && Number.isSafeInteger(raw.v) && raw.v > 1
}
