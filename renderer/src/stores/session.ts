import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { NewUser, Session, SlotLabel, VaultError } from '@renderer/vault/api'
import type { Roll, Settings } from '@shared/domain/kontor'
import { desktop } from './desktop'
import { flushDrafts } from './drafts'
import { vault } from './vault'

export type Phase = 'starting' | 'empty' | 'locked' | 'newer-version' | 'damaged' | 'open'

const sealDrafts = 2000
const finishSave = 5000

/** Waits for a promise, but never longer than `ms`; a failure is no reason to stay unlocked. */
async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([work.catch(() => undefined), limit])
  clearTimeout(timer)
}

/** Who is here and what the vault says about itself. */
export const useSession = defineStore('session', () => {
  const phase = ref<Phase>('starting')
  const slots = shallowRef<readonly SlotLabel[]>([])
  const isExample = ref(false)
  const session = shallowRef<Session | null>(null)
  const user = computed(() => session.value?.user ?? null)
  const settings = computed(() => session.value?.settings ?? null)

  async function start(): Promise<void> {
    const status = await vault().status()
    phase.value = status.state
    if (status.state === 'locked') {
      slots.value = status.slots
      isExample.value = status.isExample
    }
  }

  function enter(value: Session): void {
    session.value = value
    isExample.value = value.settings.kontor.isExample
    phase.value = 'open'
  }

  async function unlock(slotId: string, passphrase: string): Promise<VaultError | null> {
    const result = await vault().unlock({ slotId, passphrase })
    if (!result.ok) return result.error.code
    enter(result.value)
    return null
  }

  /** Makes the office. The caller shows the recovery key, has it typed back, then calls `enter`. */
  function createOffice(input: { readonly settings: Settings; readonly admin: NewUser }) {
    return vault().createOffice(input)
  }

  /** Drafts first (2 s), the running save (5 s), then the window goes, whatever came of them. */
  async function lock(): Promise<void> {
    await atMost(sealDrafts, flushDrafts())
    await atMost(finishSave, vault().prepareLock())
    await desktop().lock()
  }

  async function refresh(): Promise<void> {
    const result = await vault().session()
    if (result.ok) session.value = result.value
  }

  function has(roll: Roll): boolean {
    return user.value?.roller.includes(roll) ?? false
  }

  return {
    ...{ phase, slots, isExample, session, user, settings },
    ...{ start, enter, unlock, createOffice, lock, refresh, has },
  }
})
