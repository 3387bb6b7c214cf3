import { canonicalBytes, envelope, keys } from '@shared/crypto'
import type { SealKey } from '@shared/crypto'
import { DraftId } from '@shared/domain/primitives'
import type { AktId, Instant } from '@shared/domain/primitives'
import type { Draft, Result } from './api'
import type { Core, DraftKey, OpenVault } from './core'
import { decodeDraft, encodeDraft, NO_AKT } from './draftFile'
import { placeOf } from './core'
import { fail, fromStorage, ok } from './result'
import { parsed } from './sealing'
import { masterFrom, openAktKeys } from './wraps'

/** What a draft's envelope holds. */
export type Stored = Omit<Draft, 'id'>

/**
 * Keeps a draft's latest state: sealed under a key of its own, to main's draft file and then to the
 * working copy. Only its writer can open it. Refused: main's own codes; nothing is lost then.
 */
export async function saveDraft(
  core: Core,
  open: OpenVault,
  draft: Omit<Draft, 'savedAt'>,
): Promise<Result<Instant>> {
  const id = DraftId.safeParse(draft.id)
  if (!id.success) return fail('invalid')
  const own = open.drafts.get(id.data) ?? (await newDraftKey(core, open, { ...draft, id: id.data }))
  open.drafts.set(id.data, own)
  const rev = ++own.rev
  const { akt, kind, content } = draft
  const stored: Stored = { akt, kind, content, savedAt: core.deps.now() }
  const place = placeOf(core, 'utkast', id.data, rev)
  const payload = canonicalBytes(stored)
  const box = await envelope.seal(own.key, { place, payload, random: core.deps.random })
  const bytes = encodeDraft({ ...own, owner: open.user.id, rev, akt, box })
  const written = fromStorage(await core.deps.port.writeDraft({ id: id.data, bytes }))
  if (!written.ok) return written
  // The file is the draft; the row is its working copy and may fail without harm.
  await core.db.utkast.put({ id: id.data, owner: open.user.id, rev, bytes }).catch(() => undefined)
  return ok(stored.savedAt)
}

/** This user's drafts, newest state of each, last saved first. Others' drafts don't open. */
export async function listDrafts(core: Core, open: OpenVault): Promise<Result<readonly Draft[]>> {
  const files = fromStorage(await core.deps.port.listDrafts())
  if (!files.ok) return files
  const rows = await core.db.utkast.toArray().catch(() => [])
  const found = new Map<string, { readonly draft: Draft; readonly rev: number }>()
  for (const { id, bytes } of [...files.value, ...rows]) {
    const opened = await openDraft(core, open, id, bytes)
    if (opened !== null && opened.rev > (found.get(id)?.rev ?? 0)) found.set(id, opened)
  }
  const drafts = [...found.values()].map(({ draft }) => draft)
  return ok(drafts.sort((a, b) => (a.savedAt > b.savedAt ? -1 : 1)))
}

/** A draft as anybody sees it: whose it is and in which akt; the akt is null where its file doesn't say. */
export type DraftMark = {
  readonly id: DraftId
  readonly owner: string
  readonly akt: string | null
}

/** Everybody's drafts that lie in an akt or may, without what they say. Refused: main's own codes. */
export async function draftMarks(core: Core): Promise<Result<readonly DraftMark[]>> {
  const files = fromStorage(await core.deps.port.listDrafts())
  if (!files.ok) return files
  const marks = files.value.flatMap(({ id, bytes }): DraftMark[] => {
    const known = DraftId.safeParse(id)
    const file = decodeDraft(bytes)
    if (!known.success || file === null || file.akt === NO_AKT) return []
    return [{ id: known.data, owner: file.owner, akt: file.akt }]
  })
  return ok(marks)
}

/** Destroys a draft and its key. A draft that is already gone is no error. */
export async function discardDraft(
  core: Core,
  open: OpenVault,
  id: DraftId,
): Promise<Result<null>> {
  const removed = fromStorage(await core.deps.port.removeDraft(id))
  if (!removed.ok && removed.error.code !== 'not-found') return removed
  await core.db.utkast.delete(id)
  open.drafts.delete(id)
  return ok(null)
}

/**
 * Destroys drafts that an event says it has taken the place of, should a power cut have come between the two:
 * day notes don't outlive their summary. What is gone already is left in peace.
 */
export async function destroySpent(core: Core, ids: readonly DraftId[]): Promise<void> {
  if (ids.length === 0) return
  const files = fromStorage(await core.deps.port.listDrafts())
  const left = new Set(files.ok ? files.value.map(({ id }) => id) : ids)
  for (const id of ids.filter((one) => left.has(one))) await core.deps.port.removeDraft(id)
  await core.db.utkast.bulkDelete([...ids]).catch(() => undefined)
}

/**
 * Destroys everybody's drafts in akter that are destroyed: what somebody had begun to write in them is about
 * the same person. Run with the act and again at every unlock, should a power cut have come between the two.
 */
export async function destroyIn(core: Core, akter: ReadonlySet<string>): Promise<void> {
  const marks = await draftMarks(core)
  const lying = marks.ok ? marks.value.filter(({ akt }) => akt !== null && akter.has(akt)) : []
  await destroySpent(
    core,
    lying.map(({ id }) => id),
  )
}

async function newDraftKey(
  core: Core,
  open: OpenVault,
  { id, akt, kind }: Pick<Draft, 'id' | 'akt' | 'kind'>,
): Promise<DraftKey> {
  const { random } = core.deps
  const raw = random(32)
  const place = placeOf(core, 'utkast', id, 0)
  const wrapped = await keys.wrap(open.draftKey, { place, raw, random })
  const under = akt !== null && isShared(kind) ? await sharedKey(core, open, akt) : null
  const shared = under && (await keys.wrap(under, { place, raw, random }))
  return { key: await draftKey(raw, id), wrapped, shared, rev: 0 }
}

/** Day notes are the work's, not the writer's alone: colleagues of the akt read them (`dayNotes`). */
function isShared(kind: string): boolean {
  return kind.startsWith('daganteckningar')
}

async function sharedKey(core: Core, open: OpenVault, akt: AktId): Promise<SealKey | null> {
  const held = open.akter.get(akt)?.keys ?? (await openAktKeys(core, akt))
  return held?.record ?? null
}

async function openDraft(core: Core, open: OpenVault, id: string, bytes: Uint8Array) {
  const file = decodeDraft(bytes)
  const draftId = DraftId.safeParse(id)
  if (file?.owner !== open.user.id || !draftId.success) return null
  const at = placeOf(core, 'utkast', id, 0)
  const raw = await keys.unwrap(open.draftKey, { place: at, wrapped: file.wrapped })
  if (!raw.ok) return null
  const key = await draftKey(raw.value, draftId.data)
  const place = placeOf(core, 'utkast', id, file.rev)
  const stored = parsed<Stored>(await envelope.open(key, { place, sealed: file.box }))
  if (stored === null) return null
  const known = open.drafts.get(draftId.data)
  if ((known?.rev ?? 0) < file.rev) {
    const { wrapped, shared, rev } = file
    open.drafts.set(draftId.data, { key, wrapped, shared, rev })
  }
  return { draft: { id: draftId.data, ...stored }, rev: file.rev }
}

/** A draft's own key from its raw bytes, which are wiped. */
export async function draftKey(raw: Uint8Array, id: DraftId): Promise<SealKey> {
  return keys.derive(await masterFrom(raw, id), 'draft')
}
