import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { StorageDeps } from '../../electron/services/storage/deps'
import { faultyFiles, soundDisk } from '../support/faultyFiles'
import { appendFrames, frame, newVault, reopen, testDeps, unwrap } from '../support/storageKit'

const FRAMES = 24
const limits = { segmentBytes: 3000 }
const code = (result: object): unknown => ('error' in result ? result.error : result)
const all = (count: number) => Array.from({ length: count }, (_, at) => frame(at + 1))

const valv = (deps: StorageDeps): string => join(deps.dataDir, 'valv')
const journalFolder = (deps: StorageDeps): string => join(valv(deps), 'journal')
const aside = (deps: StorageDeps): string[] =>
  readdirSync(valv(deps)).filter((name) => name.startsWith('journal.undanlagd-'))

/** A vault of 24 frames in three segments, closed; `change` has been at its files. */
async function damagedVault(change: (deps: StorageDeps) => void) {
  const deps = testDeps({ limits })
  const storage = await newVault(deps)
  await appendFrames(storage, FRAMES)
  const { journal: head } = unwrap(await storage.state())
  await storage.close()
  change(deps)
  return { deps, head }
}

/** Flips a byte of one of the journal's files, at a share of its length. */
function flip(deps: StorageDeps, segment: number, share: number): void {
  const name = readdirSync(journalFolder(deps)).sort().at(segment) ?? ''
  const path = join(journalFolder(deps), name)
  const bytes = readFileSync(path)
  const at = Math.floor(bytes.length * share)
  bytes[at] = (bytes[at] ?? 0) ^ 0x40
  writeFileSync(path, bytes)
}

const faults: readonly (readonly [string, (deps: StorageDeps) => void])[] = [
  ['första segmentets huvud', (deps) => flip(deps, 0, 0.005)],
  ['första segmentets slut', (deps) => flip(deps, 0, 0.99)],
  ['mitt i det sista segmentet', (deps) => flip(deps, -1, 0.3)],
  ['ett segment borta', (deps) => rmSync(join(journalFolder(deps), '00000002.aktj'))],
  ['alla segment borta', (deps) => rmSync(journalFolder(deps), { recursive: true })],
]

