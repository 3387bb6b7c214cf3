import type { VaultError } from '@renderer/vault/api'
import type { NewOwnPack, OwnPackDecision } from '@renderer/vault/apiOwnPacks'
import { loadHeldPacks } from './heldPacks'
import { useRegister } from './register'
import { useSession } from './session'
import { vault } from './vault'

/** Lays an own pack before someone else; the error is the vault's. */
export async function proposeOwnPack(input: NewOwnPack): Promise<VaultError | null> {
  const done = await vault().proposeOwnPack(input)
  if (!done.ok) return done.error.code
  await loadHeldPacks()
  return null
}

/** Approves or sends back; an approval also changes the settings, which are read again. */
export async function decideOwnPack(decision: OwnPackDecision): Promise<VaultError | null> {
  const done = await vault().decideOwnPack(decision)
  if (!done.ok) return done.error.code
  await loadHeldPacks()
  await useSession().refresh()
  await useRegister().start()
  return null
}
