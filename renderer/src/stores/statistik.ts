import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { vault } from './vault'
import type { VaultError } from '@renderer/vault/api'
import type { Statistiksvar } from '@renderer/vault/statistikApi'
import type { Dagar } from '@shared/deadlines/period'

type Asked = { readonly period: Dagar; readonly fore: Dagar; readonly purpose: string }
export type Counted = Statistiksvar & { readonly asked: Asked }

/**
 * The period's statistics, counted in the vault. What was counted last stands until the next is ready; of two
 * questions the later is answered.
 */
export function useStatistik(asked: () => Asked | null) {
  const counted = shallowRef<Counted | null>(null)
  const progress = ref<{ readonly done: number; readonly of: number } | null>(null)
  const code = ref<VaultError | null>(null)
  let turn = 0

  async function run(): Promise<void> {
    const now = asked()
    const mine = (turn += 1)
    code.value = null
    if (now === null) return
    progress.value = { done: 0, of: 0 }
    const answer = await vault().statistik(now, (done, of) => {
      if (mine === turn) progress.value = { done, of }
      return mine === turn
    })
    if (mine !== turn) return
    progress.value = null
    if (answer.ok) counted.value = { ...answer.value, asked: now }
    else code.value = answer.error.code
  }

  function stop(): void {
    turn += 1
    progress.value = null
    code.value = 'cancelled'
  }

  watch(asked, () => void run(), { immediate: true })
  onScopeDispose(() => (turn += 1))
  return { counted, progress, code, run, stop }
}
