import { envelope, hash, toHex } from '@shared/crypto'
import { DocumentId, Hash } from '@shared/domain/primitives'
import type { AktId } from '@shared/domain/primitives'
import { loadAkt } from './aktLog'
import type { Result } from './api'
import type { Core, LoadedAkt, OpenVault } from './core'
import { placeOf } from './core'
import { fail, fromStorage, ok } from './result'
import { keyFor } from './wraps'

/** SHA-256 of a document's bytes, as the events carry it. */
export async function documentHash(bytes: Uint8Array): Promise<Hash> {
  return Hash.parse(toHex(await hash.sha256(bytes)))
}

/** Seals a document under the akt's own key and hands it to main, which has it on disk at the answer. */
export async function writeDocument(
  core: Core,
  loaded: LoadedAkt,
  { id, bytes }: { readonly id: DocumentId; readonly bytes: Uint8Array },
): Promise<Result<Hash>> {
  const place = placeOf(core, 'bilagor', id, 1)
  const { random, port } = core.deps
  const sealed = await envelope.seal(loaded.keys.attachment, { place, payload: bytes, random })
  const written = fromStorage(await port.writeBlob({ id, bytes: sealed }))
  return written.ok ? ok(await documentHash(bytes)) : written
}

/** The sealed copy of a document upprättad in the akt. Refused: as `loadAkt`; `invalid` for a bad id. */
export async function storeDocument(
  core: Core,
  open: OpenVault,
  input: { readonly akt: AktId; readonly id: DocumentId; readonly bytes: Uint8Array },
): Promise<Result<Hash>> {
  if (!DocumentId.safeParse(input.id).success) return fail('invalid')
  const loaded = await loadAkt(core, open, input.akt)
  return loaded.ok ? writeDocument(core, loaded.value, input) : loaded
}

/**
 * A document's bytes, whole and the ones its event names. Refused: `not-found`; `integrity` where the
 * seal or the hash doesn't hold.
 */
export async function readDocument(
  core: Core,
  open: OpenVault,
  akt: AktId,
  id: DocumentId,
): Promise<Result<Uint8Array>> {
  const loaded = await loadAkt(core, open, akt)
  if (!loaded.ok) return loaded
  const sealed = fromStorage(await core.deps.port.readBlob(id))
  if (!sealed.ok) return sealed
  const place = placeOf(core, 'bilagor', id, 1)
  const key = keyFor(loaded.value.keys, sealed.value, 'attachment')
  const opened = await envelope.open(key, { place, sealed: sealed.value })
  if (!opened.ok) return fail('integrity')
  const named = loaded.value.events.find(
    ({ event: { body } }) => body.type === 'dokument.upprattat' && body.data.id === id,
  )
  if (named?.event.body.type !== 'dokument.upprattat') return ok(opened.value)
  const isSame = (await documentHash(opened.value)) === named.event.body.data.hash
  return isSame ? ok(opened.value) : fail('integrity')
}
