import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dokument } from '@shared/documents/blocks'
import { delegationsrapport } from '@shared/documents/delegationsrapport'
import type { RapportInput } from '@shared/documents/rapportRader'
import { renderDocx } from '@shared/documents/render'
import { isSmall } from '@shared/documents/smallCounts'
import { IsoDate } from '@shared/domain/primitives'
import type { RapportPost } from '@shared/domain/register'
import { asText, headings, ooxmlErrors, unzip } from './docx'
import { rapportInput, samplePosts } from './rapport.samples'

const day = (value: string) => IsoDate.parse(value)
const texts = (input: RapportInput) => {
  const made = delegationsrapport(input)
  return { offentlig: asText(made.offentlig), bilaga: asText(made.sekretessbilaga) }
}

/** All numbers in the tables of a document. */
function tableNumbers(dokument: Dokument): number[] {
  return dokument.blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
    .filter((cell) => /^\d+$/.test(cell))
    .map(Number)
}

describe('redovisningen av delegationsbeslut', () => {
  it('är som den godkända, offentlig del och sekretessbilaga', async () => {
    const { offentlig, bilaga } = texts(rapportInput)
    await expect(offentlig).toMatchFileSnapshot('expected/delegationsrapport-offentlig.txt')
    await expect(bilaga).toMatchFileSnapshot('expected/delegationsrapport-sekretess.txt')
  })

  it('är två giltiga Worddokument, bilagan liggande och märkt', async () => {
    const made = delegationsrapport(rapportInput)
    for (const dokument of Object.values(made)) {
      const bytes = await renderDocx(dokument)
      expect(await ooxmlErrors(bytes)).toEqual([])
      expect(headings(unzip(bytes))[0]).toBe(`1 ${dokument.title}`)
    }
    const bilaga = unzip(await renderDocx(made.sekretessbilaga))
    expect(bilaga.get('word/document.xml')).toContain('w:orient="landscape"')
    const headers = ['word/header1.xml', 'word/header2.xml'].map((name) => bilaga.get(name) ?? '')
    for (const header of headers) expect(header).toContain('SEKRETESS')
    expect(headers.join('')).toContain('____ av 13')
  }, 60_000)
})

describe('den offentliga delen', () => {
  it('nämner ingen person, ingen akt och ingen delegat', () => {
    const shown = texts(rapportInput).offentlig
    const { from, to } = rapportInput.period
    for (const { rad } of rapportInput.posts) {
      const secrets = [rad.pseudonym, rad.beslut, rad.beslutsdatum]
      const person = rad.niva === 'individutskott' ? [] : [rad.fattatAv, rad.serie.serie]
      for (const secret of [...secrets, ...person]) {
        if (secret !== from && secret !== to) expect(shown).not.toContain(secret)
      }
    }
  })

  it('visar aldrig ett antal mellan 1 och 4, vilka beslut det än gäller', () => {
    const all = samplePosts()
    fc.assert(
      fc.property(fc.subarray(all), (posts) => {
        const { offentlig } = delegationsrapport({ ...rapportInput, posts })
        expect(tableNumbers(offentlig).filter(isSmall)).toEqual([])
        expect(asText(offentlig)).not.toMatch(/, [1-4] beslut|beslut = [1-4]$/m)
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  it('summerar varje tabell till alla beslut i den', () => {
    const { offentlig } = delegationsrapport(rapportInput)
    const sums = offentlig.blocks.flatMap((block) =>
      block.kind === 'table' ? [block.rows.at(-1)?.at(-1)] : [],
    )
    expect(sums).toEqual(['53', '53'])
  })

  it('har ingen tabell när besluten är färre än fem', () => {
    const { offentlig } = delegationsrapport({ ...rapportInput, posts: samplePosts().slice(0, 4) })
    expect(asText(offentlig)).toContain('Antal beslut = färre än 5')
    expect(offentlig.blocks.some((block) => block.kind === 'table')).toBe(false)
    const none = texts({ ...rapportInput, posts: [] })
    expect(none.offentlig).toContain('Inga beslut finns att redovisa')
    expect(none.bilaga).toContain('Inga beslut finns att redovisa')
  })

  it('säger vilka nummer som saknas, med befattning och utan namn', () => {
    const shown = texts(rapportInput).offentlig
    expect(shown).toContain('- Handläggare socialpsykiatri, 2026: Nummer 17 saknas.')
    const whole = rapportInput.posts.filter((post) => post.rad.fattatAv !== 'Jonas Provberg')
    expect(texts({ ...rapportInput, posts: whole }).offentlig).toContain('Alla serier är hela.')
  })
})

describe('sekretessbilagan', () => {
  it('har en rad per beslut, numrerad från ett, med delsummor per lag och insats', () => {
    const { sekretessbilaga } = delegationsrapport(rapportInput)
    const rows = sekretessbilaga.blocks.flatMap((block) =>
      block.kind === 'table' && block.columns[0]?.title === 'Nr' ? block.rows : [],
    )
    expect(rows.map((row) => Number(row[0]))).toEqual(rows.map((_, at) => at + 1))
    expect(rows).toHaveLength(53)
    const shown = asText(sekretessbilaga)
    expect(shown).toContain('## Socialtjänstlagen (2025:400), 51 beslut')
    expect(shown).toContain('### Boendestöd, 23 beslut')
  })

  it('visar luckan i serien med den förklaring som finns', () => {
    const serie = '2'.repeat(32)
    const explanations = [{ serie, year: 2026, nr: 17, text: 'Numret togs i bruk av misstag.' }]
    expect(texts({ ...rapportInput, explanations }).bilaga).toContain(
      '| Jonas Provberg | handläggare socialpsykiatri | 2026 | 12–16, 18–33 | 17 | inget | Nr 17: Numret togs i bruk av misstag. |',
    )
  })
})

describe('varje beslut anmäls en gång', () => {
  const [first, second, third] = samplePosts()
  if (!first || !second || !third) throw new Error('sample')
  const rows = (posts: readonly RapportPost[]) => {
    const { bilaga } = texts({ ...rapportInput, posts })
    return posts.filter(({ rad }) => bilaga.includes(`| ${rad.pseudonym} |`)).length
  }
  const told = (post: RapportPost, date: string): RapportPost => ({
    ...post,
    anmald: { sammantrade: day(date), paragraf: '84' },
  })
  const dated = (post: RapportPost, date: string): RapportPost => ({
    ...post,
    rad: { ...post.rad, beslutsdatum: day(date) },
  })

  it('det som anmälts vid ett annat sammanträde är inte med, det som anmälts vid detta är det', () => {
    expect(rows([told(first, '2026-11-19'), told(second, '2026-12-17'), third])).toBe(2)
  })

  it('det som registrerats efter sin period följer med och märks', () => {
    const late = dated(first, '2026-09-30')
    expect(rows([late])).toBe(1)
    expect(texts({ ...rapportInput, posts: [late] }).bilaga).toContain(
      'Registrerat efter sin period',
    )
  })

  it('det som fattats efter perioden väntar', () => {
    expect(rows([dated(first, '2026-11-21')])).toBe(0)
  })

  it('samma beslut ur två filer blir en rad', () => {
    const { bilaga } = texts({ ...rapportInput, posts: [first, { ...first }] })
    expect(bilaga.split(`| ${first.rad.pseudonym} |`)).toHaveLength(2)
  })
})
