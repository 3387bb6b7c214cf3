import { monthsOf } from '../deadlines/period'
import type { Dagar } from '../deadlines/period'
import type { AktFakta, MalFakta, OmradeFakta, Rorelse } from '../decision/aktFakta'
import type { Ledtid } from '../decision/ledtider'
import type { BevakningUtfall } from '../decision/watchOutcomes'
import type { Maluppfyllelse } from '../domain/handelser/uppfoljningHandelser'
import type { IsoDate } from '../domain/primitives'
import { groupBy } from './groupBy'

/** Days that something took: the middle one and the ends of the middle half (nearest rank). */
export type Spridning = {
  readonly antal: number
  readonly median: number
  readonly fran: number
  readonly till: number
}

/** Counts by key, the largest first; what the keys are called is the caller's. */
export type Rakning = readonly (readonly [key: string, antal: number])[]

/** How goals stood at their latest follow-up of the period, and how the states of life areas had moved. */
export const maluppfyllelser = ['uppnatt', 'delvis', 'ej-uppnatt', 'ej-bedomt'] as const
export const rorelser = ['battre', 'samma', 'samre', 'okand'] as const
/**
 * What came of the watches whose last day lies in the period: done by that day, done later, not done and
 * late today, or ended undone when the day had passed.
 */
export const utfall = ['iTid', 'sent', 'oppen', 'aldrig'] as const

/** Counts of a group over the columns of its table, in their order. */
export type Fordelning = readonly (readonly [key: string, antal: readonly number[]])[]

/** A calendar month of the period, counted to today: later days have nothing to count. */
export type Manad = {
  readonly manad: string
  readonly inkomna: number
  readonly beslut: number
  readonly tillBeslut: Spridning | null
  /** Watches whose last day lies in the month and has passed: done by it, and all. */
  readonly iTid: number
  readonly tider: number
}

/** A period's statistics: counts and days, no person and no akt. */
export type Statistik = {
  readonly akter: number
  readonly status: Rakning
  readonly insats: Rakning
  readonly slag: Rakning
  readonly niva: Rakning
  readonly inkomna: number
  readonly beslut: number
  readonly tillBeslut: Spridning | null
  readonly tillVerkstallt: Spridning | null
  /** By measure, over `maluppfyllelser`. */
  readonly mal: Fordelning
  /** By life area, over `rorelser`. */
  readonly omraden: Fordelning
  readonly bevakningar: {
    /** By what was to be done, over `utfall`; `styrka` by the same names. */
    readonly sorter: Fordelning
    readonly styrkor: Fordelning
    readonly kommande: number
    readonly uppskjutna: number
    readonly flyttade: number
  }
  /** Decisions past three months that waited on some day of the period: how they stood at its end. */
  readonly ejVerkstallda: Rakning
  readonly manader: readonly Manad[]
}

/** The parts of it that count decisions or akter by a name. */
export const rakningar = ['status', 'insats', 'slag', 'niva'] as const

function counted(keys: readonly string[]): Rakning {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].sort(([a, one], [b, other]) => other - one || a.localeCompare(b, 'sv'))
}

function spread(days: readonly Ledtid[]): Spridning | null {
  const sorted = days.map(({ dagar }) => dagar).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
  if (sorted.length === 0) return null
  return { antal: sorted.length, median: at(0.5), fran: at(0.25), till: at(0.75) }
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, one) => sum + one, 0)
}

/** Things by group and column, the largest group first. */
function divided<T>(
  things: readonly T[],
  columns: readonly string[],
  keys: { readonly group: (one: T) => string; readonly column: (one: T) => string },
): Fordelning {
  return [...groupBy(things, keys.group)]
    .map(([key, members]) => {
      const counts = columns.map(
        (column) => members.filter((one) => keys.column(one) === column).length,
      )
      return [key, counts] as const
    })
    .sort(([a, one], [b, other]) => total(other) - total(one) || a.localeCompare(b, 'sv'))
}

/** Of each goal or area the latest follow-up of the period alone. */
function latest<T extends MalFakta | OmradeFakta>(
  akter: readonly (readonly T[])[],
  isIn: (day: IsoDate) => boolean,
): readonly T[] {
  return akter.flatMap((facts) => {
    const within = facts
      .filter(({ day }) => isIn(day))
      .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
    return [...new Map(within.map((one) => [one.mal, one])).values()]
  })
}

/** What came of a watch as of today; null while its last day hasn't passed and it isn't done. */
function utfallOf(
  { senast, gjord, bortfallen }: BevakningUtfall,
  today: IsoDate,
): (typeof utfall)[number] | null {
  if (gjord !== null) return gjord <= senast ? 'iTid' : 'sent'
  if (bortfallen !== null) return 'aldrig'
  return senast < today ? 'oppen' : null
}

