import type { DerivedInput } from './derivations'
import { roleInfo } from './roles'
import type { FloorRow } from './schemaPack'
import { isInForce } from './scope'
import { answer } from './verdict'

/**
 * The strictest thing the law requires of the decider on these facts, or null. Only a positive
 * answer counts: the floor is raised by what is known, never by what is not.
 */
export function floorOf(rows: FloorRow[], input: DerivedInput): FloorRow | null {
  const day = input.onDate?.toString() ?? null
  const hits = rows.filter((row) => isInForce(row, day) && answer(row.when, input) === 'ja')
  return hits.reduce<FloorRow | null>(
    (best, row) => (best && roleInfo(best.role).rank >= roleInfo(row.role).rank ? best : row),
    null,
  )
}
