import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rectangle } from 'electron'
import { z } from 'zod'

const WindowState = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400).max(20_000),
  height: z.int().min(300).max(20_000),
  maximized: z.boolean(),
})
export type WindowState = z.infer<typeof WindowState>

const fileName = 'window.json'

/** Where the window last was, or null where that is unknown or lies outside every screen. */
export function readWindowState(root: string, screens: readonly Rectangle[]): WindowState | null {
  const parsed = WindowState.safeParse(readJson(join(root, fileName)))
  if (!parsed.success) return null
  return screens.some((screen) => overlaps(screen, parsed.data)) ? parsed.data : null
}

/** Remembers five numbers about the window and nothing about what it showed. */
export function writeWindowState(root: string, state: WindowState): void {
  try {
    writeFileSync(join(root, fileName), JSON.stringify(WindowState.parse(state)), { mode: 0o600 })
  } catch {
    // Where the window stood is not worth a message, a full disk least of all.
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

function overlaps(screen: Rectangle, window: Rectangle): boolean {
  return (
    window.x < screen.x + screen.width &&
    screen.x < window.x + window.width &&
    window.y < screen.y + screen.height &&
    screen.y < window.y + window.height
  )
}
