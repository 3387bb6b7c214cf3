import { describe, expect, it } from 'vitest'
import type { RegisterRow } from '../domain/register'
import { publicRakning, statistikOf } from './statistik'

const period = { from: '2026-01-01', to: '2026-12-31' }
const row = (opened: string, decided: string, over: object = {}): RegisterRow =>
  ({
    ...{ status: 'beslutad', opened, bevakningar: [{ due: '2026-11-01' }, { due: '2026-12-24' }] },
    beslut: [
      { slag: 'bifall', insatsName: 'Boendestöd', niva: 'handlaggare', beslutsdatum: decided },
    ],
    ...over,
  }) as unknown as RegisterRow

describe('statistiken', () => {
  it('räknar beslut i perioden, akter efter läge och bevakningar som är sena', () => {
    const rows = [row('2026-01-01', '2026-01-11'), row('2025-01-01', '2025-02-01')]
    expect(statistikOf(rows, period, '2026-11-27')).toMatchObject({
      status: [['beslutad', 2]],
      insats: [['Boendestöd', 1]],
      slag: [['bifall', 1]],
      niva: [['handlaggare', 1]],
      bevakningar: [
        ['kommande', 2],
        ['sen', 2],
      ],
    })
  })

  it('ger ledtidens median och mittersta hälft, utan akter som har förts in', () => {
    const rows = [10, 20, 30, 40].map((day) =>
      row('2026-03-01', `2026-04-${String(day % 30 || 30).padStart(2, '0')}`),
    )
    const all = [...rows, row('2026-11-01', '2026-03-01', { inforande: 'x' })]
    expect(statistikOf(all, period, '2026-11-27').ledtid).toEqual({
      ...{ antal: 4, median: 40, fran: 40, till: 50 },
    })
    expect(statistikOf([], period, '2026-11-27').ledtid).toBeNull()
  })

  it('räknar det som inte var verkställt någon dag i perioden', () => {
    const ej = (grans: string, verkstalld: string | null) => ({ grans, verkstalld, slut: null })
    const ejVerkstallda = [
      ej('2025-06-01', '2025-12-31'),
      ej('2025-06-01', null),
      ej('2027-01-01', null),
    ]
    const rows = [row('2026-01-01', '2026-01-11', { ejVerkstallda })]
    expect(statistikOf(rows, period, '2026-11-27').ejVerkstallda).toBe(1)
  })
})

describe('det som lämnar kontoret', () => {
  it('slår ihop grupper med färre än fem', () => {
    const counts = [
      ['a', 9],
      ['b', 6],
      ['c', 3],
      ['d', 2],
    ] as const
    expect(publicRakning(counts, 'Övrigt')).toEqual([
      ['a', 9],
      ['b', 6],
      ['Övrigt', 5],
    ])
  })

  it('tar med en större grupp när de små tillsammans är för få', () => {
    expect(
      publicRakning(
        [
          ['a', 9],
          ['b', 6],
          ['c', 3],
        ],
        'Övrigt',
      ),
    ).toEqual([
      ['a', 9],
      ['Övrigt', 9],
    ])
  })

  it('visar inget tal alls när allt är färre än fem', () => {
    expect(publicRakning([['a', 3]], 'Övrigt')).toEqual([['Övrigt', null]])
  })
})
