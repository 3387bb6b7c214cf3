import { describe, expect, it } from 'vitest'
import type { AktState } from '@shared/domain/akt'
import { spanOf } from './span'

const beslut = (slag: string, insats: string, from: string, to: string | null) => ({
  innehall: { slag, insats, from, to },
})
const state = (...list: ReturnType<typeof beslut>[]) => ({ beslut: list }) as unknown as AktState
const sought = { insats: 'korttidsboende', from: '2027-01-01', to: '2027-02-28' }

describe('perioder i följd', () => {
  it('läggs på en linje från första dagen till den sista', () => {
    const span = spanOf(
      state(beslut('bifall', 'korttidsboende', '2026-10-01', '2026-12-31')),
      sought,
    )
    expect(span).toMatchObject({
      first: '2026-10-01',
      last: '2027-02-28',
      label: 'Beviljat 1 oktober–31 december 2026, Sökt 1 januari–28 februari 2027',
    })
    expect(span?.segments.map(({ kind, start, share }) => [kind, start, share])).toEqual([
      ['beviljat', 0, 92 / 151],
      ['sokt', 92 / 151, 59 / 151],
    ])
  })

  it('finns inte utan tidigare beslut om samma insats, eller utan slutdag', () => {
    expect(spanOf(state(), sought)).toBeNull()
    expect(
      spanOf(state(beslut('avslag', 'korttidsboende', '2026-10-01', '2026-12-31')), sought),
    ).toBeNull()
    expect(
      spanOf(state(beslut('bifall', 'boendestod', '2026-10-01', '2026-12-31')), sought),
    ).toBeNull()
    expect(
      spanOf(state(beslut('bifall', 'korttidsboende', '2026-10-01', '2026-12-31')), {
        ...sought,
        to: '',
      }),
    ).toBeNull()
  })
})
