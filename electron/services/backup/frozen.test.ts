import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import {
  appendFrames,
  frame,
  newVault,
  reopen,
  scratchFolder,
  testDeps,
  unwrap,
  VAULT,
} from '../../../tests/support/storageKit'

/** Backup, journal and small files of version 1, frozen 2026-11-22: must be readable for ever. */
const path = join(import.meta.dirname, '../../../tests/fixtures/storage/v1.aktabak')
const BLOB = 'bb'.repeat(16)

/** The same vault, written by today's code. */
async function backUpToday(): Promise<string> {
  const folder = scratchFolder()
  const deps = testDeps({ folder: () => folder, limits: { segmentBytes: 400 } })
  const storage = await newVault(deps)
  unwrap(await storage.writeKeyFile(frame(1, 100)))
  unwrap(await storage.writeBlob({ id: BLOB, bytes: frame(2, 200) }))
  await appendFrames(storage, 5, 100)
  unwrap(await storage.writeBackup({ header: '{"v":1}' }))
  return join(folder, readdirSync(folder)[0] ?? '')
}

it('version 1 av säkerhetskopian går fortfarande att återställa', async () => {
  const storage = await reopen(testDeps({ file: () => path }))
  expect(unwrap(await storage.stageRestore())).toMatchObject({ header: '{"v":1}', counter: 5 })
  unwrap(await storage.commitRestore())
  expect(unwrap(await storage.state())).toMatchObject({ vaultId: VAULT.vaultId, exists: true })
  const { frames } = unwrap(await storage.readJournal({ from: 1, max: 9 }))
  expect(frames).toEqual([1, 2, 3, 4, 5].map((n) => frame(n, 100)))
  expect(unwrap(await storage.readKeyFile())).toEqual(frame(1, 100))
  expect(unwrap(await storage.readBlob(BLOB))).toEqual(frame(2, 200))
  expect(unwrap(await storage.listSlots())).toHaveLength(1)
  unwrap(await storage.appendJournal({ expect: 5, frames: [frame(6)] }))
})

it('dagens kod skriver samma bytes som den frysta kopian', async () => {
  expect(readFileSync(await backUpToday()).equals(readFileSync(path))).toBe(true)
})
