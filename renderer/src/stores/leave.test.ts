import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { provideDesktop } from './desktop'
import { askToClose, askToLock, leaving, stay } from './leave'

const fake = vi.hoisted(() => ({ lock: vi.fn(), drafts: vi.fn(), leave: vi.fn() }))
vi.mock('./lock', async (original) => ({ ...(await original<object>()), lockNow: fake.lock }))
vi.mock('./vault', () => ({ vault: () => ({ listDrafts: fake.drafts }) }))

beforeEach(() => {
  vi.useFakeTimers()
  setActivePinia(createPinia())
  fake.lock.mockReset()
  fake.leave.mockReset().mockResolvedValue(undefined)
  provideDesktop({ leave: fake.leave } as never)
})
afterEach(() => {
  stay()
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

describe('den som stänger fönstret', () => {
  it('får samma påminnelse, och fönstret stängs sedan av sig självt', async () => {
    fake.drafts.mockResolvedValue({ ok: true, value: [{}, {}] })
    await askToClose()
    expect(leaving.value).toMatchObject({ way: 'close', drafts: 2, today: 0 })
    expect(fake.leave).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(6000)
    expect([fake.leave.mock.calls, fake.lock.mock.calls]).toEqual([[[true]], []])
  })

  it('kan ångra sig, och fönstret står då kvar', async () => {
    fake.drafts.mockResolvedValue({ ok: true, value: [{}] })
    await askToClose()
    stay()
    await vi.advanceTimersByTimeAsync(10_000)
    expect([fake.leave.mock.calls, leaving.value]).toEqual([[[false]], null])
  })

  it('hindras inte av något: utan rester, med låst valv eller trasigt valv stängs det genast', async () => {
    fake.drafts.mockResolvedValue({ ok: false, error: { code: 'locked' } })
    await askToClose()
    fake.drafts.mockRejectedValue(new Error('borta'))
    await askToClose()
    expect(fake.leave.mock.calls).toEqual([[true], [true]])
  })

  it('låser i stället, om hen trycker på lås medan påminnelsen står', async () => {
    fake.drafts.mockResolvedValue({ ok: true, value: [{}] })
    await askToClose()
    await askToLock()
    expect([fake.lock.mock.calls.length, fake.leave.mock.calls]).toEqual([1, []])
  })
})
