import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { StorageDeps } from '../../electron/services/storage/deps'
import type { Storage } from '../../electron/services/storage/storage'
import { faultyFiles, soundDisk, type Faults } from '../support/faultyFiles'
import {
  appendFrames,
  frame,
  newVault,
  reopen,
  SLOT,
  testDeps,
  unwrap,
} from '../support/storageKit'

const DRAFT = 'dd'.repeat(16)
const code = (result: object): unknown => ('error' in result ? result.error : result)
const small = { segmentBytes: 3000 }

async function vaultOn(disk: Faults, limits: Partial<StorageDeps['limits']> = {}) {
  const deps = testDeps({ files: faultyFiles(disk), limits: { ...small, ...limits } })
  const storage = await newVault(deps)
  unwrap(await storage.writeKeyFile(frame(1, 900)))
  await appendFrames(storage, 8)
  return { deps, storage }
}

/** All that had been answered is there, in the same profile on a sound disk. */
async function expectWhole(deps: StorageDeps, frames: number, keyFile: Uint8Array) {
  const again = await reopen(testDeps({ dataDir: deps.dataDir, limits: small }))
  const { journal } = unwrap(await again.state())
  expect(journal.counter).toBe(frames)
  const read = unwrap(await again.readJournal({ from: 1, max: 1000 })).frames
  expect(read).toEqual(Array.from({ length: frames }, (_, at) => frame(at + 1)))
  expect(unwrap(await again.readKeyFile())).toEqual(keyFile)
  expect(unwrap(await again.listSlots())).toHaveLength(1)
  return again
}

/** One save as the worker makes it: key file, then a unit of two frames. */
async function save(storage: Storage, counter: number) {
  const keys = await storage.writeKeyFile(frame(50 + counter, 900))
  const frames = [frame(counter + 1), frame(counter + 2)]
  return { keys, append: await storage.appendJournal({ expect: counter, frames }) }
}

describe('full disk', () => {
  it('svarar full och behåller allt, var skrivningen än tar slut', async () => {
    const outcomes = new Set<unknown>()
    for (let room = 0; room <= 3000; room += 60) {
      const disk = soundDisk()
      const { deps, storage } = await vaultOn(disk)
      disk.room = room
      const { keys, append } = await save(storage, 8)
      outcomes.add(append.ok ? 'saved' : append.error.code)
      const reached = append.ok ? 10 : 8
      const keyFile = keys.ok ? frame(58, 900) : frame(1, 900)
      await expectWhole(deps, reached, keyFile)
      disk.room = Infinity
      unwrap(await storage.appendJournal({ expect: reached, frames: [frame(reached + 1)] }))
      await expectWhole(deps, reached + 1, keyFile)
      const folder = join(deps.dataDir, 'valv')
      expect(readdirSync(folder).filter((name) => name.endsWith('.ny'))).toEqual([])
    }
    expect(outcomes).toEqual(new Set(['disk-full', 'saved']))
  })

  it('vägrar skriva i tid men låter utkast tas bort', async () => {
    const disk = soundDisk()
    const { deps, storage } = await vaultOn(disk, { minFreeBytes: 500_000_000 })
    unwrap(await storage.writeDraft({ id: DRAFT, bytes: frame(1) }))
    disk.free = 499_999_999
    expect(unwrap(await storage.state()).freeBytes).toBe(499_999_999)
    const full = { code: 'disk-full' }
    expect(code(await storage.appendJournal({ expect: 8, frames: [frame(9)] }))).toEqual(full)
    expect(code(await storage.writeSlot({ slotId: SLOT, json: '{}' }))).toEqual(full)
    expect(code(await storage.writeDraft({ id: DRAFT, bytes: frame(2) }))).toEqual(full)
    expect(code(await storage.writeBlob({ id: DRAFT, bytes: frame(2) }))).toEqual(full)
    unwrap(await storage.removeDraft(DRAFT))
    disk.free = 500_000_000
    unwrap(await storage.appendJournal({ expect: 8, frames: [frame(9)] }))
    await expectWhole(deps, 9, frame(1, 900))
  })

  it('säger full när kopian inte får plats och lämnar inget halvt', async () => {
    const disk = soundDisk()
    const folder = testDeps().dataDir
    const options = { files: faultyFiles(disk), folder: () => folder, limits: small }
    const storage = await newVault(testDeps(options))
    await appendFrames(storage, 8)
    disk.free = 1000
    expect(code(await storage.writeBackup({ header: '' }))).toEqual({ code: 'disk-full' })
    disk.free = 1e12
    for (const room of [0, 100, 2000]) {
      disk.room = room
      expect(code(await storage.writeBackup({ header: '' }))).toEqual({ code: 'disk-full' })
      expect(readdirSync(folder)).toEqual([])
    }
    disk.room = Infinity
    unwrap(await storage.writeBackup({ header: '' }))
    expect(readdirSync(folder)).toHaveLength(1)
  })
})

