import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { askToLock, leaving, stayUnlocked } from './leave'

const fake = vi.hoisted(() => ({ lock: vi.fn(), drafts: vi.fn() }))
vi.mock('./lock', async (original) => ({ ...(await original<object>()), lockNow: fake.lock }))
vi.mock('./vault', () => ({ vault: () => ({ listDrafts: fake.drafts }) }))

beforeEach(() => {
  vi.useFakeTimers()
  setActivePinia(createPinia())
  fake.lock.mockReset()
})
afterEach(() => {
  stayUnlocked()
  vi.useRealTimers()
})

describe('den som låser', () => {
  it('påminns om det osignerade, och låset kommer av sig självt', async () => {
    fake.drafts.mockResolvedValue({ ok: true, value: [{}] })
    await askToLock()
    expect(leaving.value).toMatchObject({ drafts: 1, today: 0 })
    expect(fake.lock).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(6000)
    expect(fake.lock).toHaveBeenCalledTimes(1)
  })

  it('får låset också när valvet är upptaget eller inte svarar som det ska', async () => {
    fake.drafts.mockReturnValue(new Promise(() => undefined))
    const asked = askToLock()
    await vi.advanceTimersByTimeAsync(1000)
    await asked
    expect(fake.lock).toHaveBeenCalledTimes(1)
    fake.drafts.mockRejectedValue(new Error('borta'))
    await askToLock()
    expect(fake.lock).toHaveBeenCalledTimes(2)
  })

  it('låser genast när hen trycker en gång till, också medan det tas reda på vad som är kvar', async () => {
    fake.drafts.mockReturnValue(new Promise(() => undefined))
    void askToLock()
    await askToLock()
    expect(fake.lock).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1000)
  })
})
