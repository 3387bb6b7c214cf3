import { describe, expect, it } from 'vitest'
import type { Watch } from '@renderer/stores/watches'
import { stripOf } from './strip'

const watch = (due: string) => ({ due }) as unknown as Watch

describe('dagarna på Idag', () => {
  const strip = stripOf(
    [watch('2026-11-01'), watch('2026-11-20'), watch('2026-11-24'), watch('2026-12-10')],
    '2026-11-24',
  )

  it('börjar med det förfallna och går sjutton dagar från i dag', () => {
    expect(strip).toHaveLength(18)
    expect(strip[0]).toMatchObject({ kind: 'late', day: '2' })
    expect(strip[1]).toMatchObject({ kind: 'today', weekday: 'ti', day: '24', count: 1 })
    expect(strip.at(-1)).toMatchObject({ id: '2026-12-10', count: 1 })
  })

  it('lördag och söndag är lediga, och första dagen i månaden nämner månaden', () => {
    expect(strip.find(({ id }) => id === '2026-11-28')?.kind).toBe('off')
    expect(strip.find(({ id }) => id === '2026-12-01')?.day).toBe('1 dec')
  })
})
