import { describe, expect, it } from 'vitest'
import { chainOf, isFirstDecision } from '../../shared/rules/chain'
import { values } from '../../shared/rules/derivations'
import derivations from '../../shared/rules/derivations.json'
import { evaluate } from '../../shared/rules/evaluate'
import type { Facts } from '../../shared/rules/facts'
import { clockOf } from '../../shared/rules/measures'
import { needsOf, readerOf } from '../../shared/rules/reader'
import { LawPack, Pack } from '../../shared/rules/schemaPack'

const source = { file: 'kalla.txt', section: '1', line: 1 }
const header = {
  schema: 1,
  title: 'Prov',
  validFrom: '2025-07-01',
  validTo: null,
  documentDate: null,
  source: { file: 'kalla.txt', title: 'Prov', adoptedBy: 'Nämnden' },
  notes: [],
}
const empty = { insatser: [], delegation: [], deadlines: [], documents: [], checks: [] }
const law = LawPack.parse({
  ...header,
  ...empty,
  id: 'lag',
  floors: [],
  parameters: {},
  acts: [],
  renumbering: [],
})

function measure(id: string, needsAssessed: string, documentation: string) {
  return {
    id,
    name: id,
    group: 'prov',
    law: '',
    needsAssessed,
    documentation: { class: documentation, detail: '' },
    age: { min: '', max: '' },
    maxAmount: '',
    typicalAmount: '',
    durationMax: '',
    typicalDuration: '',
    followUp: { text: '', childText: '' },
    fee: { class: 'unstated', detail: '' },
    decidedBy: '',
    exclusions: [],
    evidence: [],
    note: '',
    source,
  }
}

const pack = Pack.parse({
  ...header,
  ...empty,
  id: 'prov',
  kommun: 'Prov',
  namnd: 'Nämnden',
  insatser: [
    measure('samtal', 'no', 'exempt 14:7'),
    measure('boende', 'yes', 'required'),
    measure('rad', 'no', 'mixed'),
    measure('praktik', 'unstated', 'unstated'),
  ],
  delegation: [
    {
      id: 'prov-del-avtal',
      act: 'beslut',
      matter: 'Avtal',
      condition: '',
      decider: 'socialnämnden',
      role: 'socialnamnden',
      consult: '',
      reportTo: '',
      decides: {
        insats: ['samtal'],
        when: { op: 'includes', fact: 'law.cites', values: ['SoL 13:7'] },
      },
      source,
    },
  ],
  deadlines: [
    {
      id: 'prov-d-fore-66',
      type: 'age_limit',
      strength: 'ska',
      trigger: 'ansökan',
      limit: 'dagen före',
      who: '',
      consequence: '',
      due: {
        anchors: ['birthdate'],
        period: 'P66Y',
        birthday: true,
        dayBefore: true,
        roll: 'aldrig',
      },
      source,
    },
    {
      id: 'prov-d-1-juli',
      type: 'age_limit',
      strength: 'ska',
      trigger: '1 juli',
      limit: '1 juli',
      who: '',
      consequence: '',
      due: { anchors: ['calendar.07-01'], roll: 'aldrig' },
      source,
    },
  ],
  checks: [
    {
      id: 'prov-c-alder',
      text: 'Från 18 år.',
      kind: 'riktlinje',
      strength: 'ska',
      action: 'varna',
      basis: 'explicit',
      exceptKinds: ['avsluta'],
      cases: [
        { when: { op: 'below', fact: 'age', than: 18 }, effect: 'outside', message: 'Under 18.' },
      ],
      source,
    },
  ],
})

const ask = (facts: Facts) => evaluate(pack, law, facts)
const found = (facts: Facts) => ask(facts).findings.map(({ check }) => check)
const due = (facts: Facts) => Object.fromEntries(ask(facts).deadlines.map((d) => [d.id, d.due]))

