import type { FileSystem } from './deps'
import { namesIn, putJournalAside, type VaultPaths } from './vaultFolder'
import { syncFolder } from './wholeFile'

/**
 * Puts a journal that was made again and proved in the damaged one's place, which is put aside; also
 * where a crash came in between. One that was never finished is removed.
 */
export async function finishMend(
  files: FileSystem,
  paths: VaultPaths,
  random: (n: number) => Uint8Array,
): Promise<void> {
  await files.rm(paths.mending, { recursive: true, force: true })
  if ((await namesIn(files, paths.mended)).length === 0) return
  await putJournalAside(files, paths, random)
  await files.rename(paths.mended, paths.journal)
  await syncFolder(files, paths.root)
}
