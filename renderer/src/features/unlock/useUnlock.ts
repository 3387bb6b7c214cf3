import { computed, onUnmounted, ref } from 'vue'
import { useSession } from '@renderer/stores/session'
import { errorText } from '@renderer/text/sv/errors'
import { unlock } from '@renderer/text/sv/unlock'
import { waitAfter } from './backOff'

/** Tries passphrases, and after wrong ones waits a little before the next. */
export function useUnlock() {
  const session = useSession()
  const working = ref<boolean>(false)
  const problem = ref<string | undefined>(undefined)
  const wait = ref<number>(0)
  let wrong = 0
  let timer: ReturnType<typeof setInterval> | undefined
  // The button counts down; the sentence stands still, since a screen reader reads each change of it.
  const error = computed(() =>
    problem.value === undefined || wait.value === 0
      ? problem.value
      : `${problem.value} ${unlock.waitMore(waitAfter(wrong))}`,
  )

  function tick(): void {
    wait.value -= 1
    if (wait.value <= 0) clearInterval(timer)
  }

  function startWaiting(): void {
    wrong += 1
    wait.value = waitAfter(wrong)
    clearInterval(timer)
    timer = setInterval(tick, 1000)
  }

  /** True where it was tried at all, whatever came of it. */
  async function tryPhrase(slotId: string, phrase: string): Promise<boolean> {
    if (working.value || wait.value > 0) return false
    if (phrase === '') {
      problem.value = unlock.empty
      return false
    }
    working.value = true
    problem.value = undefined
    const code = await session.unlock(slotId, phrase)
    working.value = false
    if (code === null) return true
    problem.value = errorText(code)
    if (code === 'wrong-passphrase') startWaiting()
    return true
  }

  onUnmounted(() => clearInterval(timer))
  return { working, wait, error, tryPhrase }
}
