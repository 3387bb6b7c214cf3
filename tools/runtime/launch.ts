import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheDir, projectDir } from './paths'
import { resolveRuntime, type Runtime } from './resolve'
import { ensureSandbox, sharedMemorySwitches } from './sandbox'
import { ensureSystem } from './system'
import {
  ensureUser,
  isRoot,
  stageApp,
  stageDisplayCookie,
  stageRuntime,
  unprivilegedHome,
  type UnprivilegedUser,
} from './unprivileged'

export type Launch = {
  /** Program to start: on Linux a script that sets limits and the user, elsewhere Electron itself. */
  readonly executablePath: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Record<string, string>
  readonly runtime: Runtime
  /** Who Electron runs as, or null where that is ourselves. */
  readonly user: UnprivilegedUser | null
}

/** Environment that reaches Electron: what a desktop program needs, and no secret of the caller's. */
const passedOn = /^(PATH|LANG|LANGUAGE|LC_.*|TZ|TMPDIR|DISPLAY|XAUTHORITY|XDG_.*|DBUS_.*|AKTA_.*)$/
const notForOthers = /^(XDG_.*|DBUS_.*|TMPDIR)$/

// Chromium tells the terminal about every system service that a bare machine lacks.
const quiet = '--log-level=3'

/** Everything needed to start the built app once, here, with its sandbox on. Build it first. */
export async function prepareLaunch(): Promise<Launch> {
  const runtime = await resolveRuntime()
  ensureSystem(runtime.binary)
  return isRoot() ? launchAsUser(runtime) : launchAsSelf(runtime)
}

function launchAsSelf(runtime: Runtime): Launch {
  ensureSandbox(null)
  const isLinux = process.platform === 'linux'
  const script = isLinux
    ? writeScript(cacheDir, `exec \${AKTA_UNDER-} ${quote(runtime.binary)} "$@"`)
    : null
  return {
    executablePath: script ?? runtime.binary,
    args: [projectDir, quiet, ...sharedMemorySwitches()],
    cwd: projectDir,
    env: isLinux ? { ...passOn(() => true), HOME: process.env['HOME'] ?? '/' } : allEnvironment(),
    runtime,
    user: null,
  }
}

function launchAsUser(runtime: Runtime): Launch {
  const user = ensureUser()
  ensureSandbox(user.name)
  const binary = stageRuntime(runtime)
  const app = stageApp()
  const cookie = stageDisplayCookie(user)
  const env = passOn((name) => !notForOthers.test(name))
  return {
    executablePath: writeScript(
      app,
      `exec \${AKTA_UNDER-} runuser -u ${user.name} -- ${quote(binary)} "$@"`,
    ),
    args: [app, quiet, ...sharedMemorySwitches()],
    cwd: app,
    env: {
      ...env,
      HOME: unprivilegedHome,
      USER: user.name,
      LOGNAME: user.name,
      ...(cookie === null ? {} : { XAUTHORITY: cookie }),
    },
    runtime,
    user,
  }
}

// AKTA_UNDER is a command to watch Electron with. No core dumps (they would hold what the memory holds), and never a start without the sandbox,
// whoever asks for it.
function writeScript(folder: string, start: string): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'electron.sh')
  const lines = [
    '#!/bin/sh',
    'for argument in "$@"; do',
    '  case "$argument" in',
    '    --no-sandbox* | --disable-*sandbox*) echo "electron.sh: sandbox stays on" >&2; exit 64 ;;',
    '  esac',
    'done',
    'ulimit -c 0',
    start,
    '',
  ]
  writeFileSync(path, lines.join('\n'))
  chmodSync(path, 0o755)
  return path
}

function passOn(isWanted: (name: string) => boolean): Record<string, string> {
  const env: Record<string, string> = {}
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && passedOn.test(name) && isWanted(name)) env[name] = value
  }
  return env
}

function allEnvironment(): Record<string, string> {
  const pairs = Object.entries(process.env).filter((pair) => pair[1] !== undefined)
  return Object.fromEntries(pairs) as Record<string, string>
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
