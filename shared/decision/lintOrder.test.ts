import { describe, expect, it } from 'vitest'
import { loadRuleSet } from '../../tools/rulesFiles'
import { Delegationsordning, type DelegationPunkt } from '../domain/delegation'
import { IsoDate, UserId } from '../domain/primitives'
import { rulesFor } from '../rules/assemble'
import { authorityFor, evaluate } from '../rules/evaluate'
import { applyOrder, orderFromPack } from './applyOrder'
import { lintOrder } from './lintOrder'
import type { OrderFinding } from './orderFinding'

const day = (text: string) => IsoDate.parse(text)
const books = rulesFor(loadRuleSet(), 'osby', {})
if (books === null) throw new Error('Osby saknas')
const { pack, law } = books

const chef = 'enhetschef-myndighetskontoret'
const worker = UserId.parse('a'.repeat(32))
const chief = UserId.parse('b'.repeat(32))
const users = [
  { id: worker, name: 'Elin Påhittad', active: true },
  { id: chief, name: 'Anders Påhittad', active: true },
]
const held = { from: day('2026-01-01'), to: null }

function punkt(nr: string, arende: string, rest: Partial<DelegationPunkt>): DelegationPunkt {
  const empty = { lagrum: '', villkor: '', ersattare: '', anmarkning: '', active: true }
  return { nr, row: null, arende, niva: 'handlaggare', ...empty, ...rest }
}

const process = [
  'inleda',
  'inte-inleda',
  'avsluta',
  'avskrivning',
  'avvisning',
  'yttrande',
] as const
const silent = ['osby-del-07', 'osby-del-11', 'osby-del-12', 'osby-del-16']
const sound: Delegationsordning = {
  ...orderFromPack(pack, { id: 'prov', validFrom: day('2026-01-01') }),
  innehav: [
    { niva: 'handlaggare', user: worker, ...held },
    { niva: chef, user: chief, ...held },
  ],
}
sound.punkter = [
  ...sound.punkter.filter(({ row }) => row === null || !silent.includes(row)),
  ...process.map((kind, index) => punkt(`2.${index + 1}`, kind, { kinds: [kind] })),
]

function review(change: (order: Delegationsordning) => void, today = '2026-11-27'): OrderFinding[] {
  const order = structuredClone(sound)
  change(order)
  const parsed = Delegationsordning.parse(order)
  return lintOrder({ order: parsed, pack, law, users, today: day(today) })
}

const short = (found: OrderFinding[]) =>
  found.map(({ level, kind, title }) => `${level} ${kind} ${title}`)

