import { describe, expect, it } from 'vitest'
import { Delegationsordning } from './delegation'
import { grundFor, holdersOf } from './holding'
import { orderOn } from './order'
import { adoptedBefore, orderAdopted } from './orderAdopt'
import { orderDiff } from './orderDiff'
import { draftOf, withoutDraft } from './orderDraft'
import { withErsattare, withInnehav, withVidaredelegering } from './orderPeople'
import { nextNumber, withPunkt } from './orderPoints'
import { freeChapter, missingProcessBeslut, withProcessPunkter } from './processPunkter'
import type { Settings } from './kontor'
import { IsoDate, UserId } from './primitives'

const day = (text: string) => IsoDate.parse(text)
const chef = UserId.parse('c'.repeat(32))
const maj = UserId.parse('a'.repeat(32))
const today = day('2026-11-20')

const punkt = (nr: string, niva = 'handlaggare', rest: object = {}) => ({
  ...{ nr, row: null, arende: `Ärende ${nr}`, lagrum: '', villkor: '' },
  ...{ niva, ersattare: '', anmarkning: '', active: true, ...rest },
})

const current = Delegationsordning.parse({
  id: 'gammal',
  packId: 'osby',
  validFrom: '2026-01-01',
  validTo: null,
  antagen: { date: '2025-12-10', paragraf: '12' },
  punkter: [punkt('1.1'), punkt('1.2', 'forvaltningschef')],
  innehav: [
    { niva: 'handlaggare', user: maj, from: '2026-01-01', to: null },
    { niva: 'forvaltningschef', user: chef, from: '2026-01-01', to: null },
    { niva: 'handlaggare', user: chef, from: '2026-01-01', to: '2026-06-30' },
  ],
  vidaredelegation: { tillaten: true, beslut: { date: '2025-12-10', paragraf: '12' } },
})
const utkast = draftOf(current, { id: 'ny', validFrom: day('2027-01-01') })
const settings = (delegationsordningar: Delegationsordning[]) =>
  ({ kontor: { packId: 'osby' }, delegationsordningar }) as unknown as Settings
const beslut = { date: day('2026-11-18'), paragraf: '27' }

describe('ett utkast', () => {
  it('gäller aldrig, vilken dag det än är tänkt från', () => {
    expect(orderOn(settings([utkast]), 'osby', day('2027-06-01'))).toBeNull()
    expect(orderOn(settings([current, utkast]), 'osby', day('2027-06-01'))?.id).toBe('gammal')
  })

  it('tar med dem som fortfarande innehar något när det ska börja gälla', () => {
    expect(utkast.innehav.map(({ user, niva }) => [user, niva])).toEqual([
      [maj, 'handlaggare'],
      [chef, 'forvaltningschef'],
    ])
    expect(utkast.antagen).toBeNull()
  })

  it('kan kastas, men en ordning som gäller kan det inte', () => {
    expect(withoutDraft([current, utkast], 'ny')).toEqual([current])
    expect(withoutDraft([current, utkast], 'gammal')).toEqual([current, utkast])
  })
})

describe('nämndens beslut', () => {
  it('sätter ordningen i kraft från sin dag och avslutar den förra dagen före', () => {
    const done = orderAdopted([current, utkast], 'ny', { beslut, today })
    if (!done.ok) throw new Error(done.problem)
    const after = settings(done.orders)
    expect(orderOn(after, 'osby', day('2026-12-31'))?.id).toBe('gammal')
    expect(orderOn(after, 'osby', day('2027-01-01'))?.id).toBe('ny')
    expect(done.orders[0]?.validTo).toBe('2026-12-31')
    expect(done.orders[1]).toMatchObject({ antagen: beslut, vidaredelegation: { beslut } })
    expect(done.orders[1]).not.toHaveProperty('utkast')
  })

  it.each([
    ['utan paragraf', utkast, { ...beslut, paragraf: ' ' }, 'paragraph-missing'],
    ['en dag som inte varit', utkast, { ...beslut, date: day('2026-11-21') }, 'adopted-in-future'],
    ['efter första dagen', { ...utkast, validFrom: day('2026-11-01') }, beslut, 'adopted-later'],
    ['utan punkter', { ...utkast, punkter: [] }, beslut, 'no-points'],
    ['en annan gäller senare', utkast, beslut, 'later-order'],
  ])('registreras inte: %s', (_name, order, decision, problem) => {
    const later = { ...current, id: 'senare', validFrom: day('2027-03-01') }
    const orders = problem === 'later-order' ? [current, later, order] : [current, order]
    expect(orderAdopted(orders, 'ny', { beslut: decision, today })).toEqual({ ok: false, problem })
  })

  it('kan registreras i efterhand bara på en ordning som saknar det', () => {
    const without = { ...current, antagen: null }
    const earlier = { date: day('2025-12-10'), paragraf: '12' }
    expect(adoptedBefore([without], 'gammal', { beslut: earlier, today })).toEqual({
      ok: true,
      orders: [current],
    })
    expect(adoptedBefore([current], 'gammal', { beslut: earlier, today }).ok).toBe(false)
  })
})

