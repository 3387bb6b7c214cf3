import { describe, expect, it } from 'vitest'
import { softBreaks } from './softBreaks'

const shown = (text: string) => softBreaks(text).replaceAll('\u00AD', '|').replaceAll('\u200B', '^')

describe('mjuka bindestreck', () => {
  it('delar långa ord mellan stavelser', () => {
    expect(shown('funktionsnedsättning')).toMatch(/^funk\|.{5}\|ned\|sätt\|/)
    expect(shown('Återkallelseförbehåll')).toMatch(/^Åter\|kal\|/)
  })

  it('rör inte korta ord, och ändrar inga bokstäver', () => {
    expect(shown('fem dagar i veckan')).toBe('fem dagar i veckan')
    const text = 'Omprövningsförbehåll, alltid; myndighetskontoret (7.1.4)'
    expect(softBreaks(text).replaceAll('\u00AD', '')).toBe(text)
  })

  it('får brytas efter ett snedstreck', () => {
    expect(shown('person/stöd')).toBe('person/^stöd')
  })
})
