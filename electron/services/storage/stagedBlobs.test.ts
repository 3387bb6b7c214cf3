import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  frame,
  newVault,
  realFiles,
  reopen,
  testDeps,
  unwrap,
} from '../../../tests/support/storageKit'
import type { FileSystem } from './deps'
import { openStorage } from './storage'
import { writeWhole } from './wholeFile'

const [ONE, TWO] = ['0a'.repeat(16), '0b'.repeat(16)]
const bytes = new Uint8Array([1, 2, 3])

function blobsIn(dataDir: string): string[] {
  return readdirSync(join(dataDir, 'valv', 'bilagor')).sort()
}

describe('bilagor som hör till en enhet i journalen', () => {
  it('räknas först med sina ramar och går sedan att läsa', async () => {
    const deps = testDeps()
    const storage = await newVault(deps)
    unwrap(await storage.stageBlob({ id: ONE, bytes }))
    expect(await storage.readBlob(ONE)).toMatchObject({ ok: false, error: { code: 'not-found' } })
    unwrap(await storage.appendJournal({ expect: 0, frames: [frame(1)], blobs: [ONE] }))
    expect(unwrap(await storage.readBlob(ONE))).toEqual(bytes)
    expect(existsSync(join(deps.dataDir, 'valv', 'vantar.json'))).toBe(false)
    await storage.close()
    const again = await reopen(deps)
    expect(unwrap(await again.readBlob(ONE))).toEqual(bytes)
  })

  it('försvinner vid nästa start när ramarna aldrig kom', async () => {
    const deps = testDeps()
    const storage = await newVault(deps)
    unwrap(await storage.appendJournal({ expect: 0, frames: [frame(1)] }))
    unwrap(await storage.stageBlob({ id: ONE, bytes }))
    expect(blobsIn(deps.dataDir)).toEqual([`${ONE}.bil.ny`])
    await storage.close()
    await reopen(deps)
    expect(blobsIn(deps.dataDir)).toEqual([])
  })

  it('en anteckning som inte går att tolka hindrar ingen från att komma in', async () => {
    const deps = testDeps()
    const storage = await newVault(deps)
    unwrap(await storage.appendJournal({ expect: 0, frames: [frame(1)] }))
    await storage.close()
    const path = join(deps.dataDir, 'valv', 'vantar.json')
    await writeWhole(realFiles, path, { bytes: new TextEncoder().encode('{'), keep: false })
    const again = await reopen(deps)
    expect(unwrap(await again.state()).journal.counter).toBe(1)
    expect(existsSync(path)).toBe(false)
  })

  it('en som inte är lagd stoppar ramarna', async () => {
    const storage = await newVault(testDeps())
    const appended = await storage.appendJournal({ expect: 0, frames: [frame(1)], blobs: [TWO] })
    expect(appended).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(unwrap(await storage.state()).journal.counter).toBe(0)
  })

  it('tas bort på begäran, och den som redan är borta är inget fel', async () => {
    const deps = testDeps()
    const storage = await newVault(deps)
    unwrap(await storage.stageBlob({ id: ONE, bytes }))
    unwrap(await storage.appendJournal({ expect: 0, frames: [frame(1)], blobs: [ONE] }))
    unwrap(await storage.removeBlobs([ONE, TWO]))
    expect(blobsIn(deps.dataDir)).toEqual([])
  })
})

/** A disk that is gone after so many operations, as when the power fails: nothing more reaches it. */
function dyingFiles(after: number): FileSystem {
  let left = after
  const guard = <T extends object>(target: T): T =>
    new Proxy(target, {
      get: (object, name) => {
        const value = Reflect.get(object, name) as unknown
        if (typeof value !== 'function') return value
        if (name === 'close') return value.bind(object) as unknown
        return async (...args: unknown[]) => {
          if (left-- <= 0) throw Object.assign(new Error('gone'), { code: 'EIO' })
          const answer = (await Reflect.apply(value, object, args)) as unknown
          return name === 'open' ? guard(answer as object) : answer
        }
      },
    })
  return guard(realFiles)
}

describe('avbrott mellan bilaga och ram', () => {
  it('vid varje rörelse på disken: antingen båda eller ingen', async () => {
    const seen = new Set<number>()
    for (let after = 20; after <= 130; after += 2) {
      const deps = testDeps()
      const first = await newVault(deps)
      unwrap(await first.appendJournal({ expect: 0, frames: [frame(1)] }))
      await first.close()
      const dying = await openStorage({ ...deps, files: dyingFiles(after) })
      const staged = await dying.stageBlob({ id: ONE, bytes })
      const unit = { expect: 1, frames: [frame(2)], blobs: [ONE] }
      const answer = staged.ok ? await dying.appendJournal(unit) : staged
      await dying.close().catch(() => undefined)
      const again = await reopen(deps)
      const { counter } = unwrap(await again.state()).journal
      if (answer.ok) expect(counter).toBe(2)
      expect([counter === 2, (await again.readBlob(ONE)).ok]).toEqual([
        counter === 2,
        counter === 2,
      ])
      expect(blobsIn(deps.dataDir)).toEqual(counter === 2 ? [`${ONE}.bil`] : [])
      seen.add(counter)
    }
    expect([...seen].sort()).toEqual([1, 2])
  })
})
