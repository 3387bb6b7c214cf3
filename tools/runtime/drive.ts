import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { prepareLaunch, type Launch } from './launch'

export type Folders = {
  /** AKTA_PROFILE: everything the app keeps. */
  readonly profile: string
  /** Answers every dialog: what is saved goes here, and what is read in is the last file by name. */
  readonly exports: string
}

export type Driven = {
  readonly app: ElectronApplication
  readonly launch: Launch
  readonly folders: Folders
  /** The window that is open now. */
  readonly page: () => Page
  /** Waits for the window that follows a lock, and makes it the current one. */
  readonly nextPage: (act: () => Promise<unknown>) => Promise<Page>
  /** What the pages and their workers have said on their consoles since the start. */
  readonly consoleLines: () => Promise<readonly string[]>
  /** Quits the way a person does. */
  readonly quit: () => Promise<void>
  /** kill -9 of every process of the app: what a power cut does. */
  readonly kill: () => Promise<void>
}

let prepared: Promise<Launch> | null = null

/** Makes an empty folder that the app may write and we may read. `label` is part of its name. */
export async function makeFolder(label: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `akta-${label}-`))
  await giveToApp(folder)
  return folder
}

/** Fresh folders for one profile, and a function that removes them. */
export async function makeFolders(): Promise<Folders & { readonly remove: () => void }> {
  const base = await makeFolder('test')
  const folders = { profile: join(base, 'profil'), exports: join(base, 'export') }
  for (const folder of [folders.profile, folders.exports]) {
    mkdirSync(folder)
    await giveToApp(folder)
  }
  return { ...folders, remove: () => rmSync(base, { recursive: true, force: true }) }
}

export type DriveOptions = {
  readonly env?: Readonly<Record<string, string>>
  /** A command that starts Electron in its turn, such as strace; split at its blanks. */
  readonly under?: string
}

/** Starts the built app in real Electron, sandbox on, and waits for its window. */
export async function drive(folders: Folders, options: DriveOptions = {}): Promise<Driven> {
  prepared ??= prepareLaunch()
  const launch = await prepared
  const app = await _electron.launch({
    executablePath: launch.executablePath,
    args: [...launch.args],
    cwd: launch.cwd,
    env: {
      ...launch.env,
      AKTA_PROFILE: folders.profile,
      AKTA_TEST_EXPORT_DIR: folders.exports,
      AKTA_TEST_IMPORT_DIR: folders.exports,
      ...options.env,
      ...(options.under === undefined ? {} : { AKTA_UNDER: options.under }),
    },
    chromiumSandbox: true,
    timeout: 60_000,
  })
  return followed(app, launch, folders)
}

async function followed(
  app: ElectronApplication,
  launch: Launch,
  folders: Folders,
): Promise<Driven> {
  const kill = await killer(app)
  let current = await firstPage(app, kill)
  return {
    app,
    launch,
    folders,
    page: () => current,
    nextPage: async (act) => {
      const previous = current
      current = await pageAfter(app, act)
      // The old window leaves when the new one is ready to be shown.
      if (!previous.isClosed()) await previous.waitForEvent('close')
      return current
    },
    consoleLines: () => readConsole(app, current),
    quit: () => app.close(),
    kill,
  }
}

async function firstPage(app: ElectronApplication, kill: () => Promise<void>): Promise<Page> {
  try {
    await collectConsole(app)
    const page = await app.firstWindow({ timeout: 30_000 })
    await page.waitForLoadState()
    return page
  } catch (error) {
    await kill()
    throw error
  }
}

/** The act may be cut off by the very death of the page it asked for; only a missing window counts. */
async function pageAfter(app: ElectronApplication, act: () => Promise<unknown>): Promise<Page> {
  const next = app.waitForEvent('window', { timeout: 30_000 })
  const acted = act().then(
    () => null,
    (error: unknown) => error,
  )
  const fresh = await next.catch(async (missing: unknown) => {
    throw (await acted) ?? missing
  })
  await fresh.waitForLoadState()
  return fresh
}

async function giveToApp(folder: string): Promise<void> {
  prepared ??= prepareLaunch()
  const { user } = await prepared
  chmodSync(folder, 0o700)
  if (user !== null) chownSync(folder, user.uid, user.gid)
}

/** A function that kills the app's main process, and everything with it, unless it has ended. */
async function killer(app: ElectronApplication): Promise<() => Promise<void>> {
  let isClosed = false
  const closed = new Promise<null>((resolve) => {
    app.once('close', () => {
      isClosed = true
      resolve(null)
    })
  })
  const pid = await app.evaluate(() => process.pid)
  return async () => {
    if (isClosed) return
    // Its end may be on its way to us already: then there is nobody left to kill.
    if (existsSync(`/proc/${pid}`) || process.platform !== 'linux') process.kill(pid, 'SIGKILL')
    await closed
  }
}

/** Runs inside Electron's main: hears pages and their workers, also windows that come later. */
async function collectConsole(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app: electronApp, webContents }) => {
    const lines: string[] = []
    Object.assign(globalThis, { aktaConsole: lines })
    // Out of an array, since the compiler marks a named function with a helper that main lacks.
    const [listen] = [
      (contents: Electron.WebContents): void => {
        contents.on('console-message', (...args: unknown[]) => {
          const [event, , message] = args
          const text = typeof message === 'string' ? message : Reflect.get(Object(event), 'message')
          lines.push(String(text))
        })
      },
    ] as const
    for (const contents of webContents.getAllWebContents()) listen(contents)
    electronApp.on('web-contents-created', (_event, contents) => listen(contents))
  })
}

async function readConsole(app: ElectronApplication, page: Page): Promise<readonly string[]> {
  const fromMain = await app.evaluate(() => Reflect.get(globalThis, 'aktaConsole') as string[])
  // What the first page said before we could listen in main is kept by Playwright.
  const early = await page.consoleMessages()
  return [...new Set([...fromMain, ...early.map((message) => message.text())])]
}
