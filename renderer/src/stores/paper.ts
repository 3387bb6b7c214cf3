import type { VaultError } from '@renderer/vault/api'
import type { Dokument } from '@shared/documents/blocks'
import type { OpenAkt } from '@shared/domain/akt'
import type { HandelseBody } from '@shared/domain/handelse'
import type { BeslutId } from '@shared/domain/primitives'
import { DocumentId } from '@shared/domain/primitives'
import { useAkt } from './akt'
import { saveOut } from './paperOut'
import { vault } from './vault'

/** Whether the paper is in the akt, and whether it was also saved outside. */
export type PaperOutcome =
  { readonly ok: true; readonly saved: boolean } | { readonly ok: false; readonly code: VaultError }

type Sort = Extract<HandelseBody, { type: 'dokument.upprattat' }>['data']['sort']

/**
 * Keeps a paper in the akt: rendered in the worker, sealed, noted in the log, then offered to be saved as Word.
 * `avser` = the decision it is about. The error is the vault's; a declined dialog leaves the paper in the akt.
 */
export async function keepPaper(
  tree: Dokument,
  {
    open,
    sort,
    avser,
  }: { readonly open: OpenAkt; readonly sort: Sort; readonly avser: BeslutId | null },
): Promise<PaperOutcome> {
  const { akt, arendenummer, dokument, person } = open.state
  const bytes = await vault().renderDocument(tree)
  if (!bytes.ok) return { ok: false, code: bytes.error.code }
  const id = DocumentId.parse(await vault().newId())
  const hash = await vault().storeDocument({ akt, id, bytes: bytes.value })
  if (!hash.ok) return { ok: false, code: hash.error.code }
  const data = {
    ...{ id, sort, title: tree.title, hash: hash.value },
    ...{ size: bytes.value.length, avser },
  }
  const code = await useAkt().append([{ type: 'dokument.upprattat', data }])
  if (code !== null) return { ok: false, code }
  const suggestedName = `${arendenummer} ${sort} ${String(dokument.length + 1)}`
  const saved = await saveOut(
    { akt, person, purpose: sort, tree },
    { suggestedName, kind: 'docx', bytes: bytes.value },
  )
  return { ok: true, saved: saved.ok && saved.saved }
}
