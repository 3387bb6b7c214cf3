import { describe, expect, it } from 'vitest'
import { renderDocx } from '@shared/documents/render'
import { tjansteskrivelse } from '@shared/documents/tjansteskrivelse'
import { groundsOf } from '@shared/documents/whoDecides'
import { asText, headings, ooxmlErrors, unzip } from './docx'
import { tjansteskrivelseInput } from './tjansteskrivelse.samples'

const text = (input: typeof tjansteskrivelseInput) => asText(tjansteskrivelse(input))
const source = { file: 'x', section: 'Osby 7' }

describe('tjänsteskrivelsen till individutskottet', () => {
  it('är som den godkända', async () => {
    await expect(text(tjansteskrivelseInput)).toMatchFileSnapshot('expected/tjansteskrivelse.txt')
  })

  it('är ett giltigt Worddokument med rubrikerna i ordning', async () => {
    const bytes = await renderDocx(tjansteskrivelse(tjansteskrivelseInput))
    expect(await ooxmlErrors(bytes)).toEqual([])
    expect(headings(unzip(bytes))).toEqual([
      '1 Förslag till beslut om korttidsboende',
      '2 Förslag till beslut',
      '2 Sammanfattning',
      '2 Ärendet',
      '2 Den enskildes egen syn',
      '2 Behov',
      '2 Bedömning',
      '2 Skäl för förslaget',
      '2 Varför beslutet föreslås gälla en viss tid',
      '2 Mål',
      '2 Barnets bästa',
      '2 Kommunicering och rätten att tala inför nämnden',
      '2 Vem som beslutar och varför',
      '2 Beslutsunderlag',
      '2 Beslutet skickas till',
    ])
  }, 30_000)

  it('bär inte mer om personen än namn och nummer', () => {
    const shown = text(tjansteskrivelseInput)
    expect(shown).toContain('Ärendet gäller = Maja Påhittsson, 19880412-T143')
    expect(shown.split('Maja')).toHaveLength(2)
    expect(shown).not.toContain('Sagostigen')
  })

  it('märks som sekretess, och som skyddad när personen är det', () => {
    const { person } = tjansteskrivelseInput
    const marking = tjansteskrivelse(tjansteskrivelseInput).marking
    expect(marking).toBe('Sekretess enligt 26 kap. 1 § offentlighets- och sekretesslagen')
    const skydd = 'skyddad-folkbokforing' as const
    const protectedOne = tjansteskrivelse({
      ...tjansteskrivelseInput,
      person: { ...person, skydd },
    })
    expect(protectedOne.marking).toContain('Skyddade personuppgifter')
  })

  it('säger som det är när ingen kommunicering eller upplysning finns', () => {
    expect(text({ ...tjansteskrivelseInput, kommunicerad: null })).toContain(
      'Utredningen har inte kommunicerats',
    )
    const kommunicerad = tjansteskrivelseInput.kommunicerad
    if (kommunicerad === null) throw new Error('sample')
    const untold = { ...kommunicerad, talaInforNamnden: false, svar: '' }
    const shown = text({ ...tjansteskrivelseInput, kommunicerad: untold })
    expect(shown).toContain('Det framgår inte att den enskilde har fått veta')
    expect(shown).toContain('Inga synpunkter har kommit in.')
    const declined = { ...kommunicerad, avbojd: true }
    expect(text({ ...tjansteskrivelseInput, kommunicerad: declined })).toContain(
      'Den enskilde avböjde kommunicering den 28 januari 2027.',
    )
  })

  it('hänvisar till LSS när ärendet gäller LSS', () => {
    const { forslag } = tjansteskrivelseInput
    const innehall = { ...forslag.innehall, lagrum: ['LSS 9 § 6'] }
    expect(text({ ...tjansteskrivelseInput, forslag: { ...forslag, innehall } })).toContain(
      'rätt att tala inför nämnden (8 a § LSS)',
    )
  })

  it('nämner sammanlagd tid bara när perioder följer på varandra', () => {
    expect(text(tjansteskrivelseInput)).toContain(
      'sammanhängande tid från och med den 1 december 2026 till och med den 31 maj 2027',
    )
    const single = text({ ...tjansteskrivelseInput, chainFrom: null, earlier: [] })
    expect(single).not.toContain('sammanhängande')
    expect(single).not.toContain('Tidigare beslut')
  })

  it('redovisar avvikelser med skäl', () => {
    const { forslag } = tjansteskrivelseInput
    const avvikelser = [
      { check: 'x', message: 'Längre än riktlinjen.', skal: 'Hemflytten kräver det.' },
    ]
    const innehall = { ...forslag.innehall, avvikelser }
    expect(text({ ...tjansteskrivelseInput, forslag: { ...forslag, innehall } })).toContain(
      '## Avvikelser från riktlinjen\n[normal] Längre än riktlinjen. Hemflytten kräver det.',
    )
  })
})

describe('skälen för nivån', () => {
  const reason = (verdict: 'ja' | 'nej', role: string | null, text: string) => ({
    rule: text,
    verdict,
    role,
    text,
    needs: [],
    source,
  })

  it('är de regler som träffar och namnger en nivå, och lagens golv', () => {
    const explanation = [
      reason('nej', 'handlaggare', 'gäller inte'),
      reason('ja', 'individutskott', 'längre än tre månader'),
      reason('ja', 'unstated', 'enligt delegationsordningen'),
    ]
    const floor = {
      role: 'utskott',
      source: { file: 'lag', section: '30 kap. 9 § SoL' },
      text: 'LVM',
    }
    const authority = {
      outcome: 'namnd' as const,
      role: 'individutskott',
      floor,
      consult: [],
      reportTo: [],
      rule: null,
      explanation,
    }
    expect(groundsOf({ authority })).toEqual([
      { text: 'längre än tre månader', source: 'Osby 7' },
      { text: 'LVM', source: '30 kap. 9 § SoL' },
    ])
    expect(groundsOf({ authority: { ...authority, floor: null } })).toHaveLength(1)
  })
})
