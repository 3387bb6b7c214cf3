import { describe, expect, it } from 'vitest'
import { beslutsmeddelande } from '@shared/documents/beslutsmeddelande'
import { renderDocx } from '@shared/documents/render'
import { IsoDate } from '@shared/domain/primitives'
import { asText, headings, ooxmlErrors, unzip } from './docx'
import * as samples from './samples'

const { bifallInput } = samples
const cases = {
  bifall: bifallInput,
  forlangning: { ...bifallInput, beslut: samples.forlangning },
  delavslag: { ...bifallInput, beslut: samples.delavslag },
  avslag: { ...bifallInput, beslut: samples.avslag, ansokan: null },
}
const text = (input: typeof bifallInput) => asText(beslutsmeddelande(input))
const APPEAL = '\n# Hur du överklagar\n'

describe('beslutsmeddelandet', () => {
  it.each(Object.entries(cases))('%s är som det godkända', async (name, input) => {
    const file = `expected/beslutsmeddelande-${name}.txt`
    await expect(text(input)).toMatchFileSnapshot(file)
  })

  it.each(Object.entries(cases))(
    '%s är ett giltigt Worddokument',
    async (_name, input) => {
      const bytes = await renderDocx(beslutsmeddelande(input))
      expect(await ooxmlErrors(bytes)).toEqual([])
      expect(headings(unzip(bytes)).map((one) => one.slice(0, 1))).toContain('2')
    },
    30_000,
  )

  it('säger hur man överklagar vid avslag, delavslag och varje tidsgräns', () => {
    for (const input of Object.values(cases)) expect(text(input)).toContain(APPEAL)
  })

  it('har ingen hänvisning när allt är beviljat tills vidare', () => {
    const innehall = { ...samples.bifall.innehall, to: null }
    const shown = text({ ...bifallInput, beslut: { ...samples.bifall, innehall } })
    expect(shown).not.toContain('överklag')
    expect(shown).not.toContain('Därför är beslutet tidsbegränsat')
    expect(shown).toContain('Från och med den 1 december 2026 tills vidare')
  })

  it('hänvisar till laglighetsprövning när insatsen går utöver rätten', () => {
    const innehall = { ...samples.bifall.innehall, lagrum: ['SoL 11:4'] }
    const shown = text({ ...bifallInput, beslut: { ...samples.bifall, innehall } })
    expect(shown).toContain('laglighetsprövning inom tre veckor')
    expect(shown).not.toContain(APPEAL)
  })

  it('nämner den namngivna förvaltningsrätten, och annars ingen bestämd', () => {
    expect(text(bifallInput)).toContain('Det är Förvaltningsrätten i Malmö som prövar')
    const kontor = { ...samples.kontor, forvaltningsratt: '' }
    expect(text({ ...bifallInput, kontor })).toContain('Det är förvaltningsrätten som prövar')
  })

  it('skriver aldrig ut adressen till den som har skyddade personuppgifter', () => {
    const person = { ...samples.person, skydd: 'sekretessmarkering' as const }
    const shown = text({ ...bifallInput, person })
    expect(shown).toContain('[recipient] Maja Påhittsson')
    expect(shown).not.toContain('Sagostigen')
    expect(shown).not.toMatch(/\[recipient\].*Osby/)
  })

  it('utelämnar alla handläggares namn när risken är bedömd, men inte vem som får hjälpa', () => {
    const namesWithheld = IsoDate.parse('2026-11-20')
    const shown = text({ ...bifallInput, beslut: samples.delavslag, namesWithheld })
    for (const name of ['Mallgren', 'Exempelsson', 'elin']) expect(shown).not.toContain(name)
    expect(shown).toContain('33 § fjärde stycket förvaltningslagen')
    expect(shown).toContain('Myndighetskontoret hjälper dig')
    expect(shown).toContain('fattat av handläggare socialpsykiatri på delegation')
  })

  it('återger avvikande meningar', () => {
    const shown = text({ ...bifallInput, avvikandeMening: ['Ledamoten ville bifalla helt.'] })
    expect(shown).toContain('## Avvikande mening\n[normal] Ledamoten ville bifalla helt.')
  })

  it('skriver varken namn eller nummer i filens titel', () => {
    for (const input of Object.values(cases)) {
      const { title } = beslutsmeddelande(input)
      expect(title).not.toContain(samples.person.name.slice(0, 4))
      expect(title).not.toMatch(/\d/)
    }
  })
})
