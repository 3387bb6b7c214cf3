import { todayNow } from './clock'
import { desktop } from './desktop'
import { usePacks } from './packs'
import { useSession } from './session'
import { vault } from './vault'
import { delegationsordning } from '@shared/documents/delegationsordning'
import type { Delegationsordning } from '@shared/domain/delegation'

/** How saving the Word file went: an error code, or whether it was saved at all. */
export type WordSaved =
  { readonly ok: true; readonly saved: boolean } | { readonly ok: false; readonly code: string }

/** The order as Word, ready for the nämnd: made in the worker, saved where main asks. */
export async function saveOrderWord(
  order: Delegationsordning,
  suggestedName: string,
): Promise<WordSaved> {
  const { settings, session } = useSession()
  if (settings === null || session === null) return { ok: false, code: 'locked' }
  const people = session.users.map(({ id, name, befattning }) => ({ id, name, befattning }))
  const packTitle = usePacks().newest(order.packId)?.source.title ?? ''
  const tree = delegationsordning({
    ...{ kontor: settings.kontor, order, people, packTitle },
    date: todayNow(),
  })
  const made = await vault().renderDocument(tree)
  if (!made.ok) return { ok: false, code: made.error.code }
  await vault().logAccess({ what: 'export', akt: null, purpose: suggestedName })
  const saved = await desktop().saveFile({ suggestedName, kind: 'docx', bytes: made.value })
  return saved.ok ? { ok: true, saved: saved.value.saved } : { ok: false, code: saved.error.code }
}
