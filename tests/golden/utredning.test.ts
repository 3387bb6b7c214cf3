import { describe, expect, it } from 'vitest'
import { kommuniceringsbrev } from '@shared/documents/kommuniceringsbrev'
import { renderDocx } from '@shared/documents/render'
import { utredningDokument } from '@shared/documents/utredning'
import { IsoDate } from '@shared/domain/primitives'
import { asText, ooxmlErrors } from './docx'
import { handlaggare, kontor } from './samples'
import { utredningState } from './utredning.samples'

const date = IsoDate.parse('2026-11-27')
const svarSenast = IsoDate.parse('2026-12-11')
const avser = 'Korttidstillsyn'
const state = utredningState
const base = { kontor, state, date, handlaggare, avser, lss: true }
const brev = { ...base, svarSenast }

describe('utredningen som handling', () => {
  it('är som den godkända', async () => {
    await expect(asText(utredningDokument(base))).toMatchFileSnapshot('expected/utredning.txt')
  })

  it('är ett giltigt Worddokument', async () => {
    expect(await ooxmlErrors(await renderDocx(utredningDokument(base)))).toEqual([])
  }, 30_000)

  it('namnger aldrig den som har anmält under skydd och återger inte anmälan', () => {
    const shown = `${asText(utredningDokument(base))}${asText(kommuniceringsbrev(brev))}`
    expect(shown).not.toContain('Grannen')
    expect(shown).not.toContain('Är ensam om kvällarna')
  })

  it('skriver inte ut svaret på frågan om våld', () => {
    expect(asText(utredningDokument(base))).not.toContain('Låst dörr')
  })

  it('har barnets bästa under egen rubrik, också när det inte är prövat', () => {
    const familj = state.underlag.familj.map((one) => ({
      ...one,
      value: { ...one.value, barnetsBasta: '' },
    }))
    const unproven = { ...state, utredning: null, underlag: { ...state.underlag, familj } }
    const shown = asText(utredningDokument({ ...base, state: unproven }))
    expect(shown).toContain('## Barnets bästa')
    expect(shown).toContain('Barnets bästa är ännu inte prövat.')
  })

  it('är kort när bara lite är skrivet: tomma delar saknas', () => {
    const underlag = { ...state.underlag, omraden: [], uppgifter: [], familj: [], samtycken: [] }
    const shown = asText(utredningDokument({ ...base, state: { ...state, underlag } }))
    expect(shown).not.toContain('## Livsområden')
    expect(shown).not.toContain('## Uppgifter')
  })
})

describe('kommuniceringsbrevet', () => {
  it('är som det godkända', async () => {
    await expect(asText(kommuniceringsbrev(brev))).toMatchFileSnapshot(
      'expected/kommuniceringsbrev.txt',
    )
  })

  it('säger den bestämda tiden och rätten att tala inför nämnden, med rätt lag', () => {
    expect(asText(kommuniceringsbrev(brev))).toContain('senast den 11 december 2026')
    expect(asText(kommuniceringsbrev(brev))).toContain('8 a § LSS')
    const sol = asText(kommuniceringsbrev({ ...brev, lss: false }))
    expect(sol).toContain('14 kap. 8 § socialtjänstlagen')
  })

  it('skriver aldrig ut adressen till den som har skyddade personuppgifter', () => {
    const person = { ...state.person, skydd: 'sekretessmarkering' as const }
    const shown = asText(kommuniceringsbrev({ ...brev, state: { ...state, person } }))
    expect(shown).not.toContain(state.person.address)
  })
})
