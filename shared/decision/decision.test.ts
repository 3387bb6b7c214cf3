import { describe, expect, it } from 'vitest'
import { loadRuleSet } from '../../tools/rulesFiles'
import { type Delegationsordning } from '../domain/delegation'
import { Anvandare } from '../domain/kontor'
import { IsoDate } from '../domain/primitives'
import { rulesFor } from '../rules/assemble'
import { evaluate } from '../rules/evaluate'
import { factNames, type Facts } from '../rules/facts'
import { applyOrder, orderFromPack } from './applyOrder'
import { everyFactToAsk } from './factCatalog'
import { followsOf } from './follows'
import { innehallFrom, omfattningText } from './innehall'
import { obstacles, pathOf } from './path'
import { openQuestions, readableFacts } from './questions'
import { shortSource } from './source'

const day = (text: string) => IsoDate.parse(text)
const books = rulesFor(loadRuleSet(), 'osby', {})
if (books === null) throw new Error('Osby saknas')
const { pack, law } = books

const chef = 'enhetschef-myndighetskontoret'
const person = (letter: string, name: string) =>
  Anvandare.parse({
    id: letter.repeat(32),
    signatur: letter.repeat(2).toUpperCase(),
    name,
    befattning: 'påhittad',
    roller: ['handlaggare'],
    active: true,
  })
const handlaggare = person('a', 'Elin Påhittad')
const enhetschef = person('b', 'Anders Påhittad')

const order: Delegationsordning = {
  ...orderFromPack(pack, { id: 'prov', validFrom: day('2026-01-01') }),
  innehav: [
    { niva: 'handlaggare', user: handlaggare.id, from: day('2026-01-01'), to: null },
    { niva: chef, user: enhetschef.id, from: day('2026-01-01'), to: null },
  ],
}

const base: Facts = {
  pack: 'osby',
  insats: 'korttidsboende',
  law: 'SoL 11:1',
  decision_kind: 'bifall',
  decision_date: '2026-02-25',
  age: 38,
  from: '2026-03-01',
  to: '2026-05-31',
  tilldelad: true,
}
const answer = (facts: Facts, by: Delegationsordning | null = order) =>
  evaluate(applyOrder(pack, by), law, facts)
const path = (facts: Facts, user: Anvandare, by: Delegationsordning | null = order) =>
  pathOf(answer(facts, by).authority, { order: by, user, date: day('2026-02-25') })

describe('vem som får gå vidare', () => {
  it('tre månaders korttidsboende: enhetschefen signerar, på sin punkt', () => {
    const punkt = order.punkter.find(({ row }) => row === 'osby-del-04')?.nr
    expect(path(base, enhetschef)).toEqual({ kind: 'signera', niva: chef, punkt, grund: 'innehav' })
  })

  it('handläggaren lämnar förslag till den som innehar nivån', () => {
    expect(path(base, handlaggare)).toEqual({ kind: 'foresla', niva: chef, organ: false })
  })

  it('en dag längre: förslag till individutskottet, också för enhetschefen', () => {
    const longer = { ...base, to: '2026-06-01' }
    expect(path(longer, enhetschef)).toEqual({
      kind: 'foresla',
      niva: 'individutskott',
      organ: true,
    })
  })

  it('utan delegationsordning signerar ingen', () => {
    expect(path(base, enhetschef, null)).toEqual({ kind: 'foresla', niva: chef, organ: false })
  })

  it('en punkt som inte är i kraft ger ingen rätt att besluta', () => {
    const off = order.punkter.map((p) => (p.row === 'osby-del-04' ? { ...p, active: false } : p))
    const result = path(base, enhetschef, { ...order, punkter: off })
    expect(result.kind).toBe('oklart')
  })

  it('en punkt på en annan nivå flyttar rätten dit', () => {
    const moved = order.punkter.map((p) =>
      p.row === 'osby-del-04' ? { ...p, niva: 'handlaggare' } : p,
    )
    expect(path(base, handlaggare, { ...order, punkter: moved }).kind).toBe('signera')
    expect(path(base, enhetschef, { ...order, punkter: moved }).kind).toBe('foresla')
  })

  it('en ordning för ett annat paket ändrar ingenting', () => {
    expect(applyOrder(pack, { ...order, packId: 'heby' })).toBe(pack)
  })
})

