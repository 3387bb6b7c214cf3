/**
 * Counts from 1 to 4 are never shown: so few decisions may point at a person in a small municipality. The
 * choice is ours, and the usual floor of official statistics; the public report prints it.
 */
export const THRESHOLD = 5

/** A count as shown; null = hidden. */
export type Shown = number | null

export type ShownTable = {
  readonly cells: readonly (readonly Shown[])[]
  readonly rowTotals: readonly Shown[]
  readonly columnTotals: readonly Shown[]
}

/** A table and its sums as one grid, the last row and column being the sums. */
type Grid = { readonly values: readonly (readonly number[])[]; readonly hidden: boolean[][] }
type Place = { readonly row: number; readonly column: number }

/** Whether a count is one that may not be shown: from 1 to 4. */
export function isSmall(count: number): boolean {
  return count > 0 && count < THRESHOLD
}

/**
 * Hides every count from 1 to 4, and as many others as it takes so that nobody can get one back from the
 * sums: for each small cell there is another table with the same shown numbers where that cell is 5 or
 * more. The grand total is always shown, so it must be 0 or at least 5. Null where no such choice
 * exists; then only the grand total may be shown. `columnSums` shown too: for tables of the same things
 * by different rows, which may then share no other number. Rows and columns must be of equal length.
 */
export function hideSmall(
  counts: readonly (readonly number[])[],
  { columnSums = false }: { readonly columnSums?: boolean } = {},
): ShownTable | null {
  const grid = withSums(counts)
  const rows = counts.length
  const columns = counts[0]?.length ?? 0
  if (!canShow(grid, columnSums)) return null
  for (const place of smallCells(counts)) if (!protect(grid, place, columnSums)) return null
  const shown = (row: number, column: number): Shown =>
    grid.hidden[row]?.[column] ? null : valueAt(grid, { row, column })
  return {
    cells: counts.map((line, row) => line.map((_, column) => shown(row, column))),
    rowTotals: counts.map((_, row) => shown(row, columns)),
    columnTotals: Array.from({ length: columns }, (_, column) => shown(rows, column)),
  }
}

/** The grand total, and the columns' sums where they are to be shown, must be large enough to stand there. */
function canShow({ values, hidden }: Grid, columnSums: boolean): boolean {
  const sums = values.at(-1) ?? []
  return !isSmall(sums.at(-1) ?? 0) && !(columnSums && hidden.at(-1)?.includes(true) === true)
}

function withSums(counts: readonly (readonly number[])[]): Grid {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
  const lines = counts.map((line) => [...line, sum(line)])
  const width = (counts[0]?.length ?? 0) + 1
  const sums = Array.from({ length: width }, (_, at) => sum(lines.map((line) => line[at] ?? 0)))
  const values = [...lines, sums]
  return { values, hidden: values.map((line) => line.map(isSmall)) }
}

/** Smallest first: what the hardest ones hide protects the others too. */
function smallCells(counts: readonly (readonly number[])[]): Place[] {
  return counts
    .flatMap((line, row) =>
      line.flatMap((count, column) => (isSmall(count) ? [{ row, column, count }] : [])),
    )
    .sort((one, other) => one.count - other.count)
}

function valueAt(grid: Grid, { row, column }: Place): number {
  return grid.values[row]?.[column] ?? 0
}

/**
 * The four cells where a small one, its neighbour in the row and its neighbour in the column change
 * together and leave every line's sum as it was: the small cell up, the neighbours down (a sum as
 * neighbour goes up with it), the opposite corner to even out.
 */
function rectangle(place: Place, corner: Place): Place[] {
  return [
    place,
    { row: place.row, column: corner.column },
    { row: corner.row, column: place.column },
    corner,
  ]
}

/** Whether the neighbours can give what the small cell needs to reach the threshold. */
function canRise(grid: Grid, place: Place, corner: Place): boolean {
  const need = THRESHOLD - valueAt(grid, place)
  const lastRow = grid.values.length - 1
  const lastColumn = (grid.values[0]?.length ?? 1) - 1
  if (corner.row === lastRow && corner.column === lastColumn) return false
  const inRow = { row: place.row, column: corner.column }
  const inColumn = { row: corner.row, column: place.column }
  return (
    (corner.column === lastColumn || valueAt(grid, inRow) >= need) &&
    (corner.row === lastRow || valueAt(grid, inColumn) >= need)
  )
}

/** Hides the cheapest rectangle around a small cell: few new cells, cells before sums, small before large. */
function protect(grid: Grid, place: Place, columnSums: boolean): boolean {
  const sums = grid.values.length - 1
  const costs = grid.values.flatMap((line, row) =>
    line.flatMap((_, column) => {
      const corner = { row, column }
      if (row === place.row || column === place.column || !canRise(grid, place, corner)) return []
      if (columnSums && row === sums) return []
      return [{ corner, cost: cost(grid, rectangle(place, corner)) }]
    }),
  )
  const best = costs.sort((one, other) => one.cost - other.cost)[0]
  if (best === undefined) return false
  for (const { row, column } of rectangle(place, best.corner)) {
    const line = grid.hidden[row]
    if (line !== undefined) line[column] = true
  }
  return true
}

function cost(grid: Grid, places: readonly Place[]): number {
  const isSum = ({ row, column }: Place) =>
    row === grid.values.length - 1 || column === (grid.values[0]?.length ?? 1) - 1
  return places
    .filter(({ row, column }) => grid.hidden[row]?.[column] !== true)
    .reduce((sum, place) => sum + (isSum(place) ? 3e6 : 1e6) + valueAt(grid, place), 0)
}

/**
 * Groups of things with small groups put together, so that no group left has 1 to 4. Where the small ones
 * together are too few, the smallest other group joins them. `rest` is that group, null when none was
 * needed; the rest keep their order.
 */
export function mergeSmall<T>(groups: ReadonlyMap<string, readonly T[]>): {
  readonly kept: readonly (readonly [string, readonly T[]])[]
  readonly rest: readonly T[] | null
} {
  const bySize = [...groups].sort(([, one], [, other]) => one.length - other.length)
  const merged = new Set<string>()
  let count = 0
  for (const [name, members] of bySize) {
    if (!isSmall(members.length) && !isSmall(count)) break
    merged.add(name)
    count += members.length
  }
  const entries = [...groups]
  const rest = entries.filter(([name]) => merged.has(name)).flatMap(([, members]) => members)
  return {
    kept: entries.filter(([name]) => !merged.has(name)),
    rest: rest.length === 0 ? null : rest,
  }
}
