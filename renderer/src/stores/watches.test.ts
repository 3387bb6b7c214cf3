import { describe, expect, it } from 'vitest'
import { UserId } from '@shared/domain/primitives'
import type { RegisterRow } from '@shared/domain/register'
import { byDay, unitWatches, watchesOf } from './watches'

const me = UserId.parse('a'.repeat(32))
const other = UserId.parse('b'.repeat(32))
const row = (handlaggare: UserId, ...watches: (readonly [due: string, ansvarig: string])[]) =>
  ({
    handlaggare,
    bevakningar: watches.map(([due, ansvarig]) => ({ id: due, title: due, due, ansvarig })),
  }) as unknown as RegisterRow

const rows = [
  row(me, ['2026-12-01', ''], ['2026-11-20', other]),
  row(other, ['2026-11-24', me], ['2026-11-26', '']),
]
const days = (watches: readonly { due: string }[]) => watches.map(({ due }) => due)

describe('bevakningar', () => {
  it('är mina när de nämner mig, eller står i min akt utan att nämna någon', () => {
    expect(days(watchesOf(rows, me))).toEqual(['2026-11-24', '2026-12-01'])
  })

  it('enhetens är alla, äldst först', () => {
    expect(days(unitWatches(rows))).toEqual([
      '2026-11-20',
      '2026-11-24',
      '2026-11-26',
      '2026-12-01',
    ])
  })

  it('delas i förfallna, dagens och de närmaste', () => {
    const groups = byDay(unitWatches(rows), '2026-11-24', '2026-11-30')
    expect(days(groups.late)).toEqual(['2026-11-20'])
    expect(days(groups.today)).toEqual(['2026-11-24'])
    expect(days(groups.soon)).toEqual(['2026-11-26'])
  })
})
