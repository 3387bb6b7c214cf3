import type { z } from 'zod'
import type { BeslutId, IsoDate } from '../primitives'
import type { HandelseRef } from './event'
import type {
  Franvaro,
  Genomforandeplan,
  GENOMFORANDE_HANDELSER,
  InsatsAvslutad,
  Sammanstallning,
  Tredagarsrutin,
  Uppdrag,
  Utforarkontakt,
} from './genomforandeHandelser'
import { isSameRef, noted } from './noted'
import type { Noted } from './noted'
import type { SliceReducers } from './slice'

type Event = z.infer<(typeof GENOMFORANDE_HANDELSER)[number]>
type Data<T extends Event['type']> = Extract<Event, { type: T }>['data']

/** An uppdrag with what came of it: the provider's receipt, or that it was taken back. */
export type SentUppdrag = Noted<Uppdrag> & {
  readonly mottaget: Data<'uppdrag.mottaget'> | null
  readonly atertaget: Data<'uppdrag.atertaget'> | null
}
export type NotedFranvaro = Noted<Franvaro> & { readonly slut: Data<'franvaro.slut'> | null }
export type NotedRutin = Noted<Tredagarsrutin> & {
  readonly slut: Data<'tredagarsrutin.avslutad'> | null
}

/** Everything in the order of the log; of the plans of a decision the latest applies. */
export type GenomforandeState = {
  readonly uppdrag: readonly SentUppdrag[]
  readonly kontakter: readonly Noted<Utforarkontakt>[]
  readonly planer: readonly Noted<Genomforandeplan>[]
  readonly franvaro: readonly NotedFranvaro[]
  readonly tredagarsrutiner: readonly NotedRutin[]
  readonly sammanstallningar: readonly Noted<Sammanstallning>[]
  readonly avslut: readonly Noted<InsatsAvslutad>[]
}

export const NO_GENOMFORANDE: GenomforandeState = {
  ...{ uppdrag: [], kontakter: [], planer: [], franvaro: [], tredagarsrutiner: [] },
  ...{ sammanstallningar: [], avslut: [] },
}

/** The same list with one entry changed; what refers to nothing known changes nothing. */
function changed<T extends { readonly ref: HandelseRef }>(
  list: readonly T[],
  avser: HandelseRef,
  change: Partial<T>,
): readonly T[] {
  return list.map((one) => (isSameRef(one.ref, avser) ? { ...one, ...change } : one))
}

export const genomforandeReducers: SliceReducers<GenomforandeState, typeof GENOMFORANDE_HANDELSER> =
  {
    'uppdrag.skickat': (slice, data, at) => ({
      ...slice,
      uppdrag: [...slice.uppdrag, { ...noted(data, at), mottaget: null, atertaget: null }],
    }),
    'uppdrag.mottaget': (slice, data) => ({
      ...slice,
      uppdrag: changed(slice.uppdrag, data.avser, { mottaget: data }),
    }),
    'uppdrag.atertaget': (slice, data) => ({
      ...slice,
      uppdrag: changed(slice.uppdrag, data.avser, { atertaget: data }),
    }),
    'utforare.kontakt': (slice, data, at) => ({
      ...slice,
      kontakter: [...slice.kontakter, noted(data, at)],
    }),
    'genomforandeplan.upprattad': (slice, data, at) => ({
      ...slice,
      planer: [...slice.planer, noted(data, at)],
    }),
    'franvaro.antecknad': (slice, data, at) => ({
      ...slice,
      franvaro: [...slice.franvaro, { ...noted(data, at), slut: null }],
    }),
    'franvaro.slut': (slice, data) => ({
      ...slice,
      franvaro: changed(slice.franvaro, data.avser, { slut: data }),
    }),
    'tredagarsrutin.paborjad': (slice, data, at) => ({
      ...slice,
      tredagarsrutiner: [...slice.tredagarsrutiner, { ...noted(data, at), slut: null }],
    }),
    'tredagarsrutin.avslutad': (slice, data) => ({
      ...slice,
      tredagarsrutiner: changed(slice.tredagarsrutiner, data.avser, { slut: data }),
    }),
    'sammanstallning.gjord': (slice, data, at) => ({
      ...slice,
      sammanstallningar: [...slice.sammanstallningar, noted(data, at)],
    }),
    'insats.avslutad': (slice, data, at) => ({
      ...slice,
      avslut: [...slice.avslut, noted(data, at)],
    }),
  }

/** What is about one decision, in the order of the log. */
export function ofBeslut<T extends { readonly value: { readonly beslut: BeslutId } }>(
  list: readonly T[],
  beslut: BeslutId,
): readonly T[] {
  return list.filter(({ value }) => value.beslut === beslut)
}

/** The uppdrag that stand: neither taken back nor followed by another in their place. */
export function standingUppdrag(
  { uppdrag }: Pick<GenomforandeState, 'uppdrag'>,
  beslut: BeslutId,
): readonly SentUppdrag[] {
  const mine = ofBeslut(uppdrag, beslut).filter(({ atertaget }) => atertaget === null)
  const replaced = mine.flatMap(({ value }) => value.ersatter ?? [])
  return mine.filter(({ ref }) => !replaced.some((one) => isSameRef(one, ref)))
}

/**
 * The day the uppdrag came in to the provider: the first receipt among those not taken back, and while none is
 * acknowledged the day the first was sent, so that no time limit waits for a receipt. Null = none stands.
 */
export function uppdragInkom(
  { uppdrag }: Pick<GenomforandeState, 'uppdrag'>,
  beslut: BeslutId,
): IsoDate | null {
  const mine = ofBeslut(uppdrag, beslut).filter(({ atertaget }) => atertaget === null)
  const received = mine.flatMap(({ mottaget }) => mottaget?.date ?? []).sort()
  const sent = mine.map(({ value }) => value.date).sort()
  return received[0] ?? sent[0] ?? null
}
