import { describe, expect, it } from 'vitest'
import { emptyOfficeForm, officeSettings, stepErrors } from './officeForm'

const form = {
  ...emptyOfficeForm('2026-11-24'),
  kommun: 'Påhittade ',
  namnd: 'Omsorgsnämnden',
  forvaltning: 'Omsorgsförvaltningen',
  enhet: 'Myndighetskontoret',
  packId: 'osby',
}

describe('första start', () => {
  it('säger vad varje steg saknar', () => {
    expect(stepErrors(emptyOfficeForm('2026-11-24'), 0)).toEqual({
      kommun: 'required',
      namnd: 'required',
      forvaltning: 'required',
      enhet: 'required',
    })
    expect(stepErrors(form, 0)).toEqual({})
    expect(stepErrors(form, 4)).toMatchObject({ name: 'required', passphrase: 'required' })
    expect(stepErrors({ ...form, signatur: 'A' }, 4)).toMatchObject({ signatur: 'signatur' })
    expect(stepErrors({ ...form, signatur: 'ÅÖ1' }, 4)).not.toHaveProperty('signatur')
  })

  it('gör kontorets uppgifter med en ordning från och med den valda dagen', () => {
    const settings = officeSettings(form)
    expect(settings.kontor).toMatchObject({ kommun: 'Påhittade', isExample: false, utskott: '' })
    expect(settings.delegationsordningar).toMatchObject([
      { id: 'osby-2026-11-24', validFrom: '2026-11-24', validTo: null, innehav: [] },
    ])
  })
})
