import type { Kontor } from '../domain/kontor'
import type { IsoDate } from '../domain/primitives'

/** A stretch of text in one weight. A line break in `text` becomes a line break on paper. */
export type Run = { readonly text: string; readonly bold?: boolean; readonly italic?: boolean }

/** `lead` is the sentence that carries the document, `recipient` stands in the address field. */
export type ParagraphStyle = 'normal' | 'lead' | 'small' | 'recipient'

/** `weight` is the column's share of the text width; the weights need not sum to anything. */
export type Column = {
  readonly title: string
  readonly weight: number
  readonly align?: 'left' | 'right'
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly style: ParagraphStyle; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly string[])[]
      /** The last row is a sum and is set in bold. */
      readonly sumRow: boolean
    }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'signatures'; readonly lines: readonly Signature[] }
  | { readonly kind: 'pageBreak' }

export type Fact = { readonly label: string; readonly value: string }
export type Signature = { readonly name: string; readonly befattning: string }

/**
 * A whole document as a value: what `renderDocx` turns into Word. The date is the document's own, given
 * by the caller; no clock is read anywhere on the way to the bytes.
 */
export type Dokument = {
  /** The file's title property, e.g. "Beslut om korttidsboende". Never a name or a number. */
  readonly title: string
  /** Document type in the letterhead, e.g. "Beslut". */
  readonly type: string
  readonly date: IsoDate
  readonly kontor: Kontor
  /** The letterhead's reference field, after the date: ärendenummer, handläggare … */
  readonly references: readonly Fact[]
  /** Marking on every page (sekretess), null when there is none. */
  readonly marking: string | null
  /** A line in every page's foot, e.g. the akt's head; empty for none. */
  readonly foot: string
  readonly landscape: boolean
  readonly blocks: readonly Block[]
}

/** A heading; level 1 is the document's (or an annex's) own title. */
export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text }
}

/** One paragraph, of plain text or of runs in different weights. */
export function paragraph(text: string | readonly Run[], style: ParagraphStyle = 'normal'): Block {
  return { kind: 'paragraph', style, runs: typeof text === 'string' ? [{ text }] : text }
}

/**
 * What a person typed, as paragraphs: an empty line starts a new one, a single line break stays. Empty
 * text gives no paragraph.
 */
export function prose(text: string, style: ParagraphStyle = 'normal'): Block[] {
  return text
    .split(/(?:\r\n?|\n|\u2029)[ \t]*(?:(?:\r\n?|\n|\u2029)[ \t]*)+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => paragraph(part, style))
}

/** A heading with its text, or nothing at all where there is no text. */
export function section(title: string, text: string): Block[] {
  const body = prose(text)
  return body.length === 0 ? [] : [heading(2, title), ...body]
}

/** A list, with dots or (`ordered`) with numbers from one. */
export function list(items: readonly string[], ordered = false): Block {
  return { kind: 'list', ordered, items }
}

/** Label and value pairs; pairs without a value are left out. */
export function facts(rows: readonly Fact[]): Block {
  return { kind: 'facts', rows: rows.filter((row) => row.value.trim() !== '') }
}

/** A table with a header row. Throws where a row has not one cell per column (a bug, not an outcome). */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  sumRow = false,
): Block {
  if (rows.some((row) => row.length !== columns.length)) throw new Error('table row width')
  return { kind: 'table', columns, rows, sumRow }
}
