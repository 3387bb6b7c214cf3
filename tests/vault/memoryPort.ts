import { createHash } from 'node:crypto'

import type {
  JournalHead,
  SlotFile,
  StorageErrorCode,
  StoragePort,
  StorageState,
} from '@shared/domain/storagePort'

/** What a disk holds, so that tests can look at it, copy it and break it. */
export type MemoryDisk = {
  exists: boolean
  vaultId: string | null
  deviceId: string | null
  isExample: boolean
  frames: Uint8Array[]
  slots: Map<string, SlotFile>
  keyFile: Uint8Array | null
  drafts: Map<string, Uint8Array>
  blobs: Map<string, Uint8Array>
  /** Written, but of no frame yet. */
  staged: Map<string, Uint8Array>
  cleanExit: boolean
  highWater: number
  backup: { header: string; disk: MemoryDisk } | null
  /** The next write of these kinds fails with this code. */
  failing: StorageErrorCode | null
  /** Writes that still reach the disk before the power goes: the next one, and all after it, throw. */
  powerFor: number | null
  /** So many writes of the key file fail. */
  failKeyFile: number
  appends: number
  /** The person hasn't answered the folder dialog yet. */
  waitForBackup: Promise<null> | null
}

/** What a call to main ends in when the process is killed under it. */
export class PowerCut extends Error {}

/** A new, empty disk. */
export function emptyDisk(): MemoryDisk {
  return {
    exists: false,
    vaultId: null,
    deviceId: null,
    isExample: false,
    frames: [],
    slots: new Map(),
    keyFile: null,
    drafts: new Map(),
    blobs: new Map(),
    staged: new Map(),
    cleanExit: true,
    highWater: 0,
    backup: null,
    failing: null,
    powerFor: null,
    failKeyFile: 0,
    appends: 0,
    waitForBackup: null,
  }
}

/** A whole copy, as a backup makes one. */
export function copyDisk(disk: MemoryDisk): MemoryDisk {
  return {
    ...disk,
    frames: disk.frames.map((frame) => frame.slice()),
    slots: new Map(disk.slots),
    keyFile: disk.keyFile?.slice() ?? null,
    drafts: new Map(disk.drafts),
    blobs: new Map(disk.blobs),
    staged: new Map(),
  }
}

/** Every byte string that was handed to main. */
export function bytesOn(disk: MemoryDisk): Uint8Array[] {
  const text = new TextEncoder()
  return [
    ...disk.frames,
    ...disk.drafts.values(),
    ...disk.blobs.values(),
    ...disk.staged.values(),
    ...(disk.keyFile ? [disk.keyFile] : []),
    ...[...disk.slots.values()].map(({ json }) => text.encode(json)),
    ...(disk.backup ? [text.encode(disk.backup.header)] : []),
  ]
}

