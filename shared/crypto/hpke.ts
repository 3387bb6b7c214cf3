import { x25519 } from '@noble/curves/ed25519.js'
import { concat, uint, utf8, type Bytes, type Random } from './bytes'
import { gcmOpen, gcmSeal, hmac, importAes } from './primitives'

/**
 * HPKE (RFC 9180), base mode, single shot: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
 * Whoever knows the public key can seal; the sender is not authenticated (events are signed for that).
 */
export const ENC_LENGTH = 32

const KEM_SUITE = concat(utf8('KEM'), uint(0x0020, 2))
const AES_256_GCM = { id: 0x0002, keyLength: 32 }
const VERSION = utf8('HPKE-v1')
const EMPTY = new Uint8Array(0)

export type Aead = { readonly id: number; readonly keyLength: number }
type Labeled = { readonly suite: Bytes; readonly label: string }

function extract(salt: Uint8Array, { suite, label }: Labeled, ikm: Uint8Array): Promise<Bytes> {
  return hmac(salt, concat(VERSION, suite, utf8(label), ikm))
}

/** LabeledExpand for lengths up to one hash block (32 bytes), which is all this suite needs. */
async function expand(
  prk: Uint8Array,
  { suite, label }: Labeled,
  { info, length }: { info: Uint8Array; length: number },
): Promise<Bytes> {
  const labeled = concat(uint(length, 2), VERSION, suite, utf8(label), info)
  return (await hmac(prk, concat(labeled, uint(1, 1)))).slice(0, length)
}

/** RFC 9180 §4.1 ExtractAndExpand: the KEM's shared secret. */
export async function kemSecret(dh: Uint8Array, enc: Uint8Array, to: Uint8Array): Promise<Bytes> {
  const prk = await extract(EMPTY, { suite: KEM_SUITE, label: 'eae_prk' }, dh)
  const info = concat(enc, to)
  return expand(prk, { suite: KEM_SUITE, label: 'shared_secret' }, { info, length: 32 })
}

/** RFC 9180 §5.1 KeySchedule in base mode. The AEAD is a parameter for the RFC's own vectors. */
export async function keySchedule(
  shared: Uint8Array,
  info: Uint8Array,
  aead: Aead = AES_256_GCM,
): Promise<{ readonly key: Bytes; readonly nonce: Bytes }> {
  const suite = concat(utf8('HPKE'), uint(0x0020, 2), uint(0x0001, 2), uint(aead.id, 2))
  const pskIdHash = await extract(EMPTY, { suite, label: 'psk_id_hash' }, EMPTY)
  const infoHash = await extract(EMPTY, { suite, label: 'info_hash' }, info)
  const context = concat(uint(0, 1), pskIdHash, infoHash)
  const secret = await extract(shared, { suite, label: 'secret' }, EMPTY)
  return {
    key: await expand(secret, { suite, label: 'key' }, { info: context, length: aead.keyLength }),
    nonce: await expand(secret, { suite, label: 'base_nonce' }, { info: context, length: 12 }),
  }
}

async function box(shared: Uint8Array, info: Uint8Array, aad: Uint8Array) {
  const { key, nonce } = await keySchedule(shared, info)
  return { key: await importAes(key), nonce, aad }
}

export type Context = { readonly info: Uint8Array; readonly aad: Uint8Array }

/** `enc 32 | ciphertext | tag`. Throws on a public key of low order: such a key was never made by us. */
export async function hpkeSeal(
  to: Uint8Array,
  { info, aad }: Context,
  { plaintext, random }: { plaintext: Uint8Array; random: Random },
): Promise<Bytes> {
  const secret = random(32)
  const enc = x25519.getPublicKey(secret)
  const shared = await kemSecret(x25519.getSharedSecret(secret, to), enc, to)
  secret.fill(0)
  return concat(enc, await gcmSeal(await box(shared, info, aad), plaintext))
}

function agree(secretKey: Uint8Array, enc: Uint8Array): Uint8Array | null {
  try {
    return x25519.getSharedSecret(secretKey, enc)
  } catch {
    return null // a point of low order: RFC 9180 §7.1.4 wants it refused
  }
}

/** The plaintext, or null where key, context or bytes are not the ones it was sealed with. */
export async function hpkeOpen(
  secretKey: Uint8Array,
  { info, aad }: Context,
  sealed: Uint8Array,
): Promise<Bytes | null> {
  const enc = sealed.slice(0, ENC_LENGTH)
  const dh = agree(secretKey, enc)
  if (dh === null) return null
  const shared = await kemSecret(dh, enc, x25519.getPublicKey(secretKey))
  return gcmOpen(await box(shared, info, aad), sealed.subarray(ENC_LENGTH))
}
