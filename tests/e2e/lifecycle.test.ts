import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Driven } from '../../tools/runtime/drive'
import { exported, freshFolders, openAkta } from './harness'

describe('fönstret', () => {
  it('är ett och detsamma när Akta startas igen, som får en mening och slutar', async () => {
    const driven = await openAkta(await freshFolders())
    const { executablePath, args, cwd, env } = driven.launch
    const second = spawnSync(executablePath, args, {
      cwd,
      env: { ...env, AKTA_PROFILE: driven.folders.profile },
      encoding: 'utf8',
      timeout: 60_000,
    })
    expect(second.status).toBe(0)
    expect(second.stderr).toContain('Akta är redan öppet.')
    expect(second.stdout).not.toContain('fönstret är öppet')
    expect(await profileOf(driven)).toBe('kontor')
  })

  it('kommer igen när sidans process dör av sig själv', async () => {
    const driven = await openAkta(await freshFolders())
    await driven.nextPage(() =>
      driven.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
      ),
    )
    expect(await profileOf(driven)).toBe('kontor')
  })

  it.each(['lock-screen', 'suspend', 'user-did-resign-active'] as const)(
    'låses när datorn gör det: %s',
    async (event) => {
      const driven = await openAkta(await freshFolders())
      await driven.nextPage(() =>
        driven.app.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event),
      )
      expect(await profileOf(driven)).toBe('kontor')
    },
  )

  it('tar programmet med sig när det stängs', async () => {
    const driven = await openAkta(await freshFolders())
    const closed = new Promise<string>((resolve) =>
      driven.app.process().once('exit', () => resolve('slut')),
    )
    // The answer may die with the program, so nobody waits for it: the process tells.
    void driven.app
      .evaluate(({ BrowserWindow }) => {
        setTimeout(() => BrowserWindow.getAllWindows()[0]?.close(), 50)
      })
      .catch(() => null)
    expect(await closed).toBe('slut')
  })

  it('säger en mening och slutar med kod 70 vid ett fel som ingen tog hand om', async () => {
    const driven = await openAkta(await freshFolders())
    const child = driven.app.process()
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const ended = new Promise((resolve) => child.once('exit', resolve))
    await driven.app.evaluate(() => {
      setTimeout(() => {
        throw new TypeError('Eva Exempelsson')
      }, 50)
    })
    await ended
    expect(child.exitCode).toBe(70)
    expect(said).toContain('Akta måste stängas. Något gick fel.')
    const log = readFileSync(join(driven.folders.profile, 'fel.log'), 'utf8')
    expect(log).toMatch(/^\S+Z fel: TypeError/)
    expect(said + log).not.toContain('Exempelsson')
  })

  it('minns sin plats till nästa start', async () => {
    const folders = await freshFolders()
    const bounds = { x: 40, y: 60, width: 1000, height: 700 }
    const first = await openAkta(folders)
    await first.app.evaluate(({ BrowserWindow }, to) => {
      BrowserWindow.getAllWindows()[0]?.setBounds(to)
    }, bounds)
    await first.quit()
    const second = await openAkta(folders)
    const seen = await second.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
    )
    expect(seen).toEqual(bounds)
  })

  it('öppnar exemplet för sig, med egen mapp och egen lagring', async () => {
    const driven = await openAkta(await freshFolders())
    await driven.page().evaluate(() => localStorage.setItem('spår', 'kontoret'))
    await driven.nextPage(() =>
      driven.page().evaluate(() => void window.akta['profile:open']({ kind: 'exempel' })),
    )
    expect(await profileOf(driven)).toBe('exempel')
    expect(await driven.page().evaluate(() => localStorage.getItem('spår'))).toBeNull()
    expect(existsSync(join(driven.folders.profile, 'exempel'))).toBe(true)
  })
})

it('en exporterad fil hamnar där dialogen svarade, hel', async () => {
  const driven = await openAkta(await freshFolders())
  const outcome = await driven.page().evaluate(() =>
    window.akta['export:save']({
      suggestedName: 'Delegationsrapport',
      kind: 'docx',
      bytes: new Uint8Array([80, 75, 3, 4]),
    }),
  )
  expect(outcome).toEqual({ ok: true, value: { saved: true } })
  expect([...exported(driven.folders)]).toEqual([
    ['Delegationsrapport.docx', Buffer.from([80, 75, 3, 4])],
  ])
})

async function profileOf(driven: Driven): Promise<string> {
  return driven.page().evaluate(async () => (await window.akta['app:info']()).profile)
}
