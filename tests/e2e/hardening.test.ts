import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { channels } from '@shared/ipc/channels'
import type { Driven } from '../../tools/runtime/drive'
import { freshFolders, isViolation, openAkta } from './harness'
import { processTree } from './proc'

describe('den körande appen', () => {
  it('har sandlåda, isolering och inget av Node i sidan', async () => {
    const driven = await openAkta(await freshFolders())
    const preferences = await driven.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) =>
        Reflect.apply(Reflect.get(webContents, 'getLastWebPreferences'), webContents, []),
      ),
    )
    expect(preferences).toEqual([
      expect.objectContaining({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        webviewTag: false,
      }),
    ])
    const seen = await driven.page().evaluate(() => ({
      node: ['require', 'process', 'Buffer', 'module', 'global'].filter((name) => name in window),
      akta: Object.keys(window.akta),
      webgl: document.createElement('canvas').getContext('webgl'),
    }))
    expect(seen).toEqual({ node: [], akta: [...channels], webgl: null })
  })

  it('kör varje sida i en process med seccomp och utan rättigheter', async () => {
    const driven = await openAkta(await freshFolders())
    const mainPid = await driven.app.evaluate(() => process.pid)
    const processes = processTree(mainPid)
    const renderers = processes.filter(({ type }) => type === 'renderer')
    expect(renderers.length).toBeGreaterThan(0)
    for (const { status } of renderers) {
      expect({
        seccomp: status.get('Seccomp'),
        noNewPrivileges: status.get('NoNewPrivs'),
        capabilities: status.get('CapEff'),
      }).toEqual({ seccomp: '2', noNewPrivileges: '1', capabilities: '0000000000000000' })
    }
    const owners = processes.map(({ status }) => status.get('Uid')?.split('\t')[0])
    expect(owners).not.toContain('0')
    expect(await driven.app.evaluate(({ app }) => app.commandLine.hasSwitch('no-sandbox'))).toBe(
      false,
    )
  })

  it('vägrar starta utan sandlåda', async () => {
    const driven = await openAkta(await freshFolders())
    const refused = spawnSync(driven.launch.executablePath, ['--no-sandbox', ...driven.launch.args])
    expect(refused.status).toBe(64)
  })

  it('lämnar inga minnesdumpar', async () => {
    const driven = await openAkta(await freshFolders())
    const mainPid = await driven.app.evaluate(() => process.pid)
    for (const { pid } of processTree(mainPid)) {
      expect(readFileSync(`/proc/${pid}/limits`, 'utf8')).toMatch(/^Max core file size +0 +0 /m)
    }
  })
})

it('låses genom att sidans process dör, och lämnar ingen dump efter sig', async () => {
  const folders = await freshFolders()
  const driven = await openAkta(folders)
  const mainPid = await driven.app.evaluate(() => process.pid)
  const renderers = (): number[] =>
    processTree(mainPid).flatMap(({ type, pid }) => (type === 'renderer' ? [pid] : []))
  const before = renderers()
  await driven.nextPage(() => driven.page().evaluate(() => void window.akta['window:lock']()))
  const after = renderers()
  expect(after.filter((pid) => before.includes(pid))).toEqual([])
  expect(after.length).toBeGreaterThan(0)
  expect(driven.app.windows()).toHaveLength(1)
  const files = readdirSync(folders.profile, { recursive: true }).map(String)
  expect(files.filter((file) => /\.dmp$|\.core$/.test(file))).toEqual([])
  const commands = processTree(mainPid).map(({ command }) => command)
  expect(commands.filter((command) => command.includes('crashpad'))).toEqual([])
})

