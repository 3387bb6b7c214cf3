import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { merkleRoot, parseHeader } from './container'
import { backupName, outdatedBackups } from './retention'

const sha = (...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256')
  parts.forEach((part) => hash.update(part))
  return hash.digest()
}

const header = {
  v: 1,
  vaultId: 'a1'.repeat(16),
  counter: 3,
  chain: 'c'.repeat(64),
  at: '2026-11-22T10:00:00.000Z',
  header: '',
  parts: [{ name: 'state.json', size: 3 }],
}
const parse = (value: unknown): unknown => parseHeader(Buffer.from(JSON.stringify(value)))

describe('kopians ram', () => {
  it('bygger trädet som RFC 6962', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((text) => sha(text)) as [Buffer, Buffer, Buffer]
    expect(merkleRoot([])).toEqual(sha())
    expect(merkleRoot([a])).toEqual(a)
    expect(merkleRoot([a, b, c])).toEqual(sha('\x01', sha('\x01', a, b), c))
  })

  it('släpper bara in de namn som en kopia har', () => {
    expect(parse(header)).toEqual(header)
    const names = [
      '../x',
      '/etc/passwd',
      'slots/x.json',
      'utkast/' + 'a'.repeat(32),
      'state.json.1',
    ]
    for (const name of [...names, 'slots\\..\\x', 'journal/1.aktj', '__proto__', '']) {
      expect(() => parse({ ...header, parts: [{ name, size: 1 }] })).toThrow('damaged')
    }
    const twice = [...header.parts, ...header.parts]
    expect(() => parse({ ...header, parts: twice })).toThrow('damaged')
    expect(() => parse({ ...header, v: 2 })).toThrow('newer-version')
    expect(() => parse({ ...header, extra: 1 })).toThrow('damaged')
  })
})

describe('hur länge kopior sparas', () => {
  it('behåller den nyaste av 14 dagar, 8 veckor och 12 månader', () => {
    const vault = 'a1'.repeat(16)
    const start = Date.parse('2026-11-22T10:00:00Z')
    const names = Array.from({ length: 800 }, (_, n) =>
      backupName(vault, new Date(start - n * 12 * 3_600_000), 800 - n),
    )
    const others = ['anteckning.txt', backupName('ff'.repeat(16), new Date(0), 1)]
    const gone = new Set(outdatedBackups([...names, ...others], vault))
    const kept = names.filter((name) => !gone.has(name))
    expect(others.some((name) => gone.has(name))).toBe(false)
    expect(kept.slice(0, 14).map((name) => name.slice(14, 22))).toEqual(
      Array.from({ length: 14 }, (_, n) =>
        new Date(start - n * 86_400_000).toISOString().slice(0, 10).replace(/-/g, ''),
      ),
    )
    const months = new Set(kept.map((name) => name.slice(14, 20)))
    expect(months.size).toBe(12)
    expect(kept.length).toBeLessThanOrEqual(14 + 8 + 12)
    expect(outdatedBackups(kept, vault)).toEqual([])
  })
})
