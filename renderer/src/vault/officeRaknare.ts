import { z } from 'zod'
import { counted, RaknareRad, Undantag } from '@shared/domain/raknare'
import type { RaknadCell } from '@shared/domain/raknare'
import { IsoDate } from '@shared/domain/primitives'

const body = <const T extends string, D extends z.ZodType>(type: T, data: D) =>
  z.strictObject({ type: z.literal(type), data })

/** What the counter adds to the office's log: decisions under SoL 14:5, counts, and their corrections. */
export const raknareBodies = [
  body('undantag.beslutat', z.strictObject({ undantag: Undantag })),
  body('undantag.upphavt', z.strictObject({ id: Undantag.shape.id, to: IsoDate })),
  body('raknare.antecknad', z.strictObject({ rad: RaknareRad })),
  /** The row as it was counted, so that the sum can be taken back without the event it corrects. */
  body('raknare.rattad', z.strictObject({ rad: RaknareRad })),
] as const
export type RaknareBody = z.infer<(typeof raknareBodies)[number]>

/** The counter as the office's log says it is. */
export type RaknareState = {
  readonly undantag: readonly Undantag[]
  readonly cells: readonly RaknadCell[]
  /** Each user's latest count, by user id; gone when it has been taken back. */
  readonly last: Readonly<Record<string, RaknareRad>>
}

/** The counter before anything is counted. */
export const NO_RAKNARE: RaknareState = { undantag: [], cells: [], last: {} }

/** The counter after one more event by this user. Pure. */
export function applyRaknare(
  state: RaknareState,
  { type, data }: RaknareBody,
  by: string,
): RaknareState {
  switch (type) {
    case 'undantag.beslutat':
      return { ...state, undantag: [...state.undantag, data.undantag] }
    case 'undantag.upphavt':
      return {
        ...state,
        undantag: state.undantag.map((one) => (one.id === data.id ? { ...one, to: data.to } : one)),
      }
    case 'raknare.antecknad':
      return {
        ...state,
        cells: counted(state.cells, data.rad, 1),
        last: { ...state.last, [by]: data.rad },
      }
    case 'raknare.rattad':
      return {
        ...state,
        cells: counted(state.cells, data.rad, -1),
        last: Object.fromEntries(Object.entries(state.last).filter(([user]) => user !== by)),
      }
  }
}
