import {
  readFileSync,
  writeFileSync,
  readdirSync,
  truncateSync,
  appendFileSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { frame, realFiles, scratchFolder } from '../../../tests/support/storageKit'
import { openJournal, type Journal } from './journal'
import { SEGMENT_HEADER } from './journalFormat'

const vaultId = 'ab'.repeat(16)

async function open(folder: string, segmentBytes = 1e6): Promise<Journal> {
  return openJournal({ files: realFiles, folder, vaultId, segmentBytes })
}

async function filled(count: number, segmentBytes = 1e6, size = 200) {
  const folder = scratchFolder()
  const journal = await open(folder, segmentBytes)
  for (let n = 0; n < count; n++) await journal.append(n, [frame(n + 1, size)])
  return { folder, journal }
}

async function readAll(journal: Journal): Promise<number[]> {
  const lengths: number[] = []
  for (;;) {
    const { frames, head } = await journal.read(lengths.length + 1, 3)
    for (const bytes of frames) {
      expect(bytes).toEqual(frame(lengths.length + 1, bytes.length))
      lengths.push(bytes.length)
    }
    if (lengths.length === head.counter) return lengths
    expect(frames.length).toBeGreaterThan(0)
  }
}

describe('journalen', () => {
  it('läser tillbaka det som skrevs, över segmentgränser och efter omstart', async () => {
    const { folder, journal } = await filled(50, 1000)
    const head = journal.head()
    await journal.close()
    expect(readdirSync(folder).length).toBeGreaterThan(5)
    const again = await open(folder, 1000)
    expect(again.head()).toEqual(head)
    expect(await again.verify()).toBe(true)
    expect(await readAll(again)).toHaveLength(50)
    await again.append(50, [frame(51)])
    expect(await readAll(again)).toHaveLength(51)
    await again.close()
  })

  it('avvisar den som inte såg det senaste huvudet', async () => {
    const { journal } = await filled(3)
    await expect(journal.append(2, [frame(9)])).rejects.toMatchObject({ code: 'already-exists' })
    await expect(journal.append(4, [frame(9)])).rejects.toMatchObject({ code: 'damaged' })
    expect(journal.head().counter).toBe(3)
    await journal.close()
  })

  it('återställer sista hela enheten vid avbrott på varje byte i de tre sista', async () => {
    const { folder, journal } = await filled(4)
    await journal.append(4, [frame(5, 90), frame(6, 70), frame(7, 40)])
    const sizes = [200, 200, 200, 200].map((size) => size + 52)
    await journal.append(7, [frame(8, 30)])
    await journal.close()
    const path = join(folder, '00000001.aktj')
    const whole = readFileSync(path)
    const unitEnds = [...sizes, 200 + 3 * 52, 82].reduce<number[]>(
      (ends, size) => [...ends, (ends.at(-1) ?? SEGMENT_HEADER) + size],
      [],
    )
    expect(unitEnds.at(-1)).toBe(whole.length)
    const counters = [1, 2, 3, 4, 7, 8]
    for (let length = unitEnds[2] ?? 0; length < whole.length; length++) {
      writeFileSync(path, whole.subarray(0, length))
      const cut = await open(folder)
      const lastWhole = unitEnds.filter((end) => end <= length).length
      expect([length, cut.head().counter, cut.damaged]).toEqual([
        length,
        counters[lastWhole - 1],
        false,
      ])
      expect(readFileSync(path).length).toBe(unitEnds[lastWhole - 1])
    }
  }, 60_000)

  it('skriver vidare efter ett avbrott', async () => {
    const { folder, journal } = await filled(5)
    await journal.close()
    truncateSync(join(folder, '00000001.aktj'), 900)
    const cut = await open(folder)
    expect(cut.head().counter).toBe(3)
    await cut.append(3, [frame(4)])
    await cut.close()
    expect(await readAll(await open(folder))).toHaveLength(4)
  })

  it('tar bort en nollad svans men inget som varit säkert', async () => {
    const { folder, journal } = await filled(5)
    await journal.close()
    appendFileSync(join(folder, '00000001.aktj'), Buffer.alloc(5000))
    const cut = await open(folder)
    expect([cut.head().counter, cut.damaged]).toEqual([5, false])
  })

  it('säger ärligt att mitten är skadad, läser det som är helt och skriver inget mer', async () => {
    const { folder, journal } = await filled(6)
    await journal.close()
    const path = join(folder, '00000001.aktj')
    const whole = readFileSync(path)
    const third = SEGMENT_HEADER + 2 * 252
    for (const at of [third, third + 4, third + 12, third + 30, third + 251]) {
      const bytes = Buffer.from(whole)
      bytes.writeUInt8((bytes[at] ?? 0) ^ 1, at)
      writeFileSync(path, bytes)
      const damaged = await open(folder)
      expect([at, damaged.damaged, damaged.head().counter]).toEqual([at, true, 2])
      expect((await damaged.read(1, 10)).frames).toHaveLength(2)
      await expect(damaged.append(2, [frame(9)])).rejects.toMatchObject({ code: 'damaged' })
      expect(await damaged.verify()).toBe(false)
      expect(readFileSync(path).equals(bytes)).toBe(true)
    }
  })

  it('märker varje ändrad bit i ett stängt segment', async () => {
    const { folder, journal } = await filled(12, 500, 60)
    await journal.close()
    const path = join(folder, '00000001.aktj')
    const whole = readFileSync(path)
    for (let bit = 0; bit < whole.length * 8; bit += 7) {
      const bytes = Buffer.from(whole)
      bytes.writeUInt8((bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7)), bit >> 3)
      writeFileSync(path, bytes)
      expect([bit, await (await open(folder, 500)).verify()]).toEqual([bit, false])
    }
  }, 60_000)

  it('märker ett borttaget, ett bytt och ett tillagt segment', async () => {
    const { folder, journal } = await filled(30, 1000)
    await journal.close()
    const path = (name: string): string => join(folder, name)
    const second = readFileSync(path('00000002.aktj'))
    rmSync(path('00000002.aktj'))
    expect((await open(folder)).damaged).toBe(true)
    writeFileSync(path('00000002.aktj'), readFileSync(path('00000003.aktj')))
    expect((await open(folder)).damaged).toBe(true)
    writeFileSync(path('00000002.aktj'), second)
    expect((await open(folder)).damaged).toBe(false)
  })

  it('vägrar en senare version', async () => {
    const { folder, journal } = await filled(1)
    await journal.close()
    const path = join(folder, '00000001.aktj')
    const { encodeHeader, startOf } = await import('./journalFormat')
    const { crc32c } = await import('./crc32c')
    const header = encodeHeader({ segment: 1, vaultId, before: startOf(vaultId) })
    header.writeUInt8(2, 4)
    header.writeUInt32BE(crc32c(header.subarray(0, 68)), 68)
    writeFileSync(path, header)
    await expect(open(folder)).rejects.toMatchObject({ code: 'newer-version' })
  })
})
