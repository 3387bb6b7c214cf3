/** A table as it stands in a file: the text before it, and its cells row by row, the header first. */
export type Table = {
  readonly title: string
  readonly rows: readonly (readonly string[])[]
  /** Each row's number in the file, where empty rows have been left out. */
  readonly lines?: readonly number[]
}

/** A file as the person's disk had it; nothing in it has been checked. */
export type TableFile = { readonly ending: string; readonly bytes: Uint8Array }

/** Why a file gives no table. */
export type TableProblem =
  'too-large' | 'damaged' | 'unsafe' | 'no-table' | 'too-many-rows' | 'wrong-kind'

export type TablesRead =
  | { readonly ok: true; readonly tables: readonly Table[] }
  | { readonly ok: false; readonly problem: TableProblem }

/** What a table may hold at most: far more than any delegation order, far less than a full memory. */
export const tableLimits = { rows: 5000, columns: 60, cell: 4000 } as const

/** Whether these tables are within the limits. */
export function withinLimits(tables: readonly Table[]): boolean {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
  const cells = tables.flatMap((table) => table.rows)
  return (
    rows <= tableLimits.rows &&
    cells.every(
      (row) =>
        row.length <= tableLimits.columns && row.every((cell) => cell.length <= tableLimits.cell),
    )
  )
}

/** One line of text: white space of every kind as one blank. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}

/** The rows that hold something, with their numbers in the file where any was left out. */
export function filledRows(
  rows: readonly (readonly string[])[],
  lines?: readonly number[],
): Pick<Table, 'rows' | 'lines'> {
  const kept = rows
    .map((row, index) => ({ row, line: lines?.[index] ?? index + 1 }))
    .filter(({ row }) => row.some((text) => text !== ''))
  const all = { rows: kept.map(({ row }) => row) }
  return kept.at(-1)?.line === kept.length ? all : { ...all, lines: kept.map(({ line }) => line) }
}

/** The number in the file of a row by its place in the table. */
export function lineOf({ lines }: Table, index: number): number {
  return lines?.[index] ?? index + 1
}
