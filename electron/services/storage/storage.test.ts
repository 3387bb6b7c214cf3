import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  appendFrames,
  frame,
  newVault,
  reopen,
  SLOT,
  testDeps,
  unwrap,
  VAULT,
} from '../../../tests/support/storageKit'

const DRAFT = 'dd'.repeat(16)
const code = (result: object): unknown => ('error' in result ? result.error : result)

describe('lagringen', () => {
  it('börjar tom och minns vad som skapats', async () => {
    const deps = testDeps()
    const empty = await reopen(deps)
    expect(unwrap(await empty.state())).toMatchObject({ exists: false, vaultId: null })
    expect(unwrap(await empty.listSlots())).toEqual([])
    expect(code(await empty.readKeyFile())).toEqual({ code: 'not-found' })
    const storage = await newVault(deps)
    unwrap(await storage.writeKeyFile(frame(7, 5000)))
    unwrap(await storage.writeBlob({ id: DRAFT, bytes: frame(8, 9000) }))
    await appendFrames(storage, 3)
    expect(code(await storage.create(VAULT))).toEqual({ code: 'already-exists' })
    const { journal } = unwrap(await storage.state())
    await storage.close()
    const again = await reopen(deps)
    expect(unwrap(await again.state())).toMatchObject({
      ...VAULT,
      exists: true,
      journal,
      cleanExit: false,
      lastBackup: null,
    })
    expect(unwrap(await again.readKeyFile())).toEqual(frame(7, 5000))
    expect(unwrap(await again.readBlob(DRAFT))).toEqual(frame(8, 9000))
    expect(code(await again.readBlob(SLOT))).toEqual({ code: 'not-found' })
    expect(unwrap(await again.readJournal({ from: 1, max: 9 })).frames).toEqual(
      [1, 2, 3].map((n) => frame(n)),
    )
  })

  it('låter ingen annan användare läsa filerna', async () => {
    const deps = testDeps()
    const storage = await newVault(deps)
    await appendFrames(storage, 1)
    unwrap(await storage.writeDraft({ id: DRAFT, bytes: frame(1) }))
    const walk = (path: string): void => {
      const stat = statSync(path)
      expect([path, (stat.mode & 0o777).toString(8)]).toEqual([
        path,
        stat.isDirectory() ? '700' : '600',
      ])
      if (stat.isDirectory()) readdirSync(path).forEach((name) => walk(join(path, name)))
    }
    walk(join(deps.dataDir, 'valv'))
  })

  it('skiljer rent avslut från krasch', async () => {
    const deps = testDeps()
    const storage = await newVault(deps)
    await appendFrames(storage, 2)
    expect(unwrap(await storage.state()).cleanExit).toBe(false)
    unwrap(await storage.markCleanExit())
    expect(unwrap(await (await reopen(deps)).state()).cleanExit).toBe(true)
    await appendFrames(storage, 1)
    const crashed = unwrap(await (await reopen(deps)).state())
    expect(crashed).toMatchObject({ cleanExit: false, highWater: 2, journal: { counter: 3 } })
  })

  it('räknar ett valv utan en enda post som aldrig gjort och lägger det åt sidan', async () => {
    const deps = testDeps()
    await newVault(deps)
    const again = await reopen(deps)
    expect(unwrap(await again.state()).exists).toBe(false)
    expect(unwrap(await again.listSlots())).toEqual([])
    unwrap(await again.create(VAULT))
    expect(readdirSync(deps.dataDir).filter((name) => name.includes('undanlagd'))).toHaveLength(1)
  })

  it('säger skadad när journalen har försvunnit', async () => {
    const deps = testDeps()
    const storage = await newVault(deps)
    await appendFrames(storage, 2)
    rmSync(join(deps.dataDir, 'valv', 'journal'), { recursive: true })
    const again = await reopen(deps)
    expect(unwrap(await again.state())).toMatchObject({ exists: true, journalDamaged: true })
    expect(code(await again.create(VAULT))).toEqual({ code: 'already-exists' })
  })

  it('säger skadad, aldrig tom, när tillståndet är borta men resten finns', async () => {
    const deps = testDeps()
    const storage = await newVault(deps)
    await appendFrames(storage, 2)
    const root = join(deps.dataDir, 'valv')
    rmSync(join(root, 'state.json'))
    expect(unwrap(await (await reopen(deps)).state()).exists).toBe(true)
    rmSync(join(root, 'state.json.1'))
    const without = await reopen(deps)
    expect(code(await without.state())).toEqual({ code: 'damaged' })
    expect(code(await without.create(VAULT))).toEqual({ code: 'damaged' })
    expect(existsSync(join(root, 'slots', `${SLOT}.json`))).toBe(true)
  })

  it('ser att en gammal profil har lagts tillbaka', async () => {
    const deps = testDeps()
    const storage = await newVault(deps)
    await appendFrames(storage, 2)
    unwrap(await storage.markCleanExit())
    cpSync(join(deps.dataDir, 'valv'), join(deps.dataDir, 'kopia'), { recursive: true })
    await appendFrames(storage, 5)
    unwrap(await storage.markCleanExit())
    rmSync(join(deps.dataDir, 'valv'), { recursive: true })
    cpSync(join(deps.dataDir, 'kopia'), join(deps.dataDir, 'valv'), { recursive: true })
    const { journal, highWater } = unwrap(await (await reopen(deps)).state())
    expect([journal.counter, highWater]).toEqual([2, 7])
  })

  it('vägrar en profil från en senare version', async () => {
    const deps = testDeps()
    await newVault(deps)
    const path = join(deps.dataDir, 'valv', 'state.json')
    writeFileSync(path, readFileSync(path, 'latin1').replace('AKTF1', 'AKTF2'), 'latin1')
    const storage = await reopen(deps)
    expect(code(await storage.state())).toEqual({ code: 'newer-version' })
    expect(code(await storage.writeSlot({ slotId: SLOT, json: '{}' }))).toEqual({
      code: 'newer-version',
    })
  })
})

