import Holidays from 'date-holidays'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  addPeriod,
  addWorkingDays,
  ageOn,
  birthdayOf,
  isWorkingDay,
  parseDay,
  rollForIndividual,
} from './calendar'

const day = (text: string) => Temporal.PlainDate.from(text)

describe('kalendern', () => {
  it('läser bara dagar som finns', () => {
    const texts = ['2026-02-28', '2026-02-30', '26-02-28', '2026-02-28T00:00', '0001-01-01', '']
    expect(texts.map((text) => parseDay(text)?.toString() ?? null)).toEqual([
      '2026-02-28',
      null,
      null,
      null,
      null,
      null,
    ])
    expect([null, 7, {}, ['2026-01-01']].map(parseDay)).toEqual([null, null, null, null])
  })

  it.each([
    ['2026-11-30', 'P3M', '2027-02-28'],
    ['2027-11-30', 'P3M', '2028-02-29'],
    ['2026-08-31', 'P6M', '2027-02-28'],
    ['2028-02-29', 'P12M', '2029-02-28'],
    ['2026-08-31', 'P1M', '2026-09-30'],
    ['2026-09-07', 'P3W', '2026-09-28'],
    ['2026-03-01', 'P89D', '2026-05-29'],
    ['2026-03-01', 'P4Y', '2030-03-01'],
  ])('%s + %s = %s', (start, period, due) => {
    expect(addPeriod(day(start), period)?.toString()).toBe(due)
  })

  it('vägrar det som inte är en tid i dagar', () => {
    expect(
      ['PT8H', '-P1D', 'P1X', '', 'tre veckor'].map((p) => addPeriod(day('2026-01-01'), p)),
    ).toEqual([null, null, null, null, null])
  })

  it('räknar födelsedagen som uppnådd och skottdagen den 1 mars', () => {
    expect(ageOn(day('2008-03-01'), day('2026-03-01'))).toBe(18)
    expect(ageOn(day('2008-03-02'), day('2026-03-01'))).toBe(17)
    expect(ageOn(day('2008-02-29'), day('2026-02-28'))).toBe(17)
    expect(ageOn(day('2008-02-29'), day('2026-03-01'))).toBe(18)
    expect(ageOn(day('2026-03-02'), day('2026-03-01'))).toBeNull()
    expect(birthdayOf(day('2008-02-29'), 20)?.toString()).toBe('2028-02-29')
  })

  it('räknar vardagar utan händelsedagen', () => {
    expect(addWorkingDays(day('2026-09-11'), 3).toString()).toBe('2026-09-16')
    expect(addWorkingDays(day('2026-04-02'), 1).toString()).toBe('2026-04-07')
    expect(addWorkingDays(day('2026-12-23'), 1).toString()).toBe('2026-12-24')
  })

  it.each([
    ['2026-06-19', '2026-06-22'],
    ['2026-12-24', '2026-12-28'],
    ['2026-12-31', '2027-01-04'],
    ['2026-09-26', '2026-09-28'],
    ['2026-05-14', '2026-05-15'],
    ['2026-09-28', '2026-09-28'],
  ])('flyttar den enskildes sista dag %s till %s', (last, moved) => {
    expect(rollForIndividual(day(last)).toString()).toBe(moved)
  })

  it('känner samma helgdagar som ett oberoende register', () => {
    const register = new Holidays('SE')
    for (let year = 2020; year <= 2040; year += 1) {
      const known = register
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10))
      const weekdays = known.filter((text) => day(text).dayOfWeek < 6)
      expect(weekdays.filter((text) => isWorkingDay(day(text)))).toEqual([])
      const free = Array.from({ length: 365 }, (_, n) => day(`${year}-01-01`).add({ days: n }))
        .filter((d) => d.dayOfWeek < 6 && !isWorkingDay(d))
        .map(String)
      expect(free.filter((text) => !weekdays.includes(text))).toEqual([])
    }
  })
})
