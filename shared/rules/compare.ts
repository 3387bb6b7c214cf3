import { measureCells, type CellKey, type MeasureCell } from './measureCells'
import { markDifferences, type Piece } from './compareMark'
import { isMember, type Column, type Kind, type Member } from './kinds'
import { lawReferences, type LawReference } from './lawReference'
import type { Source } from './schema'
import type { LawPack } from './schemaPack'

/** `silent` = fewer than two sources speak, or not all that agree do: there is nothing to compare. */
export type CompareStatus = 'differs' | 'same' | 'silent' | 'check'

export type CompareCell = {
  /** '' when the source says nothing at all; a silent source may still point elsewhere. */
  readonly text: string
  readonly silent: boolean
  readonly pieces: readonly Piece[]
  readonly source: Source
  /** In the row of references: what is shown instead of the text. */
  readonly laws: readonly LawReference[]
  /** The references of the row that proves the cell, for its source card. */
  readonly proof: readonly LawReference[]
  /** Why the reference must be checked, where the pack says so of this measure. */
  readonly warning: string | null
}

export type CompareRow = {
  readonly key: CompareKey | null
  /** The row's own heading, for a row that only this kind has. */
  readonly label: string | null
  readonly status: CompareStatus
  readonly cells: readonly CompareCell[]
}

/** Facts that are read together when measures stand side by side. */
const together = {
  amount: ['maxAmount', 'typicalAmount'],
  targetGroup: ['targetGroup'],
  content: ['content'],
  exclusions: ['exclusions'],
  age: ['age'],
  duration: ['durationMax', 'typicalDuration'],
  fee: ['fee'],
  law: ['law'],
  decidedBy: ['decidedBy'],
  followUp: ['followUp', 'followUpChild'],
  documentation: ['documentation'],
  needs: ['needs'],
} as const satisfies Record<string, readonly CellKey[]>

export type CompareKey = keyof typeof together
const firstKeys: readonly CompareKey[] = ['amount']
const laterKeys = (Object.keys(together) as CompareKey[]).filter((key) => !firstKeys.includes(key))

type ExtraRow = NonNullable<Kind['rows']>[number]
type Said = Omit<CompareCell, 'pieces'> & { readonly value: string }

function plain(text: string): string {
  return text
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What decides sameness: the interval or the class where the pack has one, else the words. */
function valueOf({ row }: Column, key: CompareKey, text: string): string {
  const { period, childPeriod } = row.followUp
  if (key === 'followUp' && period !== undefined) return `${period} ${childPeriod ?? ''}`
  return key === 'documentation' ? row.documentation.class : plain(text)
}

function saidBy(column: Column, key: CompareKey, law: LawPack, onDate: string): Said {
  const wanted: readonly CellKey[] = together[key]
  const cells = measureCells(column.row).filter((cell) => wanted.includes(cell.key))
  const spoken = cells.filter(({ silent }) => !silent)
  const shown: readonly MeasureCell[] = spoken.length > 0 ? spoken : cells
  const text = shown
    .map((cell) => cell.text)
    .filter(Boolean)
    .join('. ')
  const proof = lawReferences(column.row, law, onDate)
  const laws = key === 'law' ? proof : []
  const value =
    laws.length > 0 ? plain(laws.map((one) => one.text).join(' ')) : valueOf(column, key, text)
  const source = shown[0]?.sources[0] ?? column.row.source
  const warning = key === 'law' ? warningOf(column) : null
  return { text, silent: spoken.length === 0, source, laws, proof, value, warning }
}

function warningOf({ row }: Column): string | null {
  const doubtful = ['aldre-numrering', 'kontrollera-lagrum']
  return row.flags?.find(({ kind }) => doubtful.includes(kind))?.text ?? null
}

function extraSaid(column: Column, row: ExtraRow, law: LawPack, onDate: string): Said {
  const { pack, row: insats } = column
  const member = { pack: pack.id, insats: insats.id }
  const cell = row.cells.find((one) => isMember(one, member))
  const found = cell && pack[cell.table].find(({ id }) => id === cell.id)
  const none = { laws: [], proof: [], warning: null }
  if (!cell || !found) return { ...none, text: '', silent: true, source: insats.source, value: '' }
  const { text } = cell
  const proof = lawReferences(found, law, onDate)
  return { ...none, text, silent: false, source: found.source, proof, value: plain(text) }
}

function statusOf(said: readonly Said[]): CompareStatus {
  if (
    said.some(({ laws, warning }) => warning !== null || laws.some((law) => law.doubt !== null))
  ) {
    return 'check'
  }
  const values = said.filter(({ silent }) => !silent).map(({ value }) => value)
  if (values.length < 2) return 'silent'
  if (new Set(values).size > 1) return 'differs'
  return values.length < said.length ? 'silent' : 'same'
}

function rowOf(key: CompareKey | null, label: string | null, said: readonly Said[]): CompareRow {
  const status = statusOf(said)
  const marked = markDifferences(said.map(({ silent, text }) => (silent ? '' : text)))
  const cells = said.map(({ value: _, ...cell }, place): CompareCell => {
    const { text, silent } = cell
    const whole = [{ text, differs: false }]
    const pieces = status === 'differs' && !silent ? (marked[place] ?? whole) : whole
    return { ...cell, pieces }
  })
  return { key, label, status, cells }
}

/**
 * Measures of one kind side by side, a row for each fact. Nothing is shared or converted between the
 * packs (X1, X3): each cell is its own source's words, and units stand as they are.
 */
export function compareMeasures(
  columns: readonly Column[],
  kind: Kind,
  law: LawPack,
  onDate: string,
): CompareRow[] {
  const fact = (key: CompareKey) =>
    rowOf(
      key,
      null,
      columns.map((column) => saidBy(column, key, law, onDate)),
    )
  const extra = (kind.rows ?? [])
    .filter(({ cells }) => cells.some((cell) => has(columns, cell)))
    .map((row) =>
      rowOf(
        null,
        row.label,
        columns.map((column) => extraSaid(column, row, law, onDate)),
      ),
    )
  return [...firstKeys.map(fact), ...extra, ...laterKeys.map(fact)]
}

function has(columns: readonly Column[], cell: Member): boolean {
  return columns.some(({ pack, row }) => isMember(cell, { pack: pack.id, insats: row.id }))
}

/** How many rows there are, how many differ, and how many can't be compared. */
export function countRows(rows: readonly CompareRow[]): {
  all: number
  differ: number
  silent: number
} {
  const count = (status: CompareStatus) => rows.filter((row) => row.status === status).length
  return { all: rows.length, differ: count('differs'), silent: count('silent') }
}

/** The facts the comparison shows, every one of a measure's. */
export const comparedCells: readonly CellKey[] = Object.values(together).flat()
