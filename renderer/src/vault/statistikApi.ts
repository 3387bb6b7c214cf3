import type { Dagar } from '@shared/deadlines/period'
import type { Statistik } from '@shared/documents/statistik'
import type { Result } from './resultType'
import type { OnSimulated } from './simulateApi'

/** What statistics are asked for: a period, the one to compare it with, and why (for the access log). */
export type StatistikInput = {
  readonly period: Dagar
  readonly fore: Dagar
  readonly purpose: string
}

/** A period's counts beside those of the one before. */
export type Statistiksvar = { readonly period: Statistik; readonly fore: Statistik }

/** Follow-up over the unit's cases. */
export type StatistikApi = {
  /**
   * For enhetschef and administratör: a period's statistics and those of the one before. Logged with its
   * purpose first; only counts leave the vault, and a protected akt is counted only where this session holds
   * its key. `onProgress` answers false to stop. Refused: `not-allowed`, `invalid` without a purpose or where
   * a period ends before it begins, `integrity` where a log isn't whole, `cancelled`.
   */
  statistik(input: StatistikInput, onProgress: OnSimulated): Promise<Result<Statistiksvar>>
}
