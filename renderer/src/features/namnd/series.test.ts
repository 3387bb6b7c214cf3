import { describe, expect, it } from 'vitest'
import type { RapportPost } from '@shared/domain/register'
import { byPunkt, seriesOf, stretches } from './series'

const post = (serie: string, nr: number, punkt: string, fattatAv: string) =>
  ({
    rad: { serie: { serie, year: 2026, nr }, punkt, fattatAv },
    anmald: null,
  }) as unknown as RapportPost

const posts = [
  post('a', 12, '2.1', 'Anders Mönster'),
  post('a', 14, '10.1', 'Anders Mönster'),
  post('a', 13, '2.1', 'Anders Mönster'),
  post('b', 5, '2.1', 'Jonas Provberg'),
  post('b', 7, '2.1', 'Jonas Provberg'),
]

describe('nämndens kontroll av nummerserier', () => {
  it('ser luckan i en serie och att den andra är hel', () => {
    expect(seriesOf(posts)).toMatchObject([
      { who: 'Anders Mönster', present: [12, 13, 14], missing: [] },
      { who: 'Jonas Provberg', present: [5, 7], missing: [6] },
    ])
  })

  it('skriver nummer som sträckor', () => {
    expect(stretches([12, 13, 14, 16])).toBe('12–14 och 16')
    expect(stretches([7])).toBe('7')
    expect(stretches([])).toBe('')
  })

  it('ordnar punkterna som tal, inte som text', () => {
    expect(byPunkt(posts).map(({ punkt }) => punkt)).toEqual(['2.1', '10.1'])
  })
})
