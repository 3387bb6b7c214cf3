import { dirname, join } from 'node:path'
import type { FileHandle } from 'node:fs/promises'
import type { StorageErrorCode, StoragePort } from '@shared/domain/storagePort'
import type { Context } from '../storage/context'
import type { FileSystem } from '../storage/deps'
import { freeBytes } from '../storage/gate'
import { openJournal } from '../storage/journal'
import { loadVault, vaultRoot } from '../storage/loadVault'
import { attempt, failed, StorageError } from '../storage/outcome'
import { listSlots } from '../storage/slotFiles'
import { readState, writeState } from '../storage/stateFile'
import { makeFolders, vaultPaths, type VaultPaths } from '../storage/vaultFolder'
import { syncFolder } from '../storage/wholeFile'
import type { BackupHeader } from './container'
import { readContainer, type PartSink } from './readContainer'

type RestorePort = Pick<StoragePort, 'stageRestore' | 'commitRestore' | 'abandonRestore'>

/** Restoring on an empty profile, or on one whose vault is damaged: staged in a folder beside the vault's, proved, then renamed into place. */
export function createRestore(context: Context): RestorePort {
  const { deps } = context
  const paths = vaultPaths(join(deps.dataDir, 'aterstallning'))
  let staged = false

  const clear = () => deps.files.rm(paths.root, { recursive: true, force: true })

  return {
    async stageRestore() {
      const refusal = refusalOf(context)
      if (refusal !== null) return failed(refusal)
      const path = await deps.pickFile()
      if (path === null) return failed('cancelled')
      return context.gate.queue(async () => {
        staged = false
        await clear()
        const found = await stage(context, path, paths).catch(async (error: unknown) => {
          await clear()
          throw error
        })
        staged = true
        return found
      })
    },
    commitRestore: () =>
      context.gate.queue(async () => {
        if (!staged) throw new StorageError('not-found')
        const refusal = refusalOf(context)
        if (refusal !== null) throw new StorageError(refusal)
        staged = false
        return commit(context, paths.root)
      }),
    abandonRestore: () =>
      context.gate.queue(async () => {
        staged = false
        await clear()
        return null
      }),
  }
}

/** A vault that works is never restored over; a damaged one is put aside, whole, when the backup comes. */
function refusalOf({ loaded }: Context): StorageErrorCode | null {
  if (loaded.kind === 'open') return loaded.vault.journal.damaged ? null : 'already-exists'
  return loaded.kind === 'refused' && loaded.code !== 'damaged' ? loaded.code : null
}

async function stage({ deps }: Context, path: string, paths: VaultPaths) {
  const { files } = deps
  const { size } = await files.stat(path)
  if ((await freeBytes(files, deps.dataDir)) < size + deps.limits.minFreeBytes) {
    throw new StorageError('disk-full')
  }
  await makeFolders(files, paths)
  const { sink, release } = extractTo(files, paths.root)
  const { header } = await readContainer(files, path, sink).finally(release)
  await proveStaged(deps, paths, header)
  await adoptState(deps, paths, header)
  const slots = await listSlots(files, paths.slots)
  return { header: header.header, slots, counter: header.counter }
}

/** Writes each part to its place and fsyncs it. The container's schema has allowed the names already. */
function extractTo(files: FileSystem, root: string) {
  let file: FileHandle | null = null

  async function release(): Promise<void> {
    const open = file
    file = null
    await open?.close()
  }

  const sink: PartSink = {
    async begin(name) {
      file = await files.open(join(root, ...name.split('/')), 'wx', 0o600)
    },
    async chunk(bytes) {
      await file?.appendFile(bytes)
    },
    async end() {
      await file?.sync()
      await release()
    },
  }
  return { sink, release }
}

/** The restored journal must prove itself and end exactly where the backup says. */
async function proveStaged(
  { files, limits }: Context['deps'],
  paths: VaultPaths,
  { vaultId, counter, chain }: BackupHeader,
): Promise<void> {
  const { segmentBytes } = limits
  const journal = await openJournal({ files, folder: paths.journal, vaultId, segmentBytes })
  const head = journal.head()
  const holds = !journal.damaged && head.counter === counter && head.chain === chain
  if (!holds || !(await journal.verify())) throw new StorageError('damaged')
}

/** A restored vault is a new device: the old machine may live on and must not write the same numbers. */
async function adoptState(
  { files, random }: Context['deps'],
  paths: VaultPaths,
  { vaultId, counter, at }: BackupHeader,
): Promise<void> {
  const state = await readState(files, paths.root)
  if (state === null || state.vaultId !== vaultId) throw new StorageError('damaged')
  await writeState(files, paths.root, {
    ...state,
    deviceId: Buffer.from(random(16)).toString('hex'),
    ready: true,
    cleanExit: true,
    highWater: counter,
    lastBackup: { at, verified: true },
  })
}

async function commit(context: Context, staged: string): Promise<null> {
  if (context.loaded.kind === 'open') await context.loaded.vault.journal.close()
  await moveIntoPlace(context, staged)
  context.loaded = await loadVault(context.deps)
  if (context.loaded.kind === 'refused') throw new StorageError(context.loaded.code)
  return null
}

async function moveIntoPlace({ deps }: Context, staged: string): Promise<void> {
  const { files } = deps
  const root = vaultRoot(deps)
  const names = await attempt(() => files.readdir(root))
  if (names.ok) {
    const mark = Buffer.from(deps.random(4)).toString('hex')
    await files.rename(root, `${root}.undanlagd-${mark}`)
  }
  for (const name of ['slots', 'journal', 'bilagor', '.'])
    await syncFolder(files, join(staged, name))
  await files.rename(staged, root)
  await syncFolder(files, dirname(root))
}
