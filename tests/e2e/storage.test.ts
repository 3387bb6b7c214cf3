import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Driven } from '../../tools/runtime/drive'
import { freshFolders, killAkta, openAkta, quitCleanly } from './harness'

const SLOT = '51'.repeat(16)
const VAULT = { vaultId: 'a1'.repeat(16), deviceId: 'd1'.repeat(16), isExample: false }
const KILLS = 25

/** Saves in the page, one unit of two frames after the other, and counts what main has answered. */
async function keepSaving(driven: Driven, from: number): Promise<void> {
  await driven.page().evaluate(async (start) => {
    const frame = (n: number): Uint8Array => new TextEncoder().encode(`frame ${n} `.repeat(40))
    const save = async (counter: number): Promise<void> => {
      const frames = [frame(counter + 1), frame(counter + 2)]
      const saved = await window.akta['journal:append']({ expect: counter, frames })
      if (!saved.ok) throw new Error(saved.error.code)
      document.documentElement.dataset['saved'] = String(saved.value.counter)
      void save(saved.value.counter)
    }
    await save(start)
  }, from)
}

function savedSoFar(driven: Driven): Promise<number> {
  return driven.page().evaluate(() => Number(document.documentElement.dataset['saved']))
}

/** The journal as it is read through the window: its counter, and whether every frame is the one saved. */
async function readBack(driven: Driven): Promise<{ counter: number; wrong: number }> {
  return driven.page().evaluate(async () => {
    const frame = (n: number): string => `frame ${n} `.repeat(40)
    let wrong = 0
    for (let from = 1; ;) {
      const page = await window.akta['journal:read']({ from, max: 500 })
      if (!page.ok) throw new Error(page.error.code)
      const { frames, head } = page.value
      frames.forEach((bytes, at) => {
        if (new TextDecoder().decode(bytes) !== frame(from + at)) wrong++
      })
      from += frames.length
      if (from > head.counter) return { counter: head.counter, wrong }
    }
  })
}

it('förlorar inget besvarat när Electron dödas mitt i sparandet, och kopian går att läsa tillbaka', async () => {
  const folders = await freshFolders()
  const options = { env: { AKTA_TEST_BACKUP_DIR: folders.exports } }
  let driven = await openAkta(folders, options)
  const made = await driven
    .page()
    .evaluate(
      async ({ vault, slotId }) => [
        await window.akta['vault:create'](vault),
        await window.akta['slots:write']({ slotId, json: '{"v":1}' }),
      ],
      { vault: VAULT, slotId: SLOT },
    )
  expect(made.map(({ ok }) => ok)).toEqual([true, true])

  let counter = 0
  for (let kill = 0; kill < KILLS; kill++) {
    await keepSaving(driven, counter)
    await expect.poll(() => savedSoFar(driven), { timeout: 120_000 }).toBeGreaterThan(counter + 40)
    const answered = await savedSoFar(driven)
    await killAkta(driven)
    driven = await openAkta(folders, options)
    const back = await readBack(driven)
    expect(back.wrong).toBe(0)
    expect(back.counter).toBeGreaterThanOrEqual(answered)
    counter = back.counter
  }

  const backup = await driven.page().evaluate(() => window.akta['backup:write']({ header: '{}' }))
  expect(backup.ok).toBe(true)
  const [name = ''] = readdirSync(folders.exports)
  expect(name).toMatch(/^akta-a1a1a1a1-\d{8}-\d{6}-\d+\.aktabak$/)
  expect(statSync(join(folders.exports, name)).size).toBe(backup.ok ? backup.value.bytes : 0)
  const state = await driven.page().evaluate(() => window.akta['vault:state']())
  expect(state).toMatchObject({ ok: true, value: { lastBackup: { verified: true } } })
  await quitCleanly(driven)

  const empty = await freshFolders()
  const restored = await openAkta(empty, options)
  const answers = await restored.page().evaluate(async () => {
    const staged = await window.akta['restore:stage']()
    return [staged.ok && staged.value.counter, (await window.akta['restore:commit']()).ok]
  })
  expect(answers).toEqual([counter, true])
  expect(await readBack(restored)).toEqual({ counter, wrong: 0 })
  await quitCleanly(restored)
}, 480_000)
