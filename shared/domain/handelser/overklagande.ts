import type { z } from 'zod'
import type { IsoDate } from '../primitives'
import type { OVERKLAGANDE_HANDELSER } from './overklagandeHandelser'
import type { SliceReducers } from './slice'

type Event = z.infer<(typeof OVERKLAGANDE_HANDELSER)[number]>
type Data<T extends Event['type']> = Extract<Event, { type: T }>['data']

/** One appeal and how far it has come. The latest of each step counts; earlier ones stay in the log. */
export type Overklagande = Data<'overklagande.inkommet'> & {
  readonly rattid: Data<'rattidsprovning.gjord'> | null
  readonly omprovning: Data<'omprovningsfraga.provad'> | null
  readonly overlamnat: Data<'overklagande.overlamnat'> | null
  readonly aterkallat: IsoDate | null
  readonly dom: Data<'dom.registrerad'> | null
}

/** In the order they came in. */
export type OverklagandeState = readonly Overklagande[]

export const NO_OVERKLAGANDE: OverklagandeState = []

function changed(
  state: OverklagandeState,
  id: Overklagande['id'],
  change: Partial<Overklagande>,
): OverklagandeState {
  return state.map((one) => (one.id === id ? { ...one, ...change } : one))
}

const NEW = { rattid: null, omprovning: null, overlamnat: null, aterkallat: null, dom: null }

export const overklagandeReducers: SliceReducers<OverklagandeState, typeof OVERKLAGANDE_HANDELSER> =
  {
    'overklagande.inkommet': (state, data) => [...state, { ...data, ...NEW }],
    'rattidsprovning.gjord': (state, data) => changed(state, data.overklagande, { rattid: data }),
    'omprovningsfraga.provad': (state, data) =>
      changed(state, data.overklagande, { omprovning: data }),
    'overklagande.overlamnat': (state, data) =>
      changed(state, data.overklagande, { overlamnat: data }),
    'overklagande.aterkallat': (state, { overklagande, date }) =>
      changed(state, overklagande, { aterkallat: date }),
    'dom.registrerad': (state, data) => changed(state, data.overklagande, { dom: data }),
  }

/** Does the office still have something to do with it? */
export function isOpenAppeal({ rattid, overlamnat, aterkallat, dom }: Overklagande): boolean {
  return overlamnat === null && aterkallat === null && dom === null && rattid?.utfall !== 'for-sent'
}
