import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { NewBeslut, Result, Saved, VaultError } from '@renderer/vault/api'
import type { OpenAkt } from '@shared/domain/akt'
import type { HandelseBody } from '@shared/domain/handelse'
import type { AktId, DraftId } from '@shared/domain/primitives'
import { useRegister } from './register'
import { vault } from './vault'

/** The akt on the screen. Opening it is logged by the vault before anything is shown. */
export const useAkt = defineStore('akt', () => {
  const open = shallowRef<OpenAkt | null>(null)
  const error = ref<VaultError | null>(null)
  const busy = ref(false)

  async function load(akt: AktId, purpose: string): Promise<void> {
    if (open.value?.state.akt !== akt) open.value = null
    const result = await vault().openAkt(akt, purpose)
    error.value = result.ok ? null : result.error.code
    if (result.ok) open.value = result.value
  }

  /** An act that answers with the akt as it is afterwards: shown, and the lists read anew. */
  async function take(work: Promise<Result<OpenAkt & Saved>>): Promise<VaultError | null> {
    busy.value = true
    const result = await work
    busy.value = false
    if (!result.ok) return result.error.code
    open.value = result.value
    await useRegister().load()
    return null
  }

  /** Appends events as one save; after `stale-head` the akt is read anew so that it can be done again. */
  async function append(
    bodies: readonly HandelseBody[],
    draft?: DraftId,
  ): Promise<VaultError | null> {
    const now = open.value
    if (now === null) return 'not-found'
    const input = { akt: now.state.akt, head: now.head, bodies }
    const code = await take(vault().append(draft === undefined ? input : { ...input, draft }))
    if (code === 'stale-head') await load(now.state.akt, 'nya händelser')
    return code
  }

  function sign(beslut: NewBeslut, draft?: DraftId): Promise<VaultError | null> {
    return take(vault().signBeslut(beslut, draft))
  }

  return { open, error, busy, load, take, append, sign }
})
