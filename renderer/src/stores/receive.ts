import type { VaultError } from '@renderer/vault/api'
import type { Uppgifter } from '@shared/domain/handelser/inkommetHandelser'
import type { DraftId } from '@shared/domain/primitives'
import { useAkt } from './akt'
import type { CheckedFile } from './incomingFile'
import { vault } from './vault'

/** Takes a document that came in into the open akt, file and event as one save. Null = saved. */
export async function receive(
  uppgifter: Uppgifter,
  fil: CheckedFile,
  draft: DraftId | null,
): Promise<VaultError | null> {
  const { open, take, load } = useAkt()
  if (open === null) return 'not-found'
  const { head, state } = open
  const input = { akt: state.akt, head, uppgifter, fil }
  const code = await take(vault().storeIncoming(draft === null ? input : { ...input, draft }))
  if (code === 'stale-head') await load(state.akt, 'nya händelser')
  return code
}
