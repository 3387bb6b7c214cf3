import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { useClock } from './clock'
import { useRegister } from './register'
import { useSession } from './session'
import { waitingFor } from './waiting'
import { dueNow } from './dueNow'

/** The figures of the rail: what is due today or earlier, and decisions that wait for the person. */
export function useCounts(): ComputedRef<Readonly<Record<string, number>>> {
  const session = useSession()
  const register = useRegister()
  const clock = useClock()
  return computed(() => {
    const { user, settings } = session
    if (user === null || settings === null) return {}
    const due = dueNow(register.rows, { me: user.id, settings, today: clock.today })
    const waiting = waitingFor(register.rows, { settings, user, date: clock.today })
    return { idag: due.late + due.today, beslut: waiting.forMe.length }
  })
}
