import type { StoragePort } from '@shared/domain/storagePort'
import type { storageChannels } from '@shared/ipc/channels'
import type { Handlers } from '@shared/ipc/contract'

/** Channel to port, one line each. Asked anew on every call: the profile may have changed. */
export function storageHandlers(
  storage: () => Promise<StoragePort>,
): Pick<Handlers, (typeof storageChannels)[number]> {
  return {
    'vault:state': async () => (await storage()).state(),
    'vault:create': async (input) => (await storage()).create(input),
    'vault:cleanExit': async () => (await storage()).markCleanExit(),
    'slots:list': async () => (await storage()).listSlots(),
    'slots:write': async (input) => (await storage()).writeSlot(input),
    'keys:read': async () => (await storage()).readKeyFile(),
    'keys:write': async ({ bytes }) => (await storage()).writeKeyFile(bytes),
    'journal:append': async (input) => (await storage()).appendJournal(input),
    'journal:read': async (input) => (await storage()).readJournal(input),
    'mend:begin': async () => (await storage()).beginMend(),
    'mend:append': async (input) => (await storage()).appendMend(input),
    'mend:commit': async (head) => (await storage()).commitMend(head),
    'drafts:write': async (draft) => (await storage()).writeDraft(draft),
    'drafts:list': async () => (await storage()).listDrafts(),
    'drafts:remove': async ({ id }) => (await storage()).removeDraft(id),
    'blobs:write': async (blob) => (await storage()).writeBlob(blob),
    'blobs:read': async ({ id }) => (await storage()).readBlob(id),
    'blobs:stage': async (blob) => (await storage()).stageBlob(blob),
    'blobs:remove': async ({ ids }) => (await storage()).removeBlobs(ids),
    'backup:write': async (input) => (await storage()).writeBackup(input),
    'restore:stage': async () => (await storage()).stageRestore(),
    'restore:commit': async () => (await storage()).commitRestore(),
    'restore:abandon': async () => (await storage()).abandonRestore(),
  }
}
