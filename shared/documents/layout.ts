/**
 * Measures of the page, in twentieths of a point (567 = 1 cm), and sizes of type in half points. A4, text
 * width 16 cm upright and 25.7 cm across.
 */
const PAGE = { width: 11906, height: 16838 } as const
const MARGIN = { top: 1247, right: 1417, bottom: 1134, left: 1417, edge: 567 } as const
const MARGIN_WIDE = { top: 1134, right: 1134, bottom: 1021, left: 1134, edge: 567 } as const

/** Tab stops of the information area: the reference field's label and its value. */
export const TABS = { label: 4820, value: 6350 } as const
/** Where the value of a label-and-value pair begins. */
export const FACT_TAB = 2552
/** A letter of a bold label, wide enough for what Word draws. */
export const LABEL_LETTER = 142
/** The address field, right of the middle as in a Swedish window envelope. */
export const RECIPIENT_INDENT = 4820
export const SIGNATURE_RIGHT_INDENT = 4535

const FONT = 'Calibri'
export const INK = { rule: '8A9299', faint: 'F1F3F4', label: '4A535A' } as const
export const SIZE = { head: 20, foot: 16 } as const
export const PARAGRAPH_SIZE = { normal: 22, lead: 24, small: 18, recipient: 22 } as const

const after = (spacing: number, line = 269) => ({ after: spacing, line })

/** Styles of table text; a dense table has many columns. As styles, they are written once. */
export const TABLE_STYLE = { normal: 'AktaTabell', dense: 'AktaTabellTat' } as const

const tableStyle = (id: string, name: string, size: number) => ({
  id,
  name,
  basedOn: 'Normal',
  run: { size },
  paragraph: { spacing: { after: 0, line: 240 } },
})

/** Styles as Word knows them; the names are Word's own, so that the office's Word shows them in Swedish. */
export const STYLES = {
  paragraphStyles: [
    tableStyle(TABLE_STYLE.normal, 'Akta tabell', 19),
    tableStyle(TABLE_STYLE.dense, 'Akta tabell tät', 17),
  ],
  default: {
    document: {
      run: { font: FONT, size: PARAGRAPH_SIZE.normal, language: { value: 'sv-SE' } },
      paragraph: { spacing: after(120) },
    },
    heading1: {
      run: { font: FONT, size: 36, bold: true, color: '000000' },
      paragraph: {
        spacing: { before: 480, after: 160 },
        keepNext: true,
        keepLines: true,
        outlineLevel: 0,
      },
    },
    heading2: {
      run: { font: FONT, size: 26, bold: true, color: '000000' },
      paragraph: {
        spacing: { before: 280, after: 80 },
        keepNext: true,
        keepLines: true,
        outlineLevel: 1,
      },
    },
    heading3: {
      run: { font: FONT, size: 22, bold: true, color: '000000' },
      paragraph: {
        spacing: { before: 200, after: 60 },
        keepNext: true,
        keepLines: true,
        outlineLevel: 2,
      },
    },
  },
} as const

/** A first-line indent of its own keeps list text in line with its number. */
const LIST_INDENT = { left: 425, hanging: 425 } as const

/** Definitions of the two lists, under the names the renderer refers to. */
export function numbering(ordered: string, bullets: string) {
  const level = {
    level: 0,
    alignment: 'left',
    style: { paragraph: { indent: LIST_INDENT } },
  } as const
  return [
    { reference: ordered, levels: [{ ...level, format: 'decimal', text: '%1.' }] },
    { reference: bullets, levels: [{ ...level, format: 'bullet', text: '•' }] },
  ] as const
}

/** Page set-up and the width of its text. */
export function pageOf(landscape: boolean) {
  const margin = landscape ? MARGIN_WIDE : MARGIN
  const orientation = landscape ? ('landscape' as const) : ('portrait' as const)
  const { edge, ...sides } = margin
  const across = landscape ? PAGE.height : PAGE.width
  return {
    page: { size: { ...PAGE, orientation }, margin: { ...sides, header: edge, footer: edge } },
    width: across - margin.left - margin.right,
  }
}

/** The columns' widths by their weights; the last takes what rounding left, so that the sum is exact. */
export function columnWidths(columns: readonly { weight: number }[], width: number): number[] {
  const total = columns.reduce((sum, column) => sum + column.weight, 0)
  const widths = columns.map((column) => Math.floor((width * column.weight) / total))
  const rest = width - widths.reduce((sum, one) => sum + one, 0)
  return widths.map((one, index) => (index === widths.length - 1 ? one + rest : one))
}

export const BORDER = { style: 'single', size: 4, color: INK.rule, space: 1 } as const
const NO_BORDER = { style: 'none', size: 0, color: 'auto' } as const
export const BOX = { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER } as const
export const CELL_MARGINS = { top: 50, bottom: 50, left: 70, right: 70 } as const
export const TABLE_BORDERS = {
  top: BORDER,
  bottom: BORDER,
  insideHorizontal: BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideVertical: NO_BORDER,
} as const
