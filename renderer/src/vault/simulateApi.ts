import type { Period, Simulation, Trial } from '@shared/decision/simulate'
import type { Result } from './resultType'

/** What a simulation is asked with: two orders and their guidelines, and the decisions they are tried on. */
export type SimulationInput = Trial & { readonly period: Period }

/** Tells how far a simulation has come, in akter; answers false to stop it. */
export type OnSimulated = (done: number, of: number) => boolean | Promise<boolean>

/** Follow-up of a period's decisions under a changed delegation order. */
export type SimulationApi = {
  /**
   * For enhetschef and administratör: a period's decisions under two orders, asked again from their
   * receipts. Logged with its purpose first; only counts leave the vault, and a protected akt is counted
   * only where this session holds its key. `onProgress` answers false to stop.
   */
  simulateOrder(input: SimulationInput, onProgress: OnSimulated): Promise<Result<Simulation>>
}
