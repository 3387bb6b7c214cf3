import {
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import type { Dokument } from './blocks'
import * as layout from './layout'
import { coreProperties } from './properties'
import { cleanText } from './text'
import { BULLETS, type Grid, type Line, ORDERED, type Span, typeset } from './typeset'
import { typesetPage } from './typesetPage'
import { freezeZipTimes } from './zip'

/** Only `text` carries what a person wrote: as `children` a word like "CURRENT" would be a field. */
function run(span: Span): TextRun {
  switch (span.kind) {
    case 'tab':
      return new TextRun({ children: [new Tab()] })
    case 'pageNumber':
      return new TextRun({
        size: span.size,
        children: [PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'],
      })
    case 'text':
      return new TextRun({ ...span.style, text: span.text, ...(span.breakBefore && { break: 1 }) })
  }
}

function paragraph(line: Line): Paragraph {
  return new Paragraph({ ...line.props, children: line.spans.map(run) })
}

function table(grid: Grid): Table {
  const rows = grid.rows.map(
    (row) =>
      new TableRow({
        tableHeader: row.header,
        cantSplit: true,
        children: row.cells.map((cell) => new TableCell({ children: [paragraph(cell)] })),
      }),
  )
  return new Table({
    rows,
    width: { size: grid.widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    columnWidths: grid.widths,
    layout: 'fixed',
    margins: layout.CELL_MARGINS,
    borders: layout.TABLE_BORDERS,
  })
}

function section(dokument: Dokument) {
  const { page, width } = layout.pageOf(dokument.landscape)
  const around = typesetPage(dokument, width)
  return {
    properties: { page, titlePage: true },
    headers: {
      first: new Header({ children: around.firstHeader.map(paragraph) }),
      default: new Header({ children: around.header.map(paragraph) }),
    },
    footers: {
      first: new Footer({ children: around.firstFooter.map(paragraph) }),
      default: new Footer({ children: around.footer.map(paragraph) }),
    },
    children: typeset(dokument.blocks, width).map((set) =>
      set.kind === 'line' ? paragraph(set) : table(set),
    ),
  }
}

/**
 * The document as the bytes of a .docx file: A4, sv-SE, headings with outline levels, table header rows,
 * page "n (m)". The same document gives the same bytes, on any day and any machine. Text is only ever
 * text: no field, link, macro or remote part can come from what a person has typed.
 */
export async function renderDocx(dokument: Dokument): Promise<Uint8Array> {
  const file = new Document({
    title: cleanText(dokument.title),
    creator: 'Akta',
    styles: layout.STYLES,
    numbering: { config: layout.numbering(ORDERED, BULLETS) },
    sections: [section(dokument)],
  })
  const core = { path: 'docProps/core.xml', data: coreProperties(dokument.title, dokument.date) }
  const packed = await Packer.toArrayBuffer(file, undefined, [core])
  return freezeZipTimes(new Uint8Array(packed))
}
