import Papa from 'papaparse'
import { filledRows, oneLine, withinLimits } from './table'
import type { TablesRead } from './table'

/**
 * The text of a CSV file: UTF-8 with or without a mark, else Windows-1252, which every Swedish Excel has
 * written. Bytes that are no UTF-8 can't be told apart further: a person sees the letters in the dry run.
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** What parts the cells: the mark that stands most often in the header; a semicolon before the others. */
function delimiterOf(text: string): string {
  const header = /\S.*/.exec(text)?.[0] ?? ''
  const count = (mark: string) => header.split(mark).length
  return [';', '\t', ','].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

/** The one table of a CSV file, parted by semicolon, comma or tab. Refused: no row, or more than fits. */
export function readCsv(bytes: Uint8Array): TablesRead {
  const text = decodeText(bytes)
  if (text.includes('\0')) return { ok: false, problem: 'damaged' }
  const { data } = Papa.parse(text, { delimiter: delimiterOf(text) })
  const found = filledRows(data.map((row) => row.map(oneLine)))
  const tables = [{ title: '', ...found }]
  if (found.rows.length < 2) return { ok: false, problem: 'no-table' }
  return withinLimits(tables) ? { ok: true, tables } : { ok: false, problem: 'too-many-rows' }
}
