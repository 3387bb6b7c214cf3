import { describe, expect, it } from 'vitest'
import { rowAfterKey } from './useListKeys'

describe('tangenter i en lista', () => {
  it.each([
    ['ArrowDown', 0, 3, 1],
    ['ArrowDown', 2, 3, 2],
    ['ArrowUp', 0, 3, 0],
    ['ArrowUp', 2, 3, 1],
    ['Home', 2, 3, 0],
    ['End', 0, 3, 2],
    ['Enter', 0, 3, null],
    ['ArrowDown', -1, 0, null],
  ])('%s från rad %i av %i ger %s', (key, from, count, expected) => {
    expect(rowAfterKey(key, from, count)).toBe(expected)
  })
})
