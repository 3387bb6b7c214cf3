import type { Clock } from './clock'
import type { PlannedStep } from './planTypes'

const TEXTS = [
  'Diskade tillsammans, gick lätt i dag.',
  'Avbokade per telefon. Ny tid på fredag.',
  'Öppnade posten och betalade två räkningar.',
] as const

/** Three days' notes of the last two weeks, not summarised yet. */
export function dayNotes(clock: Clock, by: number): PlannedStep {
  const poster = TEXTS.map((text, index) => ({ date: clock.daysAgo(11 - 4 * index), text }))
  return { kind: 'daganteckningar', by, poster, at: clock.at(clock.daysAgo(3), 420) }
}
