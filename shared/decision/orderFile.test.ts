import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { loadRuleSet } from '../../tools/rulesFiles'
import type { Delegationsordning } from '../domain/delegation'
import { IsoDate, UserId } from '../domain/primitives'
import { rulesFor } from '../rules/assemble'
import { orderFromPack } from './applyOrder'
import { punkterFor, readOrderFile, writeOrderFile } from './orderFile'

const rules = loadRuleSet()
const packOf = (id: string) => {
  const books = rulesFor(rules, id, {})
  if (books === null) throw new Error(`${id} saknas`)
  return books.pack
}
const day = IsoDate.parse('2026-01-01')
const user = UserId.parse('a'.repeat(32))
const order: Delegationsordning = {
  ...orderFromPack(packOf('osby'), { id: 'ordning', validFrom: day }),
  antagen: { date: day, paragraf: '12' },
  innehav: [{ niva: 'handlaggare', user, from: day, to: null }],
  vidaredelegation: { tillaten: true, beslut: { date: day, paragraf: '12' } },
  baraTilldelade: false,
}
const hash = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'))
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes)
const read = (text: string) => readOrderFile(new TextEncoder().encode(text), { decode, hash })

/** The file with something else in it, and a check sum that fits: what an attacker would make. */
async function forged(change: (file: Record<string, unknown>) => void): Promise<string> {
  const file = JSON.parse(await writeOrderFile(order, hash)) as Record<string, unknown>
  change(file)
  delete file['hash']
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, entry]) => [key, sorted(entry)]),
    )
  }
  return JSON.stringify({ ...file, hash: await hash(JSON.stringify(sorted(file))) })
}
const content = (file: Record<string, unknown>) => file['ordning'] as Record<string, unknown>
const points = (file: Record<string, unknown>) => content(file)['punkter'] as unknown[]

describe('en delegationsordning som fil', () => {
  it('bär punkter och räckvidd, men ingen person och inget beslut av nämnden', async () => {
    const text = await writeOrderFile(order, hash)
    expect(text).not.toContain(user)
    expect(text).not.toMatch(/antagen|innehav|paragraf/)
    expect(await read(text)).toEqual({
      ok: true,
      value: {
        ...{ packId: 'osby', baraTilldelade: false, vidaredelegation: true },
        punkter: order.punkter,
      },
    })
  })

  it('en ärlig ändring med rätt kontrollsumma läses, så att de andra proven prövar rätt sak', async () => {
    const text = await forged((file) => {
      content(file)['baraTilldelade'] = true
    })
    expect(await read(text)).toMatchObject({ ok: true, value: { baraTilldelade: true } })
  })

  it.each([
    ['inte JSON', () => Promise.resolve('{"format":'), 'not-json'],
    [
      'ett annat slags fil',
      () => Promise.resolve('{"format":"akta-riktlinjepaket"}'),
      'not-an-order',
    ],
    ['en lista', () => Promise.resolve('[]'), 'not-an-order'],
    ['en nyare version', () => forged((file) => (file['version'] = 2)), 'wrong-version'],
    ['en äldre version', () => forged((file) => (file['version'] = 0)), 'wrong-version'],
    ['en nyckel för mycket', () => forged((file) => (file['kod'] = 'x')), 'not-an-order'],
    [
      'en innehavare i en punkt',
      () => forged((file) => Object.assign(points(file)[0] as object, { user })),
      'not-an-order',
    ],
    ['inga punkter', () => forged((file) => (content(file)['punkter'] = [])), 'not-an-order'],
    [
      'tusentals punkter',
      () => forged((file) => (content(file)['punkter'] = Array(1001).fill(points(file)[0]))),
      'not-an-order',
    ],
    [
      'två punkter med samma nummer',
      () => forged((file) => points(file).push(points(file)[0])),
      'double-numbers',
    ],
    [
      'en text som är för lång',
      () => forged((file) => Object.assign(points(file)[0] as object, { arende: 'a'.repeat(301) })),
      'not-an-order',
    ],
    [
      'en text över alla gränser',
      () =>
        forged((file) =>
          Object.assign(points(file)[0] as object, { arende: 'a'.repeat(1_000_001) }),
        ),
      'forbidden',
    ],
    [
      'djupa hakparenteser',
      () => Promise.resolve('['.repeat(100_000) + ']'.repeat(100_000)),
      'forbidden',
    ],
    [
      'en nyckel mot prototypen',
      async () => (await writeOrderFile(order, hash)).replace('{', '{"__proto__":{"x":1},'),
      'forbidden',
    ],
    [
      'en ändrad nivå',
      async () => (await writeOrderFile(order, hash)).replace('individutskott', 'handlaggare'),
      'hash-mismatch',
    ],
    [
      'en borttagen kontrollsumma',
      () => writeOrderFile(order, () => Promise.resolve('')),
      'hash-mismatch',
    ],
  ])('%s läses inte in', async (_what, text, code) => {
    expect(await read(await text())).toEqual({ ok: false, error: { code } })
  })

  it('punkter vars regler inte finns i kontorets riktlinjer blir text', () => {
    const given = { packId: 'osby', baraTilldelade: true, vidaredelegation: false }
    const punkter = order.punkter.map((one, at) => (at === 3 ? { ...one, grans: 'P6M' } : one))
    expect(punkterFor({ ...given, punkter }, packOf('osby'))).toEqual({ punkter, loose: 0 })
    const there = punkterFor({ ...given, punkter }, packOf('heby'))
    expect(there.loose).toBe(punkter.length)
    expect(there.punkter.every(({ row, grans }) => row === null && grans === undefined)).toBe(true)
  })
})
