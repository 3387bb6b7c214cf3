import { join } from 'node:path'
import type { FileSystem } from './deps'

/** Names inside a vault's folder. All are neutral: nothing tells of a person, a case or a date. */
export type VaultPaths = {
  readonly root: string
  readonly slots: string
  readonly journal: string
  readonly drafts: string
  readonly blobs: string
  readonly keyFile: string
}

/** Where a vault's parts lie under its root. */
export function vaultPaths(root: string): VaultPaths {
  return {
    root,
    slots: join(root, 'slots'),
    journal: join(root, 'journal'),
    drafts: join(root, 'utkast'),
    blobs: join(root, 'bilagor'),
    keyFile: join(root, 'nycklar.aktk'),
  }
}

/** Makes the folders, readable for this user only. */
export async function makeFolders(files: FileSystem, paths: VaultPaths): Promise<void> {
  for (const folder of [paths.root, paths.slots, paths.journal, paths.drafts, paths.blobs]) {
    await files.mkdir(folder, { recursive: true, mode: 0o700 })
  }
}

/** Removes what a crash left of files that were being replaced: they never got their name. */
export async function sweepScratch(files: FileSystem, paths: VaultPaths): Promise<void> {
  for (const folder of [paths.root, paths.slots, paths.drafts, paths.blobs]) {
    const names = await files.readdir(folder)
    for (const name of names.filter((entry) => entry.endsWith('.ny'))) {
      await files.rm(join(folder, name), { force: true })
    }
  }
}
