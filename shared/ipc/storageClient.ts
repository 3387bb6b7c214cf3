import type { StoragePort } from '../domain/storagePort'
import type { storageChannels } from './channels'
import type { AktaApi } from './contract'

/** The port over the border: what the window lends its worker. */
export function createStorageClient(
  api: Pick<AktaApi, (typeof storageChannels)[number]>,
): StoragePort {
  return {
    state: () => api['vault:state'](),
    create: (input) => api['vault:create'](input),
    markCleanExit: () => api['vault:cleanExit'](),
    listSlots: () => api['slots:list'](),
    writeSlot: (input) => api['slots:write'](input),
    readKeyFile: () => api['keys:read'](),
    writeKeyFile: (bytes) => api['keys:write']({ bytes }),
    appendJournal: ({ expect, frames, blobs }) =>
      api['journal:append']({ expect, frames, ...(blobs === undefined ? {} : { blobs }) }),
    readJournal: (input) => api['journal:read'](input),
    beginMend: () => api['mend:begin'](),
    appendMend: (input) => api['mend:append'](input),
    commitMend: (head) => api['mend:commit'](head),
    writeDraft: (draft) => api['drafts:write'](draft),
    listDrafts: () => api['drafts:list'](),
    removeDraft: (id) => api['drafts:remove']({ id }),
    writeBlob: (blob) => api['blobs:write'](blob),
    readBlob: (id) => api['blobs:read']({ id }),
    stageBlob: (blob) => api['blobs:stage'](blob),
    removeBlobs: (ids) => api['blobs:remove']({ ids }),
    writeBackup: (input) => api['backup:write'](input),
    stageRestore: () => api['restore:stage'](),
    commitRestore: () => api['restore:commit'](),
    abandonRestore: () => api['restore:abandon'](),
  }
}
