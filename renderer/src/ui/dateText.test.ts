import { describe, expect, it } from 'vitest'
import { readDate } from './dateText'

describe('datum som skrivs i ett fält', () => {
  it.each([
    ['2026-11-24', '2026-11-24'],
    ['20261124', '2026-11-24'],
    [' 2026 11 24 ', '2026-11-24'],
    ['2024-02-29', '2024-02-29'],
    ['2026-02-29', null],
    ['2026-13-01', null],
    ['26-11-24', null],
    ['1749-01-01', null],
    ['', null],
    ['i morgon', null],
  ])('%s läses som %s', (typed, expected) => {
    expect(readDate(typed)).toBe(expected)
  })
})
