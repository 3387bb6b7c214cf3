import type { Block, ParagraphStyle, Run } from './blocks'
import * as layout from './layout'
import { cleanText } from './text'

/** A stretch of a line, in one style; `\n` never occurs in `text`. */
export type Span =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly breakBefore: boolean
      readonly style: SpanStyle
    }
  | { readonly kind: 'tab' }
  | { readonly kind: 'pageNumber'; readonly size: number }

export type SpanStyle = {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly size?: number
  readonly color?: string
}

type Border = typeof layout.BORDER

/** Where and how a paragraph stands, in the measures of `layout.ts`. */
export type LineProps = {
  readonly style?: string
  readonly heading?: 'Heading1' | 'Heading2' | 'Heading3'
  readonly pageBreakBefore?: boolean
  readonly keepLines?: boolean
  readonly keepNext?: boolean
  readonly alignment?: 'left' | 'right'
  readonly indent?: { readonly left?: number; readonly right?: number; readonly hanging?: number }
  readonly spacing?: { readonly before?: number; readonly after?: number; readonly line?: number }
  readonly tabStops?: readonly { readonly type: 'left' | 'right'; readonly position: number }[]
  readonly border?: {
    readonly top?: Border
    readonly bottom?: Border
    readonly left?: Border
    readonly right?: Border
  }
  readonly numbering?: {
    readonly reference: string
    readonly level: number
    readonly instance: number
  }
}

export type Line = {
  readonly kind: 'line'
  readonly props: LineProps
  readonly spans: readonly Span[]
}
export type Row = { readonly header: boolean; readonly cells: readonly Line[] }
export type Grid = {
  readonly kind: 'grid'
  readonly widths: readonly number[]
  readonly rows: readonly Row[]
}

/**
 * Names of the two lists. docx writes a list as the placeholder `{name-instance}` and then replaces it in
 * the finished XML, so the same characters typed by a person would be replaced too. A direction mark
 * that `cleanText` removes from every text keeps the two apart.
 */
export const ORDERED = '\u202Anumrerad'
export const BULLETS = '\u202Apunkter'

/** Text as spans: cleaned, and split where a line breaks. */
export function spans(text: string, style: SpanStyle = {}): Span[] {
  return cleanText(text)
    .split('\n')
    .map((part, index) => ({ kind: 'text', text: part, breakBefore: index > 0, style }))
}

/** One paragraph as set: its spans and how it stands. */
export function line(content: readonly Span[], props: LineProps = {}): Line {
  return { kind: 'line', props, spans: content }
}

export const TAB: Span = { kind: 'tab' }

/**
 * Blocks set as lines and grids for a text width (twentieths of a point). Spacing follows from what stands
 * above; every list gets a number of its own, so that numbering starts over.
 */
export function typeset(blocks: readonly Block[], width: number): (Line | Grid)[] {
  return blocks.flatMap((block, index) =>
    setBlock(block, { width, index, above: blocks[index - 1], below: blocks[index + 1] }),
  )
}

type Place = {
  readonly width: number
  readonly index: number
  readonly above: Block | undefined
  readonly below: Block | undefined
}
type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>

function setBlock(block: Block, place: Place): (Line | Grid)[] {
  switch (block.kind) {
    case 'heading':
      return [setHeading(block, place)]
    case 'paragraph':
      return [line(runSpans(block.runs, block.style), paragraphProps(block.style, place))]
    case 'list':
      return setList(block, place)
    case 'table':
      return [setTable(block, place.width)]
    case 'facts':
      return setFacts(block)
    case 'notice':
      return [line(spans(block.text, { bold: true }), { border: layout.BOX, keepLines: true })]
    case 'signatures':
      return setSignatures(block)
    case 'pageBreak':
      return []
  }
}

function setHeading(block: BlockOf<'heading'>, place: Place): Line {
  return line(spans(block.text), {
    heading: `Heading${block.level}`,
    pageBreakBefore: place.above?.kind === 'pageBreak',
  })
}

function runSpans(runs: readonly Run[], style: ParagraphStyle): Span[] {
  const size = layout.PARAGRAPH_SIZE[style]
  return runs.flatMap(({ text, bold = false, italic = false }) =>
    spans(text, { size, ...(bold && { bold }), ...(italic && { italics: true }) }),
  )
}

function paragraphProps(style: ParagraphStyle, place: Place): LineProps {
  if (style === 'recipient') {
    return { indent: { left: layout.RECIPIENT_INDENT }, spacing: { after: 0 } }
  }
  return place.above?.kind === 'table' ? { spacing: { before: 160 } } : {}
}

function setList(block: BlockOf<'list'>, place: Place): Line[] {
  const reference = block.ordered ? ORDERED : BULLETS
  const numbering = { reference, level: 0, instance: place.index }
  const keepNext = place.below?.kind === 'signatures'
  return block.items.map((item) =>
    line(spans(item), { numbering, keepNext, spacing: { after: 60 } }),
  )
}

function setTable(block: BlockOf<'table'>, width: number): Grid {
  const style = layout.TABLE_STYLE[block.columns.length > 8 ? 'dense' : 'normal']
  const cells = (values: readonly string[], bold: boolean) =>
    values.map((value, index) =>
      line(spans(value.trim() === '' ? '–' : value, bold ? { bold } : {}), {
        style,
        ...(block.columns[index]?.align === 'right' && { alignment: 'right' as const }),
      }),
    )
  const last = block.sumRow ? block.rows.length - 1 : -1
  return {
    kind: 'grid',
    widths: layout.columnWidths(block.columns, width),
    rows: [
      {
        header: true,
        cells: cells(
          block.columns.map((column) => column.title),
          true,
        ),
      },
      ...block.rows.map((row, index) => ({ header: false, cells: cells(row, index === last) })),
    ],
  }
}

/** Room for the longest label, so that the values of a block stand in one column. */
function setFacts(block: BlockOf<'facts'>): Line[] {
  const longest = Math.max(...block.rows.map(({ label }) => label.length))
  const column = Math.max(layout.FACT_TAB, longest * layout.LABEL_LETTER)
  return block.rows.map((row) =>
    line([...spans(row.label, { bold: true }), TAB, ...spans(row.value)], {
      tabStops: [{ type: 'left', position: column }],
      indent: { left: column, hanging: column },
      spacing: { after: 50 },
    }),
  )
}

/** A line of space before each, since Word draws neighbours with equal borders as one. */
function setSignatures(block: BlockOf<'signatures'>): Line[] {
  return block.lines.flatMap((signer, index) => [
    line([], { keepNext: true, spacing: { before: 500, after: 0 } }),
    line(spans(`${signer.name}\n${signer.befattning}`), {
      keepLines: true,
      keepNext: index < block.lines.length - 1,
      spacing: { after: 0 },
      indent: { right: layout.SIGNATURE_RIGHT_INDENT },
      border: { top: layout.BORDER },
    }),
  ])
}
