import { appendFileSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'

/** The exit code of a program that ended over its own bug. */
export const accidentCode = 70

const logName = 'fel.log'
const largestLog = 64 * 1024
const mostFrames = 12
/** A running save gets as long as at a lock (architecture.md, Lock). */
const patienceMs = 5_000

export type AccidentDeps = {
  /** Takes one line for the log; must not throw. */
  readonly log: (line: string) => void
  /** Takes the window away and waits for the running write. */
  readonly end: () => Promise<unknown>
  /** Tells the person in one sentence; blocks until they have read it. */
  readonly tell: () => void
  readonly exit: (code: number) => void
  readonly startTimer: (run: () => void, ms: number) => () => void
}

/**
 * What is left to do when main meets a bug nobody caught: a line in the log, the running save to its end
 * (5 s at most), one sentence to the person, and an end with code 70. A second accident on the way is
 * only logged.
 */
export function createAccident(deps: AccidentDeps): (error: unknown) => void {
  let isEnding = false
  return (error) => {
    deps.log(describeAccident('fel', error))
    if (isEnding) return
    isEnding = true
    const finish = once(() => {
      cancel()
      deps.tell()
      deps.exit(accidentCode)
    })
    const cancel = deps.startTimer(finish, patienceMs)
    void endAnyway(deps).then(finish, finish)
  }
}

/** Also an end that throws at once is a promise: it must not stop the rest. */
async function endAnyway(deps: AccidentDeps): Promise<void> {
  await deps.end()
}

/**
 * An error as a log line: its kind and the places in our files it came by. Never its message, which may
 * hold what somebody typed, nor a folder's name, which may hold who somebody is.
 */
export function describeAccident(what: string, error: unknown): string {
  if (!(error instanceof Error)) return `${what}: inget felobjekt`
  const name = /^[A-Za-z]{1,40}$/.test(error.name) ? error.name : 'Error'
  return [`${what}: ${name}`, ...framesOf(error)].join(' < ')
}

/** `index.cjs:12:7` for each place of the stack; frames of any other form are left out. */
function framesOf({ stack, message }: Error): readonly string[] {
  // The message stands first in the stack and may itself look like a frame.
  const start = stack?.indexOf(message) ?? -1
  const places = start < 0 ? '' : (stack?.slice(start + message.length) ?? '')
  const lines = places.split('\n').filter((line) => /^\s+at /.test(line))
  return lines.slice(0, mostFrames).flatMap((line) => {
    const place = /([\w.-]+:\d+:\d+)\)?$/.exec(line)?.[1]
    return place === undefined ? [] : [place]
  })
}

/** Appends a line with its time to `fel.log`; a log that has grown past 64 KiB begins anew. */
export function logAccident(root: string, line: string, at: Date): void {
  process.stderr.write(`Akta: ${line}\n`)
  const path = join(root, logName)
  try {
    if (sizeOf(path) > largestLog) truncateSync(path)
    appendFileSync(path, `${at.toISOString()} ${line}\n`, { mode: 0o600 })
  } catch {
    // A log that can't be written must not be the second accident.
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

function once(run: () => void): () => void {
  let isDone = false
  return () => {
    if (isDone) return
    isDone = true
    run()
  }
}
