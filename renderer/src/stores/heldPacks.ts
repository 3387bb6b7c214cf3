import { ref, shallowRef } from 'vue'
import type { VaultError } from '@renderer/vault/api'
import type { HeldPacks } from '@renderer/vault/apiOwnPacks'
import { provideOwnPacks } from './packs'
import { vault } from './vault'

const none: HeldPacks = { versions: [], packs: [] }

/** The office's own riktlinjepaket as the vault last gave them. */
export const heldPacks = shallowRef<HeldPacks>(none)
/** Why the own packs can't be used, null when they can. */
export const heldProblem = ref<VaultError | null>(null)

/**
 * Reads the own packs and gives those that are approved to the rules. One that isn't what was approved
 * is never used: then none of them counts, and `heldProblem` says so.
 */
export async function loadHeldPacks(): Promise<void> {
  const read = await vault().ownPacks()
  heldProblem.value = read.ok ? null : read.error.code
  heldPacks.value = read.ok ? read.value : none
  const { versions, packs } = heldPacks.value
  const approved = new Set(
    versions
      .filter(({ status }) => status === 'godkant')
      .map(({ meta }) => `${meta.id} ${meta.validFrom}`),
  )
  provideOwnPacks(packs.filter(({ id, validFrom }) => approved.has(`${id} ${validFrom}`)))
}
