import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Session, SlotLabel, VaultError } from '@renderer/vault/api'
import type { Roll } from '@shared/domain/kontor'
import { loadHeldPacks } from './heldPacks'
import { vault } from './vault'

export type Phase = 'starting' | 'empty' | 'locked' | 'newer-version' | 'damaged' | 'open'

/** Who is here and what the vault says about itself. */
export const useSession = defineStore('session', () => {
  const phase = ref<Phase>('starting')
  const slots = shallowRef<readonly SlotLabel[]>([])
  const isExample = ref(false)
  const isDamaged = ref(false)
  const session = shallowRef<Session | null>(null)
  const user = computed(() => session.value?.user ?? null)
  const settings = computed(() => session.value?.settings ?? null)

  async function start(): Promise<void> {
    const status = await vault().status()
    phase.value = status.state
    if (status.state === 'locked') {
      slots.value = status.slots
      isExample.value = status.isExample
      isDamaged.value = status.isDamaged
    }
  }

  /** The rules are whole before anything is shown: the office's own packs are among them. */
  async function enter(value: Session): Promise<void> {
    session.value = value
    isExample.value = value.settings.kontor.isExample
    await loadHeldPacks()
    phase.value = 'open'
  }

  async function unlock(slotId: string, passphrase: string): Promise<VaultError | null> {
    const result = await vault().unlock({ slotId, passphrase })
    // The journal is damaged, and the working copy could not make it whole.
    if (isDamaged.value && !result.ok && result.error.code === 'integrity') phase.value = 'damaged'
    if (!result.ok) return result.error.code
    await enter(result.value)
    return null
  }

  async function refresh(): Promise<void> {
    const result = await vault().session()
    if (result.ok) session.value = result.value
  }

  const has = (roll: Roll): boolean => user.value?.roller.includes(roll) ?? false

  return {
    ...{ phase, slots, isExample, session, user, settings },
    ...{ start, enter, unlock, refresh, has },
  }
})
