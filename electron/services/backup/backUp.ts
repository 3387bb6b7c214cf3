import { join } from 'node:path'
import type { StorageResult } from '@shared/domain/storagePort'
import { openVault, updateState, type Context } from '../storage/context'
import type { FileSystem } from '../storage/deps'
import { freeBytes } from '../storage/gate'
import type { OpenVault } from '../storage/loadVault'
import { attempt, failed, StorageError } from '../storage/outcome'
import { syncFolder } from '../storage/wholeFile'
import { readContainer } from './readContainer'
import { backupName, isBackupOf, outdatedBackups } from './retention'
import { captureSources, type Source } from './sources'
import { writeContainer, type Written } from './writeContainer'

/** Ends the name of a backup that is being written. */
const UNFINISHED = '.pagar'

type Backup = { readonly bytes: number; readonly sha256: string; readonly at: string }

/**
 * A snapshot of the vault to a folder the person picks. The journal is proved first; the file is written
 * beside its name, fsynced, reopened and read back whole, and only then renamed and counted. Refused:
 * `cancelled`, `disk-full`, `disk-error`, `damaged` (the journal, or what came back from the medium).
 * What the operating system's cache answers in the disk's place, no program of this kind can tell.
 */
export async function backUp(context: Context, header: string): Promise<StorageResult<Backup>> {
  const vault = openVault(context)
  if (typeof vault === 'string') return failed(vault)
  const folder = await context.deps.pickFolder()
  if (folder === null) return failed('cancelled')
  const at = context.deps.now()
  const made = await attempt(() => makeBackup(context, vault, { folder, header, at }))
  if (!made.ok) return made
  const stamp = at.toISOString()
  const noted = await context.gate.write(() =>
    updateState(context, vault, { lastBackup: { at: stamp, verified: true } }),
  )
  if (!noted.ok) return noted
  return { ok: true, value: { bytes: made.value.bytes, sha256: made.value.sha256, at: stamp } }
}

type Target = { readonly folder: string; readonly header: string; readonly at: Date }

async function makeBackup(context: Context, vault: OpenVault, target: Target): Promise<Written> {
  const { files } = context.deps
  if (vault.journal.damaged || !(await vault.journal.verify())) throw new StorageError('damaged')
  const captured = await context.gate.queue(async () => ({
    head: vault.journal.head(),
    sources: await captureSources(files, vault),
  }))
  if (!captured.ok) throw new StorageError(captured.error.code)
  const { head, sources } = captured.value
  await requireRoom(files, target.folder, sources)
  const { vaultId } = vault.state
  const { header, folder, at } = target
  const meta = { v: 1 as const, vaultId, ...head, at: at.toISOString(), header }
  const path = join(folder, backupName(vaultId, at, head.counter))
  const written = await writeVerified(files, path, { header: meta, sources })
  await removeOutdated(files, folder, vaultId)
  return written
}

async function requireRoom(
  files: FileSystem,
  folder: string,
  sources: readonly Source[],
): Promise<void> {
  const size = sources.reduce((sum, source) => sum + source.size, 0)
  if ((await freeBytes(files, folder)) < size * 1.02 + 1_000_000) {
    throw new StorageError('disk-full')
  }
}

async function writeVerified(
  files: FileSystem,
  path: string,
  content: Parameters<typeof writeContainer>[2],
): Promise<Written> {
  const scratch = `${path}${UNFINISHED}`
  const existing = await attempt(() => files.stat(path))
  if (existing.ok) throw new StorageError('already-exists')
  try {
    const written = await writeContainer(files, scratch, content)
    const { found } = await readContainer(files, scratch, null)
    const same = found.sha256 === written.sha256 && found.root === written.root
    if (!same || found.bytes !== written.bytes) throw new StorageError('damaged')
    await files.rename(scratch, path)
    await syncFolder(files, join(path, '..'))
    return written
  } catch (error) {
    await attempt(() => files.rm(scratch, { force: true }))
    throw error
  }
}

/** What an interrupted backup left, and what is older than the schedule. Failing here fails no backup. */
async function removeOutdated(files: FileSystem, folder: string, vaultId: string): Promise<void> {
  await attempt(async () => {
    const names = await files.readdir(folder)
    const unfinished = names
      .filter((name) => name.endsWith(UNFINISHED))
      .map((name) => name.slice(0, -UNFINISHED.length))
      .filter((name) => isBackupOf(name, vaultId))
      .map((name) => `${name}${UNFINISHED}`)
    for (const name of [...outdatedBackups(names, vaultId), ...unfinished]) {
      await files.rm(join(folder, name))
    }
  })
}
