import type { AktState } from './akt'
import { vantandeByte } from './handelser/fordelning'
import type { LoggedEvent } from './logOrder'
import type { RegisterRow } from './register'
import { Instant } from './primitives'

/**
 * The register's line for an akt: derived from its state and log, no free text, no diagnosis. Its watches are
 * added by who knows the rules (shared/decision/registerRow.ts).
 */
export function toRegisterRow(state: AktState, events: readonly LoggedEvent[]): RegisterRow {
  const { handlaggare } = state
  const holder = handlaggare === null ? { user: null, name: '' } : handlaggare
  const byte = vantandeByte(state.fordelning, holder.user)
  return {
    akt: state.akt,
    arendenummer: state.arendenummer,
    name: state.person.name,
    identitet: state.person.identitet,
    skydd: state.person.skydd,
    status: state.status,
    handlaggare: holder.user,
    handlaggareName: holder.name,
    insatser: insatserOf(state),
    opened: state.opened,
    lastEvent: lastInstant(events),
    vantarPa: state.forslag[0]?.till ?? null,
    bevakningar: [],
    ...(byte === null ? {} : { overlamnad: byte.value.date }),
    ...(state.inford === null ? {} : { inforande: state.inford.inforande }),
    beslut: beslutOf(state),
  }
}

function beslutOf(state: AktState): RegisterRow['beslut'] {
  return state.beslut.map((beslut) => ({
    id: beslut.id,
    slag: beslut.innehall.slag,
    insats: beslut.innehall.insats,
    insatsName: beslut.innehall.insatsName,
    beslutsdatum: beslut.beslutsdatum,
    from: beslut.innehall.from,
    to: beslut.innehall.to,
    niva: beslut.fattatAv.niva,
    fattatAv: beslut.fattatAv.name,
  }))
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
