import type { Signal } from '@shared/ipc/appContract'

/** Main's messages to the window, fetched one at a time by its long poll. */
export type Signals = {
  /** The next message: at once where one waits, else when it comes. A newer poll ends an older one. */
  readonly next: () => Promise<Signal>
  readonly push: (signal: Signal) => void
  /** Does the window listen right now? A deaf window can't seal anything either. */
  readonly isHeard: () => boolean
  /** A fresh window starts with nothing waiting and nothing promised. */
  readonly reset: () => void
}

/** An empty queue that nobody listens to yet. */
export function createSignals(): Signals {
  let queue: Signal[] = []
  let waiter: ((signal: Signal) => void) | null = null

  const deliver = (signal: Signal): void => {
    const answer = waiter
    waiter = null
    answer?.(signal)
  }
  return {
    next: () => {
      deliver({ kind: 'replaced' })
      const waiting = queue.shift()
      if (waiting !== undefined) return Promise.resolve(waiting)
      return new Promise((resolve) => {
        waiter = resolve
      })
    },
    push: (signal) => {
      if (waiter === null) queue.push(signal)
      else deliver(signal)
    },
    isHeard: () => waiter !== null,
    reset: () => {
      queue = []
      deliver({ kind: 'replaced' })
    },
  }
}
