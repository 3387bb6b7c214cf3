import { ed25519 } from '@noble/curves/ed25519.js'
import { concat, utf8, type Bytes } from './bytes'

/** What a signature is about, e.g. `akta/event/v1`: one meaning can never be passed off as another. */
export type SignatureLabel = `akta/${string}/v${number}`

function message(label: SignatureLabel, bytes: Uint8Array): Bytes {
  return concat(utf8(`${label}\0`), bytes)
}

/** Ed25519 (RFC 8032) over `label NUL bytes`: 64 bytes. */
export function sign(secretKey: Uint8Array, label: SignatureLabel, bytes: Uint8Array): Uint8Array {
  return ed25519.sign(message(label, bytes), secretKey)
}

export type Signed = {
  readonly label: SignatureLabel
  readonly bytes: Uint8Array
  readonly signature: Uint8Array
}

/** True only for a strict RFC 8032 signature (no ZIP 215 leniency) by this key. Never throws. */
export function verify(publicKey: Uint8Array, { label, bytes, signature }: Signed): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false
  try {
    return ed25519.verify(signature, message(label, bytes), publicKey, { zip215: false })
  } catch {
    return false // a public key that is no point on the curve
  }
}
