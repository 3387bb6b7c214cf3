import { describe, expect, it } from 'vitest'
import { statistikOf } from '@shared/documents/statistik'
import type { Statistik } from '@shared/documents/statistik'
import { IsoDate } from '@shared/domain/primitives'
import { nyckeltal } from './statistikTal'

const day = (text: string) => IsoDate.parse(text)
const none = statistikOf([], { from: day('2026-01-01'), to: day('2026-01-31') }, day('2026-02-01'))
const spread = (median: number) => ({ antal: 9, median, fran: 1, till: 90 })
const held = (counts: readonly number[]): Pick<Statistik, 'bevakningar'> => ({
  bevakningar: { ...none.bevakningar, sorter: [['Följ upp insatsen', counts]] },
})

describe('periodens nyckeltal', () => {
  it('säger hur det var perioden före, i ord', () => {
    const now = { ...none, inkomna: 12, beslut: 9, tillBeslut: spread(21), ...held([9, 0, 1, 0]) }
    const before = { ...none, inkomna: 9, beslut: 9, tillBeslut: spread(30), ...held([1, 1, 0, 0]) }
    expect(
      nyckeltal(now, before).map(({ id, value, unit, notes }) => [id, value, unit, ...notes]),
    ).toEqual([
      ['inkomna', '12', '', '3 fler än förra perioden'],
      ['beslut', '9', '', 'Samma som förra perioden'],
      ['ledtid', '21', 'dagar', '9 dagar kortare än förra perioden'],
      [
        ...['tider', '90', '%', '9 av 10 i tid', '1 är sen och öppen'],
        '40 procentenheter högre än förra perioden',
      ],
      ['ej', '0', '', 'Samma som förra perioden'],
    ])
  })

  it('jämför inte med en period som saknar tal', () => {
    const [, , ledtid, tider] = nyckeltal({ ...none, tillBeslut: spread(1) }, none)
    expect(ledtid).toMatchObject({ value: '1', unit: 'dag', notes: ['Inget att jämföra med'] })
    expect(tider).toMatchObject({ value: '–', unit: '' })
  })
})
