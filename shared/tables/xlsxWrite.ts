// cspell:ignore openxmlformats spreadsheetml rels xmlns
import { strToU8, zipSync } from 'fflate'

/** A sheet to be written: its name, the header, and rows of texts and numbers. */
export type Sheet = {
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function escaped(text: string): string {
  return text
    .replaceAll(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** 0 -> A, 26 -> AA. */
function letters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26))
  return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest
}

/** Texts are written as texts, so nothing in a cell can be taken for a formula. Style 1 = the bold head. */
function cell(value: string | number, at: string, style: number): string {
  if (typeof value === 'number') return `<c r="${at}" s="${style}"><v>${value}</v></c>`
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}

function row(values: readonly (string | number)[], line: number, style: number): string {
  const cells = values.map((value, column) => cell(value, `${letters(column)}${line}`, style))
  return `<row r="${line}">${cells.join('')}</row>`
}

function width({ header, rows }: Sheet, column: number): number {
  const texts = [header, ...rows].map((values) => String(values[column] ?? '').length)
  return Math.min(60, Math.max(10, ...texts) + 2)
}

function sheetXml(sheet: Sheet): string {
  const columns = sheet.header.map((_name, at) => {
    const number = at + 1
    return `<col min="${number}" max="${number}" width="${width(sheet, at)}" customWidth="1"/>`
  })
  const rows = [
    row(sheet.header, 1, 1),
    ...sheet.rows.map((values, index) => row(values, index + 2, 2)),
  ]
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  const view = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`
  return `${XML}<worksheet xmlns="${MAIN}">${view}<cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData></worksheet>`
}

/** Text cells are of the kind "text" (49), so that a number typed in them keeps its zeros. */
const styles = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`

/** Sheet names: at most 31 characters, and none of those that Excel refuses. */
function sheetName(name: string): string {
  return escaped(name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31))
}

/** An Excel file (.xlsx) with these sheets, nothing else in it: no formula, no link, no author. */
export function writeXlsx(sheets: readonly Sheet[]): Uint8Array {
  const ids = sheets.map((_sheet, index) => index + 1)
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${ids.map((id) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${sheetName(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${ids.map((id) => `<Relationship Id="rId${id}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}<Relationship Id="rId${ids.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
  }
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet)
  })
  // One fixed day, so that the same content gives the same bytes.
  const mtime = '2020-01-01T00:00:00'
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, [strToU8(text), { mtime }]]),
    ),
  )
}

/** A CSV file as Swedish Excel opens it: semicolons, UTF-8 with a mark, and nothing that can be run. */
export function writeCsv({ header, rows }: Omit<Sheet, 'name'>): Uint8Array {
  const quoted = (value: string | number): string => {
    const text = String(value)
    const safe = /^[=+\-@\t\r]/.test(text) && typeof value === 'string' ? `'${text}` : text
    return /[;"\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  const lines = [header, ...rows].map((values) => values.map(quoted).join(';'))
  return strToU8(`\uFEFF${lines.join('\r\n')}\r\n`)
}
