// cspell:ignore Fmts
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readCsv } from './csv'
import { readXlsx } from './xlsxFile'
import { writeCsv, writeXlsx } from './xlsxWrite'

const sheet = {
  name: 'Ärenden',
  header: ['Namn', 'Personnummer', 'Antal'],
  rows: [
    ['Åsa <Öberg> & "co"', '19850101-T123', 3],
    ['=1+1', '', 0],
  ],
}

describe('en Excelfil', () => {
  it('läses som den skrevs', () => {
    expect(readXlsx(writeXlsx([sheet, { ...sheet, name: 'Två' }]))).toMatchObject({
      ok: true,
      tables: [
        {
          title: 'Ärenden',
          rows: [
            ['Namn', 'Personnummer', 'Antal'],
            ['Åsa <Öberg> & "co"', '19850101-T123', '3'],
            ['=1+1', '', '0'],
          ],
        },
        { title: 'Två' },
      ],
    })
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=cmd|x'])(
    'har ingen formel: %j är text i Excel och CSV',
    (typed) => {
      const parts = unzipSync(writeXlsx([{ name: 'A', header: [typed], rows: [[typed]] }]))
      const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
      expect(xml).not.toContain('<f>')
      expect([...xml.matchAll(/<c [^>]*t="inlineStr"/g)]).toHaveLength(2)
      const csv = strFromU8(writeCsv({ header: [typed], rows: [[typed]] }))
      expect(csv.split('\r\n').filter((line) => /^\uFEFF?"?[=+\-@\t]/.test(line))).toEqual([])
    },
  )

  it('är densamma varje gång', () => {
    expect(writeXlsx([sheet])).toEqual(writeXlsx([sheet]))
  })
})

/** A file as Excel writes it: shared strings, styles, days as numbers, a hidden sheet. */
function excel(parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const own = Object.entries(unzipSync(writeXlsx([sheet]))).map(
    ([name, bytes]) => [name, strFromU8(bytes)] as const,
  )
  const all = { ...Object.fromEntries(own), ...parts }
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])),
  )
}

const excelParts = {
  'xl/sharedStrings.xml':
    '<sst><si><t>Namn</t></si><si><r><t>Besluts</t></r><r><t>dag</t></r><rPh><t>x</t></rPh></si></sst>',
  'xl/styles.xml':
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="0.00&quot; dygn&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
  'xl/worksheets/sheet1.xml':
    '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="2"><x:c r="A2" t="s"><x:v>0</x:v></x:c><x:c r="B2" t="s"><x:v>1</x:v></x:c></x:row><x:row r="4"><x:c r="B4" s="1"><x:v>46332</x:v></x:c><x:c r="C4" s="2"><x:v>46332.5</x:v></x:c><x:c r="D4" s="3"><x:v>46332</x:v></x:c><x:c r="E4"><x:v>1.98501011239E11</x:v></x:c><x:c r="F4" t="str"><x:f>A1</x:f><x:v>uträknat</x:v></x:c></x:row></x:sheetData></x:worksheet>',
}

describe('en fil från Excel', () => {
  it('har inget i en ruta som bara har utseende', () => {
    const cells = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
    const empty = '<row r="2"><c r="A2"><v>7</v></c><c r="B2" s="3"/><c r="C2" s="1"/></row>'
    const xml = `<worksheet><sheetData>${cells}${empty}</sheetData></worksheet>`
    const read = readXlsx(excel({ ...excelParts, 'xl/worksheets/sheet1.xml': xml }))
    expect(read).toMatchObject({
      ok: true,
      tables: [
        {
          rows: [
            ['Namn', 'Beslutsdag'],
            ['7', '', ''],
          ],
        },
      ],
    })
  })

  it('ger dagar som dagar, stora tal som siffror och radernas egna nummer', () => {
    expect(readXlsx(excel(excelParts))).toEqual({
      ok: true,
      tables: [
        {
          title: 'Ärenden',
          lines: [2, 4],
          rows: [
            ['Namn', 'Beslutsdag'],
            ['', '2026-11-06', '2026-11-06', '46332', '198501011239', 'uträknat'],
          ],
        },
      ],
    })
  })

  it.each([
    ['makron', { 'xl/vbaProject.bin': 'x' }, 'unsafe'],
    ['länkar till andra filer', { 'xl/externalLinks/externalLink1.xml': '<x/>' }, 'unsafe'],
    ['en DOCTYPE', { 'xl/sharedStrings.xml': '<!DOCTYPE a><sst/>' }, 'unsafe'],
    ['trasig XML', { 'xl/worksheets/sheet1.xml': '<worksheet>' }, 'damaged'],
    ['bara en rubrikrad', { 'xl/worksheets/sheet1.xml': '<worksheet/>' }, 'no-table'],
  ])('läses inte med %s', (_name, parts, problem) => {
    expect(readXlsx(excel(parts))).toEqual({ ok: false, problem })
  })

  it('läses inte när den är för stor, skadad eller något annat', () => {
    const rows = Array.from({ length: 5001 }, () => ['x'])
    const large = writeXlsx([{ name: 'a', header: ['x'], rows }])
    expect(readXlsx(large)).toEqual({ ok: false, problem: 'too-many-rows' })
    expect(readXlsx(Uint8Array.of(1, 2))).toEqual({ ok: false, problem: 'damaged' })
    const other = zipSync({ 'readme.txt': strToU8('x') })
    expect(readXlsx(other)).toEqual({ ok: false, problem: 'wrong-kind' })
  })
})

describe('en CSV-fil', () => {
  it('läses som den skrevs, och inget i den kan köras', () => {
    const read = readCsv(writeCsv(sheet))
    expect(read).toMatchObject({
      ok: true,
      tables: [
        { rows: [sheet.header, ['Åsa <Öberg> & "co"', '19850101-T123', '3'], ["'=1+1", '', '0']] },
      ],
    })
  })

  it('behåller radernas nummer när tomma rader hoppas över', () => {
    expect(readCsv(new TextEncoder().encode('a;b\n\n1;2\n'))).toMatchObject({
      tables: [{ lines: [1, 3] }],
    })
  })
})
