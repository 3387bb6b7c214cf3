import { describe, expect, it } from 'vitest'
import { loadRuleSet } from '../../tools/rulesFiles'
import type { Beslutsslag } from '../domain/beslut'
import type { Delegationsordning, DelegationPunkt } from '../domain/delegation'
import { IsoDate } from '../domain/primitives'
import { processBeslut } from '../domain/processPunkter'
import { rulesFor } from '../rules/assemble'
import { evaluate } from '../rules/evaluate'
import type { Facts } from '../rules/facts'
import { applyOrder, fixedNiva, orderFromPack } from './applyOrder'

const rules = loadRuleSet()
const validFrom = IsoDate.parse('2026-01-01')

function booksOf(id: string) {
  const books = rulesFor(rules, id, {})
  if (books === null) throw new Error(`${id} saknas`)
  return books
}

/** The pack's own order, with these points of the office's own beside it. */
function withOwn(id: string, own: readonly Partial<DelegationPunkt>[]): Delegationsordning {
  const base = orderFromPack(booksOf(id).pack, { id: 'prov', validFrom })
  const empty = { row: null, lagrum: '', villkor: '', ersattare: '', anmarkning: '', active: true }
  const punkter = own.map((rest, index): DelegationPunkt => ({
    ...{ nr: `9.${index + 1}`, arende: 'Egen punkt', niva: 'enhetschef', ...empty },
    ...rest,
  }))
  return { ...base, punkter: [...base.punkter, ...punkter] }
}

function authority(id: string, order: Delegationsordning, facts: Facts) {
  const { pack, law } = booksOf(id)
  return evaluate(applyOrder(pack, order), law, { decision_date: '2026-02-25', ...facts }).authority
}

const handling = processBeslut.flatMap(({ kinds }) => kinds)

describe('processbeslut i kontorets ordning', () => {
  it('finns för inleda, inte inleda, avsluta, omprövning, avskrivning, avvisning, överlämnande och yttrande', () => {
    expect(handling.toSorted()).toEqual([
      ...['avskrivning', 'avsluta', 'avvisning', 'inleda'],
      ...['inte-inleda', 'omprovning', 'overlamnande', 'yttrande'],
    ])
  })

  it.each(handling)('%s utan insats tas av den som punkten säger', (kind) => {
    const order = withOwn('goteborg', [{ kinds: [kind], niva: 'forvaltningschef' }])
    expect(authority('goteborg', order, { insats: null, decision_kind: kind })).toMatchObject({
      outcome: 'delegerat',
      role: 'forvaltningschef',
      rule: 'punkt-9-1',
    })
  })

  it.each(handling.filter((kind) => kind !== 'omprovning'))(
    '%s i ett ärende om en insats följer punkten, inte insatsens rad som inte nämner slag',
    (kind) => {
      const order = withOwn('osby', [{ kinds: [kind], niva: 'handlaggare' }])
      const facts = { insats: 'korttidsboende', from: '2026-03-01', to: '2026-12-31' }
      const { explanation } = authority('osby', order, { ...facts, decision_kind: kind })
      const rows = explanation.filter(({ rule }) => rule === 'osby-del-05')
      expect(rows.map(({ verdict }) => verdict)).toEqual(['nej'])
      expect(explanation.find(({ rule }) => rule === 'punkt-9-1')?.verdict).toBe('ja')
    },
  )

  it('en omprövning prövar insatsen på nytt: den strängare av punkten och insatsens rad gäller', () => {
    const order = withOwn('osby', [{ kinds: ['omprovning'], niva: 'handlaggare' }])
    const facts = { insats: 'korttidsboende', decision_kind: 'omprovning', from: '2026-03-01' }
    expect(authority('osby', order, { ...facts, to: '2026-12-31' }).role).toBe('individutskott')
  })

  it('en punkt om processbeslut ger ingen makt över själva insatsen', () => {
    const kinds: Beslutsslag[] = ['inleda', 'avsluta']
    const order = withOwn('osby', [{ kinds, niva: 'handlaggare' }])
    const facts = { insats: 'korttidsboende', from: '2026-03-01', to: '2026-12-31' }
    expect(authority('osby', order, { ...facts, decision_kind: 'bifall' }).role).toBe(
      'individutskott',
    )
  })

  it.each([
    ['satt ur kraft', { active: false, kinds: ['avsluta'] as Beslutsslag[] }],
    ['utan slag av beslut', {}],
  ])('en punkt %s ger ingen något', (_what, rest) => {
    const order = withOwn('goteborg', [rest])
    const facts = { insats: null, decision_kind: 'avsluta' }
    expect(authority('goteborg', order, facts).outcome).toBe('ingen-regel')
  })

  it('en punkt som ännu saknar nivå tar inte över det som riktlinjens rad säger', () => {
    const facts: Facts = {
      ...{ insats: 'kontaktperson-barn', decision_kind: 'avsluta', age: 12 },
      ...{ vardnadshavare_samtycker: false, barnet_samtycker: true },
      ...Object.fromEntries([['bedomt_lampligt', true]]),
    }
    const decider = (niva: string) =>
      authority('lekeberg', withOwn('lekeberg', [{ kinds: ['avsluta'], niva }]), facts).role
    expect(decider('unstated')).toBe('socialnamnden')
    expect(decider('enhetschef')).toBe('enhetschef')
  })

  it('lagens golv gäller också för en egen punkt', () => {
    const order = withOwn('goteborg', [{ kinds: ['inleda'], niva: 'handlaggare' }])
    const facts = { insats: null, decision_kind: 'inleda', principiell_vikt: true }
    expect(authority('goteborg', order, facts)).toMatchObject({
      outcome: 'ej-delegerbart',
      floor: { role: 'namnd' },
    })
  })
})

describe('en punkt om det som en annan myndighet beslutar', () => {
  const { pack } = booksOf('heby')
  const row = pack.delegation.find(({ role, decides }) => role === 'forsakringskassan' && decides)
  const over20 = { value: 20.5, unit: 'timme', per: 'vecka' }
  const facts: Facts = {
    ...{ insats: 'lss-personlig-assistans', law: 'LSS 9 § 2', decision_kind: 'bifall' },
    ...{ age: 40, grundlaggande_behov: over20 },
  }

  it.each([{ niva: 'enhetschef' }, { active: false }])('ändrar ingenting: %o', (change) => {
    const order = withOwn('heby', [])
    const punkter = order.punkter.map((one) => (one.row === row?.id ? { ...one, ...change } : one))
    expect(authority('heby', { ...order, punkter }, facts)).toMatchObject({
      outcome: 'annan-myndighet',
      role: 'forsakringskassan',
    })
  })

  it('har en nivå som ligger fast; en kommunal punkt har ingen', () => {
    const nivaer = withOwn('heby', []).punkter.map((one) => [one.row, fixedNiva(pack, one)])
    expect(Object.fromEntries(nivaer)).toMatchObject({ [row?.id ?? '']: 'forsakringskassan' })
    expect(nivaer.filter(([, niva]) => niva === null).length).toBeGreaterThan(0)
  })
})
