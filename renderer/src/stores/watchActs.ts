import type { HandelseBody } from '@shared/domain/handelse'
import type { AktId } from '@shared/domain/primitives'
import type { VaultError } from '@renderer/vault/api'
import { useAkt } from './akt'
import { useRegister } from './register'
import { vault } from './vault'

/**
 * Appends events to an akt from a list, without leaving it: the akt is opened for the purpose (and that is
 * logged), the events saved, the register read anew. Null = saved; else why it wasn't.
 */
export async function actIn(
  akt: AktId,
  bodies: readonly HandelseBody[],
  purpose: string,
): Promise<VaultError | null> {
  const opened = await vault().openAkt(akt, purpose)
  if (!opened.ok) return opened.error.code
  const saved = await vault().append({ akt, head: opened.value.head, bodies })
  if (!saved.ok) return saved.error.code
  const shown = useAkt()
  if (shown.open?.state.akt === akt) shown.open = saved.value
  await useRegister().load()
  return null
}
