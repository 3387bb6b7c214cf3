import type { BeslutId, IsoDate } from '../primitives'
import type { DELGIVNING_HANDELSER, Delgivningssatt, Sandningssatt } from './delgivningHandelser'
import type { SliceReducers } from './slice'

/** What is known of how one decision reached the party. */
export type Delgivning = {
  readonly skickad: {
    readonly date: IsoDate
    readonly satt: Sandningssatt
    readonly mottagare: string
    readonly upplyst: boolean
  } | null
  readonly kontrollmeddelande: IsoDate | null
  /** The letter came back after it was last sent. */
  readonly aterkommen: IsoDate | null
  readonly delgiven: {
    readonly date: IsoDate
    readonly satt: Delgivningssatt
    readonly belagg: string
  } | null
}

/** By decision; a decision that nobody has been told of has no entry. */
export type DelgivningState = Readonly<Record<BeslutId, Delgivning>>

export const NO_DELGIVNING: DelgivningState = {}

const NOTHING: Delgivning = {
  skickad: null,
  kontrollmeddelande: null,
  aterkommen: null,
  delgiven: null,
}

/** What is known of one decision; nothing yet is an answer too. */
export function delgivningOf(state: DelgivningState, beslut: BeslutId): Delgivning {
  return state[beslut] ?? NOTHING
}

function changed(
  state: DelgivningState,
  beslut: BeslutId,
  change: Partial<Delgivning>,
): DelgivningState {
  return { ...state, [beslut]: { ...delgivningOf(state, beslut), ...change } }
}

export const delgivningReducers: SliceReducers<DelgivningState, typeof DELGIVNING_HANDELSER> = {
  // A new dispatch starts over: what the letter before it led to no longer counts.
  'underrattelse.skickad': (state, { beslut, ...skickad }) =>
    changed(state, beslut, { skickad, kontrollmeddelande: null, aterkommen: null }),
  'kontrollmeddelande.skickat': (state, { beslut, date }) =>
    changed(state, beslut, { kontrollmeddelande: date }),
  'forsandelse.aterkommen': (state, { beslut, date }) =>
    changed(state, beslut, { aterkommen: date }),
  'delgivning.noterad': (state, { beslut, ...delgiven }) => changed(state, beslut, { delgiven }),
}
