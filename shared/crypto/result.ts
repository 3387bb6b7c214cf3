/** Why a piece of sealed data was refused. Never says more: no value, no offset, no key id. */
export type CryptoErrorCode =
  /** Not our format, wrong length, or a checksum that doesn't add up: damaged on the way. */
  | 'malformed'
  /** Made by a later Akta; nothing is tried on it. */
  | 'newer-version'
  /** Right format, but not sealed by this key for this place (or changed since). */
  | 'not-authentic'
  /** The passphrase or recovery key doesn't open this slot. */
  | 'wrong-secret'
  /** KDF parameters outside what Akta accepts; refused before any memory is taken. */
  | 'refused-parameters'

export type CryptoResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: CryptoErrorCode } }

/** A value that passed every check. */
export function accepted<T>(value: T): CryptoResult<T> {
  return { ok: true, value }
}

/** An expected refusal. */
export function refused(code: CryptoErrorCode): { ok: false; error: { code: CryptoErrorCode } } {
  return { ok: false, error: { code } }
}
