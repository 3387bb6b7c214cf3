import type { StorageErrorCode, StorageResult } from '@shared/domain/storagePort'

/** The good outcome. */
export function done<T>(value: T): StorageResult<T> {
  return { ok: true, value }
}

/** An expected bad outcome. */
export function failed(code: StorageErrorCode): {
  readonly ok: false
  readonly error: { readonly code: StorageErrorCode }
} {
  return { ok: false, error: { code } }
}

/** An expected failure on its way up to the port, where it becomes a value. Holds no path and no data. */
export class StorageError extends Error {
  override readonly name = 'StorageError'
  readonly code: StorageErrorCode
  /** True where the disk's state is unknown: nothing more may be written before a restart. */
  readonly locksWriting: boolean

  constructor(code: StorageErrorCode, locksWriting = false) {
    super(code)
    this.code = code
    this.locksWriting = locksWriting
  }
}

/** The system's own code of an error, e.g. `ENOSPC`; null for an error that isn't the system's. */
export function systemCode(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : null
}

/** Which expected outcome an error is. An error that is neither ours nor the system's is a bug: rethrown. */
export function outcomeOf(error: unknown): StorageErrorCode {
  if (error instanceof StorageError) return error.code
  const code = systemCode(error)
  if (code === null) throw error
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'disk-error'
}

/** Runs the job and turns expected errors into values. */
export async function attempt<T>(job: () => Promise<T>): Promise<StorageResult<T>> {
  try {
    return done(await job())
  } catch (error) {
    return failed(outcomeOf(error))
  }
}
