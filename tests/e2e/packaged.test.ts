import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFolder } from '../../tools/runtime/drive'
import { prepareLaunch, type Launch } from '../../tools/runtime/launch'
import { projectDir } from '../../tools/runtime/paths'
import { capture } from '../../tools/runtime/run'

let launch: Launch
let base: string
let unpacked: string

beforeAll(async () => {
  launch = await prepareLaunch()
  base = await makeFolder('packaged')
  unpacked = join(base, 'release/linux-unpacked')
  packageApp()
  if (launch.user !== null) spawnSync('chown', ['-R', launch.user.name, base])
}, 400_000)
afterAll(() => rmSync(base, { recursive: true, force: true }))

/** Packs the app with the release configuration around the Electron that the tests run. */
function packageApp(): void {
  const dist = join(base, 'electron')
  cpSync(launch.runtime.dist, dist, { recursive: true })
  rmSync(join(dist, 'resources'), { recursive: true })
  const lines = readFileSync(join(projectDir, 'electron-builder.yml'), 'utf8').split('\n')
  // Electron 25 doesn't know this one fuse yet (ADR 0001).
  const isOld = launch.runtime.origin === 'substitute'
  const kept = lines.filter((line) => !isOld || !line.includes('grantFileProtocolExtraPrivileges'))
  writeFileSync(join(base, 'builder.yml'), kept.join('\n'))
  const settings = [
    `electronDist=${dist}`,
    `electronVersion=${isOld ? '25.1.1' : electronVersion()}`,
    `directories.output=${join(base, 'release')}`,
  ]
  const builder = join(projectDir, 'node_modules/electron-builder/cli.js')
  const args = ['--linux', 'dir', '--config', join(base, 'builder.yml')]
  const overrides = settings.map((setting) => `-c.${setting}`)
  const result = capture(process.execPath, [builder, ...args, ...overrides], { cwd: projectDir })
  if (result.code !== 0) throw new Error(`electron-builder: ${result.stdout}${result.stderr}`)
}

function electronVersion(): string {
  return readFileSync(join(launch.runtime.dist, 'version'), 'utf8').replace(/^v/, '')
}

/** Starts the packaged program as the tests' user. */
function start(args: readonly string[], env: Record<string, string>) {
  const program = join(unpacked, 'akta')
  const command =
    launch.user === null ? [program] : ['runuser', '-u', launch.user.name, '--', program]
  const [first = program, ...rest] = [...command, ...args, '--log-level=3']
  return spawn(first, rest, { cwd: base, env: { ...launch.env, ...env }, detached: true })
}

async function until(isTrue: () => boolean): Promise<boolean> {
  for (let round = 0; round < 300; round += 1) {
    if (isTrue()) return true
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return false
}

describe.skipIf(process.platform !== 'linux')('det paketerade programmet', () => {
  it('har säkringarna ställda i själva binären', () => {
    const reader = join(projectDir, 'node_modules/@electron/fuses/dist/bin.js')
    const { stdout } = capture(process.execPath, [reader, 'read', '--app', join(unpacked, 'akta')])
    const fuses = Object.fromEntries(
      [...stdout.matchAll(/(\w+) is (Enabled|Disabled)/g)].map(([, name, state]) => [name, state]),
    )
    expect(fuses).toMatchObject({
      RunAsNode: 'Disabled',
      EnableCookieEncryption: 'Enabled',
      EnableNodeOptionsEnvironmentVariable: 'Disabled',
      EnableNodeCliInspectArguments: 'Disabled',
      EnableEmbeddedAsarIntegrityValidation: 'Enabled',
      OnlyLoadAppFromAsar: 'Enabled',
    })
  })

  it('innehåller bara det byggda, inga node_modules och inga kartor', () => {
    const lister = join(projectDir, 'node_modules/@electron/asar/bin/asar.js')
    const asar = join(unpacked, 'resources/app.asar')
    const { stdout } = capture(process.execPath, [lister, 'list', asar])
    const files = stdout.trim().split('\n')
    const foreign = files.filter((file) => !/^\/(out|package\.json)(\/|$)/.test(file))
    expect(foreign).toEqual([])
    expect(files).toContain('/out/main/index.cjs')
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([])
  })

  it.each(['--remote-debugging-port=0', '--user-data-dir=/tmp', '--js-flags=--expose-gc'])(
    'startar inte med %s',
    async (argument) => {
      const child = start([argument], { HOME: base })
      const code = await new Promise((resolve) => child.on('exit', resolve))
      expect(code).toBe(64)
    },
  )

  it('bryr sig inte om AKTA_PROFILE', async () => {
    const [home, profile] = [join(base, 'hem'), join(base, 'profil')]
    for (const folder of [home, profile]) mkdirSync(folder)
    if (launch.user !== null) spawnSync('chown', [launch.user.name, home, profile])
    const env = { HOME: home, XDG_CONFIG_HOME: join(home, '.config'), AKTA_PROFILE: profile }
    const child = start([], env)
    const isThere = await until(() => existsSync(join(home, '.config/Akta/kontor')))
    process.kill(-(child.pid ?? 0), 'SIGKILL')
    expect(isThere).toBe(true)
    expect(readdirSync(profile)).toEqual([])
  })
})
