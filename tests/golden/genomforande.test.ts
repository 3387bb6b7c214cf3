import { describe, expect, it } from 'vitest'
import { renderDocx } from '@shared/documents/render'
import { uppdragDokument } from '@shared/documents/uppdrag'
import { Uppdrag } from '@shared/domain/handelser/genomforandeHandelser'
import { IsoDate } from '@shared/domain/primitives'
import { beslut } from '../watches/akt'
import { asText, ooxmlErrors } from './docx'
import { handlaggare, kontor, person } from './samples'

const date = IsoDate.parse('2026-11-27')
const one = beslut('b', { to: '2027-09-06' })
const base = { kontor, person, arendenummer: '2026-0007', date, handlaggare, beslut: one }

const uppdrag = Uppdrag.parse({
  ...{ beslut: one.id, date: '2026-11-26', utforare: 'Boendestödet Norr', satt: 'internpost' },
  ...{ omfattning: 'Boendestöd, 3 timmar och 30 minuter i veckan', mal: 'Går upp före nio.' },
  ...{ onskemal: 'Vill ses på förmiddagar.', uppgifter: 'Hör dåligt på vänster öra.' },
  ...{ anvisning: 'Ring dottern först.', skydd: '', underlag: 'avbojt', utanSamtycke: '' },
  ...{ uppfoljs: '2027-03-01', ersatter: null },
})

describe('uppdraget till utföraren', () => {
  it('är som det godkända', async () => {
    await expect(asText(uppdragDokument({ ...base, uppdrag }))).toMatchFileSnapshot(
      'expected/uppdrag.txt',
    )
  })

  it('är ett giltigt Worddokument', async () => {
    expect(await ooxmlErrors(await renderDocx(uppdragDokument({ ...base, uppdrag })))).toEqual([])
  }, 30_000)

  it('säger när den enskilde inte har tagit del av beslutsunderlaget', () => {
    const shown = asText(uppdragDokument({ ...base, uppdrag }))
    expect(shown).toContain('har avböjt att ta del av beslutsunderlaget')
  })

  it('märker skyddade personuppgifter och skriver aldrig ut adressen', () => {
    const hidden = { ...person, skydd: 'sekretessmarkering' as const }
    const skydd = 'Ring bara det avtalade numret.'
    const shown = asText(
      uppdragDokument({ ...base, person: hidden, uppdrag: { ...uppdrag, skydd } }),
    )
    expect(shown).toContain('Skyddade personuppgifter')
    expect(shown).toContain(skydd)
    expect(shown).not.toContain(person.address)
  })
})
