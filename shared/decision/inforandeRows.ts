import { readIdentitet } from '../domain/identitet'
import type { Identitet } from '../domain/person'
import type { IsoDate } from '../domain/primitives'
import { lineOf } from '../tables/table'
import type { Table } from '../tables/table'
import { nivaOf } from './importRows'
import { inforandeFields } from './inforandeColumns'
import type { InforandeField, InforandeMapping } from './inforandeColumns'
import {
  dayFields,
  dayOf,
  measureOf,
  past,
  plain,
  skyddWords,
  slagWords,
  userOf,
} from './inforandeRad'
import type {
  CellProblem,
  DayField,
  InfordRad,
  InforandeChoices,
  InforandeKnown,
  RowFault,
} from './inforandeRad'

/** What comes of reading a table: every row, the faults, and words to be asked about. */
export type InforandeLasning = {
  readonly rader: readonly InfordRad[]
  readonly faults: readonly RowFault[]
  readonly unknownPeople: readonly string[]
  readonly unknownMeasures: readonly string[]
}

type Cells = Readonly<Record<InforandeField, string>>
type Reading = {
  readonly line: number
  readonly cells: Cells
  readonly faults: RowFault[]
  readonly choices: InforandeChoices
  readonly known: InforandeKnown
}

function fault({ line, faults }: Reading, field: InforandeField, problem: CellProblem): void {
  faults.push({ line, field, problem })
}

function cellsOf(row: readonly string[], mapping: InforandeMapping): Cells {
  return Object.fromEntries(
    inforandeFields.map((field) => [field, row[mapping.indexOf(field)] ?? '']),
  ) as Record<InforandeField, string>
}

function nameOf(reading: Reading): string {
  const { namn, fornamn, efternamn } = reading.cells
  const name = namn === '' ? `${fornamn} ${efternamn}`.trim() : namn
  if (name === '') fault(reading, namn === '' && efternamn === '' ? 'namn' : 'efternamn', 'missing')
  return name
}

function identitetOf(reading: Reading): Identitet {
  const none: Identitet = { kind: 'saknas', birthdate: null }
  const { nummer } = reading.cells
  if (nummer === '') return none
  const read = readIdentitet(nummer, reading.known.today)
  if (read.ok) return read.value
  const { code } = read.error
  if (code !== 'empty') fault(reading, 'nummer', code)
  return none
}

/** What a cell means by a table of words; a word outside it is a fault. */
function word<T>(
  reading: Reading,
  field: InforandeField,
  known: {
    readonly words: ReadonlyMap<string, T>
    readonly problem: CellProblem
    readonly usual: T
  },
): T {
  const text = plain(reading.cells[field])
  const meant = known.words.get(text)
  if (meant !== undefined) return meant
  if (text !== '') fault(reading, field, known.problem)
  return known.usual
}

function daysOf(reading: Reading): Record<DayField, IsoDate | null> {
  const days = Object.fromEntries(dayFields.map((field) => [field, dayIn(reading, field)]))
  const { from, to } = days
  if (from && to && to < from) fault(reading, 'to', 'before-from')
  const decided = ['slag', 'from', 'to', 'verkstalld', 'omfattning', 'lagrum'] as const
  const speaksOf = decided.some((field) => reading.cells[field] !== '')
  if (speaksOf && reading.cells.beslutsdatum === '') fault(reading, 'beslutsdatum', 'missing')
  return days as Record<DayField, IsoDate | null>
}

function dayIn(reading: Reading, field: DayField): IsoDate | null {
  const text = reading.cells[field]
  if (text === '' || (field === 'to' && /^tills ?vidare$/i.test(text))) return null
  const day = dayOf(text)
  if (day === null) fault(reading, field, 'day-unknown')
  else if (past.includes(field) && day > reading.known.today) fault(reading, field, 'day-future')
  return day
}

function handlaggareOf(reading: Reading) {
  const { choices, known, cells } = reading
  const text = cells.handlaggare
  if (text === '') return choices.handlaggare
  const user = choices.people[text] ?? userOf(text, known.users)
  if (user === null) fault(reading, 'handlaggare', 'handlaggare-unknown')
  return user ?? choices.handlaggare
}

function insatsOf(reading: Reading): string | null {
  const text = reading.cells.insats
  if (text === '') return null
  const chosen = reading.choices.measures[text]
  if (chosen !== undefined) return chosen === '' ? null : chosen
  const found = measureOf(text, reading.known.insatser)
  if (found === null) fault(reading, 'insats', 'insats-unknown')
  return found
}

function nivaIn(reading: Reading): string | null {
  const text = reading.cells.niva
  const niva = nivaOf(text)
  if (text !== '' && niva === null) fault(reading, 'niva', 'niva-unknown')
  return niva
}

function lengthsOf(reading: Reading): void {
  for (const field of inforandeFields) {
    if (reading.cells[field].length > 300) fault(reading, field, 'too-long')
  }
}

function rowOf(reading: Reading): InfordRad {
  lengthsOf(reading)
  const skydd = { words: skyddWords, problem: 'skydd-unknown', usual: 'inget' } as const
  const slag = { words: slagWords, problem: 'slag-unknown', usual: 'bifall' } as const
  const { line, cells } = reading
  return {
    ...{ line, cells, name: nameOf(reading), identitet: identitetOf(reading) },
    ...{ skydd: word(reading, 'skydd', skydd), slag: word(reading, 'slag', slag) },
    ...{ handlaggare: handlaggareOf(reading), insats: insatsOf(reading), niva: nivaIn(reading) },
    days: daysOf(reading),
  }
}

/** Reads a table's rows in memory. Nothing is saved; every fault is told by row and column. */
export function readInforande(
  table: Table,
  mapping: InforandeMapping,
  given: { readonly choices: InforandeChoices; readonly known: InforandeKnown },
): InforandeLasning {
  const all = table.rows.slice(1).map((row, index) => {
    const faults: RowFault[] = []
    const cells = cellsOf(row, mapping)
    const rad = rowOf({ line: lineOf(table, index + 1), cells, faults, ...given })
    return { rad, faults }
  })
  const asked = (field: InforandeField, problem: CellProblem) => [
    ...new Set(
      all
        .filter(({ faults }) => faults.some((one) => one.problem === problem))
        .map(({ rad }) => rad.cells[field]),
    ),
  ]
  return {
    rader: all.map(({ rad }) => rad),
    faults: all.flatMap(({ faults }) => faults),
    unknownPeople: asked('handlaggare', 'handlaggare-unknown'),
    unknownMeasures: asked('insats', 'insats-unknown'),
  }
}
