import { join } from 'node:path'
import type { StorageErrorCode } from '@shared/domain/storagePort'
import { readAnchor } from './anchor'
import type { StorageDeps } from './deps'
import { openJournal, type Journal } from './journal'
import { settleBlobs } from './stagedBlobs'
import { finishMend } from './finishMend'
import { attempt, StorageError } from './outcome'
import { readState, type ProfileState } from './stateFile'
import { makeFolders, namesIn, sweepScratch, vaultPaths, type VaultPaths } from './vaultFolder'

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
  const names = await namesIn(files, paths.root)
  const state = names.length === 0 ? null : await readState(files, paths.root)
  if (state === null) {
    if (await holdsAnything(deps, paths)) throw new StorageError('damaged')
    return { kind: 'empty' }
  }
  await finishMend(files, paths, deps.random)
  await makeFolders(files, paths)
  await sweepScratch(files, paths)
  const { vaultId } = state
  const { segmentBytes } = deps.limits
  const folder = paths.journal
  const mustHold = state.ready
  const journal = await openJournal({ files, folder, vaultId, segmentBytes, mustHold })
  await settleBlobs(files, paths, journal)
  if (journal.head().counter === 0 && !journal.damaged) return { kind: 'empty' }
  const anchor = await readAnchor(files, deps.anchorFile, vaultId)
  const highWater = Math.max(state.highWater, anchor)
  return { kind: 'open', vault: { paths, journal, highWater, state } }
}

/** Does a folder without a state hold any slot, key, frame or blob? */
async function holdsAnything(deps: StorageDeps, paths: VaultPaths): Promise<boolean> {
  const folders = [paths.slots, paths.journal, paths.drafts, paths.blobs]
  const inside = await Promise.all(folders.map((folder) => namesIn(deps.files, folder)))
  const top = await namesIn(deps.files, paths.root)
  return inside.some(({ length }) => length > 0) || top.some((name) => /^nycklar\.aktk/.test(name))
}
