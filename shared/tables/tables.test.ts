import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readCsv } from './csv'
import { readDocx } from './wordFile'

const rows = [
  ['Nr', 'Ärende'],
  ['1.1', 'Boendestöd, kväll'],
]
const body = 'Nr;Ärende\r\n1.1;"Boendestöd, kväll"\r\n'

describe('CSV', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(body)],
    ['UTF-8 med märke', new TextEncoder().encode(`\uFEFF${body}`)],
    ['Windows-1252', Uint8Array.from(body, (letter) => letter.charCodeAt(0))],
    ['komma', new TextEncoder().encode('Nr,Ärende\n1.1,"Boendestöd, kväll"\n')],
  ])('läses i %s', (_name, bytes) => {
    expect(readCsv(bytes)).toEqual({ ok: true, tables: [{ title: '', rows }] })
  })

  it('utan rader är ingen tabell, och en bild är ingen CSV', () => {
    expect(readCsv(new TextEncoder().encode('Nr;Ärende'))).toEqual({
      ok: false,
      problem: 'no-table',
    })
    expect(readCsv(Uint8Array.of(0x89, 0x50, 0, 0, 10, 65))).toEqual({
      ok: false,
      problem: 'damaged',
    })
  })
})

const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const xml = (content: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="urn:w"><w:body>${content}</w:body></w:document>`
const table =
  '<w:p><w:r><w:t>1 Stöd</w:t></w:r></w:p><w:tbl>' +
  row(cell('Nr'), cell('Ärende'), cell('Delegat')) +
  row(cell('1.1'), cell('Boendestöd', '<w:vMerge w:val="restart"/>'), cell('Handläggare')) +
  row(cell('1.2'), cell('', '<w:vMerge/>'), cell('Enhetschef')) +
  row(cell('2 Boende', '<w:gridSpan w:val="3"/>')) +
  '</w:tbl>'
const docx = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

describe('Word', () => {
  it('ger tabellen som text: sammanslagna rutor upprepas, breda följs av tomma', () => {
    expect(readDocx(docx({ 'word/document.xml': xml(table) }))).toEqual({
      ok: true,
      tables: [
        {
          title: '1 Stöd',
          rows: [
            ['Nr', 'Ärende', 'Delegat'],
            ['1.1', 'Boendestöd', 'Handläggare'],
            ['1.2', 'Boendestöd', 'Enhetschef'],
            ['2 Boende', '', ''],
          ],
        },
      ],
    })
  })

  // cspell:disable-next-line
  const relations = 'word/_rels/document.xml.rels'
  const external = '<Relationships><Relationship TargetMode="External" Target="x"/></Relationships>'
  it.each([
    ['makron', { 'word/document.xml': xml(table), 'word/vbaProject.bin': 'x' }, 'unsafe'],
    ['inbäddat', { 'word/embeddings/a.bin': 'x', 'word/document.xml': xml(table) }, 'unsafe'],
    ['en länk ut ur filen', { 'word/document.xml': xml(table), [relations]: external }, 'unsafe'],
    ['en DOCTYPE', { 'word/document.xml': xml(table).replace('?>', '?><!DOCTYPE a>') }, 'unsafe'],
    ['ett annat slags zip', { 'readme.txt': 'x' }, 'wrong-kind'],
    ['trasig XML', { 'word/document.xml': '<w:document><w:tbl>' }, 'damaged'],
    ['ingen tabell', { 'word/document.xml': xml('<w:p/>') }, 'no-table'],
  ])('läses inte med %s', (_name, parts, problem) => {
    expect(readDocx(docx(parts))).toEqual({ ok: false, problem })
  })

  it('läses inte när den är skadad eller har för många delar', () => {
    expect(readDocx(Uint8Array.of(1, 2, 3))).toEqual({ ok: false, problem: 'damaged' })
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_x, i) => [`a/${i}`, '']))
    const parts = { ...many, 'word/document.xml': xml(table) }
    expect(readDocx(docx(parts))).toEqual({ ok: false, problem: 'too-large' })
  })
})
