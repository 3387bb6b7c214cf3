import type { Beslutsinnehall, Kvitto } from '../domain/beslut'
import type { HandelseBody } from '../domain/handelse'
import type { Delegationsordning } from '../domain/delegation'
import type { Roll, Settings } from '../domain/kontor'
import type { Instant, IsoDate, Niva } from '../domain/primitives'
import type { Uppgifter } from '../domain/handelser/inkommetHandelser'
import type { Person } from '../domain/person'

/** An invented user. `levels` = what the order lets the person decide. */
export type PlannedUser = {
  readonly signatur: string
  readonly name: string
  readonly befattning: string
  readonly roller: readonly Roll[]
  readonly levels: readonly Niva[]
}

/** A decision to be signed by user `by`, or registered for the organ that took it. */
export type PlannedBeslut = {
  readonly innehall: Beslutsinnehall
  readonly niva: Niva
  readonly organ: { readonly name: string; readonly paragraf: string } | null
  readonly punkt: { readonly nr: string; readonly row: string | null } | null
  readonly beslutsdatum: IsoDate
  readonly kvitto: Kvitto
}

/** Something that happens in an invented akt, at a claimed time, done by user number `by`. */
export type PlannedStep = { readonly at: Instant; readonly by: number } &
  /** A body may be about the akt's latest decision or uppdrag, whose ids are known only then (aboutLatest). */
  (
    | { readonly kind: 'handelser'; readonly bodies: readonly HandelseBody[] }
    /** Opens an investigation on the akt's latest application, whose reference is known only then. */
    | { readonly kind: 'inled'; readonly avser: string }
    | { readonly kind: 'beslut'; readonly beslut: PlannedBeslut }
    /** A document that came in: its lines, made into a file when the office is. */
    | {
        readonly kind: 'inkommet'
        readonly uppgifter: Uppgifter
        readonly lines: readonly string[]
      }
    /** Day notes about the latest decision, in the draft of the one at work. */
    | {
        readonly kind: 'daganteckningar'
        readonly poster: readonly { readonly date: IsoDate; readonly text: string }[]
      }
  )

export type PlannedAkt = {
  readonly person: Person
  readonly handlaggare: number
  /** User numbers that a protected akt is opened to; empty for an ordinary akt. */
  readonly readers: readonly number[]
  readonly opened: Instant
  readonly steps: readonly PlannedStep[]
}

/** A whole invented office: what Exempelkontor is made from, the same for the same seed and day. */
export type ExamplePlan = {
  readonly settings: Omit<Settings, 'delegationsordningar'>
  /** Nobody holds a level yet: users get their ids when the office is made. */
  readonly order: Delegationsordning
  readonly users: readonly PlannedUser[]
  readonly akter: readonly PlannedAkt[]
}
