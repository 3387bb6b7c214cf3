import { akt } from '@renderer/text/sv/akt'
import { longDate, shortDate } from '@renderer/text/dates'
import type { AktState } from '@shared/domain/akt'
import type { Beslut } from '@shared/domain/beslut'

/** One step of an ärende's course; the shape the Course component takes. */
export type Step = {
  readonly id: string
  readonly title: string
  readonly sub: string
  readonly at: 'done' | 'now' | 'next'
}

const words = akt.courseSteps

function beslutSteps(state: AktState, beslut: Beslut): readonly Step[] {
  const { id, innehall, beslutsdatum, fattatAv } = beslut
  const made: Step = {
    id,
    title: words.beslut(innehall.insatsName.toLowerCase()),
    sub: words.by(shortDate(beslutsdatum), fattatAv.name),
    at: 'done',
  }
  const done = state.verkstallighet[id]
  if (done?.status !== 'verkstalld') return [made]
  return [made, { id: `${id}-v`, title: words.carriedOut, sub: shortDate(done.date), at: 'done' }]
}

function ending(state: AktState): readonly Step[] {
  if (state.avslutad !== null) {
    return [{ id: 'slut', title: words.closed, sub: longDate(state.avslutad), at: 'done' }]
  }
  if (state.forslag.length > 0) {
    return state.forslag.map((forslag) => ({
      id: forslag.id,
      title: words.forslag(forslag.tillName),
      sub: forslag.sammantrade === null ? words.waiting : shortDate(forslag.sammantrade),
      at: 'now' as const,
    }))
  }
  const open = state.status === 'aktualiserad' || state.status === 'utredning'
  return open
    ? [{ id: 'beslut', title: words.decision, sub: words.decisionPlanned, at: 'next' }]
    : []
}

function investigation(state: AktState): readonly Step[] {
  if (state.status === 'aktualiserad') {
    return [{ id: 'utredning', title: words.utredning, sub: words.planned, at: 'next' }]
  }
  if (state.status !== 'utredning' || state.utredningInledd === null) return []
  const sub = words.ongoing(shortDate(state.utredningInledd))
  return [{ id: 'utredning', title: words.utredning, sub, at: 'now' }]
}

/** The whole course of an ärende as a line, at most seven steps: the first and the six latest. */
export function courseOf(state: AktState): readonly Step[] {
  const first: Step = {
    id: 'opened',
    title: words.opened,
    sub: longDate(state.ansokningar[0]?.inkom ?? state.opened),
    at: 'done',
  }
  const rest = [
    ...state.beslut.flatMap((beslut) => beslutSteps(state, beslut)),
    ...investigation(state),
    ...ending(state),
  ]
  return [first, ...rest.slice(-6)]
}
