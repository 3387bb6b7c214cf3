import type { mkdir, open, readdir, readFile, rename, rm, stat, statfs } from 'node:fs/promises'

/** The part of `node:fs/promises` that storage uses; tests pass one that fails. */
export type FileSystem = {
  readonly mkdir: typeof mkdir
  readonly open: typeof open
  readonly readdir: typeof readdir
  readonly readFile: typeof readFile
  readonly rename: typeof rename
  readonly rm: typeof rm
  readonly stat: typeof stat
  readonly statfs: typeof statfs
}

export type StorageLimits = {
  /** Writes are refused (`disk-full`) when less than this would be free, in bytes. */
  readonly minFreeBytes: number
  /** A write that takes longer counts as failed and locks writing, in milliseconds. */
  readonly writeTimeoutMs: number
  /** A journal segment is closed with a checkpoint when it has grown past this, in bytes. */
  readonly segmentBytes: number
}

/** security.md §2.9. */
export const STANDARD_LIMITS: StorageLimits = {
  minFreeBytes: 500_000_000,
  writeTimeoutMs: 5000,
  segmentBytes: 16 * 1024 * 1024,
}

export type StorageDeps = {
  /** The profile's own folder. Storage makes `valv/` in it, and `aterstallning/` while restoring. */
  readonly dataDir: string
  /** Where the highest journal counter is kept outside the profile, so that an old profile put back shows. */
  readonly anchorFile: string
  readonly files: FileSystem
  readonly limits: StorageLimits
  readonly now: () => Date
  readonly random: (n: number) => Uint8Array
  /** Ask the person; null = they changed their mind. */
  readonly pickFolder: () => Promise<string | null>
  readonly pickFile: () => Promise<string | null>
}
