/** Where the lock's clock stands: `seconds` are those left until the window locks, and why it will. */
export type IdleState =
  | { readonly kind: 'active' }
  | { readonly kind: 'warning'; readonly why: 'idle' | 'long'; readonly seconds: number }
  | { readonly kind: 'lock' }

/** A reading of both clocks, in milliseconds: the wall's and one that only goes forward. */
export type Moment = { readonly wall: number; readonly steady: number }

const warnAfter = 4 * 60
const lockAfter = 5 * 60
const longestSession = 8 * 60 * 60
const longWarning = 5 * 60

/**
 * Milliseconds from one moment to another by whichever clock says more: the wall's counts the time that
 * the computer slept, the steady one can't be set back. So a lock is never delayed.
 */
export function elapsed(from: Moment, to: Moment): number {
  return Math.max(to.wall - from.wall, to.steady - from.steady)
}

/**
 * When the window locks by itself: five minutes without input, with a warning at four (architecture.md,
 * Lock), and eight hours after the unlock whatever is done, with a warning five minutes before
 * (security.md §2.2). Whichever comes first counts.
 */
export function idleState(idleMs: number, openMs: number): IdleState {
  const idle = Math.floor(idleMs / 1000)
  const left = longestSession - Math.floor(openMs / 1000)
  if (idle >= lockAfter || left <= 0) return { kind: 'lock' }
  if (idle >= warnAfter && lockAfter - idle <= left) {
    return { kind: 'warning', why: 'idle', seconds: lockAfter - idle }
  }
  return left <= longWarning ? { kind: 'warning', why: 'long', seconds: left } : { kind: 'active' }
}
