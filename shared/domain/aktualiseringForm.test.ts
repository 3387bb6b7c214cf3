import { describe, expect, it } from 'vitest'
import { emptyAktualisering, readAktualisering } from './aktualiseringForm'

const DAY = '2026-11-02'
const read = (form: Record<string, string>) =>
  readAktualisering({ ...emptyAktualisering(DAY), ...form }, '')

describe('det som registreras som aktualisering', () => {
  it('är en ansökan med önskad omfattning, sökande och dag', () => {
    const form = { value: '2,5', unit: 'timme', per: 'vecka', sokande: 'en-vardnadshavare' }
    expect(read(form)).toMatchObject({
      ...{ sort: 'ansokan', inkom: DAY, omfattning: { value: 2.5, unit: 'timme', per: 'vecka' } },
      uppgifter: { slag: 'ansokan', sokande: 'en-vardnadshavare', anmalare: null },
    })
  })

  it('tar bara med det som dess slag frågar efter', () => {
    const known = read({
      ...{ slag: 'orosanmalan-barn', barn: 'Ett barn', anmalareName: 'Grannen', fran: 'Grannen' },
      ...{ relation: 'annan', insats: 'boendestod', from: DAY, value: '3', fristStart: DAY },
    })
    expect(known).toMatchObject({
      ...{ sort: 'anmalan', fran: '', insats: null, from: null, omfattning: null },
      uppgifter: {
        ...{ barn: 'Ett barn', sokande: null, fristStart: null },
        anmalare: { name: 'Grannen', relation: 'annan', skyddad: true },
      },
    })
  })

  it('skriver inget namn på den som är anonym', () => {
    const known = read({ slag: 'orosanmalan-vuxen', relation: 'okand', anmalareName: 'Någon' })
    expect(known?.uppgifter?.anmalare).toMatchObject({ name: '', relation: 'okand' })
  })

  it('tas inte emot utan dag, med en dag som inte finns eller en omfattning som inte är ett tal', () => {
    expect(read({ inkom: '' })).toBeNull()
    expect(read({ inkom: '2026-02-30' })).toBeNull()
    expect(read({ value: 'mycket' })).toBeNull()
  })
})
