import type { z } from 'zod'
import type {
  AKTUALISERING_HANDELSER,
  AvhysningBekraftad,
  Forhandsbedomning,
  ForhandsbedomningForlangd,
  Overlamnad,
  Skyddsbedomning,
  Tillfragad,
} from './aktualiseringHandelser'
import { noted } from './noted'
import type { Noted } from './noted'
import type { SliceReducers } from './slice'

type List<S extends z.ZodType> = readonly Noted<z.infer<S>>[]

/** What has been done about each aktualisering; every entry names the one it belongs to. */
export type AktualiseringState = {
  readonly overlamnad: List<typeof Overlamnad>
  readonly tillfragad: List<typeof Tillfragad>
  readonly skyddsbedomning: List<typeof Skyddsbedomning>
  readonly forhandsbedomning: List<typeof Forhandsbedomning>
  readonly forlangd: List<typeof ForhandsbedomningForlangd>
  readonly bekraftad: List<typeof AvhysningBekraftad>
}

export const NO_AKTUALISERING: AktualiseringState = {
  overlamnad: [],
  tillfragad: [],
  skyddsbedomning: [],
  forhandsbedomning: [],
  forlangd: [],
  bekraftad: [],
}

export const aktualiseringReducers: SliceReducers<
  AktualiseringState,
  typeof AKTUALISERING_HANDELSER
> = {
  'oro.overlamnad': (slice, data, at) => ({
    ...slice,
    overlamnad: [...slice.overlamnad, noted(data, at)],
  }),
  'enskild.tillfragad': (slice, data, at) => ({
    ...slice,
    tillfragad: [...slice.tillfragad, noted(data, at)],
  }),
  skyddsbedomning: (slice, data, at) => ({
    ...slice,
    skyddsbedomning: [...slice.skyddsbedomning, noted(data, at)],
  }),
  forhandsbedomning: (slice, data, at) => ({
    ...slice,
    forhandsbedomning: [...slice.forhandsbedomning, noted(data, at)],
  }),
  'forhandsbedomning.forlangd': (slice, data, at) => ({
    ...slice,
    forlangd: [...slice.forlangd, noted(data, at)],
  }),
  'avhysning.bekraftad': (slice, data, at) => ({
    ...slice,
    bekraftad: [...slice.bekraftad, noted(data, at)],
  }),
}
