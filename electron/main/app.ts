import { open } from 'node:fs/promises'
import { join } from 'node:path'
import {
  app,
  clipboard,
  ipcMain,
  powerMonitor,
  session,
  type BrowserWindow,
  type IpcMainInvokeEvent,
} from 'electron'
import { createHandlers, type HandlerDeps } from '../ipc/handlers'
import { registerHandlers } from '../ipc/register'
import { writeFileAtomically } from '../services/atomicFile'
import { createClipboard, type GuardedClipboard } from '../services/clipboard'
import { writeWindowState } from './bounds'
import { chooseExportPath, testExportDir } from './exportDialog'
import { chooseImportPath, testImportDir } from './importDialog'
import { createLock, type Lock } from './lock'
import { openProfile, type Profile } from './profile'
import { isAppUrl, listAssets, serveApp } from './protocol'
import { createSignals, type Signals } from './signals'
import { createStorageHost, type StorageHost } from './storageHost'
import { createTestClock } from './testClock'
import { tellPerson } from './tellPerson'
import { startTimer } from './timer'
import { openWindow } from './window'
import { createWindowHost, type WindowHost } from './windowHost'

type Running = {
  readonly root: string
  /** How far the clock runs ahead of the computer's: 0 but in tests. */
  readonly clockOffset: () => number
  readonly storage: StorageHost
  profile: Profile
  readonly signals: Signals
  readonly clipboard: GuardedClipboard
  readonly serve: (profile: Profile) => void
}

/**
 * Wires the parts once Electron is ready. `root` is the folder that holds everything of ours. Gives what
 * takes the window away and waits for the running write.
 */
export function runApp(root: string): () => Promise<unknown> {
  const profile = openProfile(root, 'kontor')
  const clockOffset = testClock()
  const now = () => new Date(Date.now() + clockOffset())
  const running: Running = {
    root,
    clockOffset,
    profile,
    storage: createStorageHost(root, profile, { owner: () => host.current(), now }),
    signals: createSignals(),
    clipboard: createClipboard({
      readText: async () => clipboard.readText(),
      writeText: (text) => void clipboard.writeText(text),
      clear: () => void clipboard.clear(),
      startTimer,
    }),
    serve: createServer(),
  }
  const end = (): Promise<unknown> => {
    host.destroy()
    return Promise.allSettled([running.clipboard.clear(), running.storage.close()])
  }
  // Window and lock know each other: each is reached through the other only after both stand.
  const host: WindowHost = createHost(running, () => lock.close())
  const lock: Lock = createLock({
    isHeard: () => running.signals.isHeard(),
    ask: (reason) => running.signals.push({ kind: 'seal', reason }),
    remind: () => running.signals.push({ kind: 'closing' }),
    replaceWindow: () => host.replace(),
    quit: () => void end().finally(() => app.exit(0)),
    startTimer,
  })
  listen(running, host, lock)
  registerHandlers<IpcMainInvokeEvent>({
    handle: (channel, listener) => ipcMain.handle(channel, listener),
    isTrusted: (event) => isOurPage(event, host),
    report: (channel, what) => process.stderr.write(`ipc ${channel}: ${what}\n`),
    handlers: createHandlers(handlerDeps(running, host, lock)),
  })
  return end
}

function testClock(): () => number {
  return createTestClock({
    isPackaged: app.isPackaged,
    requested: () => process.env['AKTA_TEST_NOW'],
    now: () => Date.now(),
  })
}

function handlerDeps(running: Running, host: WindowHost, lock: Lock): HandlerDeps {
  const exportDir = testExportDir(app.isPackaged, process.env['AKTA_TEST_EXPORT_DIR'])
  const importDir = testImportDir(app.isPackaged, process.env['AKTA_TEST_IMPORT_DIR'])
  return {
    info: () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      packaged: app.isPackaged,
      profile: running.profile.kind,
      clockOffset: running.clockOffset(),
    }),
    openProfile: (kind) => {
      running.profile = openProfile(running.root, kind)
      running.storage.replace(running.profile)
      host.replace()
    },
    lockNow: lock.now,
    leave: lock.leave,
    nextSignal: running.signals.next,
    exporting: {
      choosePath: chooseExportPath(host.current, exportDir),
      write: writeFileAtomically,
    },
    importing: {
      choosePath: chooseImportPath(host.current, importDir),
      open: (path) => open(path, 'r'),
    },
    clipboard: running.clipboard,
    discardDatabase: () =>
      session.fromPartition(running.profile.partition).clearStorageData({ storages: ['indexdb'] }),
    storage: running.storage.current,
  }
}

/** Serves the built pages on each profile's own storage, once a profile. */
function createServer(): (profile: Profile) => void {
  const assets = listAssets(join(__dirname, '../renderer'))
  const served = new Set<string>()
  return ({ partition }) => {
    if (served.has(partition)) return
    served.add(partition)
    serveApp(session.fromPartition(partition, { cache: false }), assets)
  }
}

function createHost(running: Running, onClosing: () => void): WindowHost {
  return createWindowHost({
    create: (onReady) => {
      running.serve(running.profile)
      const { profile, root } = running
      const { isPackaged } = app
      return openWindow({
        profile,
        root,
        isPackaged,
        onReady: (window) => onReady(announce(window)),
      })
    },
    onLeaving: (window) => {
      rememberPlace(running.root, window)
      void running.clipboard.clear()
      running.signals.reset()
    },
    onClosing,
    onHopeless: () => {
      tellPerson('Akta måste stängas', 'Fönstret slutade svara flera gånger i rad.')
      app.exit(1)
    },
    now: () => Date.now(),
  })
}

/** Tells the terminal of a developer or a test that the window has come up. */
function announce(window: BrowserWindow): BrowserWindow {
  if (!app.isPackaged) process.stdout.write('Akta: fönstret är öppet.\n')
  return window
}

function listen(running: Running, host: WindowHost, lock: Lock): void {
  powerMonitor.on('suspend', () => lock.request('suspend'))
  powerMonitor.on('lock-screen', () => lock.request('screen-lock'))
  // Another person at the same computer (macOS); Windows and Linux say that the screen was locked.
  powerMonitor.on('user-did-resign-active', () => lock.request('screen-lock'))
  powerMonitor.on('shutdown', () => lock.request('shutdown'))
  app.on('before-quit', (event) => {
    event.preventDefault()
    lock.request('quit')
  })
  // The one window goes only with the app or to make room for the next.
  app.on('window-all-closed', () => undefined)
  app.on('second-instance', () => {
    const window = host.current()
    if (window?.isMinimized() === true) window.restore()
    window?.focus()
    running.signals.push({ kind: 'second-instance' })
  })
}

function isOurPage(event: IpcMainInvokeEvent, host: WindowHost): boolean {
  const window = host.current()
  const frame = event.senderFrame
  if (window === null || frame === null || event.sender !== window.webContents) return false
  return frame === window.webContents.mainFrame && isAppUrl(frame.url)
}

function rememberPlace(root: string, window: BrowserWindow): void {
  writeWindowState(root, { ...window.getNormalBounds(), maximized: window.isMaximized() })
}
