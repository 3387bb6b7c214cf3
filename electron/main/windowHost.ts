import type { BrowserWindow } from 'electron'

export type WindowHost = {
  readonly current: () => BrowserWindow | null
  /** Kills the page's process and puts a fresh window in the old one's place. */
  readonly replace: () => void
  /** Kills the page's process and takes the window away, for good. */
  readonly destroy: () => void
}

export type WindowHostDeps = {
  readonly create: (onReady: (window: BrowserWindow) => void) => BrowserWindow
  /** The window is about to be killed: remember what is worth it, take back what must not stay. */
  readonly onLeaving: (window: BrowserWindow) => void
  readonly onClosing: () => void
  /** The page's process died by itself more than `maxCrashes` times within `crashWindowMs`. */
  readonly onHopeless: () => void
  readonly now: () => number
}

const maxCrashes = 3
const crashWindowMs = 60_000

/**
 * Holds the one window. A lock kills its process, since JavaScript can't wipe its memory; so does an
 * accident, and both end in a fresh locked window.
 */
export function createWindowHost(deps: WindowHostDeps): WindowHost {
  const isTooMany = countCrashes(deps.now)
  let window: BrowserWindow | null = null
  // Killed windows that still stand, so that a lock shows no empty desktop until the next is ready.
  const left = new Set<BrowserWindow>()

  const open = (): void => {
    const fresh = deps.create((ready) => {
      // A window that was left before it was ready is no more: touching it would throw.
      if (ready === window && isShown(ready)) destroyAll(left)
    })
    window = fresh
    fresh.webContents.on('render-process-gone', () => {
      if (fresh !== window) return
      if (isTooMany()) deps.onHopeless()
      else replace()
    })
    fresh.on('close', (event) => {
      if (fresh !== window) return
      event.preventDefault()
      deps.onClosing()
    })
  }
  const leave = (): void => {
    const leaving = window
    window = null
    if (leaving === null) return
    left.add(leaving)
    deps.onLeaving(leaving)
    if (!leaving.webContents.isCrashed()) leaving.webContents.forcefullyCrashRenderer()
  }
  const replace = (): void => {
    leave()
    open()
  }
  const destroy = (): void => {
    leave()
    destroyAll(left)
  }

  open()
  return { current: () => window, replace, destroy }
}

function destroyAll(windows: Set<BrowserWindow>): void {
  for (const window of windows) window.destroy()
  windows.clear()
}

/**
 * Shows a window. Showing waits for the window system, and a quit that comes in meanwhile takes the window
 * away under it: Electron then throws out of `show`, which is no more than the answer "gone".
 */
function isShown(window: BrowserWindow): boolean {
  try {
    window.show()
    return true
  } catch (error) {
    if (window.isDestroyed()) return false
    throw error
  }
}

/** Answers, crash by crash, whether there have been more than a few of late. */
function countCrashes(now: () => number): () => boolean {
  let crashes: number[] = []
  return () => {
    const at = now()
    crashes = [...crashes.filter((earlier) => at - earlier < crashWindowMs), at]
    return crashes.length > maxCrashes
  }
}
