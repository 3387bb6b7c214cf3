/** Expected outcomes are values; the text for each code is chosen in the renderer (src/text/sv.ts). */
export type VaultError =
  | 'wrong-passphrase'
  | 'slot-damaged'
  | 'newer-version'
  | 'disk-full'
  | 'disk-error'
  | 'not-allowed'
  | 'not-found'
  | 'locked'
  | 'stale-head'
  | 'integrity'
  | 'already-exists'
  | 'invalid'
  | 'cancelled'
  | 'recovery-mismatch'
  | 'rollback'
  | 'journal-mended'

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: VaultError } }
