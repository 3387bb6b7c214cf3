import { mkdtempSync, rmSync } from 'node:fs'
import * as promises from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import {
  STANDARD_LIMITS,
  type FileSystem,
  type StorageDeps,
  type StorageLimits,
} from '../../electron/services/storage/deps'
import { openStorage, type Storage } from '../../electron/services/storage/storage'

const made: string[] = []

const opened: Storage[] = []

afterEach(async () => {
  for (const storage of opened.splice(0)) await storage.close()
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** An empty folder that is gone after the test. */
export function scratchFolder(parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, 'akta-test-'))
  made.push(folder)
  return folder
}

export const realFiles: FileSystem = promises

export type KitOptions = {
  readonly dataDir?: string
  readonly files?: FileSystem
  readonly limits?: Partial<StorageLimits>
  readonly now?: () => Date
  readonly folder?: () => string | null
  readonly file?: () => string | null
}

/** What storage needs, on a real disk, with a clock that stands still and ids that count. */
export function testDeps(options: KitOptions = {}): StorageDeps {
  const dataDir = options.dataDir ?? scratchFolder()
  let count = 0
  return {
    dataDir,
    anchorFile: join(dataDir, 'hogvatten.json'),
    files: options.files ?? realFiles,
    // A busy machine is no broken disk: only the tests of the limit itself set a short one.
    limits: { ...STANDARD_LIMITS, minFreeBytes: 0, writeTimeoutMs: 120_000, ...options.limits },
    now: options.now ?? (() => new Date('2026-11-22T10:00:00.000Z')),
    random: (n) => new Uint8Array(n).fill(++count),
    pickFolder: async () => options.folder?.() ?? null,
    pickFile: async () => options.file?.() ?? null,
  }
}

export const VAULT = {
  vaultId: 'a1'.repeat(16),
  deviceId: 'd1'.repeat(16),
  isExample: false,
} as const
export const SLOT = '51'.repeat(16)

/** Opens the profile again, as at start. Closed after the test. */
export async function reopen(deps: StorageDeps): Promise<Storage> {
  const storage = await openStorage(deps)
  opened.push(storage)
  return storage
}

/** A new vault with one slot, as after first start. */
export async function newVault(deps: StorageDeps): Promise<Storage> {
  const storage = await reopen(deps)
  unwrap(await storage.create(VAULT))
  unwrap(await storage.writeSlot({ slotId: SLOT, json: '{"slot":1}' }))
  return storage
}

/** The value, or a test failure that says the code. */
export function unwrap<T>(
  result: { ok: true; value: T } | { ok: false; error: { code: string } },
): T {
  if (!result.ok) throw new Error(`refused: ${result.error.code}`)
  return result.value
}

/** Frame number `n` of `size` bytes: never the same twice. */
export function frame(n: number, size = 300): Uint8Array {
  return Uint8Array.from({ length: size }, (_, at) => (n * 31 + at * 7) & 0xff)
}

/** Appends `count` units of one frame each. */
export async function appendFrames(storage: Storage, count: number, size = 300): Promise<void> {
  const { journal } = unwrap(await storage.state())
  for (let n = 0; n < count; n++) {
    const expect = journal.counter + n
    unwrap(await storage.appendJournal({ expect, frames: [frame(expect + 1, size)] }))
  }
}
