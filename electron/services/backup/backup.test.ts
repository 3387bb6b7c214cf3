import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  appendFrames,
  frame,
  newVault,
  reopen,
  realFiles,
  scratchFolder,
  testDeps,
  unwrap,
  VAULT,
} from '../../../tests/support/storageKit'
import type { FileSystem, StorageDeps } from '../storage/deps'
import type { Storage } from '../storage/storage'

const BLOB = 'bb'.repeat(16)
const code = (result: object): unknown => ('error' in result ? result.error : result)

async function backedUp(options: { files?: FileSystem } = {}) {
  const folder = scratchFolder()
  const limits = { segmentBytes: 2000 }
  const deps = testDeps({ folder: () => folder, limits, ...options })
  const storage = await newVault(deps)
  unwrap(await storage.writeKeyFile(frame(1, 700)))
  unwrap(await storage.writeBlob({ id: BLOB, bytes: frame(2, 1_300_000) }))
  await appendFrames(storage, 20)
  const result = await storage.writeBackup({ header: '{"akter":3}' })
  const [name = ''] = readdirSync(folder)
  return { folder, deps, storage, result, path: join(folder, name) }
}

async function restored(path: string): Promise<{ storage: Storage; deps: StorageDeps }> {
  const deps = testDeps({ file: () => path, limits: { segmentBytes: 2000 } })
  return { deps, storage: await reopen(deps) }
}

describe('säkerhetskopian', () => {
  it('går att återställa på en tom dator, lika till sista byte', async () => {
    const { storage, result, path, folder } = await backedUp()
    const made = unwrap(result)
    expect(readFileSync(path).length).toBe(made.bytes)
    expect(readdirSync(folder)).toEqual(['akta-a1a1a1a1-20261122-100000-20.aktabak'])
    const before = unwrap(await storage.state())
    expect(before.lastBackup).toEqual({ at: made.at, verified: true })

    const target = await restored(path)
    const staged = unwrap(await target.storage.stageRestore())
    expect(staged).toMatchObject({ header: '{"akter":3}', counter: 20 })
    expect(staged.slots).toEqual(unwrap(await storage.listSlots()))
    expect(unwrap(await target.storage.state()).exists).toBe(false)
    unwrap(await target.storage.commitRestore())
    const after = unwrap(await target.storage.state())
    expect(after).toMatchObject({ vaultId: VAULT.vaultId, journal: before.journal, highWater: 20 })
    expect(after.deviceId).not.toBe(before.deviceId)
    expect(unwrap(await target.storage.readKeyFile())).toEqual(frame(1, 700))
    const blob = Buffer.from(unwrap(await target.storage.readBlob(BLOB)))
    expect(blob.equals(frame(2, 1_300_000))).toBe(true)
    const frames = unwrap(await target.storage.readJournal({ from: 1, max: 50 })).frames
    expect(frames).toEqual(Array.from({ length: 20 }, (_, at) => frame(at + 1)))
    unwrap(await target.storage.appendJournal({ expect: 20, frames: [frame(21)] }))
    expect(readdirSync(target.deps.dataDir).sort()).toEqual(['hogvatten.json', 'valv'])
  }, 30_000)

  it('räknas inte när personen ångrar sig eller när mediet ljuger', async () => {
    const cancelled = await newVault(testDeps())
    expect(code(await cancelled.writeBackup({ header: '' }))).toEqual({ code: 'cancelled' })
    const lying: FileSystem = {
      ...realFiles,
      open: async (path, flags, mode) => {
        const isReread = flags === 'r' && String(path).endsWith('.pagar')
        if (isReread) {
          const bytes = readFileSync(String(path))
          bytes.writeUInt8((bytes[9000] ?? 0) ^ 1, 9000)
          writeFileSync(String(path), bytes)
        }
        return realFiles.open(path, flags, mode)
      },
    }
    const { result, folder, storage } = await backedUp({ files: lying })
    expect(code(result)).toEqual({ code: 'damaged' })
    expect(readdirSync(folder)).toEqual([])
    expect(unwrap(await storage.state()).lastBackup).toBeNull()
  })

  it('görs inte av en skadad journal', async () => {
    const { storage, deps, folder } = await backedUp()
    const path = join(deps.dataDir, 'valv', 'journal', '00000002.aktj')
    const bytes = readFileSync(path)
    bytes.writeUInt8((bytes[300] ?? 0) ^ 1, 300)
    writeFileSync(path, bytes)
    expect(code(await storage.writeBackup({ header: '' }))).toEqual({ code: 'damaged' })
    expect(readdirSync(folder)).toHaveLength(1)
  })

  it('skriver aldrig över en fil som finns', async () => {
    const { storage, folder } = await backedUp()
    expect(code(await storage.writeBackup({ header: '' }))).toEqual({ code: 'already-exists' })
    expect(readdirSync(folder)).toHaveLength(1)
  })
})

describe('återställningen', () => {
  it('vägrar allt som inte är exakt en hel kopia och lämnar profilen tom', async () => {
    const { path } = await backedUp()
    const whole = readFileSync(path)
    const bad = join(scratchFolder(), 'x.aktabak')
    const { storage, deps } = await restored(bad)
    const step = Math.floor((whole.length * 8) / 60)
    for (let bit = 3; bit < whole.length * 8; bit += step) {
      const bytes = Buffer.from(whole)
      bytes.writeUInt8((bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7)), bit >> 3)
      writeFileSync(bad, bytes)
      expect([bit, code(await storage.stageRestore())]).toEqual([bit, { code: 'damaged' }])
    }
    for (const cut of [0, 5, 100, whole.length - 1]) {
      writeFileSync(bad, whole.subarray(0, cut))
      expect(code(await storage.stageRestore())).toEqual({ code: 'damaged' })
    }
    writeFileSync(bad, Buffer.concat([whole, Buffer.from([0])]))
    expect(code(await storage.stageRestore())).toEqual({ code: 'damaged' })
    expect(code(await storage.commitRestore())).toEqual({ code: 'not-found' })
    expect(readdirSync(deps.dataDir)).toEqual([])
  }, 60_000)

  it('läggs inte över ett valv som finns', async () => {
    const { path, deps } = await backedUp()
    const busy = await reopen({ ...deps, pickFile: async () => path })
    expect(code(await busy.stageRestore())).toEqual({ code: 'already-exists' })
  })

  it('kan avbrytas', async () => {
    const { path } = await backedUp()
    const { storage, deps } = await restored(path)
    unwrap(await storage.stageRestore())
    expect(existsSync(join(deps.dataDir, 'aterstallning'))).toBe(true)
    unwrap(await storage.abandonRestore())
    expect(readdirSync(deps.dataDir)).toEqual([])
    expect(code(await storage.commitRestore())).toEqual({ code: 'not-found' })
  })

  it('märker att den återställda profilen är äldre än det denna dator har sett', async () => {
    const { path, deps, storage } = await backedUp()
    await appendFrames(storage, 4)
    unwrap(await storage.markCleanExit())
    cpSync(join(deps.dataDir, 'valv'), join(scratchFolder(), 'undan'), { recursive: true })
    rmSync(join(deps.dataDir, 'valv'), { recursive: true })
    const again = await reopen({ ...deps, pickFile: async () => path })
    unwrap(await again.stageRestore())
    unwrap(await again.commitRestore())
    expect(unwrap(await again.state())).toMatchObject({ journal: { counter: 20 }, highWater: 24 })
  })
})
