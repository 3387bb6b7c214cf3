import { describe, expect, it } from 'vitest'
import { loadRuleSet } from '../../tools/rulesFiles'
import { IsoDate } from '../domain/primitives'
import { rulesFor } from '../rules/assemble'
import { evaluate } from '../rules/evaluate'
import { applyOrder, orderFromPack } from './applyOrder'
import { gransText, limitOf, limitOfPunkt, movableLimit, orderWithLimit, readGrans } from './limit'

const rules = loadRuleSet()
function office(packId: string) {
  const books = rulesFor(rules, packId, {})
  if (books === null) throw new Error('paketet saknas')
  const validFrom = IsoDate.parse('2026-01-01')
  return { ...books, order: orderFromPack(books.pack, { id: 'prov', validFrom }) }
}

describe('en egen gräns i delegationsordningen', () => {
  const { pack, law, order } = office('osby')
  const stay = (to: string) => ({
    ...{ insats: 'korttidsboende', decision_kind: 'bifall', law: 'SoL 11:1', age: 40 },
    ...{ decision_date: '2026-02-01', from: '2026-03-01', to },
  })
  const role = (by: typeof order, to: string) =>
    evaluate(applyOrder(pack, by), law, stay(to)).authority.role

  it('läser gränsen i regeln', () => {
    const row = pack.delegation.find(({ id }) => id === 'osby-del-04')
    expect(row && limitOf(row)).toEqual({ of: 'to', value: 'P3M' })
    const first = pack.delegation.find(({ id }) => id === 'osby-del-01')
    expect(first && limitOf(first)).toBeNull()
  })

  it.each([
    ['2026-05-31', 'enhetschef-myndighetskontoret', 'enhetschef-myndighetskontoret'],
    ['2026-06-01', 'individutskott', 'enhetschef-myndighetskontoret'],
    ['2026-08-31', 'individutskott', 'enhetschef-myndighetskontoret'],
    ['2026-09-01', 'individutskott', 'individutskott'],
  ])('till %s: %s med tre månader, %s med sex', (to, before, after) => {
    const six = orderWithLimit(order, pack, { nr: '1.4', grans: 'P6M' })
    expect(role(order, to)).toBe(before)
    expect(role(six, to)).toBe(after)
  })

  it('flyttar båda sidor av gränsen och rör inget annat', () => {
    const six = orderWithLimit(order, pack, { nr: '1.5', grans: 'P6M' })
    const changed = six.punkter.filter(({ grans }) => grans !== undefined).map(({ nr }) => nr)
    expect(changed).toEqual(['1.4', '1.5'])
    const [chef] = six.punkter.filter(({ nr }) => nr === '1.4')
    expect(chef && limitOfPunkt(pack, chef)?.value).toBe('P6M')
  })

  it('en gräns av fel sort ändrar ingenting', () => {
    const wrong = { ...order, punkter: order.punkter.map((p) => ({ ...p, grans: 40 })) }
    expect(applyOrder(pack, wrong)).toEqual(applyOrder(pack, order))
  })

  it('Heby: fler timmar i veckan innan enhetschefen beslutar', () => {
    const other = office('heby')
    const nr = other.order.punkter.find(({ row }) => row === 'heby-del-07')?.nr ?? ''
    const more = orderWithLimit(other.order, other.pack, { nr, grans: 10 })
    const facts = (value: number) => ({
      ...{ insats: 'sysselsattning', decision_kind: 'bifall', law: 'SoL 11:1' },
      amount: { value, unit: 'timme', per: 'vecka' },
    })
    const level = (by: typeof order, hours: number) =>
      evaluate(applyOrder(other.pack, by), other.law, facts(hours)).authority.role
    const insats = other.pack.insatser.find(({ name }) => name === 'Sysselsättning')
    expect(insats).toBeDefined()
    const at = { ...facts(6), insats: insats?.id }
    expect(evaluate(applyOrder(other.pack, other.order), other.law, at).authority.role).toBe(
      'enhetschef',
    )
    expect(evaluate(applyOrder(other.pack, more), other.law, at).authority.role).toBe('unstated')
    expect(level(more, 11)).toBe(level(other.order, 11))
  })

  it('skrivs i ord', () => {
    expect(['P3M', 'P1M', 'P2W', 5, 7.5].map((one) => gransText(one))).toEqual([
      '3 månader',
      '1 månad',
      '2 veckor',
      '5',
      '7,5',
    ])
  })
})

describe('en gräns som skrivs i tabellen', () => {
  it.each([
    ['6 månader', 'P3M', 'P6M'],
    ['6 mån', 'P3M', 'P6M'],
    ['1 månad', 'P3M', 'P1M'],
    ['5 veckor', 'P3M', 'P5W'],
    ['2,5', 5, 2.5],
    ['20', 5, 20],
    ['', 'P3M', null],
    ['0 månader', 'P3M', null],
    ['tre månader', 'P3M', null],
    ['6', 'P3M', null],
    ['6 månader', 5, null],
    ['-1', 5, null],
  ])('"%s" där riktlinjen säger %s blir %s', (text, like, wanted) => {
    expect(readGrans(text, like)).toBe(wanted)
  })

  it('flyttas på båda punkterna och tas bort på båda', () => {
    const { pack, order } = office('osby')
    const own = (by: typeof order) => by.punkter.flatMap(({ nr, grans }) => (grans ? [nr] : []))
    const six = orderWithLimit(order, pack, { nr: '1.5', grans: 'P6M' })
    expect(own(six)).toEqual(['1.4', '1.5'])
    const back = orderWithLimit(six, pack, { nr: '1.4', grans: null })
    expect(own(back)).toEqual([])
    expect(back.punkter).toEqual(order.punkter)
  })

  it('kan inte flyttas där Försäkringskassan tar vid', () => {
    const { pack, order } = office('heby')
    const limits = order.punkter.filter((punkt) => limitOfPunkt(pack, punkt) !== null)
    const fixed = limits.filter((punkt) => movableLimit(pack, punkt) === null)
    expect(fixed.map(({ row }) => row)).toContain('heby-del-05')
    expect(fixed.length).toBeLessThan(limits.length)
  })
})
