import { desktop } from './desktop'
import { flushDrafts } from './drafts'
import { vault } from './vault'

const sealDrafts = 2000
const finishSave = 5000

/** Waits for a promise, but never longer than `ms`; a failure is no reason to stay unlocked. */
async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([work.catch(() => undefined), limit])
  clearTimeout(timer)
}

/** Drafts first (2 s), the running save (5 s), then the window goes, whatever came of them. */
export async function lockNow(): Promise<void> {
  await atMost(sealDrafts, flushDrafts())
  await atMost(finishSave, vault().prepareLock())
  await desktop().lock()
}
