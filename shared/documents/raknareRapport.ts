import type { Kontor } from '../domain/kontor'
import type { IsoDate } from '../domain/primitives'
import type { RaknadCell } from '../domain/raknare'
import { type Block, type Dokument, facts, heading, paragraph, table } from './blocks'
import { groupBy } from './groupBy'
import { isSmall, mergeSmall, THRESHOLD } from './smallCounts'
import { capitalise } from './text'

/** Names of what is counted, as people read them. */
export type RaknareNames = Readonly<Record<'insats' | 'aldersgrupp' | 'kon' | 'orsak', Names>>
type Names = (value: string) => string

export type RaknareInput = {
  readonly kontor: Kontor
  readonly year: number
  readonly date: IsoDate
  readonly cells: readonly RaknadCell[]
  readonly names: RaknareNames
}

/** One table of the year: how many by each value of a field. Counts from 1 to 4 are put together. */
export type RaknadTable = {
  readonly field: keyof RaknareNames
  readonly rows: readonly { readonly name: string; readonly antal: number }[]
}

const FIELDS = ['insats', 'aldersgrupp', 'kon', 'orsak'] as const
const REST = 'Övriga'
const ALL = 'Alla'

/** One entry a person counted, so that groups are as large as the people in them. */
function people(cells: readonly RaknadCell[]): RaknadCell[] {
  return cells.flatMap((cell) => Array.from({ length: cell.antal }, () => cell))
}

/**
 * The year in four tables that share nothing but the total: no two fields are crossed, so none of them
 * helps to solve another, and no group has 1 to 4 people. `total` is null where it is that small itself:
 * then there is no table.
 */
export function raknareYear(input: Pick<RaknareInput, 'year' | 'cells' | 'names'>): {
  readonly total: number | null
  readonly tables: readonly RaknadTable[]
} {
  const counted = people(input.cells.filter(({ year }) => year === input.year))
  const total = counted.length
  if (total < THRESHOLD) return { total: isSmall(total) ? null : 0, tables: [] }
  const tables = FIELDS.map((field): RaknadTable => {
    const named = groupBy(counted, (cell) => input.names[field](cell[field]))
    const { kept, rest } = mergeSmall(named)
    const rows = kept.map(([name, members]) => ({ name, antal: members.length }))
    const name = kept.length === 0 ? ALL : REST
    return { field, rows: rest === null ? rows : [...rows, { name, antal: rest.length }] }
  })
  return { total, tables }
}

const TITLES: Readonly<Record<keyof RaknareNames, string>> = {
  insats: 'Insats',
  aldersgrupp: 'Ålder',
  kon: 'Kön',
  orsak: 'Orsak till kontakten',
}

/** The yearly summary for Word; nothing in it can point at a person. */
export function raknareRapport(input: RaknareInput): Dokument {
  const { kontor, year, date } = input
  const { total, tables } = raknareYear(input)
  const shown = total === null ? `färre än ${THRESHOLD}` : String(total)
  return {
    title: `Insatser utan behovsprövning ${year}`,
    type: 'Sammanställning',
    date,
    kontor,
    references: [],
    marking: null,
    foot: '',
    landscape: false,
    blocks: [
      heading(1, `Insatser utan behovsprövning ${year}`),
      facts([
        { label: 'Nämnd', value: kontor.namnd },
        { label: 'Antal räknade', value: shown },
      ]),
      paragraph(
        `Insatserna har getts utan individuell behovsprövning och utan att personliga förhållanden har dokumenterats (14 kap. 4 och 5 §§ socialtjänstlagen). Varje kontakt är räknad, ingen person. Den som har fått stöd flera gånger kan vara räknad flera gånger.`,
      ),
      paragraph(
        `Antal mellan 1 och ${THRESHOLD - 1} visas inte utan är hopslagna under ${REST}, så att ingen kan pekas ut.`,
      ),
      ...tables.flatMap(tableBlocks),
    ],
  }
}

function tableBlocks({ field, rows }: RaknadTable): Block[] {
  return [
    heading(2, TITLES[field]),
    table(
      [
        { title: TITLES[field], weight: 4 },
        { title: 'Antal', weight: 1, align: 'right' },
      ],
      rows.map(({ name, antal }) => [capitalise(name), String(antal)]),
    ),
  ]
}
