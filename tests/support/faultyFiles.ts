import type { FileHandle } from 'node:fs/promises'
import type { FileSystem } from '../../electron/services/storage/deps'
import { realFiles } from './storageKit'

/** What the disk does from now on. Changed by the test while storage is open. */
export type Faults = {
  /** Bytes that may still be written before the disk is full; a write is cut there. */
  room: number
  /** Operations that fail with this code, e.g. `{ datasync: 'EIO' }`. */
  readonly fail: Partial<Record<'open' | 'write' | 'sync' | 'datasync' | 'truncate', string>>
  /** Operations that never answer. */
  readonly hang: Set<'write' | 'datasync'>
  /** What statfs says is free. */
  free: number
}

/** A disk with nothing wrong, yet. */
export function soundDisk(): Faults {
  return { room: Infinity, fail: {}, hang: new Set(), free: 1e12 }
}

/** The error as Node makes it. */
function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code })
}

/** The real file system behind a disk that fails as it is told. */
export function faultyFiles(faults: Faults): FileSystem {
  const open: FileSystem['open'] = async (path, flags, mode) => {
    const isWrite = typeof flags === 'string' && flags !== 'r'
    if (isWrite && faults.fail.open !== undefined) throw systemError(faults.fail.open)
    return failing(await realFiles.open(path, flags, mode), faults)
  }
  const statfs = (async () => ({ bavail: faults.free, bsize: 1 })) as unknown
  return { ...realFiles, open, statfs: statfs as FileSystem['statfs'] }
}

function failing(file: FileHandle, faults: Faults): FileHandle {
  const never = new Promise<never>(() => undefined)
  const guarded = {
    async write(bytes: Uint8Array, from: number, length: number, at: number) {
      if (faults.hang.has('write')) return never
      if (faults.fail.write !== undefined) throw systemError(faults.fail.write)
      const fits = Math.min(length, faults.room)
      if (fits <= 0) throw systemError('ENOSPC')
      faults.room -= fits
      return file.write(bytes, from, fits, at)
    },
    async writeFile(bytes: Uint8Array) {
      if (faults.fail.write !== undefined) throw systemError(faults.fail.write)
      const fits = Math.min(bytes.length, faults.room)
      faults.room -= fits
      await file.writeFile(bytes.subarray(0, fits))
      if (fits < bytes.length) throw systemError('ENOSPC')
    },
    async sync() {
      if (faults.fail.sync !== undefined) throw systemError(faults.fail.sync)
      await file.sync()
    },
    async datasync() {
      if (faults.hang.has('datasync')) return never
      if (faults.fail.datasync !== undefined) throw systemError(faults.fail.datasync)
      await file.datasync()
    },
    async truncate(length: number) {
      if (faults.fail.truncate !== undefined) throw systemError(faults.fail.truncate)
      await file.truncate(length)
    },
    read: file.read.bind(file),
    stat: file.stat.bind(file),
    close: file.close.bind(file),
  }
  return guarded as unknown as FileHandle
}
