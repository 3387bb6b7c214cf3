import type { Beslut, Forslag } from './beslut'
import type { Ansokan, Handelse, HandelseBody } from './handelse'
import type { HandelseRef } from './handelser/event'
import type { AktParts } from './handelser/parts'
import type { Person } from './person'
import type { AktId, BeslutId, Hash, IsoDate, UserId } from './primitives'

export type AktStatus =
  'aktualiserad' | 'utredning' | 'forslag' | 'beslutad' | 'inte-inledd' | 'avslutad'

type Body<T extends HandelseBody['type']> = Extract<HandelseBody, { type: T }>['data']

/**
 * Two acts made without knowledge of each other that can't both be taken as they are. A person
 * settles it, by a new act that has seen both; until then neither has won.
 */
export type Konflikt = {
  readonly kind: 'person' | 'tilldelning' | 'beslut' | 'forslag' | 'avslut'
  readonly refs: readonly HandelseRef[]
}

/** Where the register and the screens read an akt: a pure fold of its log, never stored as truth. */
export type AktState = AktParts & {
  readonly akt: AktId
  readonly arendenummer: string
  readonly person: Person
  readonly opened: IsoDate
  readonly status: AktStatus
  /** Null while nobody is assigned, and while two concurrent assignments wait to be settled. */
  readonly handlaggare: { user: UserId; name: string } | null
  readonly ansokningar: readonly (Ansokan & { ref: HandelseRef })[]
  /** The aktualiseringar that it has been decided about, whether to open an inquiry or not. */
  readonly provade: readonly HandelseRef[]
  /** Whether an inquiry under 7 § LVM has been opened. */
  readonly lvmUtredning: boolean
  /** Facts known from the akt, by the names of facts.csv, with where each came from. */
  readonly facts: Readonly<Record<string, unknown>>
  readonly factSources: Readonly<Record<string, string>>
  readonly utredning: Body<'utredning.skriven'> | null
  readonly utredningInledd: IsoDate | null
  readonly kommunicerad: Body<'utredning.kommunicerad'> | null
  /** Proposals waiting for the level they were sent to. */
  readonly forslag: readonly Forslag[]
  readonly beslut: readonly Beslut[]
  readonly verkstallighet: Readonly<Record<BeslutId, Body<'verkstallighet'>>>
  readonly dokument: readonly Body<'dokument.upprattat'>[]
  readonly avslutad: IsoDate | null
  /** Whence the akt comes, where it was read in from an older register. */
  readonly inford: Body<'akt.inford'> | null
  readonly konflikter: readonly Konflikt[]
}

/** An event as the log shows it: the event, and the corrections made to it, oldest first. */
export type LogEntry = {
  readonly hash: Hash
  readonly event: Handelse
  readonly rattelser: readonly { event: Handelse; text: string; skal: string }[]
}

/** One akt, opened: what the screens get from the vault. */
export type OpenAkt = {
  readonly state: AktState
  readonly log: readonly LogEntry[]
  readonly head: Hash
  /** Names of those whose keys open the akt when it is protected; null for an ordinary akt. */
  readonly readers: readonly string[] | null
}
