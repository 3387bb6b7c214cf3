import { nivaName } from '@renderer/stores/packs'
import { riktlinjer as words } from '@renderer/text/sv/riktlinjer'
import type { MeasureRows, Split } from '@shared/rules/measureRows'
import type { DelegationRow, Source } from '@shared/rules/schema'

type Flags = NonNullable<DelegationRow['flags']>

/** One rule of the pack as a line to read: own words, what kind it is, its warnings and its source. */
export type RuleLine = {
  readonly id: string
  readonly text: string
  readonly meta: string
  readonly flags: Flags
  readonly row: Pick<DelegationRow, 'lagrum' | 'flags'>
  readonly source: Source
}

export type RuleSection = { readonly title: string } & Split<RuleLine>

type Row = Pick<RuleLine, 'id' | 'source'> & RuleLine['row']

function line(row: Row, text: string, meta: readonly string[]): RuleLine {
  const first = text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
  const told = meta.filter(Boolean).join(' · ')
  return { id: row.id, text: first, meta: told, flags: row.flags ?? [], row, source: row.source }
}

function section<T>(
  title: string,
  { own, general }: Split<T>,
  of: (row: T) => RuleLine,
): RuleSection {
  return { title, own: own.map(of), general: general.map(of) }
}

/** The four kinds of rows about a measure, as lines, in the order they are read. */
export function ruleSections({ delegation, deadlines, documents, checks }: MeasureRows) {
  const { sections, strength } = words
  return [
    section(sections.delegation, delegation, (row) =>
      line(row, `${nivaName(row.role)}: ${row.matter}`, [row.condition, row.consult, row.reportTo]),
    ),
    section(sections.deadlines, deadlines, (row) =>
      line(row, `${row.trigger}: ${row.limit}`, [strength(row.strength), row.who, row.consequence]),
    ),
    section(sections.documents, documents, (row) =>
      line(row, `${row.document}: ${row.element}`, [strength(row.obligation)]),
    ),
    section(sections.checks, checks, (row) =>
      line(row, row.text, [row.kind, strength(row.strength)]),
    ),
  ]
}
