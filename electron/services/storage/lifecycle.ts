import type { StoragePort, StorageResult, StorageState } from '@shared/domain/storagePort'
import { openVault, updateState, type Context } from './context'
import { freeBytes } from './gate'
import { openJournal } from './journal'
import { vaultRoot } from './loadVault'
import { attempt, done, failed, StorageError } from './outcome'
import { writeState, type ProfileState } from './stateFile'
import { makeFolders, vaultPaths } from './vaultFolder'

const NO_HEAD = { counter: 0, chain: '0'.repeat(64) }

/** What the locked window and the worker must know first. Refused: `damaged`, `newer-version`. */
export async function readStorageState(context: Context): Promise<StorageResult<StorageState>> {
  const { deps, loaded } = context
  if (loaded.kind === 'refused') return failed(loaded.code)
  return attempt(async () => ({
    ...describe(context),
    freeBytes: await freeBytes(deps.files, deps.dataDir),
  }))
}

function describe({ loaded }: Context): Omit<StorageState, 'freeBytes'> {
  if (loaded.kind !== 'open') {
    return {
      exists: false,
      vaultId: null,
      deviceId: null,
      journal: NO_HEAD,
      cleanExit: true,
      isExample: false,
      lastBackup: null,
      highWater: 0,
      journalDamaged: false,
    }
  }
  const { state, journal, highWater } = loaded.vault
  const { vaultId, deviceId, cleanExit, isExample, lastBackup } = state
  const known = { vaultId, deviceId, cleanExit, isExample, lastBackup }
  return {
    exists: true,
    ...known,
    journal: journal.head(),
    highWater,
    journalDamaged: journal.damaged,
  }
}

/**
 * Makes a new vault's folders and state. Refused where one exists (`already-exists`). A vault that
 * a crash left before its first frame is put aside, not deleted.
 */
export async function createVault(
  context: Context,
  input: Parameters<StoragePort['create']>[0],
): Promise<StorageResult<null>> {
  const { deps, gate } = context
  return gate.write(async () => {
    if (context.loaded.kind === 'refused') throw new StorageError(context.loaded.code)
    if (context.loaded.kind === 'open') throw new StorageError('already-exists')
    await putAside(context)
    const paths = vaultPaths(vaultRoot(deps))
    await makeFolders(deps.files, paths)
    const state: ProfileState = {
      v: 1,
      ...input,
      ready: false,
      cleanExit: false,
      highWater: 0,
      lastBackup: null,
    }
    const { segmentBytes } = deps.limits
    const { vaultId } = input
    const folder = paths.journal
    const journal = await openJournal({ files: deps.files, folder, vaultId, segmentBytes })
    await writeState(deps.files, paths.root, state)
    context.loaded = { kind: 'open', vault: { paths, journal, highWater: 0, state } }
    return null
  })
}

async function putAside({ deps }: Context): Promise<void> {
  const root = vaultRoot(deps)
  const names = await attempt(() => deps.files.readdir(root))
  if (!names.ok || names.value.length === 0) return
  const mark = Buffer.from(deps.random(4)).toString('hex')
  await deps.files.rename(root, `${root}.undanlagd-${mark}`)
}

/** The session ended as it should: nothing was being written. */
export async function markCleanExit(context: Context): Promise<StorageResult<null>> {
  const vault = openVault(context)
  if (vault === 'not-found') return done(null)
  if (typeof vault === 'string') return failed(vault)
  return context.gate.queue(async () => {
    await updateState(context, vault, { cleanExit: true })
    return null
  })
}
