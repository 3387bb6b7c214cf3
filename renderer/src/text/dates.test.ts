import { describe, expect, it } from 'vitest'
import {
  clockTime,
  dueText,
  headingDate,
  listDate,
  localDay,
  longDate,
  moment,
  period,
} from './dates'

describe('datum i text', () => {
  it('skriver dagen som den ska läsas', () => {
    expect(longDate('2026-12-10')).toBe('10 december 2026')
    expect(headingDate('2026-11-24')).toBe('Tisdag 24 november')
    expect(listDate('2026-12-01', '2026-11-24')).toBe('tis 1 dec')
    expect(listDate('2027-02-28', '2026-11-24')).toBe('28 feb 2027')
    expect(listDate('2026-11-24', '2026-11-24')).toBe('i dag')
  })

  it('räknar tid i Sverige, också över midnatt och sommartid', () => {
    expect(clockTime('2026-11-24T09:42:00.000Z')).toBe('10:42')
    expect(clockTime('2026-07-01T09:42:00.000Z')).toBe('11:42')
    expect(localDay('2026-11-24T23:30:00.000Z')).toBe('2026-11-25')
    expect(moment('2026-11-24T09:42:00.000Z', '2026-11-24')).toBe('i dag 10:42')
    expect(moment('2025-11-24T09:42:00.000Z', '2026-11-24')).toBe('24 nov 2025 10:42')
  })

  it('skriver en period som en mening', () => {
    expect(period('2026-10-01', '2026-12-31')).toBe('1 oktober–31 december 2026')
    expect(period('2026-12-01', '2027-02-28')).toBe('1 december 2026–28 februari 2027')
    expect(period('2026-12-01', null)).toBe('från 1 december 2026 tills vidare')
    expect(period(null, null)).toBe('utan angiven tid')
  })

  it('säger hur sent något är', () => {
    expect(dueText('2026-11-19', '2026-11-24')).toBe('5 dagar sent')
    expect(dueText('2026-11-23', '2026-11-24')).toBe('1 dag sent')
    expect(dueText('2026-11-25', '2026-11-24')).toBe('ons 25 nov')
  })
})
