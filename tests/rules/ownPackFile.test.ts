import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evaluate } from '@shared/rules/evaluate'
import { readPackFile, writePackFile, type PackFile } from '@shared/rules/ownPackFile'
import { applyPatch, copyOf } from '@shared/rules/ownPackPatch'
import { Pack } from '@shared/rules/schemaPack'
import { egetPaket } from '../../renderer/src/text/sv/egetpaket'
import { loadForLint, loadRuleSet } from '../../tools/rulesFiles'

const { packs, laws } = loadRuleSet()
const [osby, law] = [packs.find(({ id }) => id === 'osby'), laws.at(-1)]
if (!osby || !law) throw new Error('Osby eller lagen saknas')
const office = { kommun: 'Exempelby kommun', namnd: 'Omsorgsnämnden', validFrom: '2027-01-01' }
const own = Pack.parse(applyPatch(osby, copyOf(osby, office)))
const bas = { id: 'osby', validFrom: osby.validFrom, hash: 'a'.repeat(64) }

const hash = async (text: string) => createHash('sha256').update(text).digest('hex')
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes)
const readBytes = (bytes: Uint8Array) => readPackFile(bytes, { decode, hash })
const read = (text: string) => readBytes(new TextEncoder().encode(text))

type Loose = Record<string, unknown>
type LooseRow = Loose & { decides?: Loose; cases?: Loose[] }
type LoosePack = Loose & Record<'delegation' | 'checks' | 'insatser', LooseRow[]>
type LooseFile = { bas: Loose; borttagna: unknown[]; pack: LoosePack }

/** A whole file with something else in it and a check sum that fits: what an attacker would make. */
function forged(change: (file: LooseFile) => void): Promise<string> {
  const file = structuredClone({ bas, borttagna: [], pack: own }) as unknown as LooseFile
  change(file)
  return writePackFile(file as unknown as PackFile, hash)
}
const row = (file: LooseFile): LooseRow => file.pack.delegation[0] ?? {}
const check = (file: LooseFile): LooseRow => file.pack.checks.find(({ cases }) => cases) ?? {}
const condition = (when: unknown) => (file: LooseFile) => {
  Object.assign(check(file).cases?.[0] ?? {}, { when })
}

