import { own, utf8, type Bytes } from './bytes'

export const NONCE_LENGTH = 12
export const TAG_LENGTH = 16

/** HMAC-SHA-256, 32 bytes. An empty key is allowed (RFC 5869's default salt). */
export async function hmac(key: Uint8Array, message: Uint8Array): Promise<Bytes> {
  // A zero key of the block's half is the same HMAC key as the empty one, which WebCrypto refuses.
  const material = key.length === 0 ? new Uint8Array(32) : own(key)
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const handle = await crypto.subtle.importKey('raw', material, algorithm, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign('HMAC', handle, own(message)))
}

/** Raw key bytes as a non-extractable HKDF base key. */
export function importBase(raw: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', own(raw), 'HKDF', false, ['deriveBits', 'deriveKey'])
}

function hkdf(info: Uint8Array): HkdfParams {
  return { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: own(info) }
}

/** HKDF-SHA-256 (RFC 5869) with an empty salt: 32 raw bytes. */
export async function hkdfBits(base: CryptoKey, info: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.deriveBits(hkdf(info), base, 256))
}

/** HKDF-SHA-256 to a non-extractable AES-256-GCM key. */
export function hkdfAes(base: CryptoKey, info: string): Promise<CryptoKey> {
  const aes = { name: 'AES-GCM', length: 256 }
  return crypto.subtle.deriveKey(hkdf(utf8(info)), base, aes, false, ['encrypt', 'decrypt'])
}

/** Raw 32 bytes as a non-extractable AES-256-GCM key. */
export function importAes(raw: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', own(raw), 'AES-GCM', false, ['encrypt', 'decrypt'])
}

export type GcmBox = {
  readonly key: CryptoKey
  readonly nonce: Uint8Array
  readonly aad: Uint8Array
}

function gcm({ nonce, aad }: GcmBox): AesGcmParams {
  return { name: 'AES-GCM', iv: own(nonce), additionalData: own(aad), tagLength: 8 * TAG_LENGTH }
}

/** AES-256-GCM (SP 800-38D): ciphertext followed by the 16-byte tag. */
export async function gcmSeal(box: GcmBox, plaintext: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.encrypt(gcm(box), box.key, own(plaintext)))
}

/** The plaintext, or null where the tag doesn't hold. */
export async function gcmOpen(box: GcmBox, sealed: Uint8Array): Promise<Bytes | null> {
  if (sealed.length < TAG_LENGTH) return null
  try {
    return new Uint8Array(await crypto.subtle.decrypt(gcm(box), box.key, own(sealed)))
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'OperationError') return null
    throw cause
  }
}
