import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick, reactive } from 'vue'
import type { EffectScope } from 'vue'
import { z } from 'zod'
import { useDraftForm } from './useDraftForm'

const saved = vi.hoisted(() => [] as { id: string; text: string }[])
const ids = vi.hoisted(() => ({ next: 0 }))
vi.mock('./vault', () => ({
  vault: () => ({
    listDrafts: () => Promise.resolve({ ok: true, value: [] }),
    newId: () => Promise.resolve(String((ids.next += 1)).padStart(32, '0')),
    saveDraft: ({ id, content }: { id: string; content: { text: string } }) => {
      saved.push({ id: id.slice(-1), text: content.text })
      return Promise.resolve({ ok: true, value: '2026-11-27T10:00:00.000Z' })
    },
  }),
}))

let scope: EffectScope
beforeEach(() => {
  vi.useFakeTimers()
  saved.length = 0
  ids.next = 0
  scope = effectScope()
})
afterEach(() => {
  scope.stop()
  vi.useRealTimers()
})

async function note() {
  const form = reactive({ text: '' })
  const draft = scope.run(() =>
    useDraftForm({
      ...{ kind: 'anteckning', akt: null, form, schema: z.object({ text: z.string() }) },
      isEmpty: (now) => now.text === '',
    }),
  )
  if (draft === undefined) throw new Error('no draft')
  await draft.load()
  const write = async (text: string) => {
    form.text = text
    await nextTick()
  }
  return { form, draft, write }
}

describe('ett utkast som blir en händelse', () => {
  it('sparas inte på nytt efteråt, när det sista skrevs just före signeringen', async () => {
    const { form, draft, write } = await note()
    await write('Maj ringer.')
    const done = await draft.spend(async (id) => {
      expect(saved).toEqual([{ id: '1', text: 'Maj ringer.' }])
      expect(id?.slice(-1)).toBe('1')
      await vi.advanceTimersByTimeAsync(2000)
      return true
    })
    form.text = ''
    await vi.advanceTimersByTimeAsync(2000)
    expect(done).toBe(true)
    expect(saved).toHaveLength(1)
  })

  it('tar inte med sig det som skrivs medan det signeras: det blir nästa utkast', async () => {
    const { draft, write } = await note()
    await write('Maj ringer.')
    await draft.spend(async () => {
      await write('Maj ringer. Och Kim')
      await vi.advanceTimersByTimeAsync(2000)
      return true
    })
    await vi.advanceTimersByTimeAsync(2000)
    expect(saved.slice(1)).toEqual([{ id: '2', text: 'Maj ringer. Och Kim' }])
  })

  it('finns kvar, med det som skrevs under tiden, när det inte gick att signera', async () => {
    const { draft, write } = await note()
    await write('Maj ringer.')
    const done = await draft.spend(async () => {
      await write('Maj ringer. Och Kim')
      return false
    })
    await vi.advanceTimersByTimeAsync(2000)
    expect(done).toBe(false)
    expect(saved.at(-1)).toEqual({ id: '1', text: 'Maj ringer. Och Kim' })
  })

  it('signeras en gång, hur många gånger man än trycker', async () => {
    const { draft, write } = await note()
    await write('Maj ringer.')
    const act = vi.fn(() => Promise.resolve(true))
    expect(await Promise.all([draft.spend(act), draft.spend(act)])).toEqual([true, false])
    expect(act).toHaveBeenCalledTimes(1)
  })
})
