import type { StorageErrorCode, StorageResult } from '@shared/domain/storagePort'
import type { Result, VaultError } from './api'

type Failure = { readonly ok: false; readonly error: { readonly code: VaultError } }

/** An expected good outcome. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** An expected refusal: the code only, never a value. */
export function fail(code: VaultError): Failure {
  return { ok: false, error: { code } }
}

const STORAGE: Readonly<Record<StorageErrorCode, VaultError>> = {
  'disk-full': 'disk-full',
  'disk-error': 'disk-error',
  damaged: 'integrity',
  'newer-version': 'newer-version',
  'not-found': 'not-found',
  cancelled: 'cancelled',
  'already-exists': 'already-exists',
  locked: 'locked',
}

/** Main's answer in the vault's own codes. */
export function fromStorage<T>(result: StorageResult<T>): Result<T> {
  return result.ok ? result : fail(STORAGE[result.error.code])
}
