/** Where the idle clock stands: `seconds` are those left until the window locks. */
export type IdleState =
  | { readonly kind: 'active' }
  | { readonly kind: 'warning'; readonly seconds: number }
  | { readonly kind: 'lock' }

const warnAfter = 4 * 60
const lockAfter = 5 * 60

/** Idle rule (architecture.md, Lock): a warning at four minutes without input, the lock at five. */
export function idleState(idleMs: number): IdleState {
  const idle = Math.floor(idleMs / 1000)
  if (idle >= lockAfter) return { kind: 'lock' }
  return idle >= warnAfter ? { kind: 'warning', seconds: lockAfter - idle } : { kind: 'active' }
}
