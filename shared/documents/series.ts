import type { RapportPost } from '../domain/register'
import { groupBy } from './groupBy'

/** Numbers from and to, both included. */
export type Range = { readonly from: number; readonly to: number }

/** One decider's number series of a year, as far as the report rows show it. */
export type Serie = {
  readonly serie: string
  readonly year: number
  readonly fattatAv: string
  readonly befattning: string
  readonly niva: string
  readonly numbers: readonly Range[]
  readonly missing: readonly Range[]
  readonly duplicates: readonly Range[]
}

/** The last number of a series that the nämnd has already been told of. */
export type KnownSerie = { readonly serie: string; readonly year: number; readonly last: number }

/**
 * Each decider's series with its gaps and doubles. A gap is a number that nobody has reported between the
 * series' start and its highest number; the start is the number after the last one known, else the lowest
 * reported. Give all rows that are at hand, older ones too: a row outside the period fills its number. A
 * number after the highest can't be missed here. The same decision in two files counts once.
 */
export function completeness(
  posts: readonly RapportPost[],
  known: readonly KnownSerie[] = [],
): Serie[] {
  const decisions = new Map(posts.map((post) => [post.rad.beslut, post]))
  const groups = groupBy(
    [...decisions.values()],
    ({ rad }) => `${rad.serie.year} ${rad.serie.serie}`,
  )
  return [...groups.values()]
    .flatMap((group) => serieOf(group, known))
    .sort((one, other) => one.fattatAv.localeCompare(other.fattatAv, 'sv') || one.year - other.year)
}

function serieOf(group: readonly RapportPost[], known: readonly KnownSerie[]): Serie[] {
  const first = group[0]
  if (first === undefined) return []
  const { serie, year } = first.rad.serie
  const all = group.map((post) => post.rad.serie.nr).sort((one, other) => one - other)
  const numbers = runs(all)
  const told = known.find((one) => one.serie === serie && one.year === year)?.last
  return [
    {
      serie,
      year,
      fattatAv: first.rad.fattatAv,
      befattning: first.rad.befattning,
      niva: first.rad.niva,
      numbers,
      missing: gaps(numbers, told),
      duplicates: runs(all.filter((nr, at) => all.indexOf(nr) !== at)),
    },
  ]
}

/** Sorted numbers as unbroken runs; a number that comes twice counts once. */
function runs(numbers: readonly number[]): Range[] {
  const found: { from: number; to: number }[] = []
  for (const nr of numbers) {
    const last = found.at(-1)
    if (last !== undefined && nr <= last.to + 1) last.to = nr
    else found.push({ from: nr, to: nr })
  }
  return found
}

function gaps(numbers: readonly Range[], told: number | undefined): Range[] {
  const before = told === undefined ? [] : [{ from: told, to: told }]
  return [...before, ...numbers].flatMap((run, at, list) => {
    const next = list[at + 1]
    return next !== undefined && next.from > run.to + 1
      ? [{ from: run.to + 1, to: next.from - 1 }]
      : []
  })
}

/** Runs of numbers as text: "12–16, 18". */
export function rangeText(ranges: readonly Range[]): string {
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
