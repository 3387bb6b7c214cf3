import { describe, expect, it } from 'vitest'
import { beslutsmeddelande } from '@shared/documents/beslutsmeddelande'
import { renderDocx } from '@shared/documents/render'
import { tjansteskrivelse } from '@shared/documents/tjansteskrivelse'
import { asText, ooxmlErrors } from './docx'
import { avslag, bifall, bifallInput } from './samples'
import { tjansteskrivelseInput as proposal } from './tjansteskrivelse.samples'

const refused = {
  innehall: {
    ...avslag.innehall,
    undantagKommunicering: { grund: 'uppenbart-obehovligt', skal: 'Allt kom från dig.' } as const,
  },
  nummer: { ...bifall.nummer, nr: bifall.nummer.nr + 1 },
  punkt: bifall.punkt,
}
const letter = beslutsmeddelande({ ...bifallInput, delar: [refused] })

describe('ett beslut om flera insatser', () => {
  it('är som det godkända', async () => {
    await expect(asText(letter)).toMatchFileSnapshot('expected/beslutsmeddelande-samlat.txt')
  })

  it('är ett giltigt Worddokument', async () => {
    expect(await ooxmlErrors(await renderDocx(letter))).toEqual([])
  }, 30_000)

  it('har varje insats med sitt nummer, utfall och sina skäl, och en enda hänvisning', () => {
    const shown = asText(letter)
    expect(letter.title).toBe('Beslut om korttidsboende och kontaktperson')
    expect(shown).toContain('Del 1 av 2: korttidsboende')
    expect(shown).toContain('Del 2 av 2: kontaktperson')
    expect(shown).toContain('Utfall = Bifall')
    expect(shown).toContain('Utfall = Avslag')
    expect(shown.match(/# Hur du överklagar/g)).toHaveLength(1)
    expect(shown).toContain('25 § förvaltningslagen')
  })

  it('föreslås med alla insatser i en tjänsteskrivelse', () => {
    const shown = asText(tjansteskrivelse({ ...proposal, delar: [avslag.innehall] }))
    expect(shown).toContain(avslag.innehall.beslutstext)
    expect(shown).toContain('Skäl för förslaget (kontaktperson)')
  })
})
