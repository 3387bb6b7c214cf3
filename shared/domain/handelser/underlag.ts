import type { z } from 'zod'
import type { IsoDate } from '../primitives'
import type { HandelseRef } from './event'
import type { Omradesbeskrivning } from './livsomrade'
import { isSameRef, noted, rewritten } from './noted'
import type { Noted } from './noted'
import type { SliceReducers } from './slice'
import type {
  Egenvard,
  Familj,
  Foretradare,
  Instrument,
  Personkrets,
  Plan,
  Samtycke,
  Tolk,
  UNDERLAG_HANDELSER,
  Uppgift,
  Valdsfraga,
} from './underlagHandelser'

type Of<S extends z.ZodType> = readonly Noted<z.infer<S>>[]

/** Something that holds until it is ended: the day, and why. */
export type Ended = { readonly date: IsoDate; readonly skal: string }
export type Lasting<T> = Noted<T> & { readonly ended: Ended | null }

/**
 * What the investigation rests on. Consents, representatives, facts, instruments and plans are kept for
 * ever, ended ones too; of the rest the latest stands, or several where machines wrote unseen of each
 * other.
 */
export type UnderlagState = {
  readonly omraden: readonly Noted<Omradesbeskrivning>[]
  readonly uppgifter: readonly Noted<Uppgift>[]
  readonly samtycken: readonly Lasting<Samtycke>[]
  readonly foretradare: readonly Lasting<Foretradare>[]
  readonly familj: Of<typeof Familj>
  readonly vald: Of<typeof Valdsfraga>
  readonly tolk: Of<typeof Tolk>
  readonly egenvard: Of<typeof Egenvard>
  readonly personkrets: Of<typeof Personkrets>
  readonly instrument: Of<typeof Instrument>
  readonly planer: readonly Noted<Plan>[]
}

export const NO_UNDERLAG: UnderlagState = {
  ...{ omraden: [], uppgifter: [], samtycken: [], foretradare: [], familj: [], vald: [] },
  ...{ tolk: [], egenvard: [], personkrets: [], instrument: [], planer: [] },
}

/** The same list with one of its entries ended; the first ending stands. */
function ending<T>(
  list: readonly Lasting<T>[],
  avser: HandelseRef,
  ended: Ended,
): readonly Lasting<T>[] {
  return list.map((one) =>
    isSameRef(one.ref, avser) && one.ended === null ? { ...one, ended } : one,
  )
}

export const underlagReducers: SliceReducers<UnderlagState, typeof UNDERLAG_HANDELSER> = {
  'livsomrade.beskrivet': (slice, data, at) => ({
    ...slice,
    omraden: rewritten(slice.omraden, data, at, ({ omrade }) => omrade === data.omrade),
  }),
  'livsomrade.utgar': (slice, data) => ({
    ...slice,
    omraden: slice.omraden.filter(({ value }) => value.omrade !== data.omrade),
  }),
  'uppgift.inhamtad': (slice, data, at) => ({
    ...slice,
    uppgifter: [...slice.uppgifter, noted(data, at)],
  }),
  'samtycke.antecknat': (slice, data, at) => ({
    ...slice,
    samtycken: [...slice.samtycken, { ...noted(data, at), ended: null }],
  }),
  'samtycke.aterkallat': (slice, { avser, ...ended }) => ({
    ...slice,
    samtycken: ending(slice.samtycken, avser, ended),
  }),
  'foretradare.antecknad': (slice, data, at) => ({
    ...slice,
    foretradare: [...slice.foretradare, { ...noted(data, at), ended: null }],
  }),
  'foretradare.upphor': (slice, { avser, ...ended }) => ({
    ...slice,
    foretradare: ending(slice.foretradare, avser, ended),
  }),
  'familj.antecknad': (slice, data, at) => ({
    ...slice,
    familj: rewritten(slice.familj, data, at),
  }),
  'vald.fragat': (slice, data, at) => ({ ...slice, vald: [...slice.vald, noted(data, at)] }),
  'tolk.antecknad': (slice, data, at) => ({ ...slice, tolk: rewritten(slice.tolk, data, at) }),
  'egenvard.antecknad': (slice, data, at) => ({
    ...slice,
    egenvard: rewritten(slice.egenvard, data, at),
  }),
  'personkrets.bedomd': (slice, data, at) => ({
    ...slice,
    personkrets: rewritten(slice.personkrets, data, at),
  }),
  'instrument.genomfort': (slice, data, at) => ({
    ...slice,
    instrument: [...slice.instrument, noted(data, at)],
  }),
  'plan.antecknad': (slice, data, at) => ({
    ...slice,
    planer: [...slice.planer, noted(data, at)],
  }),
}
