import { describe, expect, it } from 'vitest'
import { elapsed, idleState } from './idle'

const hour = 3_600_000
const idle = (seconds: number) => ({ kind: 'warning', why: 'idle', seconds })
const long = (seconds: number) => ({ kind: 'warning', why: 'long', seconds })

describe('låset när ingen arbetar', () => {
  it.each([
    [0, { kind: 'active' }],
    [239_999, { kind: 'active' }],
    [240_000, idle(60)],
    [299_999, idle(1)],
    [300_000, { kind: 'lock' }],
    [hour, { kind: 'lock' }],
  ])('%i ms utan arbete', (ms, expected) => {
    expect(idleState(ms, ms)).toEqual(expected)
  })
})

describe('låset efter åtta timmar, hur flitigt man än arbetar', () => {
  it.each([
    [8 * hour - 300_001, 0, { kind: 'active' }],
    [8 * hour - 300_000, 0, long(300)],
    [8 * hour - 30_000, 250_000, long(30)],
    [8 * hour - 299_000, 290_000, idle(10)],
    [8 * hour, 0, { kind: 'lock' }],
    [9 * hour, 0, { kind: 'lock' }],
  ])('öppet i %i ms, utan arbete i %i ms', (openMs, idleMs, expected) => {
    expect(idleState(idleMs, openMs)).toEqual(expected)
  })
})

describe('klockan som ställs eller sover', () => {
  it.each([
    ['går som vanligt', 60_000, 60_000, 60_000],
    ['ställs bak en timme', 60_000 - hour, 60_000, 60_000],
    ['ställs fram', 60_000 + hour, 60_000, 60_000 + hour],
    ['sov en timme: den stadiga klockan stod still', hour, 1000, hour],
  ])('%s', (_what, wall, steady, expected) => {
    const from = { wall: 1_800_000_000_000, steady: 5000 }
    expect(elapsed(from, { wall: from.wall + wall, steady: 5000 + steady })).toBe(expected)
  })
})
