import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { useClock } from './clock'
import { useRegister } from './register'
import { useSession } from './session'
import { waitingFor } from './waiting'
import { watchesOf } from './watches'

/** The figures of the rail: what is due today or earlier, and decisions that wait for the person. */
export function useCounts(): ComputedRef<Readonly<Record<string, number>>> {
  const session = useSession()
  const register = useRegister()
  const clock = useClock()
  return computed(() => {
    const { user, settings } = session
    if (user === null || settings === null) return {}
    const due = watchesOf(register.rows, user.id).filter((watch) => watch.due <= clock.today)
    const waiting = waitingFor(register.rows, { settings, user, date: clock.today })
    return { idag: due.length, beslut: waiting.forMe.length }
  })
}
