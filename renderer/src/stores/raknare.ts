import { ref, shallowRef } from 'vue'
import type { VaultError } from '@renderer/vault/api'
import type { Raknare, RaknareApi } from '@renderer/vault/raknareApi'
import type { RaknareInput } from '@shared/documents/raknareRapport'
import type { Pack } from '@shared/rules/schemaPack'
import { vault } from './vault'

type Counted = Awaited<ReturnType<RaknareApi['raknare']>>

/** The counter as the vault has it, and what its latest act said. */
export function useRaknareStore() {
  const state = shallowRef<Raknare | null>(null)
  const code = ref<VaultError | null>(null)
  const busy = ref(false)

  /** One act at a time; true when it is saved. */
  async function run(act: (api: RaknareApi) => Promise<Counted>): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    const result = await act(vault())
    busy.value = false
    code.value = result.ok ? null : result.error.code
    if (result.ok) state.value = result.value
    return result.ok
  }

  return { state, code, busy, run }
}

/** The yearly summary as Word; the names of what is counted are worked out before they are sent. */
export function raknareDocx(input: Omit<RaknareInput, 'names'> & { names: NameTables }) {
  return vault().raknareDocx(input)
}

export type NameTables = Readonly<Record<'insats' | 'aldersgrupp' | 'kon' | 'orsak', NameTable>>
type NameTable = Readonly<Record<string, string>>

/** Whether a pack has measures without needs assessment at all. */
export function hasOpenMeasures(pack: Pack | null): boolean {
  return pack?.insatser.some(isOpenMeasure) ?? false
}

/** A measure that is given without needs assessment, whole or in part. */
export function isOpenMeasure({ needsAssessed, counter }: Pack['insatser'][number]): boolean {
  return needsAssessed === 'no' || counter !== undefined
}
