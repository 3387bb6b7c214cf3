// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useSession } from '@renderer/stores/session'
import { provideVault } from '@renderer/stores/vault'
import { office, phrase } from '../../../../tests/vault/office'
import { waitAfter } from './backOff'
import UnlockForm from './UnlockForm.vue'

afterEach(() => vi.useRealTimers())

it('väntan dubbleras efter varje fel lösenfras, till högst en minut', () => {
  const waits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 40].map((wrong) => waitAfter(wrong))
  expect(waits).toEqual([0, 1, 2, 4, 8, 16, 32, 60, 60, 60])
})

describe('rutan för lösenfrasen', () => {
  it('säger hur långt det har kommit när registret måste läsas in på nytt', async () => {
    const { vault } = await office()
    await vault.prepareLock()
    setActivePinia(createPinia())
    let tell: (done: number, of: number) => void = () => undefined
    const followSumming = (onSummed: typeof tell) => {
      tell = onSummed
      return Promise.resolve()
    }
    provideVault({ ...vault, followSumming } as never)
    await useSession().start()
    const form = mount(UnlockForm)
    tell(120, 10_000)
    await form.vm.$nextTick()
    expect(form.get('[role=status]').text()).toContain('120 av 10000 akter')
    form.unmount()
  })

  it('säger vad som är fel, väntar, och öppnar sedan för rätt lösenfras', async () => {
    const { vault } = await office()
    await vault.prepareLock()
    setActivePinia(createPinia())
    provideVault(vault as never)
    const session = useSession()
    await session.start()
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const form = mount(UnlockForm)
    const send = async (typed: string): Promise<void> => {
      const field = form.get('input')
      await field.setValue(typed)
      await form.get('form').trigger('submit')
      await vi.waitFor(() => {
        if (form.text().includes('Låser upp')) throw new Error('still working')
      }, 60_000)
      await flushPromises()
    }
    await send('')
    expect(form.text()).toContain('Skriv lösenfrasen.')
    await send('fel fras, första gången')
    expect(form.text()).toContain('stämmer inte. Inget har ändrats. Vänta en sekund')
    expect(form.get('button[type=submit]').attributes('aria-disabled')).toBe('true')
    // Nothing is tried while it waits, not even what is right, and what was typed stays.
    await send(phrase('AB'))
    expect(session.phase).toBe('locked')
    expect(form.get('input').element.value).toBe(phrase('AB'))
    vi.advanceTimersByTime(1000)
    await send('fel fras, andra gången')
    expect(form.text()).toContain('Vänta 2 sekunder och försök igen.')
    vi.advanceTimersByTime(2000)
    await form.vm.$nextTick()
    expect(form.text()).not.toContain('Vänta')
    await send(phrase('AB'))
    expect(session.phase).toBe('open')
    form.unmount()
  })
})
