import { onMounted, onUnmounted, ref } from 'vue'
import type { Ref } from 'vue'
import { useClock } from '@renderer/stores/clock'
import { lockNow } from '@renderer/stores/lock'
import { idleState } from './idle'
import type { IdleState } from './idle'

const inputs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const

/**
 * Counts the time since the last input of any kind, in any field. A sleeping computer counts too:
 * the clock is the system's, not the number of ticks. Locks once.
 */
export function useIdleLock(): { readonly idle: Ref<IdleState>; readonly stay: () => void } {
  const idle = ref<IdleState>({ kind: 'active' })
  const clock = useClock()
  let last = Date.now()
  let timer: ReturnType<typeof setInterval> | undefined

  function stay(): void {
    last = Date.now()
    if (idle.value.kind === 'warning') idle.value = { kind: 'active' }
  }

  function tick(): void {
    clock.tick()
    if (idle.value.kind === 'lock') return
    idle.value = idleState(Date.now() - last)
    if (idle.value.kind === 'lock') void lockNow()
  }

  onMounted(() => {
    for (const name of inputs) window.addEventListener(name, stay, { passive: true, capture: true })
    timer = setInterval(tick, 1000)
  })
  onUnmounted(() => {
    for (const name of inputs) window.removeEventListener(name, stay, { capture: true })
    clearInterval(timer)
  })
  return { idle, stay }
}
