import { join } from 'node:path'
import type { FileSystem } from './deps'
import { systemCode } from './outcome'
import { readGenerations, syncFolder, writeWhole } from './wholeFile'

export type DraftFile = { readonly id: string; readonly bytes: Uint8Array }

function draftPath(folder: string, id: string): string {
  return join(folder, `${id}.utk`)
}

/** Replaces the draft: only the latest frame stays. */
export function writeDraft(
  files: FileSystem,
  folder: string,
  { id, bytes }: DraftFile,
): Promise<void> {
  return writeWhole(files, draftPath(folder, id), { bytes, keep: false })
}

/** Every draft, also a damaged one: its seal fails in the worker, which tells the person. */
export async function listDrafts(files: FileSystem, folder: string): Promise<readonly DraftFile[]> {
  const drafts: DraftFile[] = []
  for (const name of (await files.readdir(folder)).sort()) {
    const id = /^([0-9a-f]{32})\.utk$/.exec(name)?.[1]
    if (id === undefined) continue
    const { current } = await readGenerations(files, draftPath(folder, id))
    if (current.kind !== 'missing') drafts.push({ id, bytes: current.bytes })
  }
  return drafts
}

/**
 * Overwrites the draft with zeros, then removes it. One that is gone already is fine. (On an SSD only
 * the death of the draft's key is certain.)
 */
export async function removeDraft(files: FileSystem, folder: string, id: string): Promise<void> {
  const path = draftPath(folder, id)
  try {
    const file = await files.open(path, 'r+')
    try {
      const { size } = await file.stat()
      await file.write(Buffer.alloc(size), 0, size, 0)
      await file.datasync()
    } finally {
      await file.close()
    }
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return
    throw error
  }
  await files.rm(path, { force: true })
  await syncFolder(files, folder)
}