describe('delar av regelmotorn', () => {
  it('låter en kontroll tiga vid de undantagna beslutsslagen men inte när slaget är okänt', () => {
    expect(found({ age: 17, decision_kind: 'avsluta' })).toEqual([])
    expect(found({ age: 17, decision_kind: 'bifall' })).toEqual(['prov-c-alder'])
    expect(found({ age: 17 })).toEqual(['prov-c-alder'])
  })

  it('räknar senast dagen före en födelsedag, också för den som är född på skottdagen', () => {
    expect(due({ birthdate: '1960-03-15' })['prov-d-fore-66']).toBe('2026-03-14')
    expect(due({ birthdate: '1960-02-29' })['prov-d-fore-66']).toBe('2026-02-28')
  })

  it('har en fast dag i beslutsdagens år, och ingen när dagen är okänd', () => {
    expect(due({ decision_date: '2027-03-01' })['prov-d-1-juli']).toBe('2027-07-01')
    expect(due({ age: 17 })['prov-d-1-juli']).toBeUndefined()
  })

  it('låter en namngiven beslutsfattare gå före att insatsen ges utan behovsprövning', () => {
    expect(ask({ insats: 'samtal', law: 'SoL 13:7' }).authority.role).toBe('socialnamnden')
    expect(ask({ insats: 'samtal', law: 'SoL 11:5' }).authority.role).toBe('inget-beslut')
  })

  it('tar inget beslut utan behovsprövning när källan inte kräver den', () => {
    const role = (facts: Facts) => ask(facts).authority.role
    expect(role({ insats: 'praktik', decision_kind: 'ingen-behovsprovning' })).toBe('inget-beslut')
    expect(role({ insats: 'praktik', decision_kind: 'bifall' })).toBe('unstated')
    expect(role({ insats: 'boende', decision_kind: 'ingen-behovsprovning' })).toBe('unstated')
  })

  it('säger om personuppgifter får antecknas, utom när källan har båda sorterna', () => {
    expect(ask({ insats: 'samtal' }).extra).toEqual({
      documentation: 'exempt 14:7',
      record_personal_data: false,
    })
    expect(ask({ insats: 'boende' }).extra).toEqual({
      documentation: 'required',
      record_personal_data: true,
    })
    expect(ask({ insats: 'rad' }).extra).toEqual({ documentation: 'mixed' })
    expect(ask({ insats: 'praktik' }).extra).toEqual({ documentation: 'unstated' })
  })
})

describe('klockslag', () => {
  it('läser första början och sista slut, också över midnatt', () => {
    const edges = (klockslag: string) => [
      clockOf({ klockslag }, 'from'),
      clockOf({ klockslag }, 'to'),
    ]
    expect(edges('08.00-17.30')).toEqual([480, 1050])
    expect(edges('08.00-10.00, 15.00-17.30')).toEqual([480, 1050])
    expect(edges('22.00-06.00')).toEqual([1320, 1800])
    expect(edges('kvällar')).toEqual([undefined, undefined])
  })
})

describe('härledda uppgifter', () => {
  it('har alla ett sätt att räknas ut, och inget sätt saknar namn', () => {
    expect([...new Set(derivations.map(({ value }) => value))].sort()).toEqual(
      Object.keys(values).sort(),
    )
  })

  it('ber om uppgiften som namnet självt nämner', () => {
    expect(needsOf('amount.timme.vecka')).toEqual(['amount'])
    expect(needsOf('year.from')).toEqual(['from'])
    expect(needsOf('birthday.66')).toEqual(['birthdate'])
    expect(needsOf('parameter.timmar')).toEqual([])
    expect(needsOf('samtycke')).toEqual(['samtycke'])
  })

  it('kallar en dag som inte går att räkna ut okänd, aldrig ingen', () => {
    const told = { facts: {}, onDate: null, law, insats: null, deadlines: new Map() }
    expect(readerOf(told)('calendar.07-01')).toBeUndefined()
  })
})

describe('kedjan av beslut', () => {
  const forlangning = { insats: 'boende', decision_kind: 'forlangning', from: '2026-04-01' }

  it('är okänd för en förlängning när ingen har berättat vad den förlänger', () => {
    expect(chainOf(forlangning)).toBeNull()
    expect(chainOf({ ...forlangning, earlier_decisions: null })).toBeNull()
  })

  it('börjar med beslutet självt när det inget har att följa på', () => {
    const first = chainOf({ ...forlangning, earlier_decisions: [] })?.first.toString()
    expect(first).toBe('2026-04-01')
  })
})

describe('första beslutet', () => {
  const beslut = (insats: string) => ({ insats, from: '2026-01-01', to: '2026-03-31' })

  it('är okänt när ingen har berättat om tidigare beslut', () => {
    expect(isFirstDecision({ insats: 'boende' })).toBeUndefined()
  })

  it('är det när inga finns, eller bara om en annan insats', () => {
    expect(isFirstDecision({ insats: 'boende', earlier_decisions: [] })).toBe(true)
    expect(isFirstDecision({ insats: 'boende', earlier_decisions: null })).toBe(true)
    expect(isFirstDecision({ insats: 'boende', earlier_decisions: [beslut('rad')] })).toBe(true)
  })

  it('är det inte efter ett beslut om samma insats', () => {
    expect(isFirstDecision({ insats: 'boende', earlier_decisions: [beslut('boende')] })).toBe(false)
  })
})