describe('en punkt', () => {
  it('ändras bara i ett utkast', () => {
    expect(withPunkt(current, '1.1', punkt('1.1'))).toEqual({ ok: false, problem: 'not-draft' })
    const changed = withPunkt(utkast, '1.1', punkt('1.1', 'enhetschef'))
    expect(changed.ok && changed.order.punkter[0]?.niva).toBe('enhetschef')
  })

  it.each([
    ['1.2', 'Något', 'nr-taken'],
    ['1 a', 'Något', 'nr-invalid'],
    ['1.3', '  ', 'arende-missing'],
  ])('nr %s, ärende "%s": %s', (nr, arende, problem) => {
    expect(withPunkt(utkast, '1.1', { ...punkt(nr), arende })).toEqual({ ok: false, problem })
  })

  it('numreras efter den sista i sitt kapitel', () => {
    expect(nextNumber([punkt('1.9'), punkt('1.10'), punkt('2.1')], '1.9')).toBe('1.11')
    expect(freeChapter([punkt('1.9'), punkt('4.1')])).toBe('5.')
  })
})

describe('processbeslut', () => {
  it('saknas tills ordningen har egna punkter för dem', () => {
    expect(missingProcessBeslut(utkast)).toHaveLength(8)
    const as = { niva: 'handlaggare', avsnitt: '2 Handläggning', chapter: '2.' }
    const full = withProcessPunkter(utkast, missingProcessBeslut(utkast), as)
    expect(missingProcessBeslut(full)).toEqual([])
    expect(full.punkter.slice(-8).map(({ nr }) => nr)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((nr) => `2.${nr}`),
    )
  })
})

describe('skillnaden mot gällande', () => {
  it('är tom för ett utkast som inget ändrats i', () => {
    expect(orderDiff(current, utkast)).toEqual([])
  })

  it('visar ny, borttagen och ändrad punkt', () => {
    const now = { ...utkast, punkter: [punkt('1.1', 'enhetschef'), punkt('3.1')] }
    expect(orderDiff(current, now)).toMatchObject([
      { kind: 'changed', fields: ['niva'] },
      { kind: 'gone', before: { nr: '1.2' } },
      { kind: 'new', now: { nr: '3.1' } },
    ])
  })
})

describe('ersättare', () => {
  const one = {
    ...{ niva: 'forvaltningschef', user: maj, ersatter: chef, skal: 'Semester' },
    ...{ from: day('2026-07-01'), to: day('2026-07-31') },
  }
  const done = withErsattare(current, one)
  if (!done.ok) throw new Error(done.problem)

  it.each([
    ['2026-06-30', null],
    ['2026-07-01', 'ersattare'],
    ['2026-07-31', 'ersattare'],
    ['2026-08-01', null],
  ])('den %s: %s', (date, grund) => {
    const at = { niva: 'forvaltningschef', punkt: null, date: day(date) }
    expect(grundFor(done.order, { id: maj, active: true }, at)).toBe(grund)
  })

  it('ger inget när den ersatte inte längre innehar nivån', () => {
    const left = { ...done.order, innehav: [] }
    expect(holdersOf(left, 'forvaltningschef', day('2026-07-10'))).toEqual([])
  })

  it.each([
    ['sig själv', { ...one, user: chef }, 'same-person'],
    ['utan skäl', { ...one, skal: ' ' }, 'reason-missing'],
    ['fel period', { ...one, to: day('2026-06-01') }, 'period'],
    ['någon som inte innehar nivån', { ...one, niva: 'enhetschef' }, 'not-holder'],
  ])('kan inte vara %s', (_name, wrong, problem) => {
    expect(withErsattare(current, wrong)).toEqual({ ok: false, problem })
  })
})

describe('vidaredelegation (7 kap. 6 § kommunallagen)', () => {
  const one = {
    ...{ punkt: '1.2', fran: chef, till: maj, beslutad: day('2026-03-01') },
    ...{ from: day('2026-03-02'), to: null },
  }

  it('från förvaltningschefen, av det som är förvaltningschefens, ger rätt att besluta', () => {
    const done = withVidaredelegering(current, one)
    if (!done.ok) throw new Error(done.problem)
    const at = { niva: 'forvaltningschef', punkt: '1.2', date: day('2026-03-02') }
    expect(grundFor(done.order, { id: maj, active: true }, at)).toBe('vidaredelegation')
    const before = { ...at, date: day('2026-03-01') }
    expect(grundFor(done.order, { id: maj, active: true }, before)).toBeNull()
    const forbidden = { ...done.order, vidaredelegation: { tillaten: false, beslut: null } }
    expect(grundFor(forbidden, { id: maj, active: true }, at)).toBeNull()
  })

  it.each([
    ['av någon annan', current, { ...one, fran: maj }, 'not-chef'],
    ['av någon annans punkt', current, { ...one, punkt: '1.1' }, 'point-not-chef'],
    ['före beslutet', current, { ...one, from: day('2026-02-01') }, 'period'],
    [
      'utan medgivande',
      { ...current, vidaredelegation: { tillaten: false, beslut: null } },
      one,
      'not-allowed',
    ],
  ])('går inte %s', (_name, order, wrong, problem) => {
    expect(withVidaredelegering(order, wrong)).toEqual({ ok: false, problem })
  })
})

describe('innehavare', () => {
  it.each([
    [
      'ett organ',
      { niva: 'individutskott', user: maj, from: day('2026-01-01'), to: null },
      'organ',
    ],
    [
      'två gånger',
      { niva: 'handlaggare', user: maj, from: day('2026-05-01'), to: null },
      'already',
    ],
  ])('kan inte vara %s', (_name, wrong, problem) => {
    expect(withInnehav(current, wrong)).toEqual({ ok: false, problem })
  })
})
