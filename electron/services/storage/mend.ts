import { join } from 'node:path'
import type { JournalHead, StoragePort } from '@shared/domain/storagePort'
import { openVault, type Context } from './context'
import { finishMend } from './finishMend'
import { freeBytes } from './gate'
import { openJournal, type Journal } from './journal'
import type { OpenVault } from './loadVault'
import { StorageError } from './outcome'
import { salvage } from './salvage'
import { namesIn, type VaultPaths } from './vaultFolder'
import { syncFolder } from './wholeFile'

type MendPort = Pick<StoragePort, 'beginMend' | 'appendMend' | 'commitMend'>

/** Frames written with one fdatasync: a crash before the end means beginning again anyway. */
const UNIT_FRAMES = 4096

/**
 * Makes a damaged journal again from frames that the worker has proved. Nothing is overwritten: the new
 * journal is written beside the damaged one, proved, and only then are the two exchanged, the damaged one
 * kept as `journal.undanlagd-…`. A crash on the way leaves either the damaged one or the new one in place.
 */
export function createMend(context: Context): MendPort {
  let fresh: { readonly vault: OpenVault; readonly journal: Journal } | null = null

  const drop = async (paths: VaultPaths): Promise<void> => {
    await fresh?.journal.close()
    fresh = null
    await context.deps.files.rm(paths.mending, { recursive: true, force: true })
  }

  return {
    beginMend: () =>
      context.gate.queue(async () => {
        const vault = requireVault(context)
        const isSound = !vault.journal.damaged && (await vault.journal.verify())
        if (isSound) throw new StorageError('already-exists')
        await drop(vault.paths)
        await requireRoom(context, vault.paths.journal)
        await context.deps.files.mkdir(vault.paths.mending, { mode: 0o700 })
        fresh = { vault, journal: await openAt(context, vault, vault.paths.mending) }
        return null
      }),
    appendMend: ({ frames }) =>
      context.gate.queue(async () => {
        if (fresh === null) throw new StorageError('not-found')
        await appendAll(fresh.journal, frames)
        return null
      }),
    commitMend: (head) =>
      context.gate.queue(async () => {
        if (fresh === null) throw new StorageError('not-found')
        const { vault, journal } = fresh
        await complete(context, { vault, journal, head }).catch(async (error: unknown) => {
          await drop(vault.paths)
          throw error
        })
        await journal.close()
        fresh = null
        return exchange(context, vault)
      }),
  }
}

/** The new journal ends at this head, goes on with what the damaged one has after it, and proves itself. */
async function complete(
  { deps }: Context,
  input: { readonly vault: OpenVault; readonly journal: Journal; readonly head: JournalHead },
): Promise<void> {
  const { journal, head } = input
  const { counter, chain } = journal.head()
  if (counter !== head.counter || chain !== head.chain) throw new StorageError('damaged')
  const rest = await salvage(deps.files, input.vault.paths.journal, head)
  for (const unit of rest) await journal.append(journal.head().counter, unit)
  if (!(await journal.verify())) throw new StorageError('damaged')
}

function requireVault(context: Context): OpenVault {
  const vault = openVault(context)
  if (typeof vault === 'string') throw new StorageError(vault)
  return vault
}

function openAt({ deps }: Context, vault: OpenVault, folder: string): Promise<Journal> {
  const { files, limits } = deps
  const { segmentBytes } = limits
  return openJournal({ files, folder, vaultId: vault.state.vaultId, segmentBytes })
}

/** Each frame as a unit of its own would cost an fdatasync each; what they were saved with is history. */
async function appendAll(journal: Journal, frames: readonly Uint8Array[]): Promise<void> {
  for (let at = 0; at < frames.length; at += UNIT_FRAMES) {
    await journal.append(journal.head().counter, frames.slice(at, at + UNIT_FRAMES))
  }
}

async function requireRoom({ deps }: Context, folder: string): Promise<void> {
  const { files, limits, dataDir } = deps
  let size = 0
  for (const name of await namesIn(files, folder))
    size += (await files.stat(join(folder, name))).size
  if ((await freeBytes(files, dataDir)) < size + limits.minFreeBytes) {
    throw new StorageError('disk-full')
  }
}

/** The proved journal gets its final name beside the damaged one; from then on `finishMend` would do the rest. */
async function exchange(context: Context, vault: OpenVault) {
  const { files, random } = context.deps
  const { paths } = vault
  await syncFolder(files, paths.mending)
  await files.rename(paths.mending, paths.mended)
  await syncFolder(files, paths.root)
  await vault.journal.close()
  await finishMend(files, paths, random)
  const journal = await openAt(context, vault, paths.journal)
  context.loaded = { kind: 'open', vault: { ...vault, journal } }
  return journal.head()
}
