import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Hash, IsoDate } from '../domain/primitives'
import { lagrumLong, lagrumShort } from './lagrum'
import * as text from './text'

const day = (value: string) => IsoDate.parse(value)

describe('text i ett dokument', () => {
  it('styrtecken och riktningstecken tas bort, radslut blir ett och samma', () => {
    const typed = 'a\u0000b\u202Ec\u2028d\u2029e\r\nf\tg\u2066h\uFFFE\uD800i\u000Bj'
    expect(text.cleanText(typed)).toBe('abc\nd\ne\nf ghi\nj')
  })

  it('bokstäver som läses från höger, å ä ö och tecken utanför BMP står kvar', () => {
    expect(text.cleanText('مرحبا שלום åäö 😀')).toBe('مرحبا שלום åäö 😀')
  })

  it('samma text ger samma text en gång till', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const once = text.cleanText(typed)
        expect(text.cleanText(once)).toBe(once)
        expect(once).not.toMatch(/[^\n\u0020-\u{10FFFF}]/u)
      }),
    )
  }, 30_000)

  it('ett styrtecken mellan bokstav och accent lämnar ett hopsatt tecken', () => {
    expect(text.cleanText('a\u0000\u030A')).toBe('å')
  })

  it('datum, perioder och nummer skrivs som i Sverige', () => {
    expect(text.longDate(day('2026-12-01'))).toBe('1 december 2026')
    expect(text.periodText(day('2026-12-01'), day('2027-02-28'))).toBe(
      'från och med den 1 december 2026 till och med den 28 februari 2027',
    )
    expect(text.periodText(day('2026-12-01'), null)).toBe(
      'från och med den 1 december 2026 tills vidare',
    )
    expect(text.periodShort(null, null)).toBe('–')
    expect(text.identitetText({ kind: 'reservnummer', number: '19880412T143' })).toBe(
      '19880412-T143',
    )
    expect(text.omfattningText('', { value: 2.5, unit: 'timme', per: 'vecka' })).toBe(
      '2,5 timmar per vecka',
    )
    expect(text.omfattningText('', { value: 1, unit: 'dag', per: 'manad' })).toBe('1 dag per månad')
    expect(text.headText(Hash.parse('0123456789abcdef0123' + 'f'.repeat(44)))).toBe(
      '0123 4567 89ab cdef 0123',
    )
    expect(text.enumerate(['a', 'b', 'c'])).toBe('a, b och c')
  })
})

describe('lagrum', () => {
  it.each([
    ['SoL 11:1', '11 kap. 1 § SoL'],
    ['11 kap. 1 § SoL', '11 kap. 1 § SoL'],
    ['LSS 9 § 4', '9 § 4 LSS'],
    ['9 § 4 LSS', '9 § 4 LSS'],
    ['LSS 9 b §', '9 b § LSS'],
    ['8 § första stycket 1 LSS', '8 § första stycket 1 LSS'],
    ['SoL 12:1; SoL 13:10', 'SoL 12:1; SoL 13:10'],
    ['FL 44 §', '44 § FL'],
    ['enligt nämndens beslut', 'enligt nämndens beslut'],
  ])('%s skrivs %s', (written, shown) => {
    expect(lagrumShort(written)).toBe(shown)
    expect(lagrumShort(lagrumShort(written))).toBe(shown)
  })

  it('socialtjänstlagens nummer följer beslutsdagen', () => {
    expect(lagrumLong('SoL 11:1', day('2025-07-01'))).toBe(
      '11 kap. 1 § socialtjänstlagen (2025:400)',
    )
    expect(lagrumLong('SoL 4:1', day('2025-06-30'))).toBe('4 kap. 1 § socialtjänstlagen (2001:453)')
  })
})
