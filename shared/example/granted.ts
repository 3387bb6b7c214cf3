import type { HandelseBody } from '../domain/handelse'
import type { IsoDate } from '../domain/primitives'
import type { Clock } from './clock'
import type { PlannedStep } from './planTypes'
import type { Random } from './random'

/** A granted measure of the example, as its provider meets it. */
export type Granted = {
  readonly insats: string
  readonly by: number
  readonly beslutsdatum: IsoDate
  readonly from: IsoDate
  readonly to: IsoDate
  readonly mal: string
}

export type At = { readonly clock: Clock; readonly random: Random }

/** What happens at a working minute of a day, by the akt's handläggare. */
export function step(
  { by }: Pick<Granted, 'by'>,
  { clock }: At,
  when: { readonly date: IsoDate; readonly minute: number },
  bodies: readonly HandelseBody[],
): PlannedStep {
  return { kind: 'handelser', by, at: clock.at(when.date, when.minute), bodies }
}
