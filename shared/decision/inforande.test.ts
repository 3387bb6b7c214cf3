import { describe, expect, it } from 'vitest'
import { HandelseBody } from '../domain/handelse'
import { InforandeId } from '../domain/handelser/inforandeHandelser'
import { IsoDate, UserId } from '../domain/primitives'
import { planInforande, protectedCount } from './inforandeAkter'
import { infordBodies } from './inforandeBodies'
import { columnsWork, guessColumns, keptColumns } from './inforandeColumns'
import type { InforandeChoices, InforandeKnown } from './inforandeRad'
import { readInforande } from './inforandeRows'

const anna = UserId.parse('a'.repeat(32))
const bo = UserId.parse('b'.repeat(32))
const known: InforandeKnown = {
  today: IsoDate.parse('2026-11-27'),
  users: [
    { id: anna, name: 'Anna Handläggare', signatur: 'AH' },
    { id: bo, name: 'Bo Handläggare', signatur: 'BH' },
  ],
  insatser: [{ id: 'osby-boendestod', name: 'Boendestöd' }],
}
const choices: InforandeChoices = {
  ...{ people: {}, measures: {}, handlaggare: anna, utanVerkstalld: 'verkstalld' },
}
const header = [
  ...['Personnummer', 'Namn', 'Skyddad identitet', 'Handläggare', 'Insats', 'Ansökan inkom'],
  ...['Beslutsdatum', 'Gäller fr.o.m.', 'Gäller t.o.m.', 'Verkställd', 'Nästa uppföljning', 'Dnr'],
]
const mapping = guessColumns(header, {})
const row = (over: Readonly<Record<number, string>> = {}): string[] => {
  const usual = ['19850101-T123', 'Åsa Exempel', '', 'AH', 'Boendestöd', '']
  const days = ['2026-03-01', '2026-03-15', '2027-03-14', '', '', '']
  return [...usual, ...days].map((text, at) => over[at] ?? text)
}
const read = (rows: readonly string[][], given = choices) =>
  readInforande({ title: '', rows: [header, ...rows] }, mapping, { choices: given, known })
const faultsOf = (rows: readonly string[][]) => planInforande(read(rows)).faults

describe('kolumnerna', () => {
  it('känns igen på rubriker som kontor skriver dem', () => {
    expect(mapping).toEqual([
      ...['nummer', 'namn', 'skydd', 'handlaggare', 'insats', 'ansokan'],
      ...['beslutsdatum', 'from', 'to', 'verkstalld', 'uppfoljning', 'arendenummer'],
    ])
    expect(columnsWork(mapping)).toBe(true)
  })

  it('betyder nästa gång det som personen sa', () => {
    const said = mapping.map((field) => (field === 'arendenummer' ? null : field))
    expect(guessColumns(header.toReversed(), keptColumns(header, said))).toEqual(said.toReversed())
  })

  it('räcker inte utan namn eller när en uppgift har två kolumner', () => {
    expect(columnsWork(['nummer', 'insats'])).toBe(false)
    expect(columnsWork(['namn', 'insats', 'insats'])).toBe(false)
  })
})

describe('en rad', () => {
  it('ger en akt med den som står i filen', () => {
    const { akter, faults } = planInforande(read([row()]))
    expect(faults).toEqual([])
    expect(akter).toMatchObject([
      {
        handlaggare: anna,
        person: { name: 'Åsa Exempel', skydd: 'inget', identitet: { number: '19850101T123' } },
        rader: [{ line: 2, insats: 'osby-boendestod', days: { to: '2027-03-14' } }],
      },
    ])
  })

  it.each([
    ['ett nummer som inte går ihop', { 0: '198501011234' }, 'nummer', 'check-digit'],
    ['inget namn', { 1: '' }, 'namn', 'missing'],
    ['ett ord om skydd som inte är känt', { 2: 'kanske' }, 'skydd', 'skydd-unknown'],
    ['en okänd handläggare', { 3: 'Eva' }, 'handlaggare', 'handlaggare-unknown'],
    ['en insats som riktlinjerna inte har', { 4: 'Stöd' }, 'insats', 'insats-unknown'],
    ['en dag som inte finns', { 7: '2026-02-30' }, 'from', 'day-unknown'],
    ['ett beslut i framtiden', { 6: '2026-12-01' }, 'beslutsdatum', 'day-future'],
    ['ett slut före början', { 8: '2026-03-01' }, 'to', 'before-from'],
    ['en period utan beslutsdag', { 6: '' }, 'beslutsdatum', 'missing'],
    ['en för lång text', { 4: 'x'.repeat(301) }, 'insats', 'too-long'],
  ])('med %s sägs med rad och kolumn', (_name, over, field, problem) => {
    expect(faultsOf([row(), row({ 0: '19860101-T234', ...over })])).toContainEqual({
      ...{ line: 3, field, problem },
    })
  })

  it('får den handläggare och den insats som personen har sagt att orden betyder', () => {
    const given = {
      ...choices,
      people: { Eva: bo },
      measures: Object.fromEntries([['Stöd', '']]) as Record<string, string>,
    }
    const { akter } = planInforande(read([row({ 3: 'Eva', 4: 'Stöd' })], given))
    expect(akter).toMatchObject([{ handlaggare: bo, rader: [{ insats: null }] }])
  })

  it('får den som tar över akter utan handläggare, och gäller tills vidare', () => {
    const { akter } = planInforande(read([row({ 3: '', 8: 'Tills vidare' })]))
    expect(akter).toMatchObject([{ handlaggare: anna, rader: [{ days: { to: null } }] }])
  })
})

