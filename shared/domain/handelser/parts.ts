import type { OrderedEvent } from '../logOrder'
import { NO_AKTUALISERING, aktualiseringReducers } from './aktualisering'
import type { AktualiseringState } from './aktualisering'
import { NO_BEVAKNING, bevakningReducers } from './bevakning'
import type { BevakningState } from './bevakning'
import { NO_DELGIVNING, delgivningReducers } from './delgivning'
import type { DelgivningState } from './delgivning'
import { NO_FORDELNING, fordelningReducers } from './fordelning'
import type { FordelningState } from './fordelning'
import { NO_GALLRING, gallringReducers } from './gallring'
import type { GallringState } from './gallring'
import { NO_GENOMFORANDE, genomforandeReducers } from './genomforande'
import type { GenomforandeState } from './genomforande'
import { NO_INKOMMET, inkommetReducers } from './inkommet'
import type { InkommetState } from './inkommet'
import { NO_OVERKLAGANDE, overklagandeReducers } from './overklagande'
import type { OverklagandeState } from './overklagande'
import { NO_UPPFOLJNING, uppfoljningReducers } from './uppfoljning'
import type { UppfoljningState } from './uppfoljning'
import { NO_UNDERLAG, underlagReducers } from './underlag'
import type { UnderlagState } from './underlag'

/** The parts of an akt's state, each folded from its own events. */
export type AktParts = {
  readonly aktualisering: AktualiseringState
  readonly underlag: UnderlagState
  readonly inkommet: InkommetState
  readonly fordelning: FordelningState
  readonly delgivning: DelgivningState
  readonly overklagande: OverklagandeState
  readonly genomforande: GenomforandeState
  readonly uppfoljning: UppfoljningState
  readonly bevakning: BevakningState
  readonly gallring: GallringState
}

/** Every part before the first event. */
export const NO_PARTS: AktParts = {
  aktualisering: NO_AKTUALISERING,
  underlag: NO_UNDERLAG,
  inkommet: NO_INKOMMET,
  fordelning: NO_FORDELNING,
  delgivning: NO_DELGIVNING,
  overklagande: NO_OVERKLAGANDE,
  genomforande: NO_GENOMFORANDE,
  uppfoljning: NO_UPPFOLJNING,
  bevakning: NO_BEVAKNING,
  gallring: NO_GALLRING,
}

type AnyReducer = (slice: unknown, data: unknown, at: OrderedEvent) => unknown

const byType: ReadonlyMap<string, { readonly part: keyof AktParts; readonly reduce: AnyReducer }> =
  new Map(
    (
      Object.entries({
        aktualisering: aktualiseringReducers,
        underlag: underlagReducers,
        inkommet: inkommetReducers,
        fordelning: fordelningReducers,
        delgivning: delgivningReducers,
        overklagande: overklagandeReducers,
        genomforande: genomforandeReducers,
        uppfoljning: uppfoljningReducers,
        bevakning: bevakningReducers,
        gallring: gallringReducers,
      }) as [keyof AktParts, Readonly<Record<string, AnyReducer>>][]
    ).flatMap(([part, reducers]) =>
      Object.entries(reducers).map(([type, reduce]) => [type, { part, reduce }] as const),
    ),
  )

/** The parts after one more event; unchanged by an event that belongs to none of them. Pure. */
export function reduceParts(
  parts: AktParts,
  body: { readonly type: string; readonly data: unknown },
  at: OrderedEvent,
): AktParts {
  const known = byType.get(body.type)
  if (known === undefined) return parts
  return { ...parts, [known.part]: known.reduce(parts[known.part], body.data, at) }
}
