import type { Signal } from '@shared/ipc/appContract'

export type SealReason = Extract<Signal, { kind: 'seal' }>['reason']

export type Lock = {
  /** Asks the window to seal its drafts and finish its save; kills it when it has, or after 7 s. */
  readonly request: (reason: SealReason) => void
  /**
   * A person closes the window: it is told so and may show what is left. A second time, a window that doesn't
   * listen, and anything else that ends the app (shutdown, the system) never wait for that.
   */
  readonly close: () => void
  /** The window's answer to `close`: go now, or stay. Means nothing when it wasn't asked. */
  readonly leave: (isLeaving: boolean) => void
  /** The window is done, or asks for a lock of its own accord: kill it now. */
  readonly now: () => void
}

export type LockDeps = {
  readonly isHeard: () => boolean
  readonly ask: (reason: SealReason) => void
  /** Tells the window that somebody closes it. */
  readonly remind: () => void
  /** Kills the renderer; a fresh locked window follows. */
  readonly replaceWindow: () => void
  /** Kills the renderer and ends the app. */
  readonly quit: () => void
  readonly startTimer: (run: () => void, ms: number) => () => void
}

/** Two seconds for drafts and five for a running save (architecture.md, Lock). */
const patienceMs = 7_000
/** The window's reminder stands for six seconds; a window that hasn't answered then is closed all the same. */
const reminderMs = 10_000

/** Every way to a lock meets here. A quit that is under way stays a quit, whatever else asks. */
export function createLock(deps: LockDeps): Lock {
  let cancelTimer: (() => void) | null = null
  let cancelReminder: (() => void) | null = null
  let isQuitting = false

  const forgetReminder = (): void => {
    cancelReminder?.()
    cancelReminder = null
  }
  const finish = (): void => {
    forgetReminder()
    cancelTimer?.()
    cancelTimer = null
    if (isQuitting) deps.quit()
    else deps.replaceWindow()
  }
  const request = (reason: SealReason): void => {
    forgetReminder()
    isQuitting ||= reason === 'quit' || reason === 'shutdown'
    if (cancelTimer !== null) return
    // A window that doesn't listen has nothing open, or is beyond asking.
    if (!deps.isHeard()) return finish()
    cancelTimer = deps.startTimer(finish, patienceMs)
    deps.ask(reason)
  }
  const close = (): void => {
    const isUnderWay = cancelReminder !== null || cancelTimer !== null
    if (isUnderWay || !deps.isHeard()) return request('quit')
    cancelReminder = deps.startTimer(() => request('quit'), reminderMs)
    deps.remind()
  }
  const leave = (isLeaving: boolean): void => {
    if (cancelReminder === null) return
    forgetReminder()
    if (isLeaving) request('quit')
  }
  return { request, close, leave, now: finish }
}
