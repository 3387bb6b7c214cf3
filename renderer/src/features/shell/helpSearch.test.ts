import { describe, expect, it } from 'vitest'
import { helpPages } from '@renderer/text/sv/hjalp'
import { findPages, pageFor } from './helpSearch'

describe('hjälpen', () => {
  it.each([
    ['akt', 'akt'],
    ['nytt', 'arenden'],
    ['delegation', 'riktlinjer'],
    ['installningar', 'installningar'],
  ])('öppnas i vyn %s på sidan %s', (view, id) => {
    expect(pageFor(view)?.id).toBe(id)
  })

  it('har en sida till varje vy, och ingen vy har två', () => {
    const views = helpPages.flatMap((page) => page.views)
    expect(new Set(views).size).toBe(views.length)
    expect(views.toSorted()).toEqual([
      ...['akt', 'arenden', 'beslut', 'delegation', 'egetPaket', 'guide', 'idag'],
      ...['installningar', 'jamfor', 'namnd', 'nytt', 'prova', 'raknare', 'riktlinjer'],
      'uppfoljning',
    ])
  })

  it('hittar sidor på alla ord, den med ordet i rubriken först', () => {
    expect(findPages('gallring nycklarna').map(({ id }) => id)).toEqual(['installningar'])
    expect(findPages('AKTEN')[0]?.id).toBe('akt')
    expect(findPages('xyz')).toEqual([])
    expect(findPages(' ')).toHaveLength(helpPages.length)
  })
})
