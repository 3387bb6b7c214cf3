import { SaxesParser } from 'saxes'
import type { SaxesTagPlain } from 'saxes'
import { oneLine } from './table'
import type { Table } from './table'

type Cell = { text: string; span: number; merged: boolean }
type Row = Cell[]
type Reading = {
  tables: Table[]
  /** Tables that are open: a table in a cell belongs to the text of that cell. */
  depth: number
  rows: Row[]
  paragraph: string
  title: string
  inText: boolean
  unsafe: boolean
}

/** Row by row as text; a cell that spans several columns is followed by empty ones, a merged one repeats. */
function cellsOf(rows: readonly Row[]): string[][] {
  let above: string[] = []
  return rows.map((row) => {
    const cells = row.flatMap(({ text, span }) => [
      oneLine(text),
      ...Array.from({ length: span - 1 }, () => ''),
    ])
    const merged = row.flatMap((cell) =>
      Array.from({ length: cell.span }, (_none, at) => cell.merged && at === 0),
    )
    above = cells.map((text, index) => (merged[index] === true ? (above[index] ?? '') : text))
    return above
  })
}

function attribute(tag: SaxesTagPlain, name: string): string | undefined {
  return tag.attributes[name]
}

const cellOf = (reading: Reading): Cell | undefined => reading.rows.at(-1)?.at(-1)

function textInto(reading: Reading, text: string): void {
  const cell = cellOf(reading)
  if (reading.depth > 0 && cell !== undefined) cell.text += text
  else reading.paragraph += text
}

/** What an opening tag means, by its name in WordprocessingML. */
const opened: Readonly<Record<string, (reading: Reading, tag: SaxesTagPlain) => void>> = {
  'w:tbl': (reading) => {
    reading.depth += 1
    if (reading.depth === 1) reading.rows = []
  },
  'w:tr': (reading) => {
    if (reading.depth === 1) reading.rows.push([])
  },
  'w:tc': (reading) => {
    if (reading.depth === 1) reading.rows.at(-1)?.push({ text: '', span: 1, merged: false })
  },
  'w:gridSpan': (reading, tag) => {
    const cell = cellOf(reading)
    const span = Number(attribute(tag, 'w:val'))
    if (cell && reading.depth === 1 && span > 0 && span <= 60) cell.span = span
  },
  'w:vMerge': (reading, tag) => {
    const cell = cellOf(reading)
    if (cell && reading.depth === 1) cell.merged = attribute(tag, 'w:val') !== 'restart'
  },
  'w:t': (reading) => {
    reading.inText = true
  },
  'w:tab': (reading) => textInto(reading, ' '),
  'w:br': (reading) => textInto(reading, ' '),
  'w:altChunk': (reading) => {
    reading.unsafe = true
  },
}

/** What a closing tag means. */
const closed: Readonly<Record<string, (reading: Reading) => void>> = {
  'w:t': (reading) => {
    reading.inText = false
  },
  'w:p': (reading) => {
    textInto(reading, ' ')
    if (reading.depth > 0) return
    const text = oneLine(reading.paragraph)
    if (text !== '') reading.title = text
    reading.paragraph = ''
  },
  'w:tbl': (reading) => {
    reading.depth -= 1
    if (reading.depth > 0) return
    reading.tables.push({ title: reading.title, rows: cellsOf(reading.rows) })
    reading.title = ''
  },
}

/**
 * The tables of word/document.xml, each with the last line of text before it. Null where the file tries
 * what a document has no need of (a DOCTYPE, content of another file). Throws on XML that isn't well formed.
 */
export function wordTables(xml: string): readonly Table[] | null {
  const reading: Reading = {
    ...{ tables: [], depth: 0, rows: [], paragraph: '', title: '' },
    ...{ inText: false, unsafe: false },
  }
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    reading.unsafe = true
  })
  parser.on('opentag', (tag) => opened[tag.name]?.(reading, tag))
  parser.on('closetag', (tag) => closed[tag.name]?.(reading))
  parser.on('text', (text) => {
    if (reading.inText) textInto(reading, text)
  })
  parser.write(xml).close()
  return reading.unsafe ? null : reading.tables
}
