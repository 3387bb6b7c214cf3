import type { Authority } from '../rules/result'
import { roleInfo } from '../rules/roles'
import { effectiveLevel, type DecisionPath } from './path'

/** One measure of a decision about several, as the rules have answered for it alone. */
export type Del = { readonly authority: Authority; readonly path: DecisionPath }

/** Paths that no level can take over from: somebody must first settle what they say. */
const OPEN: readonly DecisionPath['kind'][] = ['oklart', 'annan', 'inget-beslut']

/**
 * Which of the measures says who decides them all: one that can't be decided here before the others, else
 * the one at the strictest level; of two as strict, the one that the person may not sign. Null for none.
 */
export function strictestDel<T extends Del>(delar: readonly T[]): T | null {
  const stuck = delar.find(({ path }) => OPEN.includes(path.kind))
  if (stuck !== undefined) return stuck
  return delar.reduce<T | null>(
    (best, one) => (best !== null && weight(best) >= weight(one) ? best : one),
    null,
  )
}

function weight({ authority, path }: Del): number {
  return roleInfo(effectiveLevel(authority)).rank * 2 + (path.kind === 'foresla' ? 1 : 0)
}
