import { join } from 'node:path'
import { BrowserWindow, screen, session, type BrowserWindowConstructorOptions } from 'electron'
import { pagePreferences } from './pagePreferences'
import { readWindowState, type WindowState } from './bounds'
import type { Profile } from './profile'
import { startUrl } from './protocol'

const defaultSize = { width: 1280, height: 860 }
const smallestSize = { minWidth: 900, minHeight: 600 }
const paper = '#f6f7f9'

export type WindowInput = {
  readonly profile: Profile
  readonly root: string
  readonly isPackaged: boolean
  /** Comes up only when told to, so that a lock shows no empty frame. */
  readonly onReady: (window: BrowserWindow) => void
}

/** Opens one window on the start page. Its title says nothing about what it shows. */
export function openWindow(input: WindowInput): BrowserWindow {
  const areas = screen.getAllDisplays().map((display) => display.workArea)
  const state = readWindowState(input.root, areas)
  const window = new BrowserWindow(options(input, state))
  if (state?.maximized === true) window.maximize()
  window.setContentProtection(true)
  window.setMenuBarVisibility(false)
  window.on('page-title-updated', (event) => event.preventDefault())
  window.once('ready-to-show', () => input.onReady(window))
  void window.loadURL(startUrl)
  return window
}

function options(input: WindowInput, state: WindowState | null): BrowserWindowConstructorOptions {
  const place =
    state === null
      ? defaultSize
      : { x: state.x, y: state.y, width: state.width, height: state.height }
  return {
    ...place,
    ...smallestSize,
    show: false,
    title: 'Akta',
    backgroundColor: paper,
    autoHideMenuBar: true,
    webPreferences: pagePreferences({
      preload: join(__dirname, '../preload/index.cjs'),
      session: session.fromPartition(input.profile.partition, { cache: false }),
      isPackaged: input.isPackaged,
    }),
  }
}
