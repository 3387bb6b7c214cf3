import { swedishDay } from './swedishDay'
import type { AktState, AktStatus, Konflikt } from './akt'
import type { Handelse, HandelseBody } from './handelse'
import type { HandelseRef } from './handelser/event'
import { NO_PARTS } from './handelser/parts'
import { agreed, disputed, settled } from './logConcurrent'
import type { Standing, Write } from './logConcurrent'
import { factsOf } from './logFacts'
import { hasSeen, refOf } from './logOrder'
import type { OrderedEvent } from './logOrder'
import type { Person } from './person'
import type { BeslutId, IsoDate, UserId } from './primitives'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

type Handlaggare = { user: UserId; name: string }

/** What the fold remembers while it goes: the state so far, and who stands against whom. */
export type Fold = {
  readonly state: Mutable<
    Omit<AktState, 'person' | 'handlaggare' | 'konflikter' | 'facts' | 'factSources'>
  >
  person: Standing<Person>
  personHistory: Write<Person>[]
  handlaggare: Standing<Handlaggare>
  avslut: Standing<IsoDate | null>
  /** Every event that may be in dispute, with what it is about. */
  acts: { readonly event: OrderedEvent; readonly about: string }[]
  settledRefs: { readonly by: OrderedEvent; readonly refs: readonly HandelseRef[] }[]
}

const NOBODY: Person = {
  name: '',
  identitet: { kind: 'saknas', birthdate: null },
  skydd: 'inget',
  address: '',
  postalCode: '',
  city: '',
  phone: '',
  email: '',
}

/** The empty fold before an akt's first event. */
export function emptyFold(first: Handelse): Fold {
  return {
    state: {
      akt: first.akt,
      arendenummer: '',
      opened: swedishDay(first.at),
      status: 'aktualiserad',
      ansokningar: [],
      provade: [],
      lvmUtredning: false,
      utredning: null,
      utredningInledd: null,
      kommunicerad: null,
      forslag: [],
      beslut: [],
      verkstallighet: {},
      dokument: [],
      avslutad: null,
      inford: null,
      ...NO_PARTS,
    },
    person: [],
    personHistory: [],
    handlaggare: [],
    avslut: [],
    acts: [],
    settledRefs: [],
  }
}

/** The state that screens read, with every unsettled conflict listed. */
export function finish(fold: Fold): AktState {
  const person = settled(fold.person) ?? agreed(fold.person, fold.personHistory) ?? NOBODY
  const handlaggare = settled(fold.handlaggare)
  const known = factsOf({ ...fold.state, person, handlaggare })
  return { ...fold.state, person, handlaggare, ...known, konflikter: conflicts(fold) }
}

/** Status after proposals were taken back or the akt reopened: where the work stands then. */
export function statusFromWork(state: Fold['state']): AktStatus {
  if (state.forslag.length > 0) return 'forslag'
  if (state.beslut.some((beslut) => beslut.innehall.slag !== 'inleda')) return 'beslutad'
  return state.utredningInledd === null ? 'aktualiserad' : 'utredning'
}

/** The body of one event type. */
export type BodyOf<T extends HandelseBody['type']> = Extract<HandelseBody, { type: T }>['data']

/** Removes a proposal, answered or taken back. */
export function withoutForslag(state: Fold['state'], id: BeslutId | null): void {
  state.forslag = state.forslag.filter((forslag) => forslag.id !== id)
}

function conflicts(fold: Fold): Konflikt[] {
  const writes: Konflikt[] = [
    { kind: 'person', refs: disputed(fold.person) },
    { kind: 'tilldelning', refs: disputed(fold.handlaggare) },
    { kind: 'avslut', refs: disputed(fold.avslut) },
  ]
  return [...writes.filter((konflikt) => konflikt.refs.length > 0), ...actConflicts(fold)]
}

function actConflicts(fold: Fold): Konflikt[] {
  return fold.acts.flatMap((later, index) =>
    fold.acts.slice(0, index).flatMap((earlier): Konflikt[] => {
      if (later.about !== earlier.about || hasSeen(later.event, refOf(earlier.event.event))) {
        return []
      }
      const refs = [refOf(earlier.event.event), refOf(later.event.event)]
      if (isSettled(fold, refs)) return []
      return [{ kind: later.about.startsWith('forslag:') ? 'forslag' : 'beslut', refs }]
    }),
  )
}

function isSettled(fold: Fold, refs: readonly HandelseRef[]): boolean {
  return fold.settledRefs.some(({ by, refs: named }) =>
    refs.every(
      (ref) =>
        hasSeen(by, ref) && named.some((one) => one.device === ref.device && one.seq === ref.seq),
    ),
  )
}
