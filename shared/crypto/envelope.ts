import { concat, type Bytes, type Random } from './bytes'
import {
  associatedData,
  HEADER_LENGTH,
  readHeader,
  writeHeader,
  type Format,
  type KeyRef,
  type Place,
} from './frame'
import { ENC_LENGTH, hpkeOpen, hpkeSeal } from './hpke'
import { pad, unpad } from './padding'
import { gcmOpen, gcmSeal, NONCE_LENGTH, TAG_LENGTH } from './primitives'
import { accepted, refused, type CryptoResult } from './result'

const UNDER_KEY = 1
const TO_PUBLIC_KEY = 2
const FORMAT: Format = { magic: 'AKT1', label: 'record', algs: [UNDER_KEY, TO_PUBLIC_KEY] }
const SMALLEST_CONTENT = 256 + TAG_LENGTH

/** An AES-256-GCM key with the name it goes by in headers. Made by `keys.derive`. */
export type SealKey = KeyRef & { readonly key: CryptoKey }
/** An X25519 public key (32 bytes) with its name. */
export type PublicSealKey = KeyRef & { readonly publicKey: Uint8Array }
/** The X25519 secret key (32 bytes) that opens what was sealed to its public half. */
export type SecretSealKey = KeyRef & { readonly secretKey: Uint8Array }

type Sealing = { readonly place: Place; readonly payload: Uint8Array; readonly random: Random }
type Opening = { readonly place: Place; readonly sealed: Uint8Array }

/** Which key an envelope asks for, unauthenticated: only to look the key up. */
export function keyOf(sealed: Uint8Array): CryptoResult<KeyRef> {
  const header = readHeader(FORMAT, sealed)
  return header.ok ? accepted({ keyId: header.value.keyId, epoch: header.value.epoch }) : header
}

/**
 * Envelope v1, alg 1 (security.md §2.3): `"AKT1" | 1 | keyEpoch u32 | keyId 16 | nonce 12 |
 * AES-256-GCM(u32 len | payload | zeros)`, bound to its place. At most 2^28 seals per key.
 */
export async function seal(key: SealKey, { place, payload, random }: Sealing): Promise<Bytes> {
  const header = writeHeader(FORMAT, UNDER_KEY, key)
  const nonce = random(NONCE_LENGTH)
  const aad = associatedData(FORMAT, place, header)
  return concat(header, nonce, await gcmSeal({ key: key.key, nonce, aad }, pad(payload)))
}

/**
 * Opens an alg 1 envelope. Refused: `malformed`, `newer-version`, and `not-authentic` for another key,
 * place, revision or a single changed bit.
 */
export async function open(key: SealKey, { place, sealed }: Opening): Promise<CryptoResult<Bytes>> {
  const header = expectHeader(sealed, UNDER_KEY, key)
  if (!header.ok) return header
  const body = HEADER_LENGTH + NONCE_LENGTH
  if (sealed.length < body + SMALLEST_CONTENT) return refused('malformed')
  const nonce = sealed.slice(HEADER_LENGTH, body)
  const aad = associatedData(FORMAT, place, header.value)
  return unpadded(await gcmOpen({ key: key.key, nonce, aad }, sealed.subarray(body)))
}

/**
 * Envelope v1, alg 2: the same header and place, but sealed to an X25519 public key by HPKE (RFC 9180
 * base mode): `header 25 | enc 32 | AES-256-GCM(u32 len | payload | zeros)`.
 */
export async function sealTo(
  to: PublicSealKey,
  { place, payload, random }: Sealing,
): Promise<Bytes> {
  const header = writeHeader(FORMAT, TO_PUBLIC_KEY, to)
  const context = { info: header, aad: associatedData(FORMAT, place, header) }
  const plaintext = pad(payload)
  return concat(header, await hpkeSeal(to.publicKey, context, { plaintext, random }))
}

/** Opens an alg 2 envelope with the secret key; refusals as `open`. */
export async function openFrom(
  key: SecretSealKey,
  { place, sealed }: Opening,
): Promise<CryptoResult<Bytes>> {
  const header = expectHeader(sealed, TO_PUBLIC_KEY, key)
  if (!header.ok) return header
  if (sealed.length < HEADER_LENGTH + ENC_LENGTH + SMALLEST_CONTENT) return refused('malformed')
  const context = { info: header.value, aad: associatedData(FORMAT, place, header.value) }
  return unpadded(await hpkeOpen(key.secretKey, context, sealed.subarray(HEADER_LENGTH)))
}

function expectHeader(sealed: Uint8Array, alg: number, key: KeyRef): CryptoResult<Bytes> {
  const header = readHeader(FORMAT, sealed)
  if (!header.ok) return header
  const { value } = header
  const same = value.alg === alg && value.keyId === key.keyId && value.epoch === key.epoch
  return same ? accepted(value.bytes) : refused('not-authentic')
}

function unpadded(content: Bytes | null): CryptoResult<Bytes> {
  if (content === null) return refused('not-authentic')
  const payload = unpad(content)
  return payload === null ? refused('malformed') : accepted(payload)
}
