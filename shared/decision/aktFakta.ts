import type { AktState, AktStatus } from '../domain/akt'
import { ofBeslut } from '../domain/handelser/genomforande'
import type { Livsomrade } from '../domain/handelser/livsomrade'
import type { Maluppfyllelse } from '../domain/handelser/uppfoljningHandelser'
import type { LoggedEvent } from '../domain/logOrder'
import { overTime } from '../domain/overTime'
import type { GradPoint } from '../domain/overTime'
import type { EjVerkstalld } from '../domain/register'
import type { IsoDate } from '../domain/primitives'
import { marksOf } from '../deadlines/marks/all'
import { ejVerkstalldaOf } from './ejVerkstallda'
import { beslutLedtider, verkstalldLedtider } from './ledtider'
import type { Ledtid } from './ledtider'
import { occasionsOf } from './occasions'
import type { WatchBook } from './watchBook'
import { watchOutcomes } from './watchOutcomes'
import type { BevakningUtfall, Steg } from './watchOutcomes'

/** How a state moved since it was judged before: down the scale 0-4 is better; `okand` where 8, 9 or nothing says. */
export type Rorelse = 'battre' | 'samma' | 'samre' | 'okand'

/** How one goal stood at a follow-up; `mal` tells it from the akt's other goals. */
export type MalFakta = {
  readonly mal: string
  readonly day: IsoDate
  readonly insats: string
  readonly uppfyllelse: Maluppfyllelse
}

/** How one life area of a measure stood at a follow-up. */
export type OmradeFakta = {
  readonly mal: string
  readonly day: IsoDate
  readonly omrade: Livsomrade
  readonly rorelse: Rorelse
}

/** What the statistics need of an akt: days and kinds, nothing of whom, no free text. */
export type AktFakta = {
  /** The akt's state from each day it changed. */
  readonly course: readonly { readonly day: IsoDate; readonly status: AktStatus }[]
  /** The days applications and reports came in. */
  readonly inkomna: readonly IsoDate[]
  readonly beslut: readonly {
    readonly day: IsoDate
    readonly insats: string
    readonly slag: string
    readonly niva: string
  }[]
  readonly tillBeslut: readonly Ledtid[]
  readonly tillVerkstallt: readonly Ledtid[]
  readonly mal: readonly MalFakta[]
  readonly omraden: readonly OmradeFakta[]
  readonly bevakningar: readonly BevakningUtfall[]
  readonly ejVerkstallda: readonly Pick<EjVerkstalld, 'grans' | 'verkstalld' | 'slut'>[]
}

/** The facts of an akt from its log, watched by the rules of `book`. Pure; throws on an empty log. */
export function aktFakta(events: readonly LoggedEvent[], book: WatchBook): AktFakta {
  const { utfall, stegen } = watchOutcomes(events, book)
  const state = stegen.at(-1)?.state
  if (state === undefined) throw new RangeError('an akt has at least one event')
  const ej = ejVerkstalldaOf(state, occasionsOf(state, marksOf(events)), book)
  return {
    course: courseOf(stegen),
    inkomna: state.ansokningar.map(({ inkom }) => inkom),
    beslut: state.beslut.map(({ beslutsdatum, innehall, fattatAv }) => ({
      ...{ day: beslutsdatum, insats: innehall.insatsName, slag: innehall.slag },
      niva: fattatAv.niva,
    })),
    tillBeslut: beslutLedtider(state, events),
    tillVerkstallt: verkstalldLedtider(state, events),
    ...malFakta(state),
    bevakningar: utfall,
    ejVerkstallda: ej.map(({ grans, verkstalld, slut }) => ({ grans, verkstalld, slut })),
  }
}

function courseOf(stegen: readonly Steg[]): AktFakta['course'] {
  const course = stegen.map(({ day, state }) => ({ day, status: state.status }))
  return course.filter(({ status }, index) => status !== course[index - 1]?.status)
}

function malFakta(state: AktState): Pick<AktFakta, 'mal' | 'omraden'> {
  const each = state.beslut.map((beslut, index) => {
    const followed = ofBeslut(state.uppfoljning, beslut.id).length
    const { areas, goals } = overTime(state, beslut)
    const { insatsName } = beslut.innehall
    const mal = goals.flatMap(({ nr, points }) =>
      points.flatMap(({ day, uppfyllelse }): MalFakta[] => {
        const known = { mal: `${String(index)}/${String(nr)}`, day, insats: insatsName }
        return uppfyllelse === null ? [] : [{ ...known, uppfyllelse }]
      }),
    )
    const omraden = areas.flatMap(({ omrade, points }) =>
      movements(points, points.length - followed).map(({ day, rorelse }) => ({
        ...{ mal: `${String(index)}/${omrade}`, day, omrade, rorelse },
      })),
    )
    return { mal, omraden }
  })
  return { mal: each.flatMap(({ mal }) => mal), omraden: each.flatMap(({ omraden }) => omraden) }
}

/** How each follow-up's state moved from the one judged before it, the inquiry's among them. */
function movements(
  points: readonly GradPoint[],
  from: number,
): readonly { readonly day: IsoDate; readonly rorelse: Rorelse }[] {
  return points.flatMap(({ day, grad }, index) => {
    if (grad === null || index < from) return []
    const before = points.slice(0, index).findLast((one) => one.grad !== null)
    return [{ day, rorelse: moved(before?.grad ?? null, grad) }]
  })
}

function moved(before: GradPoint['grad'], now: GradPoint['grad']): Rorelse {
  if (before === null || now === null || before > 4 || now > 4) return 'okand'
  if (before === now) return 'samma'
  return now < before ? 'battre' : 'samre'
}
