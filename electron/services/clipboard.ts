import { createHash } from 'node:crypto'

export type ClipboardDeps = {
  /** Async: Electron 45 answers with a promise, 25 at once. */
  readonly readText: () => Promise<string>
  readonly writeText: (text: string) => void
  readonly clear: () => void
  readonly startTimer: (run: () => void, ms: number) => () => void
}

export type GuardedClipboard = {
  /** Puts text on the clipboard for 30 seconds. */
  readonly write: (text: string) => void
  /** Takes our text away now, if it is still there. */
  readonly clear: () => Promise<void>
}

const lifetimeMs = 30_000

/**
 * The only way out to the clipboard. What somebody else has copied since is left alone, and main
 * remembers a digest of the text, not the text.
 */
export function createClipboard(deps: ClipboardDeps): GuardedClipboard {
  let written: string | null = null
  let cancelTimer: (() => void) | null = null

  let clearing = Promise.resolve()

  const clearOnce = async (): Promise<void> => {
    cancelTimer?.()
    cancelTimer = null
    if (written === null) return
    const ours = written
    written = null
    if (digest(await deps.readText()) === ours) deps.clear()
  }
  // One after the other, so that whoever waits for the last knows that all are done.
  const clear = (): Promise<void> => (clearing = clearing.then(clearOnce))
  return {
    write: (text) => {
      cancelTimer?.()
      deps.writeText(text)
      written = digest(text)
      cancelTimer = deps.startTimer(() => void clear(), lifetimeMs)
    },
    clear,
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
