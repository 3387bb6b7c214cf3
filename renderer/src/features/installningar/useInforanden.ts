import { ref, shallowRef } from 'vue'
import { useRegister } from '@renderer/stores/register'
import { vault } from '@renderer/stores/vault'
import type { InforandeInput, InforandeView } from '@renderer/stores/vaultTypes'
import { errorText } from '@renderer/text/sv/errors'
import { inforande as words } from '@renderer/text/sv/inforande'
import type { InforandeId } from '@shared/domain/handelser/inforandeHandelser'

/** What has been read in, reading in more, and taking a whole reading-in back. */
export function useInforanden() {
  const view = shallowRef<InforandeView>({ rader: [], kolumner: {} })
  const error = ref<string | undefined>(undefined)
  const told = ref<string>('')
  const progress = ref<{ done: number; of: number } | null>(null)
  let stopped = false

  async function load(): Promise<void> {
    const found = await vault().inforanden()
    error.value = found.ok ? undefined : errorText(found.error.code)
    if (found.ok) view.value = found.value
  }

  /** True when akter were made; what was made before a fault stands and can be taken back. */
  async function run(input: InforandeInput): Promise<boolean> {
    if (progress.value !== null) return false
    stopped = false
    told.value = ''
    progress.value = { done: 0, of: input.akter.length }
    const made = await vault().forIn(input, (done, of) => {
      progress.value = { done, of }
      return !stopped
    })
    progress.value = null
    await useRegister().load()
    await load()
    if (made.ok) told.value = words.done(made.value.akter)
    else error.value = errorText(made.error.code)
    return made.ok
  }

  function stop(): void {
    stopped = true
  }

  async function undo(id: InforandeId): Promise<void> {
    const undone = await vault().angraInforande(id)
    await useRegister().load()
    await load()
    if (undone.ok) told.value = words.undone(undone.value)
    else error.value = errorText(undone.error.code)
  }

  return { view, error, told, progress, load, run, stop, undo }
}
