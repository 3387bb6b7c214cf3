import { join } from 'node:path'
import type { FileSystem } from './deps'
import { systemCode } from './outcome'

/** Names inside a vault's folder. All are neutral: nothing tells of a person, a case or a date. */
export type VaultPaths = {
  readonly root: string
  readonly slots: string
  readonly journal: string
  /** A journal being made again, and one that has been and only waits to take the damaged one's place. */
  readonly mending: string
  readonly mended: string
  readonly drafts: string
  readonly blobs: string
  /** Names the blobs that a journal unit is about to speak of. */
  readonly expected: string
  readonly keyFile: string
}

/** Where a vault's parts lie under its root. */
export function vaultPaths(root: string): VaultPaths {
  return {
    root,
    slots: join(root, 'slots'),
    journal: join(root, 'journal'),
    mending: join(root, 'journal.bygg'),
    mended: join(root, 'journal.klar'),
    drafts: join(root, 'utkast'),
    blobs: join(root, 'bilagor'),
    expected: join(root, 'vantar.json'),
    keyFile: join(root, 'nycklar.aktk'),
  }
}

/** Makes the folders, readable for this user only. */
export async function makeFolders(files: FileSystem, paths: VaultPaths): Promise<void> {
  for (const folder of [paths.root, paths.slots, paths.journal, paths.drafts, paths.blobs]) {
    await files.mkdir(folder, { recursive: true, mode: 0o700 })
  }
}

/** The names in a folder; none where there is no such folder. */
export async function namesIn(files: FileSystem, folder: string): Promise<readonly string[]> {
  try {
    return await files.readdir(folder)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  }
}

/** Gives the journal's folder a name of its own out of the way: nothing in it is changed. */
export async function putJournalAside(
  files: FileSystem,
  { journal }: VaultPaths,
  random: (n: number) => Uint8Array,
): Promise<void> {
  if ((await namesIn(files, journal)).length === 0) {
    await files.rm(journal, { recursive: true, force: true })
    return
  }
  const mark = Buffer.from(random(4)).toString('hex')
  await files.rename(journal, `${journal}.undanlagd-${mark}`)
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
