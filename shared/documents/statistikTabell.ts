import { hideSmall, isSmall, mergeSmall, THRESHOLD } from './smallCounts'
import type { Shown } from './smallCounts'
import type { Fordelning, Rakning } from './statistik'
import { statistikOrd } from './statistikOrd'
import { capitalise } from './text'

/** A table that may leave the office: no identity, no count from 1 to 4, none that can be worked out. */
export type Tabell = {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

export const FEW = `Färre än ${THRESHOLD}`
export const HIDDEN = 'x'
const REST = 'Övriga'
const ALL = 'Alla'
export const NOTHING = '–'

/** A count as it may be shown beside no other of the same things. */
export function figure(count: number): string | number {
  return isSmall(count) ? FEW : count
}

/** A cell of a table whose small counts are hidden. */
export function cell(count: Shown): string | number {
  return count ?? HIDDEN
}

/**
 * A count by name as it may leave the office: groups of 1 to 4 put together, so that none can be got back
 * from the sum. `null` as the count = fewer than five in all; `rest` names what is put together.
 */
export function publicRakning(
  rakning: Rakning,
  rest: string,
): readonly (readonly [key: string, antal: number | null])[] {
  const groups = new Map(rakning.map(([key, antal]) => [key, Array.from({ length: antal })]))
  const merged = mergeSmall(groups)
  const kept = merged.kept.map(([key, members]) => [key, members.length] as const)
  if (merged.rest === null) return kept
  return [...kept, [rest, isSmall(merged.rest.length) ? null : merged.rest.length] as const]
}

/** A key's name with a capital, as a row's head. */
function named(names: Readonly<Record<string, string>>, key: string): string {
  return capitalise(names[key] ?? key) || statistikOrd.unnamed
}

/** Counts by name, small groups put together. */
export function countTable(
  id: string,
  rakning: Rakning,
  text: Pick<Tabell, 'title' | 'note'> & { readonly names: Readonly<Record<string, string>> },
): Tabell {
  const { names, ...head } = text
  const groups = publicRakning(rakning, REST)
  const rest = groups.length === 1 ? ALL : REST
  const rows = groups.map(([key, antal]) => [key === REST ? rest : named(names, key), antal ?? FEW])
  return { id, ...head, columns: ['Grupp', 'Antal'], rows }
}

/** The sum of each column. */
export function sumsOf(fordelning: Fordelning, width: number): number[] {
  return Array.from({ length: width }, (_, at) =>
    fordelning.reduce((sum, [, counts]) => sum + (counts[at] ?? 0), 0),
  )
}

/** Groups put together until each has at least five. */
function mergedRows(fordelning: Fordelning): Fordelning {
  const groups = new Map(
    fordelning.map(([key, counts]) => [
      key,
      counts.flatMap((count, at) => Array.from({ length: count }, () => at)),
    ]),
  )
  const { kept, rest } = mergeSmall(groups)
  const lines = [...kept, ...(rest === null ? [] : [[REST, rest] as const])]
  const width = fordelning[0]?.[1].length ?? 0
  return lines.map(([key, members]) => [
    key,
    Array.from({ length: width }, (_, at) => members.filter((one) => one === at).length),
  ])
}

/** Groups by columns with their sums; where it can't be shown, the number in all and nothing more. */
export function dividedTable(
  head: Pick<Tabell, 'id' | 'title' | 'note'> & { readonly heads: readonly string[] },
  fordelning: Fordelning,
  how: { readonly names?: Readonly<Record<string, string>>; readonly columnSums?: boolean } = {},
): Tabell {
  const { heads, ...text } = head
  const columns = ['Grupp', ...heads, 'Summa']
  const lines = mergedRows(fordelning)
  const sums = sumsOf(lines, heads.length)
  const all = sums.reduce((sum, one) => sum + one, 0)
  if (all === 0) return { ...text, columns, rows: [] }
  const shown = hideSmall(
    lines.map(([, counts]) => counts),
    { columnSums: how.columnSums ?? false },
  )
  const last = (cells: readonly (string | number)[]) => ['Summa', ...cells, figure(all)]
  if (shown === null) return { ...text, columns, rows: [last(heads.map(() => HIDDEN))] }
  const rows = lines.map(([key, counts], row) => [
    key === REST ? (lines.length === 1 ? ALL : REST) : named(how.names ?? {}, key),
    ...counts.map((_, column) => cell(shown.cells[row]?.[column] ?? null)),
    cell(shown.rowTotals[row] ?? null),
  ])
  return { ...text, columns, rows: [...rows, last(shown.columnTotals.map(cell))] }
}
