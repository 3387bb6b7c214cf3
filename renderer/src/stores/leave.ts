import { shallowRef } from 'vue'
import { flushDrafts } from './drafts'
import { dueNow } from './dueNow'
import { atMost, lockNow } from './lock'
import { todayNow } from './clock'
import { useRegister } from './register'
import { useSession } from './session'
import { vault } from './vault'

/** What is left when somebody locks, and how many seconds the reminder still stands. */
export type Leaving = {
  readonly drafts: number
  readonly today: number
  readonly seconds: number
}

const seconds = 6
/** Milliseconds to find out what is left; a vault that is busy is no reason to stay unlocked. */
const lookUp = 1000
let isAsking = false

/** The reminder before a lock; null while there is none. */
export const leaving = shallowRef<Leaving | null>(null)
let timer: ReturnType<typeof setInterval> | undefined

/** Notes and decisions that aren't signed yet, and what is due today or should have been done. */
async function left(): Promise<Omit<Leaving, 'seconds'>> {
  await flushDrafts()
  const drafts = await vault().listDrafts()
  const { user, settings } = useSession()
  const at = user && settings ? { me: user.id, settings, today: todayNow() } : null
  const due = at === null ? { late: 0, today: 0 } : dueNow(useRegister().rows, at)
  return { drafts: drafts.ok ? drafts.value.length : 0, today: due.late + due.today }
}

function tick(): void {
  const now = leaving.value
  if (now === null) return
  if (now.seconds > 1) leaving.value = { ...now, seconds: now.seconds - 1 }
  else void lockAnyway()
}

/**
 * Locks as a person asks for it: with something unsigned or due, a reminder stands for a few seconds and the
 * lock then comes by itself. Asking once more locks at once; nothing ever stops a lock.
 */
export async function askToLock(): Promise<void> {
  if (leaving.value !== null || isAsking) return lockAnyway()
  isAsking = true
  const found = await atMost(lookUp, left())
  isAsking = false
  if (found === null || found.drafts + found.today === 0) return lockNow()
  leaving.value = { ...found, seconds }
  timer = setInterval(tick, 1000)
}

/** Locks without waiting for the reminder to run out. */
export async function lockAnyway(): Promise<void> {
  stayUnlocked()
  await lockNow()
}

/** Goes on working: the reminder goes, nothing is locked. */
export function stayUnlocked(): void {
  clearInterval(timer)
  leaving.value = null
}
