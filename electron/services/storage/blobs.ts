import { dirname, join } from 'node:path'
import type { FileSystem } from './deps'
import { StorageError, systemCode } from './outcome'
import { syncFolder, writeNew } from './wholeFile'

/** Where a blob lies. */
export function blobPath(folder: string, id: string): string {
  return join(folder, `${id}.bil`)
}

/** Sealed bytes under a random id. Throws StorageError `not-found`. */
export async function readBlob(files: FileSystem, folder: string, id: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await files.readFile(blobPath(folder, id)))
  } catch (error) {
    throw systemCode(error) === 'ENOENT' ? new StorageError('not-found') : error
  }
}

/**
 * Writes sealed bytes once: new file, fsync, rename. The same bytes again are fine; other bytes under
 * the same id throw StorageError `already-exists`.
 */
export async function writeBlob(
  files: FileSystem,
  folder: string,
  { id, bytes }: { id: string; bytes: Uint8Array },
): Promise<void> {
  const path = blobPath(folder, id)
  const existing = await readBlob(files, folder, id).catch(absent)
  if (existing !== null) {
    if (Buffer.from(existing).equals(bytes)) return
    throw new StorageError('already-exists')
  }
  const scratch = `${path}.ny`
  try {
    await writeNew(files, scratch, { content: bytes, flags: 'w' })
    await files.rename(scratch, path)
  } catch (error) {
    await files.rm(scratch, { force: true })
    throw error
  }
  await syncFolder(files, dirname(path))
}

function absent(error: unknown): null {
  if (error instanceof StorageError && error.code === 'not-found') return null
  throw error
}
