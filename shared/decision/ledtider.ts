import { parseDay } from '../deadlines/calendar'
import type { AktState } from '../domain/akt'
import type { Beslut } from '../domain/beslut'
import type { HandelseBody } from '../domain/handelse'
import { isSameRef } from '../domain/handelser/noted'
import type { LoggedEvent } from '../domain/logOrder'
import type { IsoDate } from '../domain/primitives'
import { grants } from './occasions'

/** How long something took: whole days, and the day it was done. */
export type Ledtid = { readonly day: IsoDate; readonly dagar: number }

/** Decisions about the course of the matter: they settle no application. */
const PROCESS = ['inleda', 'overlamnande', 'yttrande', 'omprovning', 'avsluta']

/**
 * Days from an application or report coming in (FL 22: the day it reached the authority, as registered at
 * aktualisering) to the first decision that settles it, one for each. A report that didn't lead to an inquiry
 * has none, nor has a decision that nothing came in for.
 */
export function beslutLedtider(
  { ansokningar, beslut }: Pick<AktState, 'ansokningar' | 'beslut'>,
  events: readonly LoggedEvent[],
): readonly Ledtid[] {
  const refused = events.flatMap(({ event }) =>
    event.body.type === 'utredning.inte-inledd' ? [event.body.data.aktualisering] : [],
  )
  const byDay = [...beslut].sort((a, b) => (a.beslutsdatum < b.beslutsdatum ? -1 : 1))
  return ansokningar.flatMap(({ inkom, insats, ref }) => {
    if (refused.some((one) => isSameRef(one, ref))) return []
    const settled = byDay.find((one) => settles(one, { inkom, insats }))
    return settled === undefined ? [] : between(inkom, settled.beslutsdatum)
  })
}

function settles(
  { innehall, beslutsdatum }: Beslut,
  { inkom, insats }: { readonly inkom: IsoDate; readonly insats: string | null },
): boolean {
  const isSame = insats === null || innehall.insats === null || innehall.insats === insats
  return isSame && beslutsdatum >= inkom && !PROCESS.includes(innehall.slag)
}

/** Days from a granting decision to the first day it was carried out in whole, as registered. */
export function verkstalldLedtider(
  { beslut }: Pick<AktState, 'beslut'>,
  events: readonly LoggedEvent[],
): readonly Ledtid[] {
  const carried = events.map(({ event }) => event.body).filter(isCarriedOut)
  return beslut.flatMap(({ id, innehall, beslutsdatum }) => {
    const days = carried.filter(({ data }) => data.beslut === id).map(({ data }) => data.date)
    const first = grants(innehall.slag) ? days.sort()[0] : undefined
    return first === undefined ? [] : between(beslutsdatum, first)
  })
}

type Execution = Extract<HandelseBody, { type: 'verkstallighet' }>

function isCarriedOut(body: HandelseBody): body is Execution {
  return body.type === 'verkstallighet' && body.data.status === 'verkstalld'
}

function between(from: IsoDate, to: IsoDate): readonly Ledtid[] {
  const [start, end] = [parseDay(from), parseDay(to)]
  if (start === null || end === null) return []
  return [{ day: to, dagar: Math.max(0, start.until(end, { largestUnit: 'day' }).days) }]
}