describe('en främmande paketfil', () => {
  it('läses när den är ärlig, så att de andra proven prövar rätt sak', async () => {
    const text = await forged((file) => (file.pack['title'] = 'Egna riktlinjer'))
    expect(await read(text)).toMatchObject({
      ok: true,
      value: { pack: { title: 'Egna riktlinjer' } },
    })
  })

  it.each<[string, (file: LooseFile) => unknown, string]>([
    ['två rader med samma id', ({ pack }) => pack.checks.push(pack.checks[0] ?? {}), 'not-a-pack'],
    ['en tabell som är ett tal', ({ pack }) => Object.assign(pack, { checks: 7 }), 'not-a-pack'],
    [
      'en tabell som är ett objekt',
      ({ pack }) => Object.assign(pack, { insatser: {} }),
      'not-a-pack',
    ],
    [
      'en tabell som saknas',
      ({ pack }) => Object.assign(pack, { documents: undefined }),
      'not-a-pack',
    ],
    ['en rad utan källa', (file) => delete row(file)['source'], 'not-a-pack'],
    ['ett id med en sökväg', (file) => (row(file)['id'] = '../../etc'), 'not-a-pack'],
    ['en dag som inte finns', ({ pack }) => (pack['validFrom'] = '2027-02-30'), 'not-a-pack'],
    ['ett annat schema', ({ pack }) => (pack['schema'] = 2), 'not-a-pack'],
    ['ett eget golv', ({ pack }) => (pack['floors'] = []), 'not-a-pack'],
    ['en egen lag', ({ pack }) => (pack['acts'] = []), 'not-a-pack'],
    [
      'en nivå som utger sig för delegationsordningens',
      (file) => Object.assign(row(file).decides ?? {}, { byOrder: true }),
      'not-a-pack',
    ],
    ['ett villkor med kod', condition({ op: 'eval', fact: 'age', value: '1' }), 'not-a-pack'],
    [
      'ett villkor med ett mönster',
      condition({ op: 'matches', fact: 'law', pattern: '(a+)+$' }),
      'not-a-pack',
    ],
    ['ett villkor som är en text', condition('age > 18'), 'not-a-pack'],
    ['ett villkor på prototypen', condition({ op: 'exists', fact: '__proto__ x' }), 'not-a-pack'],
    [
      'en evig tid',
      condition({ op: 'longerThan', start: 'from', end: 'to', period: 'R/P1D' }),
      'not-a-pack',
    ],
    ['en kontroll som stoppar', (file) => (check(file)['action'] = 'stopp'), 'stops'],
    [
      'ett fall som stoppar',
      (file) => Object.assign(check(file).cases?.[0] ?? {}, { action: 'stopp' }),
      'stops',
    ],
    ['ett medföljande pakets namn', ({ pack }) => (pack['id'] = 'osby'), 'not-own'],
    ['lagens namn', ({ pack }) => (pack['id'] = 'lag'), 'not-own'],
    ['en bas som är en sökväg', (file) => (file.bas['id'] = '../lag'), 'not-a-pack'],
    [
      'en text över alla gränser',
      (file) => (row(file)['matter'] = 'a'.repeat(1_000_001)),
      'forbidden',
    ],
    [
      'fler rader än något paket har',
      (file) => (file.pack.checks = Array(20_001).fill(check(file))),
      'forbidden',
    ],
    [
      'ett villkor utan botten',
      (file) => {
        let when: unknown = { op: 'exists', fact: 'age' }
        for (let deep = 0; deep < 40; deep += 1) when = { op: 'not', of: when }
        condition(when)(file)
      },
      'forbidden',
    ],
  ])('med %s läses inte in', async (_what, change, code) => {
    expect(await read(await forged((file) => void change(file)))).toEqual({
      ok: false,
      error: { code },
    })
  })

  it.each([
    [
      'en nyckel mot prototypen',
      (text: string) => text.replace('{', '{"__proto__":{"x":1},'),
      'forbidden',
    ],
    [
      'en nyckel till det som skapar objekt',
      (text: string) => text.replace('"bas":{', '"bas":{"constructor":1,'),
      'forbidden',
    ],
    [
      'en nyare version',
      (text: string) => text.replace('"version":1', '"version":2'),
      'wrong-version',
    ],
    [
      'en version som är en text',
      (text: string) => text.replace('"version":1', '"version":"1"'),
      'wrong-version',
    ],
    [
      'en tom kontrollsumma',
      (text: string) => text.replace(/"hash":"[0-9a-f]{64}","pack"/, '"hash":"","pack"'),
      'hash-mismatch',
    ],
    ['två filer efter varandra', (text: string) => text + text, 'not-json'],
    ['ingenting', () => '', 'not-json'],
    ['en lista', () => '[]', 'not-a-pack'],
    ['ett ord', () => '"paket"', 'not-a-pack'],
  ])('med %s läses inte in', async (_what, change, code) => {
    const text = await forged(() => undefined)
    expect(await read(change(text))).toEqual({ ok: false, error: { code } })
    expect(({} as Loose)['x']).toBeUndefined()
  })

  it('i en annan teckenkodning läses inte in', async () => {
    const text = await forged(() => undefined)
    const latin1 = Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255)
    const utf16 = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer)
    for (const bytes of [latin1, utf16]) {
      expect(await readBytes(bytes)).toEqual({ ok: false, error: { code: 'not-json' } })
    }
  })

  it('kan inte sänka lagens golv, vad dess rader än säger', async () => {
    const text = await forged(({ pack }) => {
      for (const one of pack.delegation) Object.assign(one, { role: 'handlaggare' })
      const free = { ...row({ pack } as LooseFile), id: 'osby-allt', decides: {} }
      pack.delegation.push(free)
    })
    const file = await read(text)
    if (!file.ok) throw new Error('filen lästes inte')
    const decided = (facts: Loose) => evaluate(file.value.pack, law, facts).authority
    const day = { decision_date: '2027-02-01', insats: null }
    expect(decided({ ...day, law: 'LVM 11 §', decision_kind: 'lvm' })).toMatchObject({
      outcome: 'namnd',
      floor: { role: 'utskott' },
    })
    expect(decided({ ...day, principiell_vikt: true, decision_kind: 'bifall' })).toMatchObject({
      outcome: 'ej-delegerbart',
      floor: { role: 'namnd' },
    })
  })

  it('granskas på kommandoraden som andra paket', async () => {
    const home = mkdtempSync(join(tmpdir(), 'akta-'))
    const path = join(home, 'eget.aktapaket')
    writeFileSync(path, await forged(() => undefined))
    expect(loadForLint(path).packs).toEqual([own])
    writeFileSync(path, await forged(({ pack }) => (pack['floors'] = [])))
    expect(() => loadForLint(path)).toThrow('egen-osby är felaktigt')
    rmSync(home, { recursive: true })
  })

  it('har för varje skäl en mening, som säger att inget har lästs in', () => {
    const { saved, ...refusals } = egetPaket.file
    expect(saved).not.toContain('Inget')
    for (const sentence of Object.values(refusals))
      expect(sentence).toMatch(/^[A-ZÅÄÖ].* Inget har lästs in\.$/)
  })
})
