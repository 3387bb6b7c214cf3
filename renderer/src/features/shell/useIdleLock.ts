import { onMounted, onUnmounted, ref } from 'vue'
import type { Ref } from 'vue'
import { useClock } from '@renderer/stores/clock'
import { lockNow } from '@renderer/stores/lock'
import { elapsed, idleState } from './idle'
import type { IdleState, Moment } from './idle'

const inputs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const

function momentNow(): Moment {
  return { wall: Date.now(), steady: performance.now() }
}

/**
 * Counts the time since the last input of any kind, in any field, and since the unlock, which is when
 * this is mounted. A sleeping computer counts too: the clocks are the system's, not the number of ticks.
 * Locks once.
 */
export function useIdleLock(): { readonly idle: Ref<IdleState>; readonly stay: () => void } {
  const idle = ref<IdleState>({ kind: 'active' })
  const clock = useClock()
  const opened = momentNow()
  let last = opened
  let timer: ReturnType<typeof setInterval> | undefined

  function stay(): void {
    last = momentNow()
    if (idle.value.kind === 'warning') idle.value = idleState(0, elapsed(opened, last))
  }

  function tick(): void {
    clock.tick()
    if (idle.value.kind === 'lock') return
    const now = momentNow()
    idle.value = idleState(elapsed(last, now), elapsed(opened, now))
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
