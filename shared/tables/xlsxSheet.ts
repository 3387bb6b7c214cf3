import { Temporal } from 'temporal-polyfill'
import { oneLine, tableLimits } from './table'
import { UnsafeXml } from './xlsxParts'
import { readXml } from './xml'

/** What a sheet's cells are read with. */
export type SheetBook = {
  readonly strings: readonly string[]
  readonly dayStyles: readonly boolean[]
  readonly from1904: boolean
}

/** Days counted as Excel does (1900 is taken for a leap year there, so the count starts a day early). */
function dayOf(serial: number, from1904: boolean): string {
  const start = from1904 ? '1904-01-01' : '1899-12-30'
  return Temporal.PlainDate.from(start)
    .add({ days: Math.floor(serial) })
    .toString()
}

/** Raised where a sheet has more rows than are read. */
export class TooManyRows extends Error {}

/** "C7" -> 2. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? ''
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** A number as it was typed: twelve digits stay twelve digits, however the file writes them. */
function numberText(value: string): string {
  const number = Number(value)
  return Number.isSafeInteger(number) ? String(number) : value
}

type Cell = { type: string; style: number; column: number; value: string }

function textOf({ type, style, value }: Cell, book: SheetBook): string {
  // A cell may have a look and nothing in it.
  if (value === '') return ''
  if (type === 's') return book.strings[Number(value)] ?? ''
  if (type === 'd') return value.slice(0, 10)
  if (type !== '' && type !== 'n') return value
  const serial = Number(value)
  const isDay = book.dayStyles[style] === true
  return isDay && serial >= 1 && serial < 2_958_466
    ? dayOf(serial, book.from1904)
    : numberText(value)
}

/** Excel's own last row (ECMA-376 sets none): a number beyond it is no sheet's. */
const MAX_ROW = 1_048_576

/** Where a sheet is being read: its rows so far, and the cell that is open. */
type Reading = {
  readonly rows: string[][]
  readonly lines: number[]
  cell: Cell | null
  inValue: boolean
  line: number
}

function openCell(reading: Reading, attributes: Readonly<Record<string, string>>): void {
  const { r = '', t = '', s = '0' } = attributes
  const row = reading.rows.at(-1)
  const column = r === '' ? (row?.length ?? 0) : columnOf(r)
  reading.cell = { type: t, style: Number(s), column, value: '' }
}

function closeCell(reading: Reading, book: SheetBook): void {
  const { cell } = reading
  const row = reading.rows.at(-1)
  reading.cell = null
  if (cell === null || row === undefined || cell.column < 0) return
  if (cell.column >= tableLimits.columns) return
  while (row.length < cell.column) row.push('')
  row[cell.column] = oneLine(textOf(cell, book))
}

/** A row keeps the number it has in the file, whatever rows the file leaves out. */
function openRow(reading: Reading, number: string | undefined): void {
  if (reading.rows.length > tableLimits.rows) throw new TooManyRows()
  const wanted = Number(number ?? reading.line + 1)
  const line = wanted > reading.line ? wanted : reading.line + 1
  if (line > MAX_ROW) throw new TooManyRows()
  reading.rows.push([])
  reading.lines.push(line)
  reading.line = line
}

/** The rows of one sheet as text, days as ÅÅÅÅ-MM-DD, each with its number in the file. */
export function sheetRows(
  xml: string,
  book: SheetBook,
): { readonly rows: string[][]; readonly lines: number[] } {
  const reading: Reading = { rows: [], lines: [], cell: null, inValue: false, line: 0 }
  const safe = readXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') openRow(reading, attributes['r'])
      if (name === 'c') openCell(reading, attributes)
      if (name === 'v' || name === 't') reading.inValue = true
    },
    close: (name) => {
      if (name === 'c') closeCell(reading, book)
      if (name === 'v' || name === 't') reading.inValue = false
    },
    text: (text) => {
      if (reading.inValue && reading.cell !== null) reading.cell.value += text
    },
  })
  if (!safe) throw new UnsafeXml()
  return { rows: reading.rows, lines: reading.lines }
}
