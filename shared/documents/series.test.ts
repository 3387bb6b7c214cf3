import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RapportRad, type RapportPost } from '../domain/register'
import { completeness, rangeText } from './series'

const ANNA = 'a'.repeat(32)
const BO = 'b'.repeat(32)

let made = 0
function post(serie: string, nr: number, year = 2026): RapportPost {
  made++
  const rad = RapportRad.parse({
    beslut: made.toString(16).padStart(32, '0'),
    pseudonym: 'A-7K2',
    serie: { serie, year, nr },
    beslutsdatum: '2026-10-20',
    registrerad: '2026-10-20T08:00:00.000Z',
    slag: 'bifall',
    insatsName: 'Boendestöd',
    lagrum: ['SoL 11:1'],
    omfattningText: '',
    from: null,
    to: null,
    fattatAv: serie === ANNA ? 'Anna' : 'Bo',
    befattning: 'handläggare',
    niva: 'handlaggare',
    punkt: '1.1',
    anmarkning: '',
    enhet: 'Myndighetskontoret',
  })
  return { rad, anmald: null }
}

const summary = (...args: Parameters<typeof completeness>) =>
  completeness(...args).map((one) => [
    one.fattatAv,
    one.year,
    rangeText(one.numbers),
    rangeText(one.missing),
    rangeText(one.duplicates),
  ])

describe('nummerserierna', () => {
  it('luckor och dubbletter hittas i varje serie för sig', () => {
    const posts = [12, 13, 16, 18, 18, 14].map((nr) => post(ANNA, nr))
    expect(summary([...posts, post(BO, 3), post(BO, 4)])).toEqual([
      ['Anna', 2026, '12–14, 16, 18', '15, 17', '18'],
      ['Bo', 2026, '3–4', '', ''],
    ])
  })

  it('samma beslut ur två filer är ett beslut', () => {
    const one = post(ANNA, 5)
    expect(summary([one, { ...one }])).toEqual([['Anna', 2026, '5', '', '']])
  })

  it('ett nytt år är en ny serie', () => {
    expect(summary([post(ANNA, 40, 2026), post(ANNA, 1, 2027)])).toEqual([
      ['Anna', 2026, '40', '', ''],
      ['Anna', 2027, '1', '', ''],
    ])
  })

  it('det senast anmälda numret visar luckan före det första', () => {
    const known = [{ serie: ANNA, year: 2026, last: 10 }]
    expect(summary([post(ANNA, 13)], known)).toEqual([['Anna', 2026, '13', '11–12', '']])
    expect(summary([post(ANNA, 11)], known)).toEqual([['Anna', 2026, '11', '', '']])
  })

  it('ett orimligt stort nummer kostar ingen tid', () => {
    expect(summary([post(ANNA, 1), post(ANNA, 2_000_000_000)])).toEqual([
      ['Anna', 2026, '1, 2000000000', '2–1999999999', ''],
    ])
  })

  it('det som tas bort ur en hel serie är just det som saknas', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 2, max: 40 }), { maxLength: 20 })
    fc.assert(
      fc.property(numbers, (removed) => {
        const left = Array.from({ length: 41 }, (_, at) => at + 1).filter(
          (nr) => !removed.includes(nr),
        )
        const [serie] = completeness(left.map((nr) => post(ANNA, nr)))
        const missing = (serie?.missing ?? []).flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, at) => from + at),
        )
        expect(missing).toEqual([...removed].sort((one, other) => one - other))
      }),
    )
  })
})
