import { describe, expect, it } from 'vitest'
import { IsoDate } from './primitives'
import { counted, RaknareRad, rakneGrund, Undantag } from './raknare'

const day = (text: string) => IsoDate.parse(text)
const row = (over: Partial<RaknareRad> = {}) =>
  RaknareRad.parse({
    id: 'a'.repeat(32),
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
const undantag = Undantag.parse({
  id: 'b'.repeat(32),
  sammantrade: '2026-02-10',
  paragraf: '17',
  insatser: ['abc-tonar'],
  from: '2026-03-01',
  to: '2026-12-31',
})

describe('räkning utan personuppgifter', () => {
  it.each(['name', 'personnummer', 'anteckning', 'birthdate', 'phone'])(
    'har ingen plats för %s',
    (field) => {
      expect(RaknareRad.safeParse({ ...row(), [field]: 'Kanariefågel' }).success).toBe(false)
    },
  )

  it.each([
    ['orsak', 'Kanariefågel ringde'],
    ['insats', 'Råd till Kanariefågel'],
    ['aldersgrupp', '16'],
    ['kon', 'Kanariefågel'],
    ['antal', 0],
    ['antal', 51],
    ['year', 1999],
  ])('tar inte emot %s = %s', (field, value) => {
    expect(RaknareRad.safeParse({ ...row(), [field]: value }).success).toBe(false)
  })

  it('summerar lika rader och drar ifrån det som tas tillbaka', () => {
    const once = counted([], row(), 1)
    const twice = counted(once, row({ id: 'c'.repeat(32), antal: 3 }), 1)
    expect(twice.map(({ antal }) => antal)).toEqual([4])
    const other = counted(twice, row({ kon: 'man' }), 1)
    expect(other).toHaveLength(2)
    expect(counted(once, row(), -1)).toEqual([])
  })
})

describe('när räknaren är öppen', () => {
  const on = (date: string, basis: '14:4' | '14:5' | null, id = 'abc-tonar') =>
    rakneGrund({ id, basis }, [undantag], day(date)).kind

  it('rådgivning räknas utan beslut', () => {
    expect(rakneGrund({ id: 'stodtelefon', basis: '14:4' }, [], day('2026-05-01'))).toEqual({
      kind: 'radgivning',
    })
  })

  it('annat räknas bara när nämnden har beslutat det för insatsen, och den dagen', () => {
    expect(on('2026-03-01', '14:5')).toBe('beslut')
    expect(on('2026-12-31', '14:5')).toBe('beslut')
    expect(on('2026-02-28', '14:5')).toBe('akt')
    expect(on('2027-01-01', '14:5')).toBe('akt')
    expect(on('2026-05-01', '14:5', 'krisstod')).toBe('akt')
  })

  it('en insats som inte är undantagen räknas aldrig', () => {
    expect(on('2026-05-01', null)).toBe('akt')
  })
})