describe('granskningen av en delegationsordning', () => {
  it('säger bara vad källan själv lämnar oklart om en hel ordning', () => {
    expect(short(review(() => undefined))).toEqual([
      'varning oklart Punkt 1.4',
      'varning oklart Punkt 1.5',
    ])
  })

  it('hittar en punkt som lagen förbjuder, med fallet och lagrummet', () => {
    const found = review((order) => {
      order.punkter.push(punkt('3.2', 'Ansöka om tvångsvård', { niva: chef, lagrum: '11 § LVM' }))
    })
    const [first] = found
    expect(first).toMatchObject({ level: 'fel', kind: 'forbjudet', punkter: ['3.2'] })
    expect(first?.text).toBe('Ansökan om vård enligt LVM får delegeras bara till ett utskott.')
    expect(first?.kalla?.label).toContain('30 kap. 9 §')
    const facts = first?.cases[0]?.facts ?? {}
    expect(authorityFor(pack, law, facts).floor?.role).toBe('utskott')
    expect(first?.cases[0]?.text).toBe('40 år, 11 § LVM')
  })

  it.each([
    ['LVU 6 §', 'LVU'],
    ['SoL 22:16', 'barn'],
    ['SoL 18:11', 'delegeras'],
  ])('%s ligger hos utskott eller nämnd också när punkten säger enhetschef', (lagrum, word) => {
    const found = review((order) => {
      order.punkter.push(punkt('3.3', 'En uppgift', { niva: chef, lagrum }))
    })
    expect(found[0]).toMatchObject({ kind: 'forbjudet', punkter: ['3.3'] })
    expect(found[0]?.text).toContain(word)
  })

  it('låter utskottet ha det som lagen ger utskottet', () => {
    const found = review((order) => {
      order.punkter.push(
        punkt('3.2', 'Ansöka om tvångsvård', { niva: 'individutskott', lagrum: '11 § LVM' }),
      )
    })
    expect(found.filter(({ kind }) => kind === 'forbjudet')).toEqual([])
  })

  it('frågar om en punkt som kan vara nämndens egen enligt 6 kap. 38 § KL', () => {
    const found = review((order) => {
      order.punkter.push(punkt('4.1', 'Yttrande till kommunfullmäktige', {}))
    })
    expect(found).toContainEqual(
      expect.objectContaining({ kind: 'oklart', punkter: ['4.1'], level: 'varning' }),
    )
  })

  it('hittar en lucka för varje insats och beslutsslag när en punkt sätts ur kraft', () => {
    const found = review((order) => {
      for (const one of order.punkter) if (one.row === 'osby-del-01') one.active = false
    })
    const gap = found.find(({ kind }) => kind === 'lucka')
    expect(gap?.title).toBe('Boendestöd: bifall, avslag och förlängning saknar punkt')
    const order = { ...sound, punkter: sound.punkter.filter(({ row }) => row !== 'osby-del-01') }
    order.punkter.push(punkt('1.1', 'x', { row: 'osby-del-01', active: false }))
    for (const { facts } of gap?.cases ?? []) {
      expect(evaluate(applyOrder(pack, order), law, facts).authority.role).toBe('unstated')
    }
    expect(gap?.cases.length).toBeGreaterThanOrEqual(6)
  })

  it('hittar att ingen får inleda omprövning, med JO:s beslut', () => {
    const found = review((order) => {
      for (const one of order.punkter) {
        if (['osby-del-17', 'osby-del-04', 'osby-del-05'].includes(one.row ?? ''))
          one.active = false
      }
    })
    const gap = found.find(({ title }) => title === 'Omprövning saknar punkt')
    expect(gap?.kalla?.label).toBe('JO 5216-2017')
    expect(gap?.text).toContain('Ingen får i dag besluta att inleda den.')
    expect(gap?.cases[0]?.facts).toMatchObject({ insats: null, decision_kind: 'omprovning' })
  })

  it('hittar att två punkter överlappar när bara den enas gräns ändras, och vilken som vinner', () => {
    const found = review((order) => {
      for (const one of order.punkter) if (one.row === 'osby-del-04') one.grans = 'P6M'
    })
    const overlap = found.find(({ kind }) => kind === 'overlapp')
    expect(overlap?.punkter).toEqual(['1.4', '1.5'])
    expect(overlap?.text).toContain('Den striktaste, 1.5, används.')
    expect(overlap?.cases.map(({ facts }) => facts['to'])).toContain('2027-05-26')
  })

  it('hittar två punkter för samma regel', () => {
    const found = review((order) => {
      order.punkter.push(punkt('1.9', 'Boendestöd igen', { row: 'osby-del-01' }))
    })
    expect(short(found)).toContain('fel overlapp Punkt 1.1 och 1.9')
  })

  it('hittar nivåer utan innehavare, i dag och senare', () => {
    const none = review((order) => {
      order.innehav = order.innehav.filter(({ niva }) => niva !== chef)
    })
    expect(short(none)).toContain('fel innehav Enhetschef för myndighetskontoret')
    const ended = review((order) => {
      order.innehav = [
        { niva: 'handlaggare', user: worker, ...held },
        { niva: chef, user: chief, from: day('2026-01-01'), to: day('2027-02-28') },
        { niva: chef, user: worker, from: day('2027-04-01'), to: null },
      ]
    })
    const hole = ended.find(({ kind }) => kind === 'innehav')
    expect(hole?.level).toBe('varning')
    expect(hole?.text).toContain('från 2027-03-01 till 2027-03-31')
    expect(hole?.cases[0]?.facts).toMatchObject({ decision_date: '2027-03-01' })
  })

  it('räknar den som inte längre arbetar som ingen innehavare', () => {
    const gone = users.map((user) => ({ ...user, active: user.id !== chief }))
    const found = lintOrder({ order: sound, pack, law, users: gone, today: day('2026-11-27') })
    expect(short(found)).toContain('fel innehav Enhetschef för myndighetskontoret')
  })

  it('hittar en ersättare som ersätter någon som slutat', () => {
    const found = review((order) => {
      order.innehav = [
        { niva: 'handlaggare', user: worker, ...held },
        { niva: chef, user: chief, from: day('2026-01-01'), to: day('2027-01-15') },
      ]
      order.ersattare = [
        {
          ...{ niva: chef, user: worker, ersatter: chief, skal: 'semester' },
          ...{ from: day('2027-01-10'), to: day('2027-01-31') },
        },
      ]
    })
    expect(found.map(({ title }) => title)).toContain(
      'Ersättare för enhetschef för myndighetskontoret',
    )
  })

  it('vidaredelegation går bara genom förvaltningschefen och bara när nämnden tillåter det', () => {
    const given = {
      ...{ punkt: '1.1', fran: chief, till: worker, to: null },
      ...{ from: day('2026-02-01'), beslutad: day('2026-02-01') },
    }
    const texts = (tillaten: boolean, niva: string) =>
      review((order) => {
        order.vidaredelegation = { tillaten, beslut: null }
        order.vidaredelegeringar = [given]
        for (const one of order.punkter) if (one.nr === '1.1') one.niva = niva
        order.innehav.push({ niva: 'forvaltningschef', user: chief, ...held })
      })
        .filter(({ kind }) => kind === 'vidare')
        .map(({ text }) => text)
    expect(texts(true, 'forvaltningschef')).toEqual([])
    expect(texts(false, 'forvaltningschef')[0]).toContain('inte tillåtit')
    expect(texts(true, chef)[0]).toContain('inte hos förvaltningschefen')
  })

  it.each([
    [
      { niva: 'enhetschef' },
      'Punkten lägger beslutet hos enhetschef, men Försäkringskassan beslutar.',
    ],
    [{ active: false }, 'Punkten är satt ur kraft, men Försäkringskassan beslutar.'],
  ])('hittar en punkt som ändrar vad en annan myndighet beslutar: %o', (change, text) => {
    const heby = rulesFor(loadRuleSet(), 'heby', {})
    if (heby === null) throw new Error('Heby saknas')
    const own = orderFromPack(heby.pack, { id: 'prov', validFrom: day('2026-01-01') })
    const outside = heby.pack.delegation.find(
      ({ role, decides }) => role === 'forsakringskassan' && decides,
    )
    const found = (rest: Partial<DelegationPunkt>) => {
      const punkter = own.punkter.map((one) =>
        one.row === outside?.id ? { ...one, ...rest } : one,
      )
      const order = { ...own, punkter }
      return lintOrder({ order, ...heby, users: null, today: day('2026-11-27') }).filter(
        ({ kind }) => kind === 'annan',
      )
    }
    expect(found({})).toEqual([])
    const [one] = found(change)
    expect(one).toMatchObject({ level: 'fel' })
    expect(one?.text).toContain(text)
    const shown = one?.cases.map(({ facts }) => authorityFor(heby.pack, heby.law, facts).outcome)
    expect(shown?.length).toBeGreaterThan(0)
    expect(new Set(shown)).toEqual(new Set(['annan-myndighet']))
  })

  it.each(['forsakringskassan', 'forvaltningsratten', 'regionen'])(
    'hittar en punkt som lägger kommunens eget beslut hos %s, med fallen som ingen får besluta',
    (niva) => {
      const change = (order: Delegationsordning) => {
        const [first] = order.punkter
        if (first) first.niva = niva
        order.punkter.push(punkt('9.1', 'Avsluta', { niva, kinds: ['avsluta'] }))
      }
      const found = review(change).filter(({ kind }) => kind === 'annan')
      expect(found.map(({ level, punkter }) => [level, ...punkter])).toEqual([
        ['fel', '1.1'],
        ['fel', '9.1'],
      ])
      const order = structuredClone(sound)
      change(order)
      for (const { text, cases } of found) {
        expect(text).toContain('men kommunen beslutar')
        expect(text).toContain('6 kap. 37 § och 7 kap. 5 § kommunallagen')
        const shown = cases.map((one) => authorityFor(applyOrder(pack, order), law, one.facts))
        expect(shown.length).toBeGreaterThan(0)
        expect(new Set(shown.map(({ outcome }) => outcome))).toEqual(new Set(['annan-myndighet']))
      }
    },
  )

  it('tiger om en punkt ur kraft, och om en anteckning som ingen regel läser', () => {
    const found = review((order) => {
      const [first] = order.punkter
      if (first) Object.assign(first, { niva: 'forsakringskassan', active: false })
      order.punkter.push(punkt('9.1', 'Vård enligt LVM', { niva: 'forvaltningsratten' }))
    })
    expect(found.filter(({ kind }) => kind === 'annan')).toEqual([])
  })

  it('frågar om en punkt enligt föräldrabalken, vars uppräkning i 30 kap. 10 § SoL saknas', () => {
    const asked = (niva: string) =>
      review((order) => {
        order.punkter.push(
          punkt('4.2', 'Godkänna avtal om vårdnad', { niva, lagrum: '6 kap. 6 § FB' }),
        )
      }).filter(({ punkter }) => punkter.includes('4.2'))
    expect(asked('handlaggare')).toMatchObject([{ kind: 'oklart', level: 'varning' }])
    expect(asked('namnd')).toEqual([])
  })

  it('hittar äldre och okända lagrum i punkterna', () => {
    const found = review((order) => {
      for (const one of order.punkter) {
        if (one.nr === '1.1') one.lagrum = '4 kap. 1 § SoL'
        if (one.nr === '1.2') one.lagrum = 'gamla lagen'
      }
    })
    const texts = found.filter(({ kind }) => kind === 'lagrum').map(({ text }) => text)
    expect(texts[0]).toContain('äldre numrering, nu SoL 11:1')
    expect(texts[1]).toContain('kan inte läsas')
  })
})
