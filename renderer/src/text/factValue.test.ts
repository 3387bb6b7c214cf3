import { describe, expect, it } from 'vitest'
import { factText, readFact } from './factValue'

describe('svar som fact', () => {
  it.each([
    ['bool', 'ja', true],
    ['bool', 'nej', false],
    ['bool', 'kanske', undefined],
    ['int', '3', 3],
    ['int', 'tre', undefined],
    ['date', '2026-12-01', '2026-12-01'],
    ['date', '2026-12-32', undefined],
    ['text', ' psykos ', 'psykos'],
    ['list', 'namn, alder', ['namn', 'alder']],
    ['choice', '2', 2],
    ['choice', 'hemloshet', 'hemloshet'],
    ['text', '  ', undefined],
  ])('%s "%s" läses som %s', (type, typed, expected) => {
    expect(readFact(type, typed)).toEqual(expected)
  })

  it.each([
    ['dygnet_runt_behov', true, 'Ja'],
    ['ansokan_datum', '2026-11-18', '18 november 2026'],
    ['amount', { value: 3.5, unit: 'timme', per: 'vecka' }, '3,5 timmar i veckan'],
    ['lss_personkrets', 2, 'Personkrets 2'],
    ['lss_personkrets', '2', 'Personkrets 2'],
    ['age', 38, '38'],
    ['boende', null, 'Tomt'],
  ])('%s skrivs ut i ord', (name, value, expected) => {
    expect(factText(name, value)).toBe(expected)
  })
})
