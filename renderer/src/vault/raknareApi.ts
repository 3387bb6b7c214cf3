import type { RaknadCell, RaknareRad, Undantag } from '@shared/domain/raknare'
import type { IsoDate } from '@shared/domain/primitives'
import type { Result } from './resultType'

/** The office's anonymous counter as the window sees it. */
export type Raknare = {
  /** Counts added up by cell; a row by itself is kept in the office's log and never shown. */
  readonly cells: readonly RaknadCell[]
  /** This user's latest count while it can be taken back. */
  readonly last: RaknareRad | null
  readonly undantag: readonly Undantag[]
}

export type RaknareApi = {
  raknare(): Promise<Result<Raknare>>
  /**
   * Counts without naming anyone. `basis` is the pack's own for the measure. Refused: `not-allowed` for
   * those who hold no cases, and where 14:5 has no registered decision that day; `invalid` for a row of
   * any other shape.
   */
  countAnonymous(input: {
    readonly basis: '14:4' | '14:5'
    readonly row: Omit<RaknareRad, 'id' | 'year'>
  }): Promise<Result<Raknare>>
  /** Takes the user's latest count back by a correction; both stand in the office's log. */
  undoCount(id: string): Promise<Result<Raknare>>
  /** The nämnd's decision under SoL 14:5. Refused: `not-allowed` for others than administrators. */
  registerUndantag(input: Omit<Undantag, 'id' | 'to'>): Promise<Result<Raknare>>
  /** The decision's last day. Refused: `not-allowed`, `not-found`. */
  endUndantag(input: { readonly id: string; readonly to: IsoDate }): Promise<Result<Raknare>>
}
