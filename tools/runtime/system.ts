import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { capture, run, ToolError } from './run'

// What Electron links against and a bare Debian 12 lacks, the virtual display for machines without a
// screen, and strace for the test that no connection leaves. The rest comes as dependencies.
const packageList = join(import.meta.dirname, 'debian-packages.txt')

/** True on a Linux without a screen: windows then need xvfb-run. */
export function needsVirtualDisplay(): boolean {
  return process.platform === 'linux' && (process.env['DISPLAY'] ?? '') === ''
}

/**
 * Sees to it that the system libraries of the Electron binary, and xvfb where there is no screen, are
 * there: installed through apt-get when root, else a `ToolError` with the exact line to run.
 */
export function ensureSystem(binary: string): void {
  if (process.platform !== 'linux') return
  const isComplete = missingLibraries(binary).length === 0
  if (isComplete && (!needsVirtualDisplay() || hasCommand('xvfb-run'))) return
  const wanted = readFileSync(packageList, 'utf8').trim().split('\n').join(' ')
  const line = `apt-get update && apt-get install -y --no-install-recommends ${wanted}`
  if (process.getuid?.() !== 0 || !hasCommand('apt-get')) {
    throw new ToolError(
      `Systembibliotek saknas. Kör detta och försök igen:\n\n  sudo sh -c '${line}'`,
    )
  }
  console.error(`Installerar systembibliotek: ${wanted}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  run('sh', ['-c', `(${line}) >&2`], { env })
  const still = missingLibraries(binary)
  if (still.length > 0) throw new ToolError(`Dessa bibliotek saknas ändå: ${still.join(', ')}`)
}

/** Is the command found in PATH? */
export function hasCommand(name: string): boolean {
  return capture('sh', ['-c', `command -v ${name}`]).code === 0
}

function missingLibraries(binary: string): string[] {
  const { stdout } = capture('ldd', [binary])
  return stdout
    .split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ')[0] ?? '')
}
