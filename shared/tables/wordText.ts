import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { officeLimits } from './unpack'

/** The parts that hold what a reader sees, in the order they are read. */
const PARTS = /^word\/(header\d*|document|footnotes|endnotes|footer\d*)\.xml$/
const ORDER = ['header', 'document', 'footnotes', 'endnotes', 'footer']

type Reading = { readonly lines: string[]; line: string; inText: boolean; depth: number }

/**
 * The text of a Word file line by line, headers first and footers last; cells of a row stand in one line.
 * Nothing but text is taken: no picture, field, link or object is followed. Null where the file is
 * damaged, holds too much or has a DOCTYPE.
 */
export function wordText(bytes: Uint8Array): readonly string[] | null {
  try {
    let entries = 0
    let unpacked = 0
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1
        unpacked += originalSize
        const fits = entries <= officeLimits.entries && unpacked <= officeLimits.unpacked
        return fits && PARTS.test(name)
      },
    })
    if (entries > officeLimits.entries || unpacked > officeLimits.unpacked) return null
    if (parts['word/document.xml'] === undefined) return null
    const names = Object.keys(parts).toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    return names.flatMap((name) => linesOf(strFromU8(parts[name] ?? new Uint8Array())))
  } catch {
    return null
  }
}

function rank(name: string): number {
  return ORDER.findIndex((start) => name.startsWith(`word/${start}`))
}

function linesOf(xml: string): readonly string[] {
  const reading: Reading = { lines: [], line: '', inText: false, depth: 0 }
  const parser = new SaxesParser()
  const refuse = (): never => {
    throw new Error('not a document to read')
  }
  parser.on('error', refuse)
  parser.on('doctype', refuse)
  parser.on('opentag', ({ name }) => OPENED[name]?.(reading))
  parser.on('closetag', ({ name }) => CLOSED[name]?.(reading))
  parser.on('text', (text) => {
    if (reading.inText) reading.line += text
  })
  parser.write(xml).close()
  return reading.lines
}

const OPENED: Readonly<Record<string, (reading: Reading) => void>> = {
  'w:t': (reading) => {
    reading.inText = true
  },
  'w:tab': (reading) => {
    reading.line += '\t'
  },
  'w:br': (reading) => {
    reading.line += '\n'
  },
  'w:tr': (reading) => {
    reading.depth += 1
  },
}

const CLOSED: Readonly<Record<string, (reading: Reading) => void>> = {
  'w:t': (reading) => {
    reading.inText = false
  },
  'w:p': (reading) => {
    if (reading.depth > 0) reading.line += ' '
    else endLine(reading)
  },
  'w:tc': (reading) => {
    reading.line = `${reading.line.trimEnd()}\t`
  },
  'w:tr': (reading) => {
    reading.depth -= 1
    if (reading.depth === 0) endLine(reading)
  },
}

function endLine(reading: Reading): void {
  const line = reading.line.normalize('NFC').trim()
  if (line !== '') reading.lines.push(line)
  reading.line = ''
}
