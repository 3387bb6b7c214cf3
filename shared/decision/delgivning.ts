import { parseDay, rollForIndividual, type Day } from '../deadlines/calendar'
import type { Delgivning } from '../domain/handelser/delgivning'
import { IsoDate } from '../domain/primitives'
import { limitDay } from '../deadlines/limit'
import type { LawPack } from '../rules/schemaPack'

/** The law's rows this page counts by (resources/rules/lag, deadlines). */
const FORENKLAD = 'lag-d-forenklad-delgivning-2v'
const KONTROLL = 'lag-d-kontrollmeddelande'
const OVERKLAGANDE = 'lag-d-overklagande-3v'

/** When the party got the decision, and what says so. */
export type DelgivenDag = {
  readonly date: IsoDate
  /** True where it is counted from a dispatch (simplified service) and nobody has confirmed it. */
  readonly counted: boolean
}

/** Why the day isn't known, as the screen can say it. */
export type Okand =
  'inte-skickad' | 'inget-bevis' | 'inte-upplyst' | 'inget-kontrollmeddelande' | 'aterkommen'

export type Delgivningslage =
  | { readonly kind: 'delgiven'; readonly dag: DelgivenDag; readonly sistaDag: IsoDate }
  /** Simplified service under way: the day it will count as served. */
  | { readonly kind: 'vantar'; readonly date: IsoDate }
  | { readonly kind: 'okand'; readonly varfor: Okand }

/**
 * How far the party has been told of a decision, on `today`. A day that someone noted wins. Simplified
 * service counts two weeks after dispatch, and only where the party had been told beforehand, the control
 * message went the next working day, and nothing came back (lag 2010:1932, 22-26 §§). An ordinary letter
 * proves nothing: the day is then not known (JO 3372-2017).
 */
export function delgivningslage(
  delgivning: Delgivning,
  law: LawPack,
  today: IsoDate,
): Delgivningslage {
  const { delgiven, skickad } = delgivning
  if (delgiven !== null) return served({ date: delgiven.date, counted: false }, law)
  const missing = whatIsMissing(delgivning)
  if (missing !== null || skickad === null) {
    return { kind: 'okand', varfor: missing ?? 'inte-skickad' }
  }
  const date = limit(law, FORENKLAD, skickad.date)
  if (date === null) return { kind: 'okand', varfor: 'inget-bevis' }
  return date > today ? { kind: 'vantar', date } : served({ date, counted: true }, law)
}

function whatIsMissing({ skickad, kontrollmeddelande, aterkommen }: Delgivning): Okand | null {
  if (skickad === null) return 'inte-skickad'
  if (skickad.satt !== 'forenklad') return 'inget-bevis'
  if (!skickad.upplyst) return 'inte-upplyst'
  if (aterkommen !== null) return 'aterkommen'
  return kontrollmeddelande === null ? 'inget-kontrollmeddelande' : null
}

function served(dag: DelgivenDag, law: LawPack): Delgivningslage {
  const sistaDag = lastDayToAppeal(dag.date, law)
  if (sistaDag === null) return { kind: 'okand', varfor: 'inget-bevis' }
  return { kind: 'delgiven', dag, sistaDag }
}

/** The last day to appeal: three weeks from when the party got it, moved by lag 1930:173 (FL 44). */
export function lastDayToAppeal(delgiven: IsoDate, law: LawPack): IsoDate | null {
  const due = limit(law, OVERKLAGANDE, delgiven)
  const day = due === null ? null : parseDay(due)
  return day === null ? null : iso(rollForIndividual(day))
}

/** The day the control message must go out, the working day after the letter (lag 2010:1932, 22 §). */
export function controlMessageDay(skickad: IsoDate, law: LawPack): IsoDate | null {
  return limit(law, KONTROLL, skickad)
}

function limit(law: LawPack, id: string, start: IsoDate): IsoDate | null {
  const rule = law.deadlines.find((row) => row.id === id)?.due
  const from = parseDay(start)
  const day = rule !== undefined && from !== null ? limitDay(rule, from) : null
  return day === null ? null : iso(day)
}

function iso(day: Day): IsoDate {
  return IsoDate.parse(day.toString())
}
