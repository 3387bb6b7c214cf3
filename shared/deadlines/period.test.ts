import { describe, expect, it } from 'vitest'
import { IsoDate } from '../domain/primitives'
import { comparedWith, monthsOf, periodOf, periodsTo } from './period'

const day = (text: string) => IsoDate.parse(text)
const span = (from: string, to: string) => ({ from: day(from), to: day(to) })

describe('en period', () => {
  it('är kvartalet, halvåret eller året som dagen ligger i', () => {
    expect(periodOf('kvartal', day('2026-11-27'))).toEqual(span('2026-10-01', '2026-12-31'))
    expect(periodOf('halvar', day('2026-06-30'))).toEqual(span('2026-01-01', '2026-06-30'))
    expect(periodOf('ar', day('2024-02-29'))).toEqual(span('2024-01-01', '2024-12-31'))
  })

  it('räknas bakåt över årsskiftet', () => {
    expect(periodsTo('halvar', day('2026-03-01'), 3)).toEqual([
      span('2026-01-01', '2026-06-30'),
      span('2025-07-01', '2025-12-31'),
      span('2025-01-01', '2025-06-30'),
    ])
  })

  it('jämförs med lika många hela månader före', () => {
    expect(comparedWith(span('2026-04-01', '2026-06-30'), day('2026-11-27'))).toEqual(
      span('2026-01-01', '2026-03-31'),
    )
  })

  it('som pågår jämförs med lika mycket av perioden före', () => {
    expect(comparedWith(span('2026-01-01', '2026-12-31'), day('2026-11-27'))).toEqual(
      span('2025-01-01', '2025-11-27'),
    )
  })

  it('med egna dagar jämförs med lika många dagar före', () => {
    expect(comparedWith(span('2026-03-10', '2026-03-19'), day('2026-11-27'))).toEqual(
      span('2026-02-28', '2026-03-09'),
    )
  })

  it('har de månader den rör vid, och inga om den slutar före sin början', () => {
    expect(monthsOf(span('2025-12-31', '2026-02-01'))).toEqual(['2025-12', '2026-01', '2026-02'])
    expect(monthsOf(span('2026-05-01', '2026-04-01'))).toEqual([])
  })
})
