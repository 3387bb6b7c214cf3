import { describe, expect, it } from 'vitest'
import type { AktFakta } from '../decision/aktFakta'
import { IsoDate } from '../domain/primitives'
import { statistikOf } from './statistik'

const day = (text: string) => IsoDate.parse(text)
const period = { from: day('2026-01-01'), to: day('2026-06-30') }
const today = day('2026-11-27')

function akt(over: Partial<AktFakta> = {}): AktFakta {
  return {
    ...{ course: [], inkomna: [], beslut: [], tillBeslut: [], tillVerkstallt: [] },
    ...{ mal: [], omraden: [], bevakningar: [], ejVerkstallda: [], ...over },
  }
}

const beslut = (text: string, insats = 'Boendestöd') => ({
  ...{ day: day(text), insats, slag: 'bifall', niva: 'handlaggare' },
})
const tid = (senast: string, gjord: string | null, over: object = {}) => ({
  ...{ sort: 'Följ upp insatsen', styrka: 'ska', senast: day(senast) },
  ...{ gjord: gjord === null ? null : day(gjord), bortfallen: null },
  ...{ uppskjuten: false, flyttad: false, ...over },
})

describe('statistiken', () => {
  it('räknar beslut och inkommet efter deras egen dag', () => {
    const one = akt({
      inkomna: [day('2025-12-31'), day('2026-01-01')],
      beslut: [beslut('2026-06-30'), beslut('2026-07-01'), beslut('2026-02-01', 'Kontaktperson')],
    })
    expect(statistikOf([one], period, today)).toMatchObject({
      ...{ inkomna: 1, beslut: 2 },
      insats: [
        ['Boendestöd', 1],
        ['Kontaktperson', 1],
      ],
    })
  })

  it('visar akternas läge vid periodens slut, inte dagens', () => {
    const course = [
      { day: day('2026-02-01'), status: 'utredning' as const },
      { day: day('2026-09-01'), status: 'avslutad' as const },
    ]
    const later = akt({ course: [{ day: day('2026-08-01'), status: 'aktualiserad' }] })
    expect(statistikOf([akt({ course }), later], period, today)).toMatchObject({
      ...{ akter: 1, status: [['utredning', 1]] },
    })
  })

  it('ger ledtidens median och mittersta hälft', () => {
    const tillBeslut = [30, 10, 40, 20].map((dagar) => ({ day: day('2026-03-02'), dagar }))
    const { tillBeslut: spread } = statistikOf([akt({ tillBeslut })], period, today)
    expect(spread).toEqual({ antal: 4, median: 20, fran: 10, till: 30 })
    expect(statistikOf([], period, today).tillBeslut).toBeNull()
  })

  it('räknar tider efter sin sista dag: i tid, sent, öppen, aldrig gjord och kommande', () => {
    const bevakningar = [
      tid('2026-03-01', '2026-03-01', { uppskjuten: true }),
      tid('2026-03-01', '2026-03-02', { flyttad: true }),
      tid('2026-05-01', null),
      tid('2026-05-02', null, { bortfallen: day('2026-06-01') }),
      tid('2026-07-01', '2026-06-01'),
    ]
    const half = statistikOf([akt({ bevakningar })], period, today)
    expect(half.bevakningar).toEqual({
      sorter: [['Följ upp insatsen', [1, 1, 1, 1]]],
      styrkor: [['ska', [1, 1, 1, 1]]],
      ...{ kommande: 0, uppskjutna: 1, flyttade: 1 },
    })
    const whole = { from: period.from, to: day('2026-12-31') }
    const open = akt({ bevakningar: [tid('2026-12-24', null)] })
    expect(statistikOf([open], whole, today).bevakningar.kommande).toBe(1)
  })

  it('delar upp perioden på månader och visar inga månader som inte har kommit', () => {
    const one = akt({
      beslut: [beslut('2026-10-05'), beslut('2026-11-20')],
      tillBeslut: [{ day: day('2026-11-20'), dagar: 12 }],
      bevakningar: [tid('2026-11-10', '2026-11-01'), tid('2026-11-11', null)],
    })
    const autumn = { from: day('2026-10-01'), to: day('2026-12-31') }
    expect(statistikOf([one], autumn, today).manader).toEqual([
      { ...{ manad: '2026-10', inkomna: 0, beslut: 1, tillBeslut: null }, iTid: 0, tider: 0 },
      {
        ...{ manad: '2026-11', inkomna: 0, beslut: 1, iTid: 1, tider: 2 },
        tillBeslut: { antal: 1, median: 12, fran: 12, till: 12 },
      },
    ])
  })

  it('räknar ett mål en gång, som det senast bedömdes i perioden', () => {
    const goal = (text: string, uppfyllelse: 'delvis' | 'uppnatt' | 'ej-uppnatt') => ({
      ...{ mal: '0/1', day: day(text), insats: 'Boendestöd', uppfyllelse },
    })
    const mal = [
      goal('2026-05-01', 'uppnatt'),
      goal('2026-02-01', 'delvis'),
      goal('2026-08-01', 'ej-uppnatt'),
    ]
    expect(statistikOf([akt({ mal }), akt({ mal })], period, today).mal).toEqual([
      ['Boendestöd', [2, 0, 0, 0]],
    ])
  })

  it('räknar det som väntade någon dag i perioden, efter hur det stod vid dess slut', () => {
    const ej = (grans: string, verkstalld: string | null, slut: string | null = null) => ({
      ...{ grans: day(grans), verkstalld: verkstalld === null ? null : day(verkstalld) },
      slut: slut === null ? null : day(slut),
    })
    const ejVerkstallda = [
      ...[ej('2025-06-01', '2025-12-31'), ej('2025-06-01', null), ej('2026-07-01', null)],
      ...[ej('2026-02-01', '2026-04-01'), ej('2026-02-01', null, '2026-04-01')],
      ej('2026-02-01', '2026-08-01'),
    ]
    expect(statistikOf([akt({ ejVerkstallda })], period, today).ejVerkstallda).toEqual([
      ['vantar', 2],
      ['slut', 1],
      ['verkstalld', 1],
    ])
  })
})
