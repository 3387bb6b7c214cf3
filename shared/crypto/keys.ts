import { ed25519, x25519 } from '@noble/curves/ed25519.js'
import { concat, type Bytes, type Random } from './bytes'
import type { SealKey } from './envelope'
import {
  associatedData,
  HEADER_LENGTH,
  readHeader,
  writeHeader,
  type Format,
  type KeyRef,
  type Place,
} from './frame'
import { gcmOpen, gcmSeal, hkdfAes, importBase, NONCE_LENGTH, TAG_LENGTH } from './primitives'
import { accepted, refused, type CryptoResult } from './result'

const WRAP: Format = { magic: 'AKW1', label: 'wrap', algs: [1] }
const RAW_LENGTH = 32
const WRAP_LENGTH = HEADER_LENGTH + NONCE_LENGTH + RAW_LENGTH + TAG_LENGTH

/** What a sub-key is for: one key never serves two purposes. */
export type Purpose =
  | 'record'
  | 'attachment'
  | 'manifest'
  | 'index'
  | 'directory'
  | 'draft'
  | 'report'
  | 'audit'
  | 'wrap'
  | 'meta'

export type KeyPair = { readonly publicKey: Uint8Array; readonly secretKey: Uint8Array }
/** A user's own keys, 32 bytes each: X25519 to be sealed to, Ed25519 to sign with (none for recovery). */
export type UserKeys = { readonly x: KeyPair; readonly ed: KeyPair | null }
export type MasterKey = { readonly base: CryptoKey } & KeyRef

/** A new X25519 pair: a user's, the report key's or the recovery key's. */
export function createSealPair(random: Random): KeyPair {
  const secretKey = random(32)
  return { secretKey, publicKey: x25519.getPublicKey(secretKey) }
}

/** A new user's keys. */
export function createUserKeys(random: Random): UserKeys & { readonly ed: KeyPair } {
  const secretKey = random(32)
  const ed = { secretKey, publicKey: ed25519.getPublicKey(secretKey) }
  return { x: createSealPair(random), ed }
}

/** Raw key bytes (32) as a named non-extractable base for sub-keys; the raw bytes are wiped. */
export async function master(raw: Uint8Array, name: KeyRef): Promise<MasterKey> {
  const base = await importBase(raw)
  raw.fill(0)
  return { base, keyId: name.keyId, epoch: name.epoch }
}

/** HKDF-SHA-256 to a non-extractable AES key for one purpose, named as its master. */
export async function derive(from: MasterKey, purpose: Purpose): Promise<SealKey> {
  const key = await hkdfAes(from.base, `akta/v1/${purpose}`)
  return { key, keyId: from.keyId, epoch: from.epoch }
}

/**
 * Wraps 32 raw key bytes under another key: `"AKW1" | 1 | keyEpoch u32 | keyId 16 | nonce 12 |
 * AES-256-GCM(raw)`, 85 bytes. `place.recordId` and `rev` name the wrapped key and its epoch.
 */
export async function wrap(
  under: SealKey,
  { place, raw, random }: { place: Place; raw: Uint8Array; random: Random },
): Promise<Bytes> {
  if (raw.length !== RAW_LENGTH) throw new RangeError('a key is 32 bytes')
  const header = writeHeader(WRAP, 1, under)
  const nonce = random(NONCE_LENGTH)
  const aad = associatedData(WRAP, place, header)
  return concat(header, nonce, await gcmSeal({ key: under.key, nonce, aad }, raw))
}

/** The 32 raw bytes again. Refused: `malformed`, `newer-version`, `not-authentic` (key, place, bits). */
export async function unwrap(
  under: SealKey,
  { place, wrapped }: { place: Place; wrapped: Uint8Array },
): Promise<CryptoResult<Bytes>> {
  const header = readHeader(WRAP, wrapped)
  if (!header.ok) return header
  if (wrapped.length !== WRAP_LENGTH) return refused('malformed')
  const { keyId, epoch, bytes } = header.value
  if (keyId !== under.keyId || epoch !== under.epoch) return refused('not-authentic')
  const body = HEADER_LENGTH + NONCE_LENGTH
  const nonce = wrapped.slice(HEADER_LENGTH, body)
  const aad = associatedData(WRAP, place, bytes)
  const raw = await gcmOpen({ key: under.key, nonce, aad }, wrapped.subarray(body))
  return raw === null ? refused('not-authentic') : accepted(raw)
}

/** Which key a wrap asks for, unauthenticated: only to look the key up. */
export function wrapKeyOf(wrapped: Uint8Array): CryptoResult<KeyRef> {
  const header = readHeader(WRAP, wrapped)
  return header.ok ? accepted({ keyId: header.value.keyId, epoch: header.value.epoch }) : header
}
