import { z } from 'zod'
import type { JournalHead } from '@shared/domain/storagePort'
import { blobPath } from './blobs'
import type { FileSystem } from './deps'
import type { Journal } from './journal'
import { attempt, StorageError, systemCode } from './outcome'
import { parseJson } from './stateFile'
import type { VaultPaths } from './vaultFolder'
import { readWhole, syncFolder, writeNew, writeWhole } from './wholeFile'

/** Until its frames are written a blob has the ending that every start sweeps away. */
const STAGED = '.ny'

const Expected = z.strictObject({
  v: z.literal(1),
  /** The journal's counter before the unit: still there at the next start = the unit never came. */
  counter: z.number().int().min(0),
  ids: z.array(z.string().regex(/^[0-9a-f]{32}$/)),
})

type Unit = {
  readonly expect: number
  readonly ids: readonly string[]
  readonly append: () => Promise<JournalHead>
}

/** Writes a blob that doesn't count yet, with fsync. The same id again replaces it. */
export async function stageBlob(
  files: FileSystem,
  folder: string,
  { id, bytes }: { readonly id: string; readonly bytes: Uint8Array },
): Promise<void> {
  await writeNew(files, staged(folder, id), { content: bytes, flags: 'w' })
}

/** Removes blobs, whole or staged; one that isn't there is fine. */
export async function removeBlobs(
  files: FileSystem,
  folder: string,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids) {
    await files.rm(blobPath(folder, id), { force: true })
    await files.rm(staged(folder, id), { force: true })
  }
  await syncFolder(files, folder)
}

/**
 * Appends a journal unit together with the staged blobs it speaks of: what is coming is noted, the blobs
 * get their names, the unit is appended, the note is removed. Where the append fails for certain the
 * blobs go again; where its fate is unknown, or after a crash, the next start settles it
 * (`settleBlobs`). Throws StorageError `not-found` for a blob that was never staged.
 */
export async function withBlobs(
  files: FileSystem,
  paths: VaultPaths,
  { expect, ids, append }: Unit,
): Promise<JournalHead> {
  if (ids.length === 0) return append()
  await requireStaged(files, paths.blobs, ids)
  const note = { v: 1, counter: expect, ids }
  const bytes = new TextEncoder().encode(JSON.stringify(note))
  await writeWhole(files, paths.expected, { bytes, keep: false })
  try {
    for (const id of ids) await files.rename(staged(paths.blobs, id), blobPath(paths.blobs, id))
    await syncFolder(files, paths.blobs)
    const head = await append()
    // The unit is safe by now: a note that stays is settled at the next start.
    await attempt(() => files.rm(paths.expected, { force: true }))
    return head
  } catch (error) {
    const isUnknown = error instanceof StorageError && error.locksWriting
    if (!isUnknown) await attempt(() => forget(files, paths, ids))
    throw error
  }
}

/**
 * At the start: blobs whose journal unit never came are removed; those whose unit came stay. A damaged
 * journal settles nothing: what it held is not known yet.
 */
export async function settleBlobs(
  files: FileSystem,
  paths: VaultPaths,
  journal: Pick<Journal, 'head' | 'damaged'>,
): Promise<void> {
  if (journal.damaged) return
  const bytes = await readWhole(files, paths.expected).catch(() => null)
  if (bytes === null) {
    await files.rm(paths.expected, { force: true })
    return
  }
  const note = Expected.safeParse(parseJson(bytes))
  if (note.success && journal.head().counter <= note.data.counter) {
    await forget(files, paths, note.data.ids)
  } else await files.rm(paths.expected, { force: true })
}

async function forget(files: FileSystem, paths: VaultPaths, ids: readonly string[]): Promise<void> {
  await removeBlobs(files, paths.blobs, ids)
  await files.rm(paths.expected, { force: true })
}

async function requireStaged(
  files: FileSystem,
  folder: string,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids) {
    try {
      await files.stat(staged(folder, id))
    } catch (error) {
      throw systemCode(error) === 'ENOENT' ? new StorageError('not-found') : error
    }
  }
}

function staged(folder: string, id: string): string {
  return `${blobPath(folder, id)}${STAGED}`
}
