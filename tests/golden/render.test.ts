import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Block,
  type Dokument,
  facts,
  heading,
  list,
  paragraph,
  table,
} from '@shared/documents/blocks'
import { beslutsmeddelande } from '@shared/documents/beslutsmeddelande'
import { renderDocx } from '@shared/documents/render'
import { cleanText } from '@shared/documents/text'
import { headings, ooxmlErrors, plain, unzip } from './docx'
import { bifallInput } from './samples'

/** The same typed text in every place where text can go. */
function everywhere(text: string): Dokument {
  const blocks: Block[] = [
    heading(1, text),
    paragraph(text),
    paragraph([{ text, bold: true }], 'lead'),
    list([text, text], true),
    list([text]),
    table([{ title: text, weight: 1 }], [[text]]),
    facts([{ label: text, value: text }]),
    { kind: 'notice', text },
    { kind: 'signatures', lines: [{ name: text, befattning: text }] },
  ]
  const base = beslutsmeddelande(bifallInput)
  const kontor = { ...base.kontor, forvaltning: text, enhet: text, postalAddress: text }
  const references = [{ label: 'Ärende', value: text }]
  return { ...base, title: text, foot: text, marking: text, references, kontor, blocks }
}

const HOSTILE = [
  '{{insats}} {innehall} {numrerad-3} {\u202Anumrerad-3} {\u202Apunkter-4}',
  '</w:t></w:r><w:r><w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText><w:t>',
  ']]><![CDATA[ &lt; &#0; &amp; <?xml?> <!-- -->',
  'PAGE NUMPAGES CURRENT TOTAL_PAGES { PAGE \\* MERGEFORMAT }',
  '=HYPERLINK("http://exempel.invalid") INCLUDETEXT "\\\\\\\\server\\\\x"',
  'a\u0000b\u0008c\u001Bd\u007Fe\u0085f\u2028g\u2029h\uFFFEi\uD800j\uDC00k',
  '\u202Etkeles\u202C \u2066x\u2069 שלום مرحبا',
  'å ä ö Å Ä Ö é – … ”” 😀',
]

/** Elements that carry instructions or reach outside the file; none may come from text. */
async function dangers(text: string): Promise<Record<string, unknown>> {
  const parts = unzip(await renderDocx(everywhere(text)))
  const xml = [...parts.values()].join('\n')
  const instructions = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map((match) => match[1])
  return {
    instructions: [...new Set(instructions)].sort(),
    simpleFields: /<w:fldSimple/.test(xml),
    external: /TargetMode="External"/.test(xml),
    links: /<w:hyperlink|altChunk|attachedTemplate|vbaProject|oleObject/.test(xml),
    // eslint-disable-next-line no-control-regex
    illegal: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/.test(xml),
  }
}

const HARMLESS = {
  instructions: ['NUMPAGES', 'PAGE'],
  simpleFields: false,
  external: false,
  links: false,
  illegal: false,
}

describe('det som en person har skrivit blir bara text', () => {
  it.each(HOSTILE)(
    '%s',
    async (text) => {
      expect(await dangers(text)).toEqual(HARMLESS)
      const bytes = await renderDocx(everywhere(text))
      const xml = unzip(bytes).get('word/document.xml') ?? ''
      const shown = plain(xml)
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&')
      expect(shown).toContain(cleanText(text).replaceAll('\n', ''))
      expect(await ooxmlErrors(bytes)).toEqual([])
    },
    30_000,
  )

  it('gäller vilken text som helst', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
        expect(await dangers(text)).toEqual(HARMLESS)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

describe('ett dokument i Word', () => {
  it('har språk, titel, rubriknivåer, tabellhuvud och sidnummer', async () => {
    const parts = unzip(await renderDocx(everywhere('Rubrik')))
    const part = (name: string) => parts.get(name) ?? ''
    expect(part('word/styles.xml')).toContain('<w:lang w:val="sv-SE"/>')
    expect(part('docProps/core.xml')).toContain('<dc:title>Rubrik</dc:title>')
    expect(part('docProps/core.xml')).toContain('<dc:creator>Akta</dc:creator>')
    for (const level of [1, 2, 3]) {
      const style = part('word/styles.xml').split(`w:styleId="Heading${level}"`)[1] ?? ''
      expect(style.split('</w:style>')[0]).toContain(`<w:outlineLvl w:val="${level - 1}"/>`)
    }
    const rows = part('word/document.xml').split('<w:tr>').slice(1)
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false])
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
    expect(part('word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    expect(part('word/document.xml')).toContain('<w:titlePg/>')
    for (const header of ['word/header1.xml', 'word/header2.xml']) {
      expect(part(header)).toMatch(
        /PAGE<\/w:instrText>.*> \(<\/w:t>.*NUMPAGES<\/w:instrText>.*>\)</s,
      )
    }
  })

  it('är samma bytes var gång, utan dagens klocka', async () => {
    const dokument = beslutsmeddelande(bifallInput)
    const first = await renderDocx(dokument)
    await new Promise((resolve) => setTimeout(resolve, 2100))
    const second = await renderDocx(dokument)
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true)
    const times = [...unzip(first).values()].join('').match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)
    expect(times).toEqual(['2026-11-22T00:00:00Z', '2026-11-22T00:00:00Z'])
  }, 30_000)

  it('bär märkningen och att personerna är påhittade på varje sida', async () => {
    const base = beslutsmeddelande(bifallInput)
    const kontor = { ...base.kontor, isExample: true }
    const parts = unzip(await renderDocx({ ...base, kontor, marking: 'Sekretess' }))
    for (const header of ['word/header1.xml', 'word/header2.xml']) {
      expect(plain(parts.get(header) ?? '')).toContain('SekretessEXEMPEL – påhittade personer')
    }
  })

  it('numrerar varje lista från ett', async () => {
    const base = beslutsmeddelande(bifallInput)
    const blocks = [list(['a', 'b'], true), paragraph('mellan'), list(['c'], true)]
    const xml = unzip(await renderDocx({ ...base, blocks })).get('word/document.xml') ?? ''
    const ids = [...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map((match) => match[1])
    expect(ids[0]).toBe(ids[1])
    expect(ids[2]).not.toBe(ids[0])
  })

  it('har rubriker som aldrig hoppar över en nivå', async () => {
    const levels = headings(unzip(await renderDocx(beslutsmeddelande(bifallInput)))).map((text) =>
      Number(text[0]),
    )
    expect(levels[0]).toBe(1)
    levels.slice(1).forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index] ?? 0) + 1)
    })
  })
})
