import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectDir } from './paths'
import { run } from './run'

const sources = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'package-lock.json',
  'package.json',
  'electron.vite.config.ts',
]
const stamp = join(projectDir, 'out/.built')

/** Builds main, preload and renderer into out/, unless what is there is newer than every source. */
export function ensureBuilt(): void {
  if (existsSync(stamp) && statSync(stamp).mtimeMs > newestSource()) return
  const startedAt = new Date()
  const builder = join(projectDir, 'node_modules/electron-vite/bin/electron-vite.js')
  run(process.execPath, [builder, 'build', '--logLevel', 'warn'], { cwd: projectDir })
  writeFileSync(stamp, '')
  // A source saved while the build ran must make the next start build again.
  utimesSync(stamp, startedAt, startedAt)
}

function newestSource(): number {
  return Math.max(...sources.map((name) => newest(join(projectDir, name))))
}

function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  const inside = readdirSync(path).map((name) => newest(join(path, name)))
  return Math.max(stats.mtimeMs, ...inside)
}
