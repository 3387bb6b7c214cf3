import type { Dokument } from './blocks'
import * as layout from './layout'
import { letterhead, type Letterhead } from './letterhead'
import { type Line, line, spans, TAB } from './typeset'

/** Header and footer of the first page and of the pages after it. */
export type PageLines = {
  readonly firstHeader: readonly Line[]
  readonly header: readonly Line[]
  readonly firstFooter: readonly Line[]
  readonly footer: readonly Line[]
}

/** What stands around the body of a document, for a text width (twentieths of a point). */
export function typesetPage(dokument: Dokument, width: number): PageLines {
  const head = letterhead(dokument)
  const size = layout.SIZE.head
  const marks = head.markings.map((text) =>
    line(spans(text, { bold: true, size }), { alignment: 'right', spacing: { after: 60 } }),
  )
  return {
    firstHeader: [...marks, typeLine(head, width), ...reference(head), line([])],
    header: [...marks, pageLine(head.running, width), line([])],
    firstFooter: foot([head.contact, head.foot]),
    footer: foot([head.foot]),
  }
}

function typeLine(head: Letterhead, width: number): Line {
  const style = { bold: true, size: layout.SIZE.head }
  const { sender, type } = head.typeLine
  return line([...spans(sender, style), TAB, ...spans(type, style), TAB, number()], {
    spacing: { after: 0 },
    tabStops: [
      { type: 'left', position: layout.TABS.label },
      { type: 'right', position: width },
    ],
  })
}

function pageLine(text: string, width: number): Line {
  return line([...spans(text, { size: layout.SIZE.head }), TAB, number()], {
    spacing: { after: 0 },
    tabStops: [{ type: 'right', position: width }],
  })
}

/** "n (m)". */
function number() {
  return { kind: 'pageNumber', size: layout.SIZE.head } as const
}

function reference(head: Letterhead): Line[] {
  const size = layout.SIZE.head
  const { label, value } = layout.TABS
  return head.lines.map((one) =>
    line(
      [
        ...spans(one.sender, { size }),
        TAB,
        ...spans(one.label, { size, color: layout.INK.label }),
        TAB,
        ...spans(one.value, { size }),
      ],
      {
        spacing: { after: 0 },
        indent: { left: value, hanging: value },
        tabStops: [
          { type: 'left', position: label },
          { type: 'left', position: value },
        ],
      },
    ),
  )
}

function foot(texts: readonly string[]): Line[] {
  const style = { size: layout.SIZE.foot, color: layout.INK.label }
  const lines = texts.filter((text) => text !== '')
  if (lines.length === 0) return [line([])]
  return lines.map((text, index) =>
    line(spans(text, style), {
      spacing: { before: index === 0 ? 160 : 0, after: 0 },
      ...(index === 0 && { border: { top: layout.BORDER } }),
    }),
  )
}
