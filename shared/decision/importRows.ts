import { DelegationPunkt } from '../domain/delegation'
import { lineOf } from '../tables/table'
import { roleInfo, roleNames } from '../rules/roles'
import type { ImportField, Mapping, TableGroup } from './importColumns'

/** What is wrong with a row of the file. */
export type RowProblem =
  | 'arende-missing'
  | 'nr-missing'
  | 'nr-invalid'
  | 'nr-taken'
  | 'niva-missing'
  | 'niva-unknown'
  | 'too-long'

/** One row of the file as it would be read: `line` counts from 1 with the head, within its own table. */
export type ImportRow = {
  readonly line: number
  readonly table: number
  readonly cells: Readonly<Record<ImportField, string>>
  readonly punkt: DelegationPunkt | null
  readonly problems: readonly RowProblem[]
}

export type RowsRead = {
  readonly rows: readonly ImportRow[]
  /** Levels as the file writes them that no known level answers, each once. */
  readonly unknownLevels: readonly string[]
  /** The file has no numbers, so the points are numbered in order. */
  readonly numbered: boolean
}

/** Short names of levels as municipalities write them. */
const shorter: ReadonlyMap<string, string> = new Map([
  ...(['nämnd', 'nämnden'] as const).map((name) => [name, 'namnd'] as const),
  ...(['ordförande', 'ordföranden'] as const).map((name) => [name, 'ordforande'] as const),
  ...(['utskott', 'utskottet'] as const).map((name) => [name, 'utskott'] as const),
  ['individutskott', 'individutskott'],
  ['socialutskott', 'socialutskottet'],
])

/** The level that a text names in full, or null: nothing is guessed. */
export function nivaOf(text: string): string | null {
  const plain = text.toLocaleLowerCase('sv').replace(/[.]$/, '').trim()
  if (plain === '') return null
  return shorter.get(plain) ?? roleNames.find((name) => roleInfo(name).label === plain) ?? null
}

type Reading = {
  readonly mapping: Mapping
  /** Levels that a person has chosen for texts the table of levels doesn't know. */
  readonly levels: Readonly<Record<string, string>>
}

function cellsOf(row: readonly string[], mapping: Mapping): Record<ImportField, string> {
  const cells: Record<ImportField, string> = {
    ...{ nr: '', avsnitt: '', arende: '', lagrum: '' },
    ...{ villkor: '', niva: '', ersattare: '', anmarkning: '' },
  }
  mapping.forEach((field, index) => {
    if (field !== null) cells[field] = row[index] ?? ''
  })
  return { ...cells, nr: cells.nr.replace(/[.)]$/, '') }
}

/** A row where one single cell is filled is a heading over the points that follow. */
function headingIn(row: readonly string[], mapping: Mapping): string | null {
  const filled = row.filter((text) => text !== '')
  const only = filled.length === 1 ? filled[0] : undefined
  if (only === undefined || mapping.filter((field) => field !== null).length < 2) return null
  const at = row.indexOf(only)
  return mapping[at] === 'niva' || mapping[at] === 'lagrum' ? null : only
}

function problemsOf(
  cells: Record<ImportField, string>,
  niva: string | null,
  taken: ReadonlySet<string>,
): RowProblem[] {
  const problems: RowProblem[] = []
  if (cells.nr === '') problems.push('nr-missing')
  else if (!/^[0-9A-Za-z.]{1,12}$/.test(cells.nr)) problems.push('nr-invalid')
  else if (taken.has(cells.nr.toLowerCase())) problems.push('nr-taken')
  if (cells.arende === '') problems.push('arende-missing')
  if (cells.niva === '') problems.push('niva-missing')
  else if (niva === null) problems.push('niva-unknown')
  if (Object.values(cells).some((text) => text.length > 300)) problems.push('too-long')
  return problems
}

function punktOf(cells: Record<ImportField, string>, niva: string): DelegationPunkt {
  const { avsnitt, ...rest } = cells
  const point = { ...rest, niva, row: null, active: true }
  return DelegationPunkt.parse(avsnitt === '' ? point : { ...point, avsnitt })
}

/** Reads the rows of one kind of table, in memory: nothing is saved, and every fault is told by row. */
export function readRows(group: TableGroup, { mapping, levels }: Reading): RowsRead {
  const numbered = !mapping.includes('nr')
  const taken = new Set<string>()
  const rows: ImportRow[] = []
  group.parts.forEach((part, table) => {
    let heading = part.title
    part.rows.forEach((row, index) => {
      const title = headingIn(row, mapping)
      if (index === 0) return
      if (title !== null) {
        heading = title
        return
      }
      const read = cellsOf(row, mapping)
      const cells = {
        ...read,
        avsnitt: read.avsnitt || heading,
        nr: numbered ? String(rows.length + 1) : read.nr,
      }
      const niva = levels[cells.niva] ?? nivaOf(cells.niva)
      const problems = problemsOf(cells, niva, taken)
      taken.add(cells.nr.toLowerCase())
      const punkt = problems.length === 0 && niva !== null ? punktOf(cells, niva) : null
      rows.push({ line: lineOf(part, index), table, cells, punkt, problems })
    })
  })
  const unknown = rows.filter(({ problems }) => problems.includes('niva-unknown'))
  return { rows, numbered, unknownLevels: [...new Set(unknown.map(({ cells }) => cells.niva))] }
}
