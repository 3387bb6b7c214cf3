import { spawn } from 'node:child_process'
import { projectDir } from './paths'
import { resolveRuntime } from './resolve'
import { ensureSystem, needsVirtualDisplay } from './system'

/** Size of the virtual screen: room for the window's 1280 x 860. */
const screen = '-screen 0 1440x1000x24 -nolisten tcp'

/**
 * Where this machine has no screen: sees to it that everything a window needs is installed, runs this
 * very tool again under xvfb-run and resolves to its exit code. Null where there is a screen.
 */
export async function rerunOnVirtualDisplay(): Promise<number | null> {
  if (!needsVirtualDisplay()) return null
  ensureSystem((await resolveRuntime()).binary)
  console.error('Ingen skärm finns: kör på en virtuell skärm (xvfb-run). Avsluta: Ctrl+C.')
  const self = [process.execPath, ...process.execArgv, ...process.argv.slice(1)]
  return runAttached('xvfb-run', ['-a', '-s', screen, ...self], {
    cwd: process.cwd(),
    env: process.env,
  })
}

/**
 * Runs a command with our input and output and hands on signals to its whole group. Resolves to the
 * exit code.
 */
export function runAttached(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<number> {
  const isGroup = process.platform !== 'win32'
  const child = spawn(command, args, { ...options, stdio: 'inherit', detached: isGroup })
  const stop = (signal: NodeJS.Signals): void => killGroup(child.pid, signal)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  // Whoever kills npm alone leaves us without a parent: then the window goes too.
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && stop('SIGTERM'), 1_000).unref()
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 130))
  })
}

/** Runs one of the installed JavaScript tools by its file under node_modules. */
export function runNodeTool(file: string, args: readonly string[]): Promise<number> {
  return runAttached(process.execPath, [`${projectDir}/node_modules/${file}`, ...args], {
    cwd: projectDir,
    env: process.env,
  })
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
