import { describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { usePdfView } from './usePdfView'

const pdf = vi.hoisted(() => ({ pages: 3, draw: vi.fn(), text: vi.fn(), close: vi.fn() }))
vi.mock('@renderer/stores/pdf', () => ({ openPdf: () => Promise.resolve(pdf) }))

const canvas = { offsetWidth: 600 } as HTMLCanvasElement

function view() {
  const scope = effectScope()
  const made = scope.run(() => usePdfView(() => canvas))
  if (made === undefined) throw new Error('no view')
  pdf.draw.mockReset()
  pdf.close.mockReset()
  return { scope, ...made }
}

describe('en PDF på skärmen', () => {
  it('visar den sista sidan för den som bläddrar fort, en sida i taget', async () => {
    const { open, show } = view()
    let running = 0
    pdf.draw.mockImplementation(async () => {
      running += 1
      expect(running).toBe(1)
      await Promise.resolve()
      running -= 1
    })
    await open(new Uint8Array())
    void show(2)
    await show(3)
    expect(pdf.draw.mock.calls.map(([page]) => page as number)).toEqual([1, 3])
  })

  it('säger att en sida inte går att visa, och visar nästa som går', async () => {
    const { open, show, broken } = view()
    await open(new Uint8Array())
    pdf.draw.mockRejectedValueOnce(new Error('skadad sida'))
    await show(2)
    expect(broken.value).toBe(true)
    await show(3)
    expect(broken.value).toBe(false)
  })

  it('lämnar inget öppet när vyn stängs medan filen öppnas', async () => {
    const { scope, open } = view()
    const opening = open(new Uint8Array())
    scope.stop()
    await opening
    expect(pdf.close).toHaveBeenCalledTimes(1)
    expect(pdf.draw).not.toHaveBeenCalled()
  })
})