describe('en journal som är skadad i sin mitt', () => {
  it.each(faults)('%s: görs på nytt, och den skadade läggs undan orörd', async (_what, change) => {
    const { deps, head } = await damagedVault(change)
    const storage = await reopen(deps)
    expect(unwrap(await storage.state()).journalDamaged).toBe(true)
    const append = await storage.appendJournal({ expect: FRAMES, frames: [frame(99)] })
    expect(append.ok).toBe(false)
    const before = snapshot(journalFolder(deps))
    unwrap(await storage.beginMend())
    unwrap(await storage.appendMend({ frames: all(10) }))
    unwrap(await storage.appendMend({ frames: all(FRAMES).slice(10) }))
    expect(unwrap(await storage.commitMend(head))).toEqual(head)
    expect(unwrap(await storage.state()).journalDamaged).toBe(false)
    unwrap(await storage.appendJournal({ expect: FRAMES, frames: [frame(FRAMES + 1)] }))
    const [kept] = aside(deps)
    if (before.size > 0) expect(snapshot(join(valv(deps), kept ?? ''))).toEqual(before)
    await storage.close()
    const again = await reopen(deps)
    const read = unwrap(await again.readJournal({ from: 1, max: 100 })).frames
    expect(read).toEqual(all(FRAMES + 1))
  })

  it('får med det som journalen hade sparat efter arbetskopian', async () => {
    const { deps, head } = await damagedVault((one) => flip(one, 0, 0.99))
    const storage = await reopen(deps)
    const known = await headAfter(20)
    unwrap(await storage.beginMend())
    unwrap(await storage.appendMend({ frames: all(20) }))
    expect(unwrap(await storage.commitMend(known))).toEqual(head)
  })

  it('vägrar, och ändrar inget, när journalen har något senare som inget hänger ihop med', async () => {
    const { deps } = await damagedVault((one) => flip(one, -1, 0.3))
    const before = snapshot(journalFolder(deps))
    const storage = await reopen(deps)
    unwrap(await storage.beginMend())
    unwrap(await storage.appendMend({ frames: all(5) }))
    expect(code(await storage.commitMend(await headAfter(5)))).toEqual({ code: 'damaged' })
    expect(snapshot(journalFolder(deps))).toEqual(before)
    expect(aside(deps)).toEqual([])
    expect(unwrap(await storage.state()).journalDamaged).toBe(true)
  })

  it('vägrar ramar som inte gör det huvud som är känt, och en journal som är hel', async () => {
    const { deps, head } = await damagedVault((one) => flip(one, -1, 0.3))
    const storage = await reopen(deps)
    unwrap(await storage.beginMend())
    unwrap(await storage.appendMend({ frames: [...all(FRAMES - 1), frame(77)] }))
    expect(code(await storage.commitMend(head))).toEqual({ code: 'damaged' })
    expect(code(await storage.appendMend({ frames: all(1) }))).toEqual({ code: 'not-found' })
    expect(code(await storage.commitMend(head))).toEqual({ code: 'not-found' })
    const whole = await damagedVault(() => undefined)
    expect(code(await (await reopen(whole.deps)).beginMend())).toEqual({ code: 'already-exists' })
  })

  it('säger full när det inte får plats, och den skadade står kvar', async () => {
    const { deps, head } = await damagedVault((one) => flip(one, -1, 0.3))
    const disk = soundDisk()
    const storage = await reopen(
      testDeps({ dataDir: deps.dataDir, limits, files: faultyFiles(disk) }),
    )
    disk.free = 100
    expect(code(await storage.beginMend())).toEqual({ code: 'disk-full' })
    disk.free = 1e12
    unwrap(await storage.beginMend())
    disk.room = 1000
    expect(code(await storage.appendMend({ frames: all(FRAMES) }))).toEqual({ code: 'disk-full' })
    disk.room = Infinity
    unwrap(await storage.beginMend())
    unwrap(await storage.appendMend({ frames: all(FRAMES) }))
    expect(unwrap(await storage.commitMend(head))).toEqual(head)
  })
})

describe('avbrott mitt i bytet av journal', () => {
  const scratch = (deps: StorageDeps): string => join(valv(deps), 'journal.bygg')
  const done = (deps: StorageDeps): string => join(valv(deps), 'journal.klar')

  it('en som inte blev färdig tas bort, och den skadade står kvar', async () => {
    const { deps } = await damagedVault((one) => flip(one, -1, 0.3))
    mkdirSync(scratch(deps))
    writeFileSync(join(scratch(deps), '00000001.aktj'), 'halv')
    const storage = await reopen(deps)
    expect(unwrap(await storage.state()).journalDamaged).toBe(true)
    expect(readdirSync(valv(deps))).not.toContain('journal.bygg')
  })

  it.each([true, false])(
    'en färdig tar sin plats vid nästa start (den skadade kvar: %s)',
    async (stays) => {
      const { deps } = await damagedVault((one) => {
        // The new journal is proved and has its name; the damaged one is, or is just no longer, in its place.
        const sound = readFileSync(join(journalFolder(one), '00000001.aktj'))
        renameSync(journalFolder(one), done(one))
        if (!stays) return
        mkdirSync(journalFolder(one))
        sound[50] = (sound[50] ?? 0) ^ 1
        writeFileSync(join(journalFolder(one), '00000001.aktj'), sound)
      })
      const storage = await reopen(deps)
      const read = unwrap(await storage.readJournal({ from: 1, max: 100 })).frames
      expect(read).toEqual(all(FRAMES))
      expect(aside(deps)).toHaveLength(stays ? 1 : 0)
    },
  )
})

/** Each file of a folder by its name. */
function snapshot(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).sort()
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'latin1')]))
}

/** The head of a journal of so many frames. */
async function headAfter(count: number) {
  const storage = await newVault(testDeps({ limits }))
  await appendFrames(storage, count)
  return unwrap(await storage.state()).journal
}
