import { describe, expect, it } from 'vitest'
import { loadRuleSet } from '../../../tools/rulesFiles'
import { factText, readFact } from './factValue'

/** Measures are named by the pack. */
const pack = loadRuleSet().packs.find(({ id }) => id === 'heby') ?? null

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
  ] as const)('%s "%s" läses som %s', (type, typed, expected) => {
    expect(readFact(type, typed)).toEqual(expected)
  })
})

describe('svar i ord', () => {
  it.each([
    ['dygnet_runt_behov', true, 'Ja'],
    ['ansokan_datum', '2026-11-18', '18 november 2026'],
    ['age', 38, '38'],
    ['amount', { value: 3.5, unit: 'timme', per: 'vecka' }, '3 timmar och 30 minuter i veckan'],
    ['lss_personkrets', 2, 'Personkrets 2'],
    ['lss_personkrets', null, 'Ingen personkrets'],
    ['boende', null, 'I eget hem eller hos närstående'],
    ['boende', 'lss-gruppboende', 'Gruppboende'],
    ['other_insatser', ['hemtjanst', 'lss-kontaktperson'], 'Hemtjänst, Kontaktperson'],
    ['earlier_decisions', [{ from: '2026-01-01', to: '2026-01-31' }], '1 januari–31 januari 2026'],
  ])('%s skrivs ut i ord', (name, value, expected) => {
    expect(factText(name, value, pack)).toBe(expected)
  })
})
