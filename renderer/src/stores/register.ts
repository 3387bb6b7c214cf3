import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { VaultError } from '@renderer/vault/api'
import type { AktId } from '@shared/domain/primitives'
import type { RegisterRow } from '@shared/domain/register'
import { vault } from './vault'

/** The opened register: the compact rows that lists, watches and waiting decisions read. */
export const useRegister = defineStore('register', () => {
  const rows = shallowRef<readonly RegisterRow[]>([])
  const loaded = ref(false)
  const error = ref<VaultError | null>(null)
  const byId = computed(() => new Map<AktId, RegisterRow>(rows.value.map((row) => [row.akt, row])))

  async function load(): Promise<void> {
    const result = await vault().listRegister()
    error.value = result.ok ? null : result.error.code
    if (!result.ok) return
    rows.value = result.value
    loaded.value = true
  }

  /** At the start: what there is, then the watches that were made by other rules than today's. */
  async function start(): Promise<void> {
    await load()
    const made = await vault().refreshWatches()
    if (made.ok && made.value > 0) await load()
  }

  return { rows, loaded, error, byId, load, start }
})