/** The StoragePort of main over a disk in memory: same chain, same refusals. */
export function memoryPort(disk: MemoryDisk): StoragePort {
  const ok = <T>(value: T) => Promise.resolve({ ok: true as const, value })
  const no = (code: StorageErrorCode) => Promise.resolve({ ok: false as const, error: { code } })
  const write = <T>(act: () => T) => {
    if (disk.powerFor !== null && disk.powerFor-- <= 0) throw new PowerCut()
    if (disk.failing !== null) return no(disk.failing)
    return ok(act())
  }
  return {
    state: () => ok(stateOf(disk)),
    create: ({ vaultId, deviceId, isExample }) => {
      if (disk.exists) return no('already-exists')
      Object.assign(disk, { exists: true, vaultId, deviceId, isExample })
      return ok(null)
    },
    listSlots: () => ok([...disk.slots.values()]),
    writeSlot: ({ slotId, json }) =>
      write(() => {
        const previous = disk.slots.get(slotId)?.json ?? null
        disk.slots.set(slotId, { slotId, json, previous })
        return null
      }),
    readKeyFile: () => ok(disk.keyFile),
    writeKeyFile: (bytes) => {
      if (disk.failKeyFile > 0) {
        disk.failKeyFile--
        return no('disk-error')
      }
      return write(() => {
        disk.keyFile = bytes.slice()
        return null
      })
    },
    appendJournal: ({ expect, frames, blobs = [] }) => {
      if (expect !== disk.frames.length) return no('already-exists')
      if (disk.failing === null) {
        if (!blobs.every((id) => disk.staged.has(id))) return no('not-found')
        for (const id of blobs) disk.blobs.set(id, disk.staged.get(id) ?? new Uint8Array())
        for (const id of blobs) disk.staged.delete(id)
      }
      return write(() => {
        disk.appends++
        disk.frames.push(...frames.map((frame) => frame.slice()))
        disk.highWater = Math.max(disk.highWater, disk.frames.length)
        disk.cleanExit = false
        return headOf(disk)
      })
    },
    readJournal: ({ from, max }) =>
      ok({ frames: disk.frames.slice(from - 1, from - 1 + max), head: headOf(disk) }),
    // A journal in memory is never damaged: realStorage.test.ts mends one on a real disk.
    beginMend: () => no('already-exists'),
    appendMend: () => no('not-found'),
    commitMend: () => no('not-found'),
    writeDraft: ({ id, bytes }) =>
      write(() => {
        disk.drafts.set(id, bytes.slice())
        return null
      }),
    listDrafts: () => ok([...disk.drafts].map(([id, bytes]) => ({ id, bytes }))),
    removeDraft: (id) =>
      write(() => {
        disk.drafts.delete(id)
        return null
      }),
    writeBlob: ({ id, bytes }) =>
      write(() => {
        disk.blobs.set(id, bytes.slice())
        return null
      }),
    stageBlob: ({ id, bytes }) =>
      write(() => {
        disk.staged.set(id, bytes.slice())
        return null
      }),
    removeBlobs: (ids) => {
      for (const id of ids) disk.blobs.delete(id)
      for (const id of ids) disk.staged.delete(id)
      return ok(null)
    },
    readBlob: (id) => {
      const bytes = disk.blobs.get(id)
      return bytes ? ok(bytes) : no('not-found')
    },
    writeBackup: async ({ header }) => {
      await disk.waitForBackup
      return write(() => {
        disk.backup = { header, disk: copyDisk(disk) }
        return { bytes: 1, sha256: '0'.repeat(64), at: '2026-11-22T10:00:00.000Z' }
      })
    },
    stageRestore: () => {
      if (disk.backup === null) return no('cancelled')
      const { header, disk: staged } = disk.backup
      return ok({ header, slots: [...staged.slots.values()], counter: staged.frames.length })
    },
    commitRestore: () => {
      if (disk.exists) return no('already-exists')
      Object.assign(disk, disk.backup?.disk)
      return ok(null)
    },
    abandonRestore: () => ok(null),
    markCleanExit: () => {
      disk.cleanExit = true
      return ok(null)
    },
  }
}

function headOf(disk: MemoryDisk): JournalHead {
  let chain = createHash('sha256')
    .update(`akta/journal/v1\0${String(disk.vaultId)}`)
    .digest()
  for (const [index, frame] of disk.frames.entries()) {
    const counter = Buffer.alloc(8)
    counter.writeBigUInt64BE(BigInt(index + 1))
    const content = createHash('sha256').update(frame).digest()
    const link = Buffer.concat([Buffer.from('akta/journal/v1\0'), counter, chain, content])
    chain = createHash('sha256').update(link).digest()
  }
  return { counter: disk.frames.length, chain: chain.toString('hex') }
}

function stateOf(disk: MemoryDisk): StorageState {
  return {
    exists: disk.exists,
    vaultId: disk.vaultId,
    deviceId: disk.deviceId,
    journal: headOf(disk),
    cleanExit: disk.cleanExit,
    isExample: disk.isExample,
    lastBackup: null,
    highWater: disk.highWater,
    freeBytes: 1e12,
    journalDamaged: false,
  }
}
