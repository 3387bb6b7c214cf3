import { shallowRef } from 'vue'
import { desktop } from './desktop'
import { flushDrafts } from './drafts'
import { dueNow } from './dueNow'
import { atMost, lockNow } from './lock'
import { todayNow } from './clock'
import { isWork } from './ownChoices'
import { useRegister } from './register'
import { useSession } from './session'
import { vault } from './vault'

/** What is left when somebody locks or closes the window, and how many seconds the reminder still stands. */
export type Leaving = {
  readonly way: 'lock' | 'close'
  readonly drafts: number
  readonly today: number
  readonly seconds: number
}

type Way = Leaving['way']

const seconds = 6
/** Milliseconds to find out what is left; a vault that is busy is no reason to stay unlocked. */
const lookUp = 1000
let isAsking = false

/** The reminder before a lock or a close; null while there is none. */
export const leaving = shallowRef<Leaving | null>(null)
let timer: ReturnType<typeof setInterval> | undefined

/** Notes and decisions that aren't signed yet, and what is due today or should have been done. */
async function left(): Promise<Pick<Leaving, 'drafts' | 'today'>> {
  await flushDrafts()
  const drafts = await vault().listDrafts()
  const { user, settings } = useSession()
  const at = user && settings ? { me: user.id, settings, today: todayNow() } : null
  const due = at === null ? { late: 0, today: 0 } : dueNow(useRegister().rows, at)
  const work = drafts.ok ? drafts.value.filter(isWork).length : 0
  return { drafts: work, today: due.late + due.today }
}

function go(way: Way): Promise<void> {
  return way === 'lock' ? lockNow() : desktop().leave(true)
}

function tick(): void {
  const now = leaving.value
  if (now === null) return
  if (now.seconds > 1) leaving.value = { ...now, seconds: now.seconds - 1 }
  else void leaveNow()
}

/** With something unsigned or due a reminder stands for a few seconds, and what was asked for comes by itself. */
async function ask(way: Way): Promise<void> {
  if (leaving.value !== null || isAsking) {
    endReminder()
    return go(way)
  }
  isAsking = true
  const found = await atMost(lookUp, left())
  isAsking = false
  if (found === null || found.drafts + found.today === 0) return go(way)
  leaving.value = { ...found, way, seconds }
  timer = setInterval(tick, 1000)
}

/** Locks as a person asks for it, after the reminder. Asking once more locks at once; nothing stops a lock. */
export function askToLock(): Promise<void> {
  return ask('lock')
}

/** The window is being closed: the reminder first, then it is let go. Main closes it whatever comes of this. */
export function askToClose(): Promise<void> {
  return ask('close')
}

/** Locks or closes without waiting for the reminder to run out. */
export async function leaveNow(): Promise<void> {
  const way = leaving.value?.way ?? 'lock'
  endReminder()
  await go(way)
}

/** Goes on working: the reminder goes, nothing is locked and nothing closed. */
export function stay(): void {
  const way = leaving.value?.way
  endReminder()
  if (way === 'close') void desktop().leave(false)
}

function endReminder(): void {
  clearInterval(timer)
  leaving.value = null
}
