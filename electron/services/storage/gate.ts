import type { StorageResult } from '@shared/domain/storagePort'
import type { FileSystem, StorageLimits } from './deps'
import { attempt, failed, StorageError } from './outcome'

export type WriteGate = {
  /** Runs one write at a time: space checked first, given up after the time limit. */
  readonly write: <T>(job: () => Promise<T>) => Promise<StorageResult<T>>
  /** Like `write`, without space check and time limit: for removing, and for slow media. */
  readonly queue: <T>(job: () => Promise<T>) => Promise<StorageResult<T>>
  /** Waits for what has been queued so far. */
  readonly idle: () => Promise<void>
}

/**
 * The one way to the disk. After a write whose fate is unknown (time limit, failed fdatasync) every
 * later one is refused with `locked` until the app has been started again.
 */
export function createGate(deps: {
  readonly files: FileSystem
  readonly folder: string
  readonly limits: StorageLimits
}): WriteGate {
  let last: Promise<unknown> = Promise.resolve()
  let locked = false

  function enqueue<T>(job: () => Promise<T>): Promise<StorageResult<T>> {
    const run = async (): Promise<StorageResult<T>> => {
      if (locked) return failed('locked')
      return attempt(() => job().catch(lockIfUnknown))
    }
    const result = last.then(run)
    last = result.catch(() => undefined)
    return result
  }

  function lockIfUnknown(error: unknown): never {
    if (error instanceof StorageError && error.locksWriting) locked = true
    throw error
  }

  return {
    queue: enqueue,
    idle: async () => void (await last),
    write: (job) =>
      enqueue(() =>
        within(deps.limits.writeTimeoutMs, async () => {
          await requireSpace(deps.files, deps.folder, deps.limits.minFreeBytes)
          return job()
        }),
      ),
  }
}

/** Free bytes for this user on the file system that holds `folder`. */
export async function freeBytes(files: FileSystem, folder: string): Promise<number> {
  const { bavail, bsize } = await files.statfs(folder)
  return bavail * bsize
}

async function requireSpace(files: FileSystem, folder: string, least: number): Promise<void> {
  if ((await freeBytes(files, folder)) < least) throw new StorageError('disk-full')
}

/** The job's outcome, or `disk-error` that locks writing when it takes longer than `ms`. */
async function within<T>(ms: number, job: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StorageError('disk-error', true)), ms)
  })
  try {
    return await Promise.race([job(), limit])
  } finally {
    clearTimeout(timer)
  }
}
