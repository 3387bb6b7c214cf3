import { swedishDay } from './swedishDay'
import type { AktState } from './akt'
import type { Beslut } from './beslut'
import { ofBeslut } from './handelser/genomforande'
import { Livsomrade } from './handelser/livsomrade'
import type { Grad } from './handelser/livsomrade'
import type { Maluppfyllelse } from './handelser/uppfoljningHandelser'
import type { IsoDate } from './primitives'

/** A state on a day; null = the area wasn't looked at then. */
export type GradPoint = { readonly day: IsoDate; readonly grad: Grad | null }

export type AreaOverTime = {
  readonly omrade: Livsomrade
  /** The intended state, as last said. */
  readonly avsett: Grad | null
  readonly points: readonly GradPoint[]
}

export type GoalOverTime = {
  readonly nr: number
  readonly mal: string
  readonly points: readonly { readonly day: IsoDate; readonly uppfyllelse: Maluppfyllelse | null }[]
}

/** How a person's state and goals have moved, from the inquiry over the follow-ups. */
export type OverTime = {
  /** The day of each column; the first is the inquiry's where an area was described then. */
  readonly days: readonly IsoDate[]
  readonly areas: readonly AreaOverTime[]
  readonly goals: readonly GoalOverTime[]
}

type Followed = AktState['uppfoljning'][number]['value']

/**
 * The picture over time of one measure (Osby 8.1: goal fulfilment is judged at each follow-up): for each area
 * the inquiry's state and then each follow-up's, for each goal how it stood. By day, whatever order they were
 * recorded in; two on one day are two columns.
 */
export function overTime(
  state: Pick<AktState, 'underlag' | 'uppfoljning'>,
  { id }: Pick<Beslut, 'id'>,
): OverTime {
  const followed = ofBeslut(state.uppfoljning, id)
    .map(({ value }) => value)
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
  const begun = inquiryDay(state)
  const days = followed.map(({ date }) => date)
  return {
    days: begun === null ? days : [begun, ...days],
    areas: Livsomrade.options.flatMap((omrade) => area(state, { omrade, begun, followed })),
    goals: goalsOf(followed),
  }
}

/** The day the areas were first described; null where none is. */
function inquiryDay({ underlag }: Pick<AktState, 'underlag'>): IsoDate | null {
  const days = underlag.omraden.map(({ at }) => swedishDay(at)).sort()
  return days[0] ?? null
}

function area(
  { underlag }: Pick<AktState, 'underlag'>,
  known: {
    readonly omrade: Livsomrade
    readonly begun: IsoDate | null
    readonly followed: readonly Followed[]
  },
): readonly AreaOverTime[] {
  const { omrade, begun, followed } = known
  const first = underlag.omraden.findLast(({ value }) => value.omrade === omrade)?.value
  const found = followed.map(({ omraden }) => omraden.find((one) => one.omrade === omrade))
  if (first === undefined && found.every((one) => one === undefined)) return []
  const later = followed.map(({ date }, index) => point(date, found[index]))
  const start = begun === null ? [] : [point(begun, first)]
  const said = found.findLast((one) => one !== undefined) ?? first
  return [{ omrade, avsett: said?.avsett ?? null, points: [...start, ...later] }]
}

function point(day: IsoDate, judged: { readonly nuvarande: Grad } | undefined): GradPoint {
  return { day, grad: judged?.nuvarande ?? null }
}

function goalsOf(followed: readonly Followed[]): readonly GoalOverTime[] {
  const words = new Map(followed.flatMap(({ mal }) => mal.map((one) => [one.nr, one.mal] as const)))
  return [...words]
    .sort(([a], [b]) => a - b)
    .map(([nr, mal]) => ({
      ...{ nr, mal },
      points: followed.map((one) => ({
        day: one.date,
        uppfyllelse: one.mal.find((goal) => goal.nr === nr)?.uppfyllelse ?? null,
      })),
    }))
}
