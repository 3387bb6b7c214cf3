import { describe, expect, it } from 'vitest'
import { idleState } from './idle'

describe('låset när ingen arbetar', () => {
  it.each([
    [0, { kind: 'active' }],
    [239_999, { kind: 'active' }],
    [240_000, { kind: 'warning', seconds: 60 }],
    [299_999, { kind: 'warning', seconds: 1 }],
    [300_000, { kind: 'lock' }],
    [3_600_000, { kind: 'lock' }],
  ])('%i ms utan arbete', (ms, expected) => {
    expect(idleState(ms)).toEqual(expected)
  })
})
