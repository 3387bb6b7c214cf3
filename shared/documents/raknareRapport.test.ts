import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Kontor } from '../domain/kontor'
import { IsoDate } from '../domain/primitives'
import { Aldersgrupp, Kon, Orsak, type RaknadCell } from '../domain/raknare'
import { raknareRapport, raknareYear, type RaknareNames } from './raknareRapport'

const same = (value: string) => value
const names: RaknareNames = { insats: same, aldersgrupp: same, kon: same, orsak: same }
const cell = (over: Partial<RaknadCell> = {}): RaknadCell => ({
  insats: 'stodtelefon',
  year: 2026,
  antal: 1,
  aldersgrupp: '15-17',
  kon: 'kvinna',
  orsak: 'relation',
  kontaktsatt: null,
  roll: null,
  ...over,
})
const kontor = Kontor.parse({
  kommun: 'Exempelby kommun',
  namnd: 'Socialnämnden',
  forvaltning: 'Socialförvaltningen',
  enhet: 'Öppenvården',
  packId: 'lekeberg',
})

describe('årets räkning', () => {
  it('slår ihop det som är för smått för att visas', () => {
    const cells = [
      cell({ antal: 6 }),
      cell({ antal: 7, kon: 'man', insats: 'krisstod' }),
      cell({ antal: 2, aldersgrupp: '65-' }),
      cell({ antal: 9, year: 2025 }),
    ]
    const { total, tables } = raknareYear({ year: 2026, cells, names })
    expect(total).toBe(15)
    const of = (field: string) => tables.find((one) => one.field === field)?.rows
    expect(of('kon')).toEqual([
      { name: 'kvinna', antal: 8 },
      { name: 'man', antal: 7 },
    ])
    expect(of('aldersgrupp')).toEqual([{ name: 'Alla', antal: 15 }])
  })

  it('visar varken tabell eller summa när hela året är färre än fem', () => {
    expect(raknareYear({ year: 2026, cells: [cell({ antal: 4 })], names })).toEqual({
      total: null,
      tables: [],
    })
    expect(raknareYear({ year: 2026, cells: [], names })).toEqual({ total: 0, tables: [] })
  })

  it('visar aldrig ett antal från 1 till 4, och varje tabell summerar till alla', () => {
    const cells = fc.array(
      fc.record({
        antal: fc.integer({ min: 1, max: 9 }),
        aldersgrupp: fc.constantFrom(...Aldersgrupp.options),
        kon: fc.constantFrom(...Kon.options),
        orsak: fc.constantFrom(...Orsak.options),
        insats: fc.constantFrom('stodtelefon', 'krisstod', 'cosp'),
      }),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(cells, (made) => {
        const { total, tables } = raknareYear({ year: 2026, cells: made.map(cell), names })
        for (const { rows } of tables) {
          expect(rows.filter(({ antal }) => antal > 0 && antal < 5)).toEqual([])
          expect(rows.reduce((sum, { antal }) => sum + antal, 0)).toBe(total)
        }
      }),
    )
  })

  it('blir ett dokument som säger varför antal saknas', () => {
    const dokument = raknareRapport({
      ...{ kontor, year: 2026, date: IsoDate.parse('2027-01-15'), names },
      cells: [cell({ antal: 4 })],
    })
    const text = JSON.stringify(dokument.blocks)
    expect(text).toContain('färre än 5')
    expect(text).not.toContain('stodtelefon')
  })
})