describe('innehållspolicyn', () => {
  it('står i huvudet på varje svar, med en ny nonce för stilar', async () => {
    const driven = await openAkta(await freshFolders())
    const [page, other] = await driven
      .page()
      .evaluate(async () =>
        Promise.all(
          ['/index.html', '/saknas.js'].map(async (path) =>
            Object.fromEntries((await fetch(path)).headers),
          ),
        ),
      )
    const policy = [
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self'",
      "img-src 'self' blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types vue akta-worker',
    ]
    const withNonce = page?.['content-security-policy'] ?? ''
    expect(withNonce).toMatch(/style-src 'self' 'nonce-[\w+/]{24}';/)
    expect(withNonce.replace(/ 'nonce-[^']+'/, '').split('; ')).toEqual(policy)
    expect(other?.['content-security-policy']?.split('; ')).toEqual(policy)
    expect(page?.['cache-control']).toBe('no-store')
  })

  it('stoppar tolkad kod, markup, främmande arbetare, ramar och anrop ut', async () => {
    const driven = await openAkta(await freshFolders())
    // From a timer, since code that a debugger evaluates is let past the ban on eval.
    const outcomes = await driven.page().evaluate(async () => {
      const tries: Record<string, () => unknown> = {
        eval: () => Reflect.get(window, 'eval')('1'),
        function: () => Reflect.construct(Reflect.get(window, 'Function'), ['return 1'])(),
        markup: () => (document.createElement('div').innerHTML = '<b></b>'),
        worker: () => new Worker('/index.html'),
        blobWorker: () => new Worker(URL.createObjectURL(new Blob(['']))),
        policy: () => Reflect.get(window, 'trustedTypes').createPolicy('annan', {}),
        fetch: () => fetch('https://example.com/'),
        loopback: () => fetch('http://127.0.0.1:9/'),
        file: () => fetch('file:///etc/passwd'),
        socket: () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket('wss://example.com/')
            socket.onopen = resolve
            socket.onerror = reject
          }),
      }
      const outcome = (run: () => unknown): Promise<string> =>
        new Promise((resolve) => {
          setTimeout(() => {
            Promise.resolve()
              .then(run)
              .then(
                () => resolve('went through'),
                () => resolve('stopped'),
              )
          })
        })
      const names = Object.keys(tries)
      const results = await Promise.all(names.map((name) => outcome(tries[name] ?? (() => null))))
      return Object.fromEntries(names.map((name, index) => [name, results[index]]))
    })
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['stopped']))
    expect(Object.keys(outcomes)).toHaveLength(10)
    // The same listener that must stay silent in every other test hears it here.
    expect((await driven.consoleLines()).some((line) => isViolation(line))).toBe(true)
  })
})

describe('sidan', () => {
  it('kan inte bytas ut, varken av sig själv, en länk eller en omdirigering', async () => {
    const driven = await openAkta(await freshFolders())
    await driven.page().evaluate(() => Object.assign(window, { stillHere: true }))
    const attempts: (() => void)[] = [
      () => location.assign('https://example.com/'),
      () => location.assign('akta://app/assets/annat.html'),
      () => location.assign('file:///etc/passwd'),
      () => location.assign('data:text/html,hej'),
      () => location.reload(),
      () => {
        const link = document.createElement('a')
        link.href = 'https://example.com/'
        document.body.append(link)
        link.click()
      },
      () => {
        const meta = document.createElement('meta')
        meta.httpEquiv = 'refresh'
        meta.content = '0;url=https://example.com/'
        document.head.append(meta)
      },
      () => {
        const form = document.createElement('form')
        form.action = 'https://example.com/'
        document.body.append(form)
        form.submit()
      },
    ]
    for (const attempt of attempts) {
      await driven.page().evaluate(attempt)
      await driven.page().waitForTimeout(150)
      expect(await whereAmI(driven)).toEqual(['akta://app/index.html', true])
    }
  })

  it('får inget nytt fönster, ingen rättighet och ingen dialog', async () => {
    const driven = await openAkta(await freshFolders())
    const seen = await driven.page().evaluate(async () => {
      const names = ['notifications', 'geolocation', 'camera', 'microphone', 'clipboard-read']
      const states = names.map((name) =>
        navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state),
      )
      const refused = (promise: Promise<unknown>): Promise<string> =>
        promise.then(
          () => 'given',
          () => 'refused',
        )
      return {
        window: window.open('akta://app/index.html'),
        blank: window.open('about:blank', '_blank'),
        permissions: [...new Set(await Promise.all(states))],
        notification: await Notification.requestPermission(),
        camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
        screen: await refused(navigator.mediaDevices.getDisplayMedia({ video: true })),
        confirm: window.confirm('Vill du?'),
      }
    })
    expect(seen).toEqual({
      window: null,
      blank: null,
      permissions: ['denied'],
      notification: 'denied',
      camera: 'refused',
      screen: 'refused',
      confirm: false,
    })
    expect(driven.app.windows()).toHaveLength(1)
  })

  it('får inte ladda ner något', async () => {
    const driven = await openAkta(await freshFolders())
    const started = await driven.app.evaluate(
      ({ session }) =>
        new Promise<string>((resolve) => {
          const own = session.fromPartition('persist:akta')
          own.on('will-download', (event) => resolve(String(event.defaultPrevented)))
          own.downloadURL('akta://app/index.html')
          setTimeout(() => resolve('never started'), 3_000)
        }),
    )
    expect(['true', 'never started']).toContain(started)
  })
})

it('nekar en inmatning utanför kontraktet, genom hela bron', async () => {
  const driven = await openAkta(await freshFolders())
  const message = await driven.page().evaluate(() =>
    window.akta['clipboard:write'](Object.assign({ text: 'a' }, { path: '/etc/passwd' })).then(
      () => 'answered',
      (error: Error) => error.message,
    ),
  )
  expect(message).toContain('clipboard:write: bad-input')
})

async function whereAmI(driven: Driven): Promise<readonly unknown[]> {
  return driven.page().evaluate(() => [location.href, Reflect.get(window, 'stillHere')])
}
