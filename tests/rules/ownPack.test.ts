import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limitsOf } from '@shared/rules/ownPackLimits'
import type { Condition } from '@shared/rules/condition'
import {
  isOwnId,
  levelChanges,
  ownIdFor,
  ownPackProblems,
  packTables,
  stops,
} from '@shared/rules/ownPack'
import { changesOf, fieldChanges } from '@shared/rules/ownPackChanges'
import { fieldsOf, formFieldsOf } from '@shared/rules/ownPackFields'
import { applyPatch, copyOf, patchBetween, type DraftRow } from '@shared/rules/ownPackPatch'
import { valueAt, withValue } from '@shared/rules/ownPackPath'
import { readPackFile, writePackFile } from '@shared/rules/ownPackFile'
import { canonicalJson } from '@shared/rules/receipt'
import { Pack } from '@shared/rules/schemaPack'
import { loadRuleSet } from '../../tools/rulesFiles'

const rules = loadRuleSet()
const packOf = (id: string): Pack => {
  const pack = rules.packs.find((one) => one.id === id)
  if (!pack) throw new Error(`no pack ${id}`)
  return pack
}
const osby = packOf('osby')
const office = { kommun: 'Exempelby kommun', namnd: 'Omsorgsnämnden', validFrom: '2027-01-01' }
const copied = copyOf(osby, office)
const own = Pack.parse(applyPatch(osby, copied))
const hash = async (text: string) => createHash('sha256').update(text).digest('hex')
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes)
const ref = { id: 'osby', validFrom: osby.validFrom, hash: 'a'.repeat(64) }

describe('ett eget paket som ändringar i ett annat', () => {
  it.each(rules.packs.map((pack) => [pack.id, pack] as const))(
    'en kopia av %s är ett helt paket i kontorets namn som inte stoppar någon',
    (id, pack) => {
      const copy = Pack.parse(applyPatch(pack, copyOf(pack, office)))
      expect(copy).toMatchObject({ ...office, id: `egen-${id}`, validTo: null })
      expect(isOwnId(copy.id)).toBe(true)
      expect(copy.checks.filter(stops)).toEqual([])
      const others = (one: Pack) => packTables.map((table) => one[table].length)
      expect(others(copy)).toEqual(others(pack))
      const changes = changesOf(pack, copy, [])
      expect(changes.map(({ id: row }) => row)).toEqual(pack.checks.filter(stops).map((c) => c.id))
      const paths = changes.flatMap(({ fields }) => fields.map(({ field }) => field.path))
      expect(paths.filter((path) => !/^(cases\.\d+\.)?action$/.test(path))).toEqual([])
    },
  )

  it('är hela paketet igen: bas och ändringar tillsammans, hur man än ändrar', () => {
    const anyTable = fc.constantFrom(...packTables)
    const act = fc.record({
      table: anyTable,
      at: fc.nat(),
      how: fc.constantFrom('put', 'gone', 'new'),
    })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const whole = acts.reduce<Pack>(edited, own)
        const patch = patchBetween(osby, whole)
        expect(canonicalJson(applyPatch(osby, patch))).toBe(canonicalJson(whole))
        expect(patchBetween(osby, Pack.parse(applyPatch(osby, patch)))).toEqual(patch)
      }),
      { numRuns: 40 },
    )
  })

  it('behåller skälet till en borttagen rad', () => {
    const whole = { ...own, insatser: own.insatser.slice(1) }
    const id = own.insatser[0]?.id ?? ''
    const removed = [{ table: 'insatser' as const, id, skal: 'Ges inte här.' }]
    const patch = patchBetween(osby, whole, removed)
    expect(patch.removed).toEqual(removed)
    const [change] = changesOf(osby, applyPatch(osby, patch), patch.removed)
    expect(change).toMatchObject({
      kind: 'borttagen',
      id,
      skal: 'Ges inte här.',
      table: 'insatser',
    })
  })

  it('går vidare på samma namn när ett eget paket kopieras', () => {
    expect(ownIdFor('osby')).toBe('egen-osby')
    expect(ownIdFor('egen-osby')).toBe('egen-osby')
    expect(copyOf(own, office).header.id).toBe('egen-osby')
    expect(rules.packs.filter(({ id }) => isOwnId(id))).toEqual([])
  })

  it('säger vilka nivåer som är ändrade', () => {
    const delegation = own.delegation.map((row) =>
      row.id === 'osby-del-01' ? { ...row, role: 'enhetschef' } : row,
    )
    expect(levelChanges(osby, { ...own, delegation })).toEqual([
      { row: 'osby-del-01', fran: 'handlaggare', till: 'enhetschef' },
    ])
  })
})

describe('vad som hindrar ett förslag', () => {
  const at = { today: '2026-11-27', taken: ['2026-12-01'] }

  it('inget, för en kopia med en senare dag', () => {
    expect(ownPackProblems(own, at)).toEqual([])
  })

  it.each([
    ['en kontroll som stoppar', { ...own, checks: osby.checks }, ['stopp']],
    ['ett medföljande pakets namn', { ...own, id: 'osby' }, ['id']],
    ['gårdagen', { ...own, validFrom: '2026-11-26' }, ['datum-passerat', 'datum-upptaget']],
    ['dagen en annan version börjar', { ...own, validFrom: '2026-12-01' }, ['datum-upptaget']],
  ])('%s', (_what, pack, problems) => {
    expect(ownPackProblems(pack, at)).toEqual(problems)
  })
})

