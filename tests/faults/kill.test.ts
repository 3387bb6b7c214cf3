import { execFileSync, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newVault, reopen, scratchFolder, testDeps, unwrap } from '../support/storageKit'
import type { StorageDeps } from '../../electron/services/storage/deps'
import { blobOf, frameOf, KEY_FILE } from './saved'

const KILLS = Number(process.env['AKTA_KILLS'] ?? 25)
const saver = ['--import', 'tsx', join(import.meta.dirname, 'saver.ts')]
const limits = { segmentBytes: 20_000 }

type Acknowledged = { frames: number; keys: number; blob: number }

/** Lets a saver run and kills it without warning after `saves` answers and a little more. */
function saveUntilKilled(dataDir: string, saves: number): Promise<Acknowledged> {
  const child = spawn(process.execPath, [...saver, dataDir, '100000'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const answered: Acknowledged = { frames: 0, keys: 0, blob: 0 }
  let lines = 0
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [what, number] = line.split(' ')
    if (what === 'frames') answered.frames = Number(number)
    if (what === 'blob') answered.blob = Number(number)
    if (what === 'keys') answered.keys = Number(number)
    if (++lines === saves) setTimeout(() => child.kill('SIGKILL'), (saves % 7) * 0.7)
  })
  return new Promise((resolve, reject) => {
    child.on('close', (_, signal) => {
      if (signal === 'SIGKILL') resolve(answered)
      else reject(new Error('the saver ended by itself'))
    })
  })
}

describe('kill -9 mitt i sparandet', () => {
  it(`förlorar inget besvarat på ${KILLS} gånger`, async () => {
    const deps = testDeps({ limits })
    await begin(deps)
    let highest = 0
    for (let kill = 0; kill < KILLS; kill++) {
      const { frames, keys, blob } = await saveUntilKilled(deps.dataDir, 5 + ((kill * 13) % 40))
      const storage = await reopen(deps)
      const { journal } = unwrap(await storage.state())
      expect(journal.counter).toBeGreaterThanOrEqual(frames)
      expect(journal.counter - frames).toBeLessThanOrEqual(3)
      const read = unwrap(await storage.readJournal({ from: 1, max: 100_000 })).frames
      expect(read.length).toBe(journal.counter)
      const torn = read.findIndex((bytes, at) => !same(bytes, frameOf(at + 1)))
      expect(torn).toBe(-1)
      const keyFile = unwrap(await storage.readKeyFile()) ?? new Uint8Array(0)
      const n = Number(new TextDecoder().decode(keyFile).split(' ')[1])
      expect(same(keyFile, frameOf(n))).toBe(true)
      expect(n).toBeGreaterThanOrEqual(KEY_FILE + keys)
      // No blob without its frame, none half written, and the last answered one is whole.
      const names = readdirSync(join(deps.dataDir, 'valv', 'bilagor'))
      expect(names.filter((name) => !/^[0-9a-f]{32}\.bil$/.test(name))).toEqual([])
      expect(names.every((name) => parseInt(name, 16) <= journal.counter)).toBe(true)
      if (blob > 0)
        expect(same(unwrap(await storage.readBlob(blobOf(blob))), frameOf(blob))).toBe(true)
      highest = journal.counter
      await storage.close()
    }
    expect(highest).toBeGreaterThan(KILLS * 3)
  }, 600_000)
})

const hasStrace = canStrace()

describe('skrivningen når disken', () => {
  it.skipIf(!hasStrace)(
    'fdatasync minst en gång per sparad enhet',
    async () => {
      const deps = testDeps({ limits: { segmentBytes: 1e6 } })
      await begin(deps)
      const log = join(scratchFolder(), 'strace')
      const saves = 200
      const trace = ['-f', '-qq', '-e', 'trace=fdatasync,write', '-o', log, process.execPath]
      execFileSync('strace', [...trace, ...saver, deps.dataDir, String(saves)], { stdio: 'pipe' })
      let syncs = 0
      let answers = 0
      for (const line of readFileSync(log, 'latin1').split('\n')) {
        if (/fdatasync.*= 0/.test(line)) syncs++
        if (/write\(1, "frames /.test(line)) {
          answers++
          // Never an answer before its own fdatasync has returned.
          expect(syncs).toBeGreaterThanOrEqual(answers)
        }
      }
      expect(answers).toBe(saves)
    },
    120_000,
  )
})

/** A vault with its first frame, ready for the saver. */
async function begin(deps: StorageDeps): Promise<void> {
  const storage = await newVault(deps)
  unwrap(await storage.appendJournal({ expect: 0, frames: [frameOf(1)] }))
  await storage.close()
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.from(a).equals(b)
}

function canStrace(): boolean {
  try {
    execFileSync('strace', ['-o', '/dev/null', 'true'], { stdio: 'pipe' })
    return true
  } catch {
    return false
  }
}
