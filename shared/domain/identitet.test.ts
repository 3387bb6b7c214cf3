import { describe, expect, it } from 'vitest'
import { ageOn, birthdateOf, readIdentitet, showIdentitet } from './identitet'

// No living person: every birth date lies after the day these tests were written.
const today = '2050-06-01'

describe('personnummer som de skrivs', () => {
  it.each([
    ['20310115-1235', 'personnummer', '203101151235'],
    ['203101151235', 'personnummer', '203101151235'],
    ['310115-1235', 'personnummer', '203101151235'],
    [' 3101 15 1235 ', 'personnummer', '203101151235'],
    ['20310175-1232', 'samordningsnummer', '203101751232'],
    ['20310115-T123', 'reservnummer', '20310115T123'],
    ['20310115-t123', 'reservnummer', '20310115T123'],
    ['310115-R12A', 'reservnummer', '20310115R12A'],
  ])('%s är ett %s', (typed, kind, number) => {
    expect(readIdentitet(typed, today)).toEqual({ ok: true, value: { kind, number } })
  })

  it.each([
    ['', 'empty'],
    ['Maj', 'not-a-number'],
    ['20310115', 'not-a-number'],
    ['20310115-1236', 'check-digit'],
    ['20310230-1234', 'no-such-day'],
    ['20310230-T123', 'no-such-day'],
    ['20510115-T123', 'future'],
  ])('%s tas inte emot: %s', (typed, code) => {
    expect(readIdentitet(typed, today)).toEqual({ ok: false, error: { code } })
  })

  it('väljer århundradet efter dagen i dag, och plus betyder hundra år till', () => {
    const kind = (typed: string, day: string) => readIdentitet(typed, day)
    expect(kind('310115-T123', '2031-01-15')).toMatchObject({ value: { number: '20310115T123' } })
    expect(kind('310115-T123', '2031-01-14')).toMatchObject({ value: { number: '19310115T123' } })
    expect(kind('310115+T123', '2031-01-15')).toMatchObject({ value: { number: '19310115T123' } })
  })
})

describe('ålder', () => {
  const person = { kind: 'samordningsnummer', number: '203101751232' } as const

  it('räknar födelsedagen och drar av samordningsnumrets sextio dagar', () => {
    expect(birthdateOf(person)).toBe('2031-01-15')
    expect(ageOn(person, '2049-01-14')).toBe(17)
    expect(ageOn(person, '2049-01-15')).toBe(18)
  })

  it('är okänd när födelsedatum saknas', () => {
    expect(ageOn({ kind: 'saknas', birthdate: null }, '2049-01-14')).toBeNull()
    expect(showIdentitet({ kind: 'saknas', birthdate: null })).toBe('')
    expect(showIdentitet(person)).toBe('20310175-1232')
  })
})