function watchPart(
  due: readonly BevakningUtfall[],
  today: IsoDate,
): Pick<Statistik, 'bevakningar'> {
  const past = due.filter((one) => utfallOf(one, today) !== null)
  const column = (one: BevakningUtfall) => utfallOf(one, today) ?? ''
  return {
    bevakningar: {
      sorter: divided(past, utfall, { group: ({ sort }) => sort, column }),
      styrkor: divided(past, utfall, { group: ({ styrka }) => styrka, column }),
      kommande: due.length - past.length,
      uppskjutna: past.filter(({ uppskjuten }) => uppskjuten).length,
      flyttade: past.filter(({ flyttad }) => flyttad).length,
    },
  }
}

function waitingPart(
  akter: readonly AktFakta[],
  { from, to }: Dagar,
): Pick<Statistik, 'ejVerkstallda'> {
  const standing = akter.flatMap(({ ejVerkstallda }) =>
    ejVerkstallda.flatMap(({ grans, verkstalld, slut }) => {
      const until = verkstalld ?? slut
      if (grans > to || (until !== null && until < from)) return []
      if (until === null || until > to) return ['vantar']
      return [verkstalld === null ? 'slut' : 'verkstalld']
    }),
  )
  return { ejVerkstallda: counted(standing) }
}

type Counted = {
  readonly inkomna: readonly IsoDate[]
  readonly beslut: AktFakta['beslut']
  readonly tillBeslut: readonly Ledtid[]
  readonly due: readonly BevakningUtfall[]
}

function months(period: Dagar, of: Counted, today: IsoDate): readonly Manad[] {
  const past = of.due.filter((one) => utfallOf(one, today) !== null)
  return monthsOf(period)
    .filter((month) => month <= today)
    .map((manad) => {
      const within = (day: string) => day.startsWith(manad)
      const tider = past.filter(({ senast }) => within(senast))
      return {
        manad,
        inkomna: of.inkomna.filter(within).length,
        beslut: of.beslut.filter(({ day }) => within(day)).length,
        tillBeslut: spread(of.tillBeslut.filter(({ day }) => within(day))),
        iTid: tider.filter((one) => utfallOf(one, today) === 'iTid').length,
        tider: tider.length,
      }
    })
}

/** The akter's states on a day; an akt that wasn't there yet has none. */
function statesOn(akter: readonly AktFakta[], day: IsoDate): readonly string[] {
  return akter.flatMap(({ course }) => course.findLast((one) => one.day <= day)?.status ?? [])
}

/**
 * A period's statistics. Decisions, applications and follow-ups are counted by their own day, watches by
 * their last day, states by how they stood at the period's end, or today while it runs. Pure.
 */
export function statistikOf(akter: readonly AktFakta[], period: Dagar, today: IsoDate): Statistik {
  const isIn = (day: IsoDate) => period.from <= day && day <= period.to
  const isDayIn = ({ day }: { readonly day: IsoDate }) => isIn(day)
  const of: Counted = {
    inkomna: akter.flatMap(({ inkomna }) => inkomna.filter(isIn)),
    beslut: akter.flatMap(({ beslut }) => beslut.filter(isDayIn)),
    tillBeslut: akter.flatMap(({ tillBeslut }) => tillBeslut.filter(isDayIn)),
    due: akter.flatMap(({ bevakningar }) => bevakningar.filter(({ senast }) => isIn(senast))),
  }
  const status = statesOn(akter, period.to < today ? period.to : today)
  const mal = latest(
    akter.map((akt) => akt.mal),
    isIn,
  )
  const omraden = latest(
    akter.map((akt) => akt.omraden),
    isIn,
  )
  return {
    ...{ akter: status.length, status: counted(status), inkomna: of.inkomna.length },
    insats: counted(of.beslut.map(({ insats }) => insats)),
    slag: counted(of.beslut.map(({ slag }) => slag)),
    niva: counted(of.beslut.map(({ niva }) => niva)),
    ...{ beslut: of.beslut.length, tillBeslut: spread(of.tillBeslut) },
    tillVerkstallt: spread(akter.flatMap(({ tillVerkstallt }) => tillVerkstallt.filter(isDayIn))),
    mal: divided<MalFakta>(mal, maluppfyllelser satisfies readonly Maluppfyllelse[], {
      group: ({ insats }) => insats,
      column: ({ uppfyllelse }) => uppfyllelse,
    }),
    omraden: divided<OmradeFakta>(omraden, rorelser satisfies readonly Rorelse[], {
      group: ({ omrade }) => omrade,
      column: ({ rorelse }) => rorelse,
    }),
    ...watchPart(of.due, today),
    ...waitingPart(akter, period),
    manader: months(period, of, today),
  }
}
