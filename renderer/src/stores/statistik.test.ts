import { effectScope, nextTick, shallowRef } from 'vue'
import { expect, it } from 'vitest'
import { IsoDate } from '@shared/domain/primitives'
import { useStatistik } from './statistik'
import { provideVault } from './vault'

const day = (text: string) => IsoDate.parse(text)
const asking = (year: string) => {
  const days = { from: day(`${year}-01-01`), to: day(`${year}-12-31`) }
  return { period: days, fore: days, purpose: 'P' }
}
type Call = {
  readonly progress: (done: number, of: number) => boolean
  readonly answer: (akter: number) => void
}

/** A vault that answers when the test says so. */
function slowVault(): Call[] {
  const calls: Call[] = []
  provideVault({
    statistik: (_asked: unknown, progress: Call['progress']) =>
      new Promise((resolve) => {
        const answer = (akter: number) =>
          resolve({ ok: true, value: { period: { akter }, fore: { akter } } })
        calls.push({ progress, answer })
      }),
  } as never)
  return calls
}

const settled = async () => {
  for (let at = 0; at < 5; at += 1) await nextTick()
}

it('den senare av två frågor besvaras, och den tidigare slutar läsa', async () => {
  const calls = slowVault()
  const asked = shallowRef(asking('2026'))
  const { counted, progress } = effectScope().run(() => useStatistik(() => asked.value)) ?? never()
  expect(calls[0]?.progress(8, 40)).toBe(true)
  expect(progress.value).toEqual({ done: 8, of: 40 })
  asked.value = asking('2025')
  await settled()
  expect(calls[0]?.progress(16, 40)).toBe(false)
  calls[1]?.answer(2)
  calls[0]?.answer(1)
  await settled()
  expect(counted.value).toMatchObject({ period: { akter: 2 }, asked: asking('2025') })
  expect(progress.value).toBeNull()
})

it('en avbruten räkning säger att den är avbruten, och det som räknades förut står kvar', async () => {
  const calls = slowVault()
  const asked = shallowRef(asking('2026'))
  const made = effectScope().run(() => useStatistik(() => asked.value)) ?? never()
  calls[0]?.answer(1)
  await settled()
  asked.value = asking('2025')
  await settled()
  made.stop()
  expect(calls[1]?.progress(8, 40)).toBe(false)
  expect(made.code.value).toBe('cancelled')
  expect(made.counted.value).toMatchObject({ period: { akter: 1 } })
})

function never(): never {
  throw new Error('a running scope answers')
}