describe('låsfiler', () => {
  it('erbjuder generationen före när den senaste är skadad, och skriver inte över den', async () => {
    const deps = testDeps()
    const storage = await newVault(deps)
    unwrap(await storage.writeSlot({ slotId: SLOT, json: '{"slot":2}' }))
    const path = join(deps.dataDir, 'valv', 'slots', `${SLOT}.json`)
    const [whole] = unwrap(await storage.listSlots())
    expect(whole).toEqual({ slotId: SLOT, json: '{"slot":2}', previous: '{"slot":1}' })
    const bytes = readFileSync(path)
    for (let at = 0; at < bytes.length; at++) {
      const damaged = Buffer.from(bytes)
      damaged.writeUInt8((damaged[at] ?? 0) ^ 0x20, at)
      writeFileSync(path, damaged)
      const [slot] = unwrap(await storage.listSlots())
      expect(slot?.previous).toBe('{"slot":1}')
    }
    unwrap(await storage.writeSlot({ slotId: SLOT, json: '{"slot":3}' }))
    const [after] = unwrap(await storage.listSlots())
    expect(after).toEqual({ slotId: SLOT, json: '{"slot":3}', previous: '{"slot":1}' })
  })

  it('läser nyckelfilens äldre generation när den nya är skadad', async () => {
    const deps = testDeps()
    const storage = await newVault(deps)
    unwrap(await storage.writeKeyFile(frame(1)))
    unwrap(await storage.writeKeyFile(frame(2)))
    const path = join(deps.dataDir, 'valv', 'nycklar.aktk')
    writeFileSync(path, readFileSync(path).subarray(0, 200))
    expect(unwrap(await storage.readKeyFile())).toEqual(frame(1))
    writeFileSync(`${path}.1`, 'skräp')
    expect(code(await storage.readKeyFile())).toEqual({ code: 'damaged' })
  })
})

describe('utkast och bilagor', () => {
  it('behåller bara utkastets senaste bild och inget efter borttagning', async () => {
    const deps = testDeps()
    const storage = await newVault(deps)
    unwrap(await storage.writeDraft({ id: DRAFT, bytes: frame(1) }))
    unwrap(await storage.writeDraft({ id: DRAFT, bytes: frame(2) }))
    expect(unwrap(await storage.listDrafts())).toEqual([{ id: DRAFT, bytes: frame(2) }])
    const folder = join(deps.dataDir, 'valv', 'utkast')
    expect(readdirSync(folder)).toHaveLength(1)
    unwrap(await storage.removeDraft(DRAFT))
    unwrap(await storage.removeDraft(DRAFT))
    expect(readdirSync(folder)).toEqual([])
  })

  it('skriver en bilaga en gång', async () => {
    const storage = await newVault(testDeps())
    unwrap(await storage.writeBlob({ id: DRAFT, bytes: frame(1) }))
    unwrap(await storage.writeBlob({ id: DRAFT, bytes: frame(1) }))
    expect(code(await storage.writeBlob({ id: DRAFT, bytes: frame(2) }))).toEqual({
      code: 'already-exists',
    })
    expect(unwrap(await storage.readBlob(DRAFT))).toEqual(frame(1))
  })
})
