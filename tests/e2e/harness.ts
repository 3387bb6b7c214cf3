import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, expect } from 'vitest'
import {
  drive,
  makeFolders,
  type Driven,
  type DriveOptions,
  type Folders,
} from '../../tools/runtime/drive'

/** Where pictures of the windows go, so that a person can look at what a test saw. */
const resultsDir = resolve(import.meta.dirname, '../../test-results')

const cleanups: (() => void)[] = []
const running = new Set<Driven>()

afterEach(async () => {
  for (const driven of running) await driven.kill()
  running.clear()
  for (const cleanup of cleanups.splice(0)) cleanup()
})

/** Folders for one test's profile, removed when it ends. */
export async function freshFolders(): Promise<Folders> {
  const folders = await makeFolders()
  cleanups.push(folders.remove)
  return folders
}

/** Opens Akta on these folders; a window still open when the test ends is killed. */
export async function openAkta(folders: Folders, options: DriveOptions = {}): Promise<Driven> {
  const driven = await drive(folders, options)
  running.add(driven)
  return driven
}

/**
 * Moves Akta's clock, window and worker alike, to an instant such as `2026-09-07T08:00:00Z`; it runs on
 * from there. It takes effect in the window that opens next, so lock (or restart) after it. A story that
 * begins at a date opens with it: `openAkta(folders, { env: { AKTA_TEST_NOW: '2026-09-07T08:00:00Z' } })`.
 */
export async function moveClock(driven: Driven, instant: string): Promise<void> {
  await driven.app.evaluate((_electron, at) => {
    process.env['AKTA_TEST_NOW'] = at
  }, instant)
}

/** Quits the way a person does, and says that no page broke its content policy on the way. */
export async function quitCleanly(driven: Driven): Promise<void> {
  await expectNoViolations(driven)
  running.delete(driven)
  await driven.quit()
}

/** kill -9, as a power cut would. */
export async function killAkta(driven: Driven): Promise<void> {
  running.delete(driven)
  await driven.kill()
}

/** No page and no worker has tried what its content policy forbids. */
export async function expectNoViolations(driven: Driven): Promise<void> {
  const lines = await driven.consoleLines()
  expect(lines.filter((line) => isViolation(line))).toEqual([])
}

/** Does this console line tell of something the content policy stopped? */
export function isViolation(line: string): boolean {
  return /Content Security Policy|violates the following|TrustedScript|Trusted Type/i.test(line)
}

/** Takes a picture of the window into test-results/. */
export async function picture(driven: Driven, name: string): Promise<void> {
  mkdirSync(resultsDir, { recursive: true })
  await driven.page().screenshot({ path: join(resultsDir, `${name}.png`), animations: 'disabled' })
}

/** The files that have been exported, by name. */
export function exported(folders: Folders): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folders.exports).sort()
  return new Map(names.map((name) => [name, readFileSync(join(folders.exports, name))]))
}
