import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { capture } from '../../tools/runtime/run'
import { needsVirtualDisplay } from '../../tools/runtime/system'

/** Room for the window's 1280 x 860. */
const screen = '1440x1000x24'

// Ends the display, and what was kept for it, when whoever asked for it is gone, however that came about:
// then its standard input closes.
const untilLeft = `exec 3>&1 >&2; folder=$1; shift; Xvfb "$@" -displayfd 3 & display=$!; exec 3>&-
read -r _; kill "$display"; rm -r "$folder"`

// A screen of its own for every test file where the machine has none: files can then run side by side,
// each window with the focus, which two windows on one screen would take from each other.
if (needsVirtualDisplay()) await openDisplay()

async function openDisplay(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'akta-display-'))
  const cookies = join(folder, 'Xauthority')
  const cookie = randomBytes(16).toString('hex')
  const allow = (display: string) => capture('xauth', ['-f', cookies, 'add', display, '.', cookie])
  // A server takes every cookie of its file, whatever number it stands for: its own isn't known yet.
  allow(':0')
  const args = ['-screen', '0', screen, '-nolisten', 'tcp', '-auth', cookies]
  const display = `:${await numberOf(spawn('sh', ['-c', untilLeft, 'sh', folder, ...args]))}`
  allow(display)
  process.env['DISPLAY'] = display
  process.env['XAUTHORITY'] = cookies
}

/** The number of the display, when it is there. What was started may outlive nobody and keep nobody. */
async function numberOf(child: ChildProcessWithoutNullStreams): Promise<string> {
  const number = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()))
    child.stdout.once('end', () => reject(new Error('Xvfb did not start')))
  })
  child.stderr.destroy()
  child.unref()
  for (const pipe of [child.stdin, child.stdout]) if (pipe instanceof Socket) pipe.unref()
  return number
}
