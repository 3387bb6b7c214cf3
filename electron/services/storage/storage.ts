import type { StoragePort } from '@shared/domain/storagePort'
import { backUp } from '../backup/backUp'
import { createRestore } from '../backup/restore'
import { readBlob, writeBlob } from './blobs'
import { reading, removing, updateState, writing, type Context } from './context'
import type { StorageDeps } from './deps'
import { listDrafts, removeDraft, writeDraft } from './drafts'
import { createGate } from './gate'
import { createVault, markCleanExit, readStorageState } from './lifecycle'
import { loadVault } from './loadVault'
import { createMend } from './mend'
import { attempt } from './outcome'
import { removeBlobs, stageBlob, withBlobs } from './stagedBlobs'
import { listSlots, writeSlot } from './slotFiles'
import { readWhole, writeWhole } from './wholeFile'

export type Storage = StoragePort & {
  /** Waits for the running write and lets the files go. */
  readonly close: () => Promise<void>
}

/** Opens one profile's storage. Whatever is wrong with it is told by `state`, never thrown. */
export async function openStorage(deps: StorageDeps): Promise<Storage> {
  const { files, dataDir: folder, limits } = deps
  const gate = createGate({ files, folder, limits })
  const context: Context = { deps, gate, loaded: await loadVault(deps) }
  return {
    state: () => readStorageState(context),
    create: (input) => createVault(context, input),
    markCleanExit: () => markCleanExit(context),
    ...slotsAndKeys(context),
    ...journal(context),
    ...draftsAndBlobs(context),
    writeBackup: ({ header }) => backUp(context, header),
    ...createRestore(context),
    ...createMend(context),
    close: () => close(context),
  }
}

function slotsAndKeys(context: Context) {
  const { files } = context.deps
  return {
    listSlots: () =>
      context.loaded.kind === 'empty'
        ? Promise.resolve({ ok: true, value: [] })
        : reading(context, ({ paths }) => listSlots(files, paths.slots)),
    writeSlot: (input) =>
      writing(context, async (vault) => {
        await writeSlot(files, vault.paths.slots, input)
        return null
      }),
    readKeyFile: () => reading(context, ({ paths }) => readWhole(files, paths.keyFile)),
    writeKeyFile: (bytes) =>
      writing(context, async ({ paths }) => {
        await writeWhole(files, paths.keyFile, { bytes, keep: true })
        return null
      }),
  } satisfies Partial<StoragePort>
}

function journal(context: Context) {
  const { files } = context.deps
  return {
    appendJournal: ({ expect, frames, blobs }) =>
      writing(context, async (vault) => {
        const append = () => vault.journal.append(expect, frames)
        const head = await withBlobs(files, vault.paths, { expect, ids: blobs ?? [], append })
        // The frame is safe by now: noting that the vault is in use may wait for the next save.
        if (!vault.state.ready) await attempt(() => updateState(context, vault, { ready: true }))
        return head
      }),
    readJournal: ({ from, max }) => reading(context, (vault) => vault.journal.read(from, max)),
  } satisfies Partial<StoragePort>
}

function draftsAndBlobs(context: Context) {
  const { files } = context.deps
  return {
    writeDraft: (draft) =>
      writing(context, async ({ paths }) => {
        await writeDraft(files, paths.drafts, draft)
        return null
      }),
    listDrafts: () => reading(context, ({ paths }) => listDrafts(files, paths.drafts)),
    removeDraft: (id) =>
      removing(context, async ({ paths }) => {
        await removeDraft(files, paths.drafts, id)
        return null
      }),
    writeBlob: (blob) =>
      writing(context, async ({ paths }) => {
        await writeBlob(files, paths.blobs, blob)
        return null
      }),
    stageBlob: (blob) =>
      writing(context, async ({ paths }) => {
        await stageBlob(files, paths.blobs, blob)
        return null
      }),
    removeBlobs: (ids) =>
      removing(context, async ({ paths }) => {
        await removeBlobs(files, paths.blobs, ids)
        return null
      }),
    readBlob: (id) => reading(context, ({ paths }) => readBlob(files, paths.blobs, id)),
  } satisfies Partial<StoragePort>
}

async function close({ gate, loaded }: Context): Promise<void> {
  await gate.idle()
  if (loaded.kind === 'open') await loaded.vault.journal.close()
}
