import type { z } from 'zod'
import type { IsoDate, UserId } from '../primitives'
import type { BEVAKNING_HANDELSER } from './bevakningHandelser'
import type { SliceReducers } from './slice'

type Event = z.infer<(typeof BEVAKNING_HANDELSER)[number]>
type Data<T extends Event['type']> = Extract<Event, { type: T }>['data']

/** A watch that a person has set. */
export type EgenBevakning = Data<'bevakning.skapad'>

/** This part of the akt's state. Own watches, and what people have said about watches by their id. */
export type BevakningState = {
  readonly egna: readonly EgenBevakning[]
  readonly uppskjutna: Readonly<
    Record<string, { readonly till: IsoDate; readonly skal: string; readonly av: string }>
  >
  readonly overtagna: Readonly<Record<string, { readonly user: UserId; readonly name: string }>>
  readonly atgarder: readonly Data<'atgard.antecknad'>[]
  readonly hinder: readonly Data<'hinder.antecknat'>[]
  readonly erbjudanden: readonly Data<'erbjudande.lamnat'>[]
  readonly rapporter: readonly Data<'ivo.rapporterat'>[]
}

export const NO_BEVAKNING: BevakningState = {
  egna: [],
  uppskjutna: {},
  overtagna: {},
  atgarder: [],
  hinder: [],
  erbjudanden: [],
  rapporter: [],
}

export const bevakningReducers: SliceReducers<BevakningState, typeof BEVAKNING_HANDELSER> = {
  'bevakning.skapad': (state, data) => ({ ...state, egna: [...state.egna, data] }),
  'bevakning.avslutad': (state, { bevakning }) => ({
    ...state,
    egna: state.egna.filter(({ id }) => id !== bevakning),
  }),
  'bevakning.uppskjuten': (state, { bevakning, till, skal }, { event }) => ({
    ...state,
    uppskjutna: { ...state.uppskjutna, [bevakning]: { till, skal, av: event.byName } },
  }),
  'bevakning.overtagen': (state, { bevakning, av, avName }) => ({
    ...state,
    overtagna: { ...state.overtagna, [bevakning]: { user: av, name: avName } },
  }),
  'atgard.antecknad': (state, data) => ({ ...state, atgarder: [...state.atgarder, data] }),
  'hinder.antecknat': (state, data) => ({ ...state, hinder: [...state.hinder, data] }),
  'erbjudande.lamnat': (state, data) => ({ ...state, erbjudanden: [...state.erbjudanden, data] }),
  'ivo.rapporterat': (state, data) => ({ ...state, rapporter: [...state.rapporter, data] }),
}
