import { chmodSync, mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readWindowState, writeWindowState } from './bounds'
import { forbiddenSwitch } from './commandLine'
import { isAllowedRequest } from './guards'
import { pagePreferences } from './pagePreferences'
import { openProfile, profileRoot } from './profile'

describe('kommandoraden i en paketerad app', () => {
  it.each([
    '--remote-debugging-port=9222',
    '--inspect',
    '--inspect-brk=0',
    '--js-flags=--expose-gc',
    '--load-extension=/tmp/x',
    '--no-sandbox',
    '--disable-gpu-sandbox',
    '--user-data-dir=/tmp/x',
    '-no-sandbox',
    '--password-store=basic',
    '--proxy-server=http://example',
  ])('stoppar %s', (argument) => {
    expect(forbiddenSwitch(['akta', argument])).toBe(argument.split('=')[0])
  })

  it('släpper igenom det en skrivbordsmiljö skickar', () => {
    expect(forbiddenSwitch(['--lang=sv', '--force-device-scale-factor=1.5'])).toBeNull()
  })
})

it('sidans process har exakt dessa inställningar', () => {
  const session = Object.create(null)
  const given = { preload: '/preload.cjs', session, isPackaged: true }
  expect(pagePreferences(given)).toEqual({
    preload: '/preload.cjs',
    session,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    plugins: false,
    navigateOnDragDrop: false,
    disableDialogs: true,
    safeDialogs: true,
    spellcheck: false,
    enableWebSQL: false,
    webgl: false,
    autoplayPolicy: 'user-gesture-required',
    devTools: false,
  })
  expect(pagePreferences({ ...given, isPackaged: false }).devTools).toBe(true)
})

describe('profilens plats', () => {
  const given = { isPackaged: false, appData: '/home/a/.config', requested: '/tmp/profil' }

  it('styrs av AKTA_PROFILE i en opaketerad app', () => {
    expect(profileRoot(given)).toBe('/tmp/profil')
  })

  it.each([
    { ...given, isPackaged: true },
    { ...given, requested: undefined },
    { ...given, requested: 'relativ' },
    { ...given, requested: '' },
  ])('är annars användarens egen mapp: %o', (input) => {
    expect(profileRoot(input)).toBe('/home/a/.config/Akta')
  })

  it('är stängd för andra och skild mellan kontor och exempel', () => {
    const root = mkdtempSync(join(tmpdir(), 'akta-profile-'))
    chmodSync(root, 0o755)
    const profiles = [openProfile(root, 'kontor'), openProfile(root, 'exempel')]
    expect(statSync(root).mode & 0o777).toBe(0o700)
    expect(profiles.map(({ dataDir }) => statSync(dataDir).mode & 0o777)).toEqual([0o700, 0o700])
    expect(new Set(profiles.map(({ dataDir }) => dataDir)).size).toBe(2)
    expect(profiles.map(({ partition }) => partition)).toEqual([
      'persist:akta',
      'persist:akta-exempel',
    ])
  })
})

describe('fönstrets plats', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1080 }
  const state = { x: 10, y: 20, width: 1000, height: 700, maximized: true }

  it('minns fem tal', () => {
    const root = mkdtempSync(join(tmpdir(), 'akta-bounds-'))
    writeWindowState(root, state)
    expect(readWindowState(root, [screen])).toEqual(state)
  })

  it('glöms när skärmen är borta', () => {
    const root = mkdtempSync(join(tmpdir(), 'akta-bounds-'))
    writeWindowState(root, { ...state, x: 2500 })
    expect(readWindowState(root, [screen])).toBeNull()
  })

  it.each(['', '{', '{"x":1}', '[]', JSON.stringify({ ...state, width: 1e9 })])(
    'glöms när filen är skadad: %s',
    (content) => {
      const root = mkdtempSync(join(tmpdir(), 'akta-bounds-'))
      writeFileSync(join(root, 'window.json'), content)
      expect(readWindowState(root, [screen])).toBeNull()
    },
  )
})

it.each([
  ['akta://app/index.html', true],
  ['blob:akta://app/1234', true],
  ['https://example.com/', false],
  ['http://127.0.0.1/', false],
  ['ws://127.0.0.1/', false],
  ['file:///etc/passwd', false],
  ['data:text/plain,a', false],
  ['akta2://app/', false],
])('en begäran till %s släpps igenom: %s', (url, expected) => {
  expect(isAllowedRequest(url)).toBe(expected)
})
