import { describe, expect, it } from 'vitest'
import { createTestClock } from './testClock'

describe('testernas klocka', () => {
  const clock = (requested: () => string | undefined, isPackaged = false) => {
    let now = Date.parse('2026-11-27T08:00:00Z')
    const offset = createTestClock({ isPackaged, requested, now: () => now })
    return {
      offset,
      shows: () => new Date(now + offset()).toISOString(),
      wait: () => (now += 60_000),
    }
  }

  it('visar den begärda tiden och går sedan vidare', () => {
    const { shows, wait } = clock(() => '2026-09-07T08:00:00Z')
    expect(shows()).toBe('2026-09-07T08:00:00.000Z')
    wait()
    expect(shows()).toBe('2026-09-07T08:01:00.000Z')
  })

  it('flyttas när en ny tid begärs', () => {
    let wanted = '2026-09-07T08:00:00Z'
    const { shows, wait } = clock(() => wanted)
    shows()
    wait()
    wanted = '2027-01-04T07:00:00Z'
    expect(shows()).toBe('2027-01-04T07:00:00.000Z')
  })

  it.each([undefined, '', 'i morgon'])('är datorns egen när %s begärs', (requested) => {
    expect(clock(() => requested).offset()).toBe(0)
  })

  it('kan inte flyttas i en paketerad app', () => {
    expect(clock(() => '2026-09-07T08:00:00Z', true).offset()).toBe(0)
  })
})