describe('flera rader', () => {
  it('om samma person blir en akt, och samma beslut två gånger blir ett', () => {
    const { akter, faults } = planInforande(read([row(), row({ 6: '2025-03-01' }), row()]))
    expect(akter.map(({ rader }) => rader.map(({ line }) => line))).toEqual([[2, 3]])
    expect(faults).toEqual([{ line: 4, field: null, problem: 'twice' }])
  })

  it('väntar tillsammans när en av dem har ett fel', () => {
    const { akter, faults } = planInforande(read([row(), row({ 7: 'mars' })]))
    expect(akter).toEqual([])
    expect(faults.map(({ line, problem }) => [line, problem])).toEqual([
      [2, 'other-row'],
      [3, 'day-unknown'],
    ])
  })

  it('med samma nummer och olika namn förs inte in', () => {
    const { akter, faults } = planInforande(read([row(), row({ 1: 'Någon Annan' })]))
    expect(akter).toEqual([])
    expect(faults).toMatchObject([{ line: 3, field: 'namn', problem: 'person-differs' }])
  })

  it('utan nummer slås aldrig ihop på namnet', () => {
    expect(planInforande(read([row({ 0: '' }), row({ 0: '' })])).akter).toHaveLength(2)
  })

  it('är skyddade om en av dem är det, och adressen lämnas kvar', () => {
    const head = [...header, 'Adress']
    const rows = [head, [...row(), 'Hemliga vägen 1'], [...row({ 2: 'ja', 6: '2025-01-01' }), '']]
    const given = { choices, known }
    const plan = planInforande(readInforande({ title: '', rows }, guessColumns(head, {}), given))
    expect(plan.akter).toMatchObject([{ person: { skydd: 'sekretessmarkering', address: '' } }])
    expect(protectedCount(plan.akter)).toBe(1)
  })
})

/** The events of the one akt that these rows give. */
function bodiesOf(rows: readonly string[][], utanVerkstalld: 'verkstalld' | 'ej' = 'verkstalld') {
  const [akt] = planInforande(read(rows)).akter
  let next = 0
  const newId = () => String((next += 1)).padStart(32, '0')
  const inforande = InforandeId.parse('c'.repeat(32))
  const shared = { inforande, kalla: 'Listan', utanVerkstalld, today: known.today, newId }
  return akt === undefined ? [] : infordBodies(akt, shared)
}

describe('akten', () => {
  it('säger varifrån den kommer och har beslutet, verkställigheten och uppföljningen', () => {
    const bodies = bodiesOf([row({ 10: '2026-12-15', 11: 'SN 12' })])
    expect(bodies.map(({ type }) => type)).toEqual([
      ...['akt.inford', 'beslut.infort', 'verkstallighet', 'bevakning.skapad'],
    ])
    expect(bodies[0]?.data).toMatchObject({
      ...{ kalla: 'Listan', rader: [2], tidigareNummer: 'SN 12', handelser: 6 },
    })
    expect(bodies[2]?.data).toMatchObject({ date: '2026-03-15' })
    expect(bodies.every((body) => HandelseBody.safeParse(body).success)).toBe(true)
  })

  it('med en ansökan som väntar har ansökan och inget beslut', () => {
    const over = { 5: '2026-10-01', 6: '', 7: '', 8: '' }
    const bodies = bodiesOf([row(over)])
    expect(bodies.map(({ type }) => type)).toEqual(['aktualiserad', 'akt.inford'])
    expect(bodies[1]?.data).toMatchObject({ handelser: 4 })
  })

  it('har ingen verkställighet som ingen har sagt eller som ligger framåt', () => {
    const types = (over: Record<number, string>, how: 'verkstalld' | 'ej') =>
      bodiesOf([row(over)], how).map(({ type }) => type)
    expect(types({}, 'ej')).not.toContain('verkstallighet')
    expect(types({ 7: '2026-12-24' }, 'verkstalld')).not.toContain('verkstallighet')
    expect(types({ 9: '2026-04-02' }, 'ej')).toContain('verkstallighet')
  })
})
