import { join } from 'node:path'
import type { StorageErrorCode } from '@shared/domain/storagePort'
import { readAnchor } from './anchor'
import type { StorageDeps } from './deps'
import { openJournal, type Journal } from './journal'
import { attempt, StorageError, systemCode } from './outcome'
import { readState, type ProfileState } from './stateFile'
import { makeFolders, sweepScratch, vaultPaths, type VaultPaths } from './vaultFolder'

export type OpenVault = {
  readonly paths: VaultPaths
  readonly journal: Journal
  /** The highest counter known when the vault was opened: journal below it = an old copy was put back. */
  readonly highWater: number
  state: ProfileState
}

export type Loaded =
  | { readonly kind: 'empty' }
  | { readonly kind: 'open'; readonly vault: OpenVault }
  | { readonly kind: 'refused'; readonly code: StorageErrorCode }

/** The vault's folder inside the profile's. */
export function vaultRoot({ dataDir }: StorageDeps): string {
  return join(dataDir, 'valv')
}

/**
 * Opens what lies in the profile. `empty` only where no vault was ever finished; parts of a vault
 * without its state are `damaged`, never an invitation to make a new one.
 */
export async function loadVault(deps: StorageDeps): Promise<Loaded> {
  const loaded = await attempt(() => load(deps))
  return loaded.ok ? loaded.value : { kind: 'refused', code: loaded.error.code }
}

async function load(deps: StorageDeps): Promise<Loaded> {
  const { files } = deps
  const paths = vaultPaths(vaultRoot(deps))
  await files.rm(join(deps.dataDir, 'aterstallning'), { recursive: true, force: true })
  const names = await namesIn(deps, paths.root)
  const state = names.length === 0 ? null : await readState(files, paths.root)
  if (state === null) {
    if (await holdsAnything(deps, paths)) throw new StorageError('damaged')
    return { kind: 'empty' }
  }
  await makeFolders(files, paths)
  await sweepScratch(files, paths)
  const { vaultId } = state
  const { segmentBytes } = deps.limits
  const journal = await openJournal({ files, folder: paths.journal, vaultId, segmentBytes })
  const holdsNothing = journal.head().counter === 0 && !journal.damaged
  if (holdsNothing && state.ready) throw new StorageError('damaged')
  if (holdsNothing) return { kind: 'empty' }
  const anchor = await readAnchor(files, deps.anchorFile, vaultId)
  const highWater = Math.max(state.highWater, anchor)
  return { kind: 'open', vault: { paths, journal, highWater, state } }
}

async function namesIn({ files }: StorageDeps, folder: string): Promise<readonly string[]> {
  try {
    return await files.readdir(folder)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  }
}

/** Does a folder without a state hold any slot, key, frame or blob? */
async function holdsAnything(deps: StorageDeps, paths: VaultPaths): Promise<boolean> {
  const folders = [paths.slots, paths.journal, paths.drafts, paths.blobs]
  const inside = await Promise.all(folders.map((folder) => namesIn(deps, folder)))
  const top = await namesIn(deps, paths.root)
  return inside.some(({ length }) => length > 0) || top.some((name) => /^nycklar\.aktk/.test(name))
}