describe('vad som står i vägen för signaturen', () => {
  const chained = answer({
    ...base,
    decision_kind: 'forlangning',
    from: '2026-04-01',
    to: '2026-06-30',
    earlier_decisions: [{ insats: 'korttidsboende', from: '2026-01-01', to: '2026-03-31' }],
  })

  it('en avvikelse kräver ett skäl, och inget annat', () => {
    const open = obstacles(chained, { avvikelser: {}, samrad: [] })
    expect(open.map(({ kind }) => kind)).toContain('skal-saknas')
    expect(open.map(({ kind }) => kind)).not.toContain('stopp')
    const skal = Object.fromEntries(chained.findings.map(({ check }) => [check, 'Påhittat skäl']))
    expect(obstacles(chained, { avvikelser: skal, samrad: [] })).toEqual([])
  })

  it('ett skäl av bara blanksteg är inget skäl', () => {
    const blank = Object.fromEntries(chained.findings.map(({ check }) => [check, '  ']))
    expect(obstacles(chained, { avvikelser: blank, samrad: [] })).not.toEqual([])
  })
})

describe('frågorna i guiden', () => {
  it('varje uppgift frågas en gång och försvinner när den är besvarad', () => {
    const result = answer(base)
    const names = openQuestions(result, new Set()).map(({ fact }) => fact.name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain('dygnet_runt_behov')
    expect(
      openQuestions(result, new Set(['dygnet_runt_behov'])).map(({ fact }) => fact.name),
    ).not.toContain('dygnet_runt_behov')
  })

  it('varje uppgift som en regel om insatsen läser kan lämnas, också den som ingen frågar efter', () => {
    const names = readableFacts({ pack, law }, 'korttidsboende').map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['diagnos', 'jav', 'principiell_vikt']))
    expect(new Set(names).size).toBe(names.length)
  })

  it('frågar bara efter sådant som finns i ordlistan över uppgifter', () => {
    const known = new Set(factNames)
    expect(everyFactToAsk().filter(({ name }) => !known.has(name))).toEqual([])
  })
})

describe('vad som följer av beslutet', () => {
  const result = answer(base)
  const books = { pack, law }

  it('uppföljningen läggs senast beslutets sista dag, passerade dagar är ingen följd', () => {
    const foljer = followsOf(result, books, day('2026-02-25'))
    expect(foljer.map(({ kind, date }) => [kind, date])).toEqual([
      ['uppfoljning', '2026-05-31'],
      ['verkstallighet', '2026-05-25'],
    ])
    expect(followsOf(result, books, day('2027-01-01')).map(({ kind }) => kind)).toEqual([
      'uppfoljning',
    ])
  })

  it('källan kortas till kommun och avsnitt', () => {
    expect(shortSource({ file: pack.source.file, section: '7.4.8 Avgränsningar' }, books)).toBe(
      'Osby 7.4.8',
    )
  })

  it('beslutets innehåll bär lagrum, skäl för avvikelser och följder', () => {
    const innehall = innehallFrom(
      {
        slag: 'bifall',
        insats: 'korttidsboende',
        from: day('2026-03-01'),
        to: day('2026-05-31'),
        omfattning: null,
        openEnded: false,
        lagrum: 'SoL 11:1',
        answers: {},
        open: [],
      },
      {
        beslutstext: ' Maj beviljas korttidsboende. ',
        motivering: 'Påhittat.',
        tidsbegransningSkal: 'Prövotid.',
        malsattning: '',
        forbehall: '',
        avvikelser: {},
        samrad: [],
      },
      { result, books, date: day('2026-02-25') },
    )
    expect(innehall).toMatchObject({
      insatsName: 'Korttidsboende',
      lagrum: ['SoL 11:1'],
      beslutstext: 'Maj beviljas korttidsboende.',
      avvikelser: [],
    })
  })

  it('omfattningen skrivs i timmar och minuter, med svenskt decimaltecken och rätt numerus', () => {
    expect(omfattningText({ value: 20.5, unit: 'timme', per: 'vecka' })).toBe(
      '20 timmar och 30 minuter i veckan',
    )
    expect(omfattningText({ value: 1, unit: 'dag', per: 'manad' })).toBe('1 dag i månaden')
    expect(omfattningText({ value: 0.5, unit: 'timme', per: 'vecka' })).toBe('30 minuter i veckan')
    expect(omfattningText({ value: 1.25, unit: 'timme', per: 'vecka' })).toBe(
      '1 timme och 15 minuter i veckan',
    )
    expect(omfattningText({ value: 2.5, unit: 'dag', per: 'vecka' })).toBe('2,5 dagar i veckan')
  })
})
