import type { StorageErrorCode, StorageResult } from '@shared/domain/storagePort'
import { raiseAnchor } from './anchor'
import type { StorageDeps } from './deps'
import type { WriteGate } from './gate'
import type { Loaded, OpenVault } from './loadVault'
import { attempt, failed } from './outcome'
import { writeState, type ProfileState } from './stateFile'

/** What the parts of the open storage share. */
export type Context = {
  readonly deps: StorageDeps
  readonly gate: WriteGate
  loaded: Loaded
}

/** The open vault, or why there is none: `not-found` where none was made. */
export function openVault({ loaded }: Context): OpenVault | StorageErrorCode {
  switch (loaded.kind) {
    case 'open':
      return loaded.vault
    case 'empty':
      return 'not-found'
    case 'refused':
      return loaded.code
  }
}

/** Reads from the open vault. */
export async function reading<T>(
  context: Context,
  job: (vault: OpenVault) => Promise<T>,
): Promise<StorageResult<T>> {
  const vault = openVault(context)
  return typeof vault === 'string' ? failed(vault) : attempt(() => job(vault))
}

/** Writes to the open vault, one write at a time; the first one marks the session as running. */
export async function writing<T>(
  context: Context,
  job: (vault: OpenVault) => Promise<T>,
): Promise<StorageResult<T>> {
  const vault = openVault(context)
  if (typeof vault === 'string') return failed(vault)
  return context.gate.write(async () => {
    if (vault.state.cleanExit) await updateState(context, vault, { cleanExit: false })
    return job(vault)
  })
}

/** Removes from the open vault: allowed on a full disk too. */
export async function removing<T>(
  context: Context,
  job: (vault: OpenVault) => Promise<T>,
): Promise<StorageResult<T>> {
  const vault = openVault(context)
  return typeof vault === 'string' ? failed(vault) : context.gate.queue(() => job(vault))
}

/** Changes the state file, and lifts the high-water mark to where the journal stands. */
export async function updateState(
  { deps }: Context,
  vault: OpenVault,
  change: Partial<Pick<ProfileState, 'cleanExit' | 'lastBackup' | 'ready'>>,
): Promise<void> {
  const { counter } = vault.journal.head()
  const highWater = Math.max(vault.highWater, vault.state.highWater, counter)
  const next: ProfileState = { ...vault.state, ...change, highWater }
  await writeState(deps.files, vault.paths.root, next)
  vault.state = next
  const { vaultId } = next
  // The witness outside the profile must never stop a save: a full or read-only disk there is no error.
  await attempt(() => raiseAnchor(deps.files, deps.anchorFile, { vaultId, counter: highWater }))
}