describe('skillnaden', () => {
  it('ser varje ändrat värde, också där inget fält visar det', () => {
    const leaves = packTables.flatMap((table) =>
      osby[table].flatMap((row) => leavesOf(row).map((path) => ({ table, row, path }))),
    )
    expect(leaves.length).toBeGreaterThan(3000)
    const unseen = leaves.filter(({ table, row, path }) => {
      if (path === 'id') return false
      const changed = withValue(row as unknown, path, 'något helt annat')
      return fieldChanges(table, row, changed).length === 0
    })
    expect(unseen).toEqual([])
  })

  it('visar varje fält i en rad, och varje gräns i ett villkor, i formuläret', () => {
    const row = osby.delegation.find(({ id }) => id === 'osby-del-04')
    const paths = formFieldsOf('delegation', row).map(({ path }) => path)
    expect(paths).toContain('decides.when')
    expect(paths).toContain('decides.when.of.period')
    expect(valueAt(row, 'decides.when.of.period')).toBe('P3M')
    expect(fieldsOf('delegation', row).map(({ path }) => path)).not.toContain(
      'decides.when.of.period',
    )
  })

  it('hittar gränserna var de än står', () => {
    const condition: Condition = {
      op: 'all',
      of: [
        { op: 'below', fact: 'age', than: 18 },
        { op: 'not', of: { op: 'atLeast', fact: 'age', than: { fact: 'parameter.basbelopp' } } },
        {
          op: 'presume',
          answer: 'nej',
          of: { op: 'longerThan', start: 'a', end: 'b', period: 'P3M' },
        },
      ],
    }
    expect(limitsOf(condition).map(({ path, kind }) => [path, kind])).toEqual([
      ['of.0.than', 'number'],
      ['of.2.of.period', 'period'],
    ])
  })
})

describe('paketfilen', () => {
  const file = { bas: ref, borttagna: [], pack: own }
  const read = (text: string) => readPackFile(new TextEncoder().encode(text), { decode, hash })
  const changed = async (from: string, to: string) => {
    const text = await writePackFile(file, hash)
    expect(text).toContain(from)
    return read(text.replace(from, to))
  }

  it('ger tillbaka samma paket', async () => {
    expect(await read(await writePackFile(file, hash))).toEqual({ ok: true, value: file })
  })

  it.each([
    ['en ändrad bokstav', 'Boendestöd', 'Boendestad', 'hash-mismatch'],
    ['en okänd nyckel', '"bas":', '"extra":1,"bas":', 'not-a-pack'],
    [
      'en okänd nyckel i en rad',
      '"matter":"Boendestöd"',
      '"matter":"B","makt":"all"',
      'not-a-pack',
    ],
    ['en nyckel som når prototypen', '"bas":', '"__proto__":{"isAdmin":true},"bas":', 'forbidden'],
    ['en annan version', '"version":1', '"version":2', 'wrong-version'],
    ['en annan sorts fil', 'akta-riktlinjepaket', 'akta-beslut', 'not-a-pack'],
  ])('säger nej till %s', async (_what, from, to, code) => {
    expect(await changed(from, to)).toEqual({ ok: false, error: { code } })
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined()
  })

  it('säger nej till en avklippt fil, var den än klipps', async () => {
    const text = await writePackFile(file, hash)
    for (const part of [0, 0.1, 0.5, 0.99999]) {
      const cut = await read(text.slice(0, Math.floor(text.length * part)))
      expect(cut).toEqual({ ok: false, error: { code: 'not-json' } })
    }
  })

  it('säger nej till djup, överlångt och till det som inte är text', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(await read(deep)).toEqual({ ok: false, error: { code: 'forbidden' } })
    const long = JSON.stringify({ format: 'x'.repeat(1_000_001) })
    expect(await read(long)).toEqual({ ok: false, error: { code: 'forbidden' } })
    const keys = JSON.stringify(Object.fromEntries([...Array(201).keys()].map((k) => [`k${k}`, 1])))
    expect(await read(keys)).toEqual({ ok: false, error: { code: 'forbidden' } })
    const bytes = await readPackFile(new Uint8Array([255, 254, 0]), { decode, hash })
    expect(bytes).toEqual({ ok: false, error: { code: 'not-json' } })
  })

  it('säger nej till ett paket som stoppar eller tar ett medföljande pakets namn', async () => {
    const stopping = { ...file, pack: { ...own, checks: osby.checks } }
    expect(await read(await writePackFile(stopping, hash))).toEqual({
      ok: false,
      error: { code: 'stops' },
    })
    const taken = { ...file, pack: { ...own, id: 'osby' } }
    expect(await read(await writePackFile(taken, hash))).toEqual({
      ok: false,
      error: { code: 'not-own' },
    })
  })
})

type Act = { table: (typeof packTables)[number]; at: number; how: string }

function edited(pack: Pack, { table, at, how }: Act): Pack {
  const rows: readonly DraftRow[] = pack[table]
  const index = at % Math.max(1, rows.length)
  const row = rows[index]
  if (row === undefined) return pack
  const added = { ...row, id: `${row.id}-ny-${String(at)}` }
  const changed = withValue(row, 'source.section', `Avsnitt ${String(at)}`)
  const next = {
    put: rows.map((one, place) => (place === index ? changed : one)),
    gone: rows.filter((_one, place) => place !== index),
    new: [...rows.filter(({ id }) => id !== added.id), added],
  }[how]
  return Pack.parse({ ...pack, [table]: next })
}

function leavesOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, path ? `${path}.${key}` : key))
}
