import { describe, expect, it } from 'vitest'
import { genomforandeplanDokument } from '@shared/documents/genomforandeplan'
import { renderDocx } from '@shared/documents/render'
import { uppdragDokument } from '@shared/documents/uppdrag'
import { uppfoljningDokument } from '@shared/documents/uppfoljning'
import { Genomforandeplan, Uppdrag } from '@shared/domain/handelser/genomforandeHandelser'
import { Uppfoljning } from '@shared/domain/handelser/uppfoljningHandelser'
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

const plan = Genomforandeplan.parse({
  ...{ beslut: one.id, date: '2026-12-18', medverkan: 'tillsammans', medverkanText: '' },
  deltagare: 'Dottern Alva',
  delmal: [
    {
      ...{ nr: 1, omrade: 'uppgifter-krav', mal: 'Går upp före nio.', senast: '2027-03-01' },
      ...{ matt: 'Fyra dagar av sju i veckan.', hur: 'Ringer kl. 8 och övar på larmet.' },
    },
    {
      ...{ nr: 3, omrade: null, mal: 'Betalar räkningarna i tid.', senast: '2027-02-01' },
      ...{ matt: 'Inga påminnelser.', hur: '' },
    },
  ],
  ...{ metod: 'Motiverande samtal.', bemotande: 'Lugnt, en sak i taget.', personal: 'Bo och Mia' },
  ...{ tider: 'Tisdag och torsdag 9–11, hemma', samverkan: '', krisplan: 'Ring mottagningen.' },
  ...{ kriskontakt: 'Dottern Alva', krissamtycke: 'ja', godkand: true, kopia: '2026-12-18' },
  ...{ meddelad: true, revideras: '2027-03-18' },
})

describe('genomförandeplanen', () => {
  it('är som den godkända', async () => {
    await expect(
      asText(genomforandeplanDokument({ ...base, plan, version: 2 })),
    ).toMatchFileSnapshot('expected/genomforandeplan.txt')
  })

  it('är ett giltigt Worddokument', async () => {
    const file = await renderDocx(genomforandeplanDokument({ ...base, plan, version: 1 }))
    expect(await ooxmlErrors(file)).toEqual([])
  }, 30_000)

  it('säger vad den enskilde har sagt när hen inte vill delta, och ber inte om underskrift', () => {
    const alone = { ...plan, medverkan: 'avbojd' as const, medverkanText: 'Orkar inte nu.' }
    const shown = asText(genomforandeplanDokument({ ...base, plan: alone, version: 1 }))
    expect(shown).toContain('Den enskilde vill inte delta. Orkar inte nu.')
    expect(shown).not.toContain(`____ ${person.name}`)
  })
})

describe('uppföljningen som handling', () => {
  const uppfoljning = Uppfoljning.parse({
    ...{ beslut: one.id, date: '2027-05-03', skal: 'planerad', satt: 'hembesök' },
    ...{ deltagare: 'Dottern Alva', egenSyn: 'Det är lugnare hemma.', utforaren: 'Går bättre.' },
    omraden: [{ omrade: 'hemliv', nuvarande: 2, avsett: 1, text: 'Diskar oftare.' }],
    mal: [{ nr: 1, mal: 'Går upp före nio.', uppfyllelse: 'delvis', text: 'Tre dagar av sju.' }],
    ...{ bedomning: 'Behovet kvarstår.', framat: 'andras', framatText: 'Färre timmar.' },
  })

  it('är som den godkända', async () => {
    await expect(asText(uppfoljningDokument({ ...base, uppfoljning }))).toMatchFileSnapshot(
      'expected/uppfoljning.txt',
    )
  })

  it('är ett giltigt Worddokument', async () => {
    const file = await renderDocx(uppfoljningDokument({ ...base, uppfoljning }))
    expect(await ooxmlErrors(file)).toEqual([])
  }, 30_000)
})
