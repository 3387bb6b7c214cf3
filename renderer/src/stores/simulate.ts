import { ref, shallowRef } from 'vue'
import type { Ref, ShallowRef } from 'vue'
import type { VaultError } from '@renderer/vault/api'
import type { Delegationsordning } from '@shared/domain/delegation'
import type { Period, Simulation } from '@shared/decision/simulate'
import { ruleSet } from './packs'
import { vault } from './vault'

export type Simulating = {
  readonly result: ShallowRef<Simulation | null>
  readonly progress: Ref<{ readonly done: number; readonly of: number } | null>
  readonly code: Ref<VaultError | null>
  readonly run: (asked: Asked) => Promise<void>
  readonly stop: () => void
}

type Asked = {
  readonly base: Delegationsordning
  readonly trial: Delegationsordning
  readonly period: Period
}

/** The decisions of a period under two orders: read and counted in the vault, only counts come back. */
export function useSimulation(): Simulating {
  const result = shallowRef<Simulation | null>(null)
  const progress = ref<{ done: number; of: number } | null>(null)
  const code = ref<VaultError | null>(null)
  let going = false

  async function run({ base, trial, period }: Asked): Promise<void> {
    if (progress.value !== null) return
    going = true
    result.value = null
    code.value = null
    progress.value = { done: 0, of: 0 }
    const { packs, laws } = ruleSet()
    const rules = { packs: packs.filter(({ id }) => id === base.packId), laws }
    const asked = await vault().simulateOrder({ rules, base, trial, period }, (done, of) => {
      progress.value = { done, of }
      return going
    })
    progress.value = null
    if (asked.ok) result.value = asked.value
    else code.value = asked.error.code === 'cancelled' ? null : asked.error.code
  }

  function stop(): void {
    going = false
  }

  return { result, progress, code, run, stop }
}
