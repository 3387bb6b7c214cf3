import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Writes a whole file so that a crash or a full disk leaves either the old file or the new one: a new
 * file beside it, fsync, rename, fsync of the folder. Throws the file system's error, after removing
 * what it had begun.
 */
export async function writeFileAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const scratch = join(dirname(path), `.${randomBytes(8).toString('hex')}.tmp`)
  try {
    const file = await open(scratch, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(scratch, path)
  } catch (error) {
    await rm(scratch, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}

/** Makes a rename in this folder last. Windows can't open folders and needs no such call. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
