import { parseDay } from '../deadlines/calendar'
import type { RegisterRow } from '../domain/register'
import { isSmall, mergeSmall } from './smallCounts'

/** First and last day, both counted. */
type Period = { readonly from: string; readonly to: string }

/** Days from the akt's opening to its first decision: the middle one, and the middle half's ends. */
export type Ledtid = {
  readonly antal: number
  readonly median: number
  readonly fran: number
  readonly till: number
}

/** Counts by key, the largest first; what the keys are called is the caller's. */
export type Rakning = readonly (readonly [key: string, antal: number])[]

/** A period's statistics over the register's lines: no person, no akt, only counts. */
export type Statistik = {
  readonly status: Rakning
  readonly insats: Rakning
  readonly slag: Rakning
  readonly niva: Rakning
  readonly ledtid: Ledtid | null
  /** Open watches whose day has passed, and those to come, as they stand now. */
  readonly bevakningar: Rakning
  /** Decisions not carried out in time that were waiting at some day of the period. */
  readonly ejVerkstallda: number
}

/** The parts of it that count decisions or akter by a name. */
export const rakningar = ['status', 'insats', 'slag', 'niva'] as const

function counted(keys: readonly string[]): Rakning {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].sort(([a, one], [b, other]) => other - one || a.localeCompare(b, 'sv'))
}

/** The value at a share of the ordered values (nearest rank). */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}

function ledtidOf(rows: readonly RegisterRow[], { from, to }: Period): Ledtid | null {
  const days = rows.flatMap(({ opened, beslut, inforande }) => {
    const first = beslut.map(({ beslutsdatum }) => beslutsdatum).toSorted()[0]
    // An akt that was read in was opened here, not when the matter began.
    if (inforande !== undefined || first === undefined || first < from || first > to) return []
    const [start, end] = [parseDay(opened), parseDay(first)]
    return start && end ? [Math.max(0, start.until(end, { largestUnit: 'day' }).days)] : []
  })
  const sorted = days.toSorted((a, b) => a - b)
  if (sorted.length === 0) return null
  const [median, fran, till] = [0.5, 0.25, 0.75].map((share) => quantile(sorted, share))
  return { antal: sorted.length, median: median ?? 0, fran: fran ?? 0, till: till ?? 0 }
}

/**
 * A period's statistics: decisions dated in it, akter and watches as they stand today. Only lines this
 * session's keys open are given, so a protected akt is counted by its readers alone.
 */
export function statistikOf(
  rows: readonly RegisterRow[],
  period: Period,
  today: string,
): Statistik {
  const { from, to } = period
  const beslut = rows
    .flatMap((row) => row.beslut)
    .filter(({ beslutsdatum }) => beslutsdatum >= from && beslutsdatum <= to)
  const watches = rows.flatMap(({ bevakningar }) => bevakningar)
  const waiting = rows
    .flatMap(({ ejVerkstallda = [] }) => ejVerkstallda)
    .filter(({ grans, verkstalld, slut }) => {
      const until = verkstalld ?? slut
      return grans <= to && (until === null || until >= from)
    })
  return {
    status: counted(rows.map(({ status }) => status)),
    insats: counted(beslut.map(({ insatsName }) => insatsName)),
    slag: counted(beslut.map(({ slag }) => slag)),
    niva: counted(beslut.map(({ niva }) => niva)),
    ledtid: ledtidOf(rows, period),
    bevakningar: counted(watches.map(({ due }) => (due < today ? 'sen' : 'kommande'))),
    ejVerkstallda: waiting.length,
  }
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
