import { envelope, toHex } from '@shared/crypto'
import type { OpenAkt } from '@shared/domain/akt'
import { HandelseBody } from '@shared/domain/handelse'
import { DocumentId } from '@shared/domain/primitives'
import type { AktId } from '@shared/domain/primitives'
import { MOST_BYTES } from '@shared/tables/recognise'
import { foldAkt } from '@shared/domain/logFold'
import { extendAkt, loadAkt } from './aktLog'
import { saveAkt } from './aktSave'
import type { Result, Saved, VaultApi } from './api'
import type { AktKeys, Core, LoadedAkt, OpenVault } from './core'
import { placeOf } from './core'
import { documentHash } from './documents'
import { renewAkt } from './renewKeys'
import { fail, fromStorage, ok } from './result'
import { keyFor } from './wraps'

type Incoming = Parameters<VaultApi['storeIncoming']>[0]

/** Format version 1: parts of one MiB, each sealed at its number in the document. */
const PART = 1024 * 1024

/**
 * Takes a document that came in into the akt: its parts are sealed and staged on disk, then its event is
 * saved together with them. A crash on the way leaves nothing of it. Refused: `stale-head`, `invalid`.
 */
export async function storeIncoming(
  core: Core,
  open: OpenVault,
  input: Incoming,
): Promise<Result<OpenAkt & Saved>> {
  const before = await loadAkt(core, open, input.akt)
  if (!before.ok) return before
  if (before.value.head !== input.head) return fail('stale-head')
  const { keys, wraps } = await renewAkt(core, open, before.value)
  const id = newId(core)
  const body = await eventOf(core, id, input)
  if (body === null) return fail('invalid')
  const { delar } = body.data.fil
  const staged = await stageParts(core, keys, { id, delar, bytes: input.fil.bytes })
  const saved = staged.ok
    ? await saveBody(core, open, { before: before.value, keys, wraps, body, draft: input.draft })
    : staged
  // What was staged for nothing goes at once; what can't go now goes at the next start.
  if (!saved.ok) await core.deps.port.removeBlobs(delar)
  return saved
}

/** A document's bytes. Refused: `not-found`; `integrity` where a part is missing, moved or changed. */
export async function readIncoming(
  core: Core,
  open: OpenVault,
  akt: AktId,
  id: DocumentId,
): Promise<Result<Uint8Array>> {
  const loaded = await loadAkt(core, open, akt)
  if (!loaded.ok) return loaded
  const found = foldAkt(loaded.value.events).inkommet.handlingar.find((one) => one.id === id)
  if (found === undefined) return fail('not-found')
  const { delar, size, hash } = found.fil
  const bytes = new Uint8Array(size)
  let at = 0
  for (const [index, part] of delar.entries()) {
    const sealed = await core.deps.port.readBlob(part)
    if (!sealed.ok) return fail('integrity')
    const place = placeOf(core, 'bilagor', id, index + 1)
    const key = keyFor(loaded.value.keys, sealed.value, 'attachment')
    const opened = await envelope.open(key, { place, sealed: sealed.value })
    if (!opened.ok || at + opened.value.length > size) return fail('integrity')
    bytes.set(opened.value, at)
    at += opened.value.length
  }
  return at === size && (await documentHash(bytes)) === hash ? ok(bytes) : fail('integrity')
}

/** The blobs of an akt's documents, to be removed with it. */
export function blobsOf({ events }: LoadedAkt): readonly string[] {
  const { inkommet, dokument } = foldAkt(events)
  return [...inkommet.handlingar.flatMap(({ fil }) => fil.delar), ...dokument.map(({ id }) => id)]
}

type Inkommen = Extract<HandelseBody, { type: 'handling.inkommen' }>

async function eventOf(core: Core, id: DocumentId, input: Incoming): Promise<Inkommen | null> {
  const { namn, filtyp, bytes } = input.fil
  if (bytes.length === 0 || bytes.length > MOST_BYTES) return null
  const delar = Array.from({ length: Math.ceil(bytes.length / PART) }, () => newId(core))
  const fil = { namn, filtyp, size: bytes.length, hash: await documentHash(bytes), delar }
  const data = { id, uppgifter: input.uppgifter, fil }
  const parsed = HandelseBody.safeParse({ type: 'handling.inkommen', data })
  return parsed.success && parsed.data.type === 'handling.inkommen' ? parsed.data : null
}

async function stageParts(
  core: Core,
  keys: AktKeys,
  { id, delar, bytes }: Pick<Incoming['fil'], 'bytes'> & { id: DocumentId; delar: string[] },
): Promise<Result<null>> {
  const { random, port } = core.deps
  for (const [index, part] of delar.entries()) {
    const place = placeOf(core, 'bilagor', id, index + 1)
    const payload = bytes.subarray(index * PART, (index + 1) * PART)
    const sealed = await envelope.seal(keys.attachment, { place, payload, random })
    const staged = fromStorage(await port.stageBlob({ id: part, bytes: sealed }))
    if (!staged.ok) return staged
  }
  return ok(null)
}

async function saveBody(
  core: Core,
  open: OpenVault,
  input: Awaited<ReturnType<typeof renewAkt>> & {
    readonly before: LoadedAkt
    readonly body: Inkommen
    readonly draft: Incoming['draft']
  },
): Promise<Result<OpenAkt & Saved>> {
  const { before, keys, wraps, body, draft } = input
  const { loaded, frames } = await extendAkt(core, open, { ...before, keys }, [body])
  const change = { frames, dropDraft: draft, blobs: body.data.fil.delar }
  return saveAkt(core, open, loaded, wraps === null ? change : { ...change, wraps })
}

function newId(core: Core): DocumentId {
  return DocumentId.parse(toHex(core.deps.random(16)))
}
