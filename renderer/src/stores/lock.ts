import { desktop } from './desktop'
import { flushDrafts } from './drafts'
import { vault } from './vault'

const sealDrafts = 2000
const finishSave = 5000

/** What a promise gives, but never waited for longer than `ms`; null where it fails or takes longer. */
export async function atMost<T>(ms: number, work: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms)
  })
  const done = await Promise.race([work.catch(() => null), limit])
  clearTimeout(timer)
  return done
}

/** Drafts first (2 s), the running save (5 s), then the window goes, whatever came of them. */
export async function lockNow(): Promise<void> {
  await atMost(sealDrafts, flushDrafts())
  await atMost(finishSave, vault().prepareLock())
  await desktop().lock()
}