describe('disk som inte svarar eller inte går att lita på', () => {
  it('ger upp efter tidsgränsen och låser skrivningen till omstart', async () => {
    for (const what of ['write', 'datasync'] as const) {
      const disk = soundDisk()
      const { deps, storage } = await vaultOn(disk)
      // Only now: what made the vault ready may take its time on a busy machine.
      Object.assign(deps.limits, { writeTimeoutMs: 300 })
      disk.hang.add(what)
      const append = await storage.appendJournal({ expect: 8, frames: [frame(9)] })
      expect(code(append)).toEqual({ code: 'disk-error' })
      disk.hang.clear()
      const locked = { code: 'locked' }
      expect(code(await storage.writeSlot({ slotId: SLOT, json: '{}' }))).toEqual(locked)
      expect(code(await storage.markCleanExit())).toEqual(locked)
      expect(unwrap(await storage.readJournal({ from: 1, max: 99 })).frames).toHaveLength(8)
      // Written but never synced: there after a restart of the app, or not. Never half.
      await expectWhole(deps, what === 'write' ? 8 : 9, frame(1, 900))
    }
  })

  it('låser när fdatasync misslyckas, och när ett misslyckat skriv inte går att ta tillbaka', async () => {
    const disk = soundDisk()
    const { storage } = await vaultOn(disk)
    disk.fail.datasync = 'EIO'
    const append = { expect: 8, frames: [frame(9)] }
    expect(code(await storage.appendJournal(append))).toEqual({ code: 'disk-error' })
    delete disk.fail.datasync
    expect(code(await storage.appendJournal(append))).toEqual({ code: 'locked' })

    const full = soundDisk()
    const other = await vaultOn(full)
    full.room = 100
    full.fail.truncate = 'EIO'
    expect(code(await other.storage.appendJournal(append))).toEqual({ code: 'disk-full' })
    full.room = Infinity
    expect(code(await other.storage.appendJournal(append))).toEqual({ code: 'locked' })
    await expectWhole(other.deps, 8, frame(1, 900))
  })

  it('tar tillbaka ett skriv som misslyckas och går vidare', async () => {
    const disk = soundDisk()
    const { deps, storage } = await vaultOn(disk)
    for (const fault of ['EIO', 'EROFS', 'EACCES']) {
      disk.fail.write = fault
      const failed = await save(storage, 8)
      expect([code(failed.keys), code(failed.append)]).toEqual([
        { code: 'disk-error' },
        { code: 'disk-error' },
      ])
      delete disk.fail.write
      await expectWhole(deps, 8, frame(1, 900))
    }
    unwrap((await save(storage, 8)).append)
    await expectWhole(deps, 10, frame(58, 900))
  })

  it('säger diskfel, aldrig undantag, när mappen inte går att skriva i', async () => {
    const disk = soundDisk()
    const deps = testDeps({ files: faultyFiles(disk), limits: small })
    disk.fail.open = 'EROFS'
    const storage = await reopen(deps)
    const vault = { vaultId: 'a1'.repeat(16), deviceId: 'd1'.repeat(16), isExample: false }
    expect(code(await storage.create(vault))).toEqual({ code: 'disk-error' })
    delete disk.fail.open
    unwrap(await storage.create(vault))
  })
})
