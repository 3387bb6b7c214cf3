/**
 * What the worker's vault may ask of the main process: intents on sealed bytes, never paths or keys
 * (architecture.md, IPC and Storage). `electron/services` does it, `shared/ipc` carries it.
 */
export type StorageErrorCode =
  | 'disk-full'
  | 'disk-error'
  | 'damaged'
  | 'newer-version'
  | 'not-found'
  | 'cancelled'
  | 'already-exists'
  | 'locked'

export type StorageResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: StorageErrorCode } }

/** The journal's end: number of frames ever written and the chained SHA-256 of all of them (hex). */
export type JournalHead = { readonly counter: number; readonly chain: string }

export type StorageState = {
  /** False only where no vault was ever made in this profile. */
  readonly exists: boolean
  readonly vaultId: string | null
  readonly deviceId: string | null
  readonly journal: JournalHead
  readonly cleanExit: boolean
  readonly isExample: boolean
  readonly lastBackup: { readonly at: string; readonly verified: boolean } | null
  /** The highest journal counter any verified backup or earlier start has seen: lower now = rollback. */
  readonly highWater: number
  readonly freeBytes: number
  /** Bytes of the journal that had been safe are unreadable: it can be read so far, not written. */
  readonly journalDamaged: boolean
}

export type SlotFile = {
  readonly slotId: string
  readonly json: string
  readonly previous: string | null
}

export type StoragePort = {
  state(): Promise<StorageResult<StorageState>>
  /**
   * Makes the profile's folders and state file. Refused where a vault exists; one that never got its
   * first journal frame doesn't count and is put aside.
   */
  create(input: {
    readonly vaultId: string
    readonly deviceId: string
    readonly isExample: boolean
  }): Promise<StorageResult<null>>

  listSlots(): Promise<StorageResult<readonly SlotFile[]>>
  /** New file, fsync, rename; the generation before is kept. */
  writeSlot(input: { readonly slotId: string; readonly json: string }): Promise<StorageResult<null>>

  /** The rewritable key file: wrapped keys only. Written whole, atomically, two generations. */
  readKeyFile(): Promise<StorageResult<Uint8Array | null>>
  writeKeyFile(bytes: Uint8Array): Promise<StorageResult<null>>

  /**
   * Appends sealed frames as one unit and fdatasyncs before it answers. Refused: `already-exists` where
   * `expect` is behind the head, `damaged` where it is ahead, `not-found` for a blob that isn't staged.
   * `blobs`: staged ones that these frames speak of. They count from now on, or none does: a crash
   * between leaves neither frames without their blobs nor blobs without frames.
   */
  appendJournal(input: {
    readonly expect: number
    readonly frames: readonly Uint8Array[]
    readonly blobs?: readonly string[] | undefined
  }): Promise<StorageResult<JournalHead>>
  /** Frames `from`.. (1-based), at most `max`, for rebuild; a torn last unit is cut off, never an error. */
  readJournal(input: {
    readonly from: number
    readonly max: number
  }): Promise<StorageResult<{ readonly frames: readonly Uint8Array[]; readonly head: JournalHead }>>

  /**
   * A damaged journal made again from the working copy, all its frames from the first, in pages. Refused:
   * `already-exists` where the journal is whole, `disk-full`.
   */
  beginMend(): Promise<StorageResult<null>>
  appendMend(input: { readonly frames: readonly Uint8Array[] }): Promise<StorageResult<null>>
  /**
   * The new journal in the damaged one's place, which is put aside, with what the damaged one holds after
   * `head`. Refused `damaged`, and all as it was, where the frames don't make this head or where the
   * damaged journal holds something later that nothing connects to it.
   */
  commitMend(head: JournalHead): Promise<StorageResult<JournalHead>>

  /** A draft file keeps only its latest frame. */
  writeDraft(input: {
    readonly id: string
    readonly bytes: Uint8Array
  }): Promise<StorageResult<null>>
  listDrafts(): Promise<
    StorageResult<readonly { readonly id: string; readonly bytes: Uint8Array }[]>
  >
  /** Overwritten, then removed. */
  removeDraft(id: string): Promise<StorageResult<null>>

  /** Sealed document and attachment bytes, content-addressed by the caller's random id. */
  writeBlob(input: {
    readonly id: string
    readonly bytes: Uint8Array
  }): Promise<StorageResult<null>>
  readBlob(id: string): Promise<StorageResult<Uint8Array>>
  /** Sealed bytes on disk that count only with the frames they belong to; gone at the next start else. */
  stageBlob(input: {
    readonly id: string
    readonly bytes: Uint8Array
  }): Promise<StorageResult<null>>
  /** Removes blobs, staged or not. Their death is their key's; this gives the room back. */
  removeBlobs(ids: readonly string[]): Promise<StorageResult<null>>

  /**
   * Snapshot of the whole sealed profile (slots, key file, journal, blobs; never drafts of others) to a
   * folder the person picks; main re-reads it from the medium and compares before `verified`.
   */
  writeBackup(input: {
    readonly header: string
  }): Promise<
    StorageResult<{ readonly bytes: number; readonly sha256: string; readonly at: string }>
  >
  /**
   * Picks a backup file; staged in a scratch folder until `commitRestore`. Refused `already-exists` over a
   * vault that works; a damaged one is put aside by `commitRestore`.
   */
  stageRestore(): Promise<
    StorageResult<{
      readonly header: string
      readonly slots: readonly SlotFile[]
      readonly counter: number
    }>
  >
  /** Into place. The vault is a new device now: read `state` again for its new `deviceId`. */
  commitRestore(): Promise<StorageResult<null>>
  abandonRestore(): Promise<StorageResult<null>>

  markCleanExit(): Promise<StorageResult<null>>
}
