import type { DeadlineRow, DelegationRow, DocumentRow, Source } from './schema'
import type { CheckRow } from './schemaCheck'
import type { Pack } from './schemaPack'

/** Rows that say something of this measure, and those the source says of all its measures. */
export type Split<T> = { readonly own: readonly T[]; readonly general: readonly T[] }

export type MeasureRows = {
  readonly delegation: Split<DelegationRow>
  readonly deadlines: Split<DeadlineRow>
  readonly documents: Split<DocumentRow>
  readonly checks: Split<CheckRow>
}

type Row = { readonly source: Source }

/** The part of the source a measure has to itself: its heading without the sub-headings all have. */
export function placeOf(section: string): string {
  return section.replace(/ > (Målgrupp|Omfattning, intensitet|Innehåll och genomförande)$/, '')
}

function stands(row: Row, place: string): boolean {
  const { section } = row.source
  return section === place || section.startsWith(`${place} > `)
}

function splitBy<T extends Row>(
  rows: readonly T[],
  measures: (row: T) => readonly string[] | undefined,
  pack: Pack,
  insats: string,
): Split<T> {
  const places = pack.insatser.map(({ id, source }) => ({ id, place: placeOf(source.section) }))
  const mine = places.find(({ id }) => id === insats)?.place ?? ''
  const isOwn = (row: T) => measures(row)?.includes(insats) ?? stands(row, mine)
  const isGeneral = (row: T) =>
    measures(row) === undefined && !places.some(({ place }) => stands(row, place))
  return { own: rows.filter(isOwn), general: rows.filter((row) => !isOwn(row) && isGeneral(row)) }
}

/** What the pack says of one measure besides its facts: who decides, times, documents and checks. */
export function measureRows(pack: Pack, insats: string): MeasureRows {
  return {
    delegation: splitBy(
      pack.delegation,
      ({ decides, adds }) => decides?.insats ?? adds?.insats,
      pack,
      insats,
    ),
    deadlines: splitBy(pack.deadlines, ({ due }) => due?.insats, pack, insats),
    documents: splitBy(pack.documents, ({ requires }) => requires.insats, pack, insats),
    checks: splitBy(pack.checks, (row) => row.insats, pack, insats),
  }
}
