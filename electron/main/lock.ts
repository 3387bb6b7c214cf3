import type { Signal } from '@shared/ipc/appContract'

export type SealReason = Extract<Signal, { kind: 'seal' }>['reason']

export type Lock = {
  /** Asks the window to seal its drafts and finish its save; kills it when it has, or after 7 s. */
  readonly request: (reason: SealReason) => void
  /** The window is done, or asks for a lock of its own accord: kill it now. */
  readonly now: () => void
}

export type LockDeps = {
  readonly isHeard: () => boolean
  readonly ask: (reason: SealReason) => void
  /** Kills the renderer; a fresh locked window follows. */
  readonly replaceWindow: () => void
  /** Kills the renderer and ends the app. */
  readonly quit: () => void
  readonly startTimer: (run: () => void, ms: number) => () => void
}

/** Two seconds for drafts and five for a running save (architecture.md, Lock). */
const patienceMs = 7_000

/** Every way to a lock meets here. A quit that is under way stays a quit, whatever else asks. */
export function createLock(deps: LockDeps): Lock {
  let cancelTimer: (() => void) | null = null
  let isQuitting = false

  const finish = (): void => {
    cancelTimer?.()
    cancelTimer = null
    if (isQuitting) deps.quit()
    else deps.replaceWindow()
  }
  const request = (reason: SealReason): void => {
    isQuitting ||= reason === 'quit' || reason === 'shutdown'
    if (cancelTimer !== null) return
    // A window that doesn't listen has nothing open, or is beyond asking.
    if (!deps.isHeard()) return finish()
    cancelTimer = deps.startTimer(finish, patienceMs)
    deps.ask(reason)
  }
  return { request, now: finish }
}
