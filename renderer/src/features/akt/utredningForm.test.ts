import { describe, expect, it } from 'vitest'
import { communicationEvent, communicationProblem } from './utredningForm'

const form = {
  ...{ date: '2026-11-20', satt: 'Brev', svarSenast: '2026-12-04', svar: '' },
  ...{ avbojd: false, talaInforNamnden: true },
}

describe('kommuniceringen i formuläret', () => {
  it('kräver dag, sätt och en bestämd tid att svara', () => {
    expect(communicationProblem(form)).toBeNull()
    expect(communicationProblem({ ...form, date: '' })).toBe('date')
    expect(communicationProblem({ ...form, satt: ' ' })).toBe('satt')
    expect(communicationProblem({ ...form, svarSenast: '' })).toBe('svarSenast')
  })

  it('kräver ingen tid när svaret redan är lämnat eller kommuniceringen är avböjd', () => {
    expect(communicationProblem({ ...form, svarSenast: '', svar: 'Nej tack' })).toBeNull()
    expect(communicationProblem({ ...form, svarSenast: '', avbojd: true })).toBeNull()
  })

  it('väntar inget svar på det som är avböjt', () => {
    const event = communicationEvent({ ...form, avbojd: true, svar: 'x' })
    expect(event?.data).toMatchObject({ avbojd: true, svarSenast: null, svar: '' })
  })
})
