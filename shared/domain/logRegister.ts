import type { AktState } from './akt'
import type { Beslut } from './beslut'
import type { LoggedEvent } from './logOrder'
import type { Bevakning, RegisterRow } from './register'
import { Instant } from './primitives'

/** The register's line for an akt: derived from its state and log, no free text, no diagnosis. */
export function toRegisterRow(state: AktState, events: readonly LoggedEvent[]): RegisterRow {
  return {
    akt: state.akt,
    arendenummer: state.arendenummer,
    name: state.person.name,
    identitet: state.person.identitet,
    skydd: state.person.skydd,
    status: state.status,
    handlaggare: state.handlaggare?.user ?? null,
    handlaggareName: state.handlaggare?.name ?? '',
    insatser: insatserOf(state),
    opened: state.opened,
    lastEvent: lastInstant(events),
    vantarPa: state.forslag[0]?.till ?? null,
    bevakningar: bevakningarOf(state, events),
    beslut: state.beslut.map((beslut) => ({
      id: beslut.id,
      slag: beslut.innehall.slag,
      insats: beslut.innehall.insats,
      insatsName: beslut.innehall.insatsName,
      beslutsdatum: beslut.beslutsdatum,
      from: beslut.innehall.from,
      to: beslut.innehall.to,
      niva: beslut.fattatAv.niva,
      fattatAv: beslut.fattatAv.name,
    })),
  }
}

function insatserOf(state: AktState): string[] {
  const names = [
    ...state.ansokningar.map((ansokan) => ansokan.insatsName),
    ...state.beslut.map((beslut) => beslut.innehall.insatsName),
  ]
  return [...new Set(names.filter((name) => name !== ''))]
}

function lastInstant(events: readonly LoggedEvent[]): Instant {
  return Instant.parse(
    events.map(({ event }) => event.at as string).reduce((a, b) => (a > b ? a : b)),
  )
}

/**
 * Dates the log itself states: the answer to a communication, what follows on a decision, and the day a
 * decision ends. A later decision on the same measure replaces the watches of the one before, what has
 * been done ends its watch, and a closed akt has none.
 */
function bevakningarOf(state: AktState, events: readonly LoggedEvent[]): Bevakning[] {
  if (state.status === 'avslutad' || state.status === 'inte-inledd') return []
  const ansvarig = state.handlaggare?.user ?? ''
  const svar = state.kommunicerad?.svarSenast ?? null
  const waits: Bevakning[] =
    svar !== null && state.status === 'utredning'
      ? [{ id: 'svar', title: 'Svar på kommunicering', due: svar, source: '25 § FL', ansvarig }]
      : []
  const latest = new Map(state.beslut.map((beslut) => [beslut.innehall.insats, beslut]))
  const done = { uppfoljd: lastNote(events, 'uppfoljning'), anmald: lastNote(events, 'mote') }
  for (const beslut of latest.values()) waits.push(...watches(state, beslut, { ansvarig, ...done }))
  return waits.sort((a, b) => (a.due < b.due ? -1 : 1))
}

function watches(
  state: AktState,
  beslut: Beslut,
  { ansvarig, uppfoljd, anmald }: Record<'ansvarig' | 'uppfoljd' | 'anmald', string>,
): Bevakning[] {
  const { to, insatsName, foljer } = beslut.innehall
  const verkstalld = state.verkstallighet[beslut.id]?.status === 'verkstalld'
  const following = foljer.flatMap(({ kind, date, text, source }, index): Bevakning[] => {
    if (date === null || (verkstalld && kind.startsWith('verkst'))) return []
    if (kind.startsWith('uppf') && uppfoljd > beslut.beslutsdatum) return []
    if (kind === 'anmalan-namnd' && anmald >= date) return []
    const title = text.slice(0, 300)
    return [{ id: `${beslut.id}/${String(index)}`, title, due: date, source, ansvarig }]
  })
  if (to === null) return following
  const title = `Beslutet upphör: ${insatsName}`.slice(0, 300)
  return [...following, { id: `${beslut.id}/slut`, title, due: to, source: 'Beslutet', ansvarig }]
}

/** The latest note of a kind: a follow-up, or the meeting where the chair's decision was reported. */
function lastNote(events: readonly LoggedEvent[], sort: 'uppfoljning' | 'mote'): string {
  const days = events.flatMap(({ event: { body } }) =>
    body.type === 'anteckning' && body.data.sort === sort ? [body.data.skedde] : [],
  )
  return days.map(String).reduce((a, b) => (a > b ? a : b), '')
}
