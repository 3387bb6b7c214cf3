import { describe, expect, it } from 'vitest'
import { emptyRaknare, rowOf } from './raknareForm'

describe('det som räknas', () => {
  it('är antal, ålder, kön och orsak, och bara det källan begär därutöver', () => {
    const form = { ...emptyRaknare(), antal: '3', aldersgrupp: '15-17', kon: 'man', orsak: 'vald' }
    const row = { insats: 'stodtelefon', antal: 3, aldersgrupp: '15-17', kon: 'man', orsak: 'vald' }
    expect(rowOf('stodtelefon', { must: ['antal'] }, form)).toEqual({
      ...row,
      kontaktsatt: null,
      roll: null,
    })
    expect(rowOf('stodtelefon', { must: ['antal', 'roll', 'kontaktsatt'] }, form)).toEqual({
      ...row,
      kontaktsatt: 'telefon',
      roll: 'utsatt',
    })
  })

  it('är aldrig egna ord', () => {
    const form = { ...emptyRaknare(), orsak: 'Kanariefågel ringde' }
    expect(rowOf('stodtelefon', { must: ['antal'] }, form)).toBeNull()
  })
})
