import { describe, expect, it } from 'vitest'
import { loadRuleSet } from '../../tools/rulesFiles'
import { createHash } from 'node:crypto'
import type { Delegationsordning } from '../domain/delegation'
import type { Settings } from '../domain/kontor'
import { orderOn } from '../domain/order'
import { orderAdopted } from '../domain/orderAdopt'
import { IsoDate } from '../domain/primitives'
import { rulesFor } from '../rules/assemble'
import { evaluate } from '../rules/evaluate'
import { applyPatch, copyOf } from '../rules/ownPackPatch'
import { Pack } from '../rules/schemaPack'
import { applyOrder, orderFromPack } from './applyOrder'
import { kvittoFor, replayKvitto } from './kvitto'
import { evaluateUnder } from './underOrder'

const rules = loadRuleSet()
const books = rulesFor(rules, 'osby', {})
if (books === null) throw new Error('Osby saknas')
const order = orderFromPack(books.pack, { id: 'prov', validFrom: IsoDate.parse('2026-01-01') })
const facts = {
  pack: 'osby',
  insats: 'korttidsboende',
  law: 'SoL 11:1',
  decision_kind: 'bifall',
  decision_date: '2026-02-25',
  from: '2026-03-01',
  to: '2026-05-31',
}
const hash = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'))
const made = () =>
  kvittoFor(
    { books, order, facts, result: evaluate(applyOrder(books.pack, order), books.law, facts) },
    hash,
  )

describe('en ordning som har avslutats', () => {
  const day = (text: string) => IsoDate.parse(text)
  const settings = (delegationsordningar: Delegationsordning[]) =>
    ({ kontor: { packId: 'osby' }, delegationsordningar }) as unknown as Settings
  const row = books.pack.delegation.find(
    ({ role, decides }) => decides && role === 'enhetschef-myndighetskontoret',
  )
  const stricter: Delegationsordning = {
    ...{ ...order, id: 'ny', validFrom: day('2026-07-01'), utkast: true },
    punkter: order.punkter.map((one) =>
      one.niva === row?.role ? { ...one, niva: 'individutskott' } : one,
    ),
  }
  const adopted = orderAdopted([order, stricter], 'ny', {
    beslut: { date: day('2026-06-10'), paragraf: '40' },
    today: day('2026-06-11'),
  })
  if (!adopted.ok) throw new Error('ordningen antogs inte')
  const after = settings(adopted.orders)
  /** Every form the office has had of its orders, as the log keeps them. */
  const history = [order, stricter, ...adopted.orders]
  const decided = async (decision_date: string, under: Settings) => {
    const at = orderOn(under, 'osby', day(decision_date))
    const told = { ...facts, decision_date }
    const result = evaluateUnder(books, at, told)
    const kvitto = await kvittoFor({ books, order: at, facts: told, result }, hash)
    return { id: at?.id, last: at?.validTo ?? null, role: result.authority.role, kvitto }
  }

  it('ger ett gammalt beslut samma svar, och ett nytt följer nästa ordning', async () => {
    const old = await decided('2026-02-25', settings([order]))
    expect(old).toMatchObject({ id: 'prov', last: null, role: 'enhetschef-myndighetskontoret' })
    const replay = await replayKvitto(old.kvitto, { rules, orders: history }, hash)
    expect(replay).toMatchObject({ ok: true, same: true })
    const next = await decided('2026-07-01', after)
    expect(next).toMatchObject({ id: 'ny', role: 'individutskott' })
    expect(await replayKvitto(next.kvitto, { rules, orders: history }, hash)).toMatchObject({
      ok: true,
      same: true,
    })
  })

  it('gäller till och med sin sista dag, också för ett beslut som skrivs in efteråt', async () => {
    const last = await decided('2026-06-30', after)
    expect(last).toMatchObject({ id: 'prov', last: '2026-06-30', role: row?.role })
    const replay = await replayKvitto(last.kvitto, { rules, orders: history }, hash)
    expect(replay).toMatchObject({ ok: true, same: true })
  })

  it('lämnar ingen att besluta dagen efter när ingen ny har antagits', async () => {
    const closed = settings([{ ...order, validTo: day('2026-06-30') }])
    expect(orderOn(closed, 'osby', day('2026-06-30'))?.id).toBe('prov')
    expect(orderOn(closed, 'osby', day('2026-07-01'))).toBeNull()
  })
})

describe('kvittot på ett beslut', () => {
  it('spelas upp till samma svar', async () => {
    const replay = await replayKvitto(await made(), { rules, orders: [order] }, hash)
    expect(replay).toMatchObject({ ok: true, same: true })
  })

  it('spelas upp till samma svar efter sparande som JSON', async () => {
    const saved = JSON.parse(JSON.stringify(await made())) as Awaited<ReturnType<typeof made>>
    const replay = await replayKvitto(saved, { rules, orders: [order] }, hash)
    expect(replay).toMatchObject({ ok: true, same: true })
  })

  it('en ändrad delegationsordning med samma namn avslöjas', async () => {
    const changed = {
      ...order,
      punkter: order.punkter.map((punkt) => ({ ...punkt, active: false })),
    }
    const replay = await replayKvitto(await made(), { rules, orders: [changed] }, hash)
    expect(replay).toEqual({ ok: false, error: { code: 'order-changed' } })
  })

  it('finner den form av ordningen som gällde, när ordningen har ändrats sedan', async () => {
    const changed = { ...order, validTo: IsoDate.parse('2026-06-30') }
    const replay = await replayKvitto(await made(), { rules, orders: [changed, order] }, hash)
    expect(replay).toMatchObject({ ok: true, same: true })
  })

  it('håller sig till sin version när kontorets eget paket får en ny', async () => {
    const office = { kommun: 'Exempelby', namnd: 'Omsorgsnämnden', validFrom: '2026-01-01' }
    const first = Pack.parse(applyPatch(books.pack, copyOf(books.pack, office)))
    const stricter = first.delegation.map((row) => ({ ...row, role: 'individutskott' }))
    const second = { ...first, validFrom: '2026-02-01', delegation: stricter }
    const both = { ...rules, packs: [...rules.packs, first, second] }
    const chosen = rulesFor({ ...rules, packs: [first] }, 'egen-osby', facts)
    if (chosen === null) throw new Error('no own pack')
    const result = evaluate(chosen.pack, chosen.law, facts)
    const kvitto = await kvittoFor({ books: chosen, order: null, facts, result }, hash)
    expect(rulesFor(both, 'egen-osby', facts)?.pack.validFrom).toBe('2026-02-01')
    expect(await replayKvitto(kvitto, { rules: both, orders: [] }, hash)).toMatchObject({
      ok: true,
      same: true,
      result: { authority: { role: 'enhetschef-myndighetskontoret' } },
    })
  })

  it('ett ändrat paket avslöjas, ett saknat sägs saknas', async () => {
    const packs = rules.packs.map((pack) => ({ ...pack, title: 'Ändrad' }))
    const kvitto = await made()
    expect(
      await replayKvitto(kvitto, { rules: { ...rules, packs }, orders: [order] }, hash),
    ).toEqual({ ok: false, error: { code: 'pack-changed' } })
    expect(
      await replayKvitto(kvitto, { rules: { ...rules, packs: [] }, orders: [order] }, hash),
    ).toEqual({ ok: false, error: { code: 'pack-missing' } })
  })

  it('svar från en annan motor spelas inte upp', async () => {
    const other = { ...(await made()), engine: '0.1' }
    expect(await replayKvitto(other, { rules, orders: [order] }, hash)).toEqual({
      ok: false,
      error: { code: 'engine' },
    })
  })
})
