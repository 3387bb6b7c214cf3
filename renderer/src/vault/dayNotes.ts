import { envelope, keys } from '@shared/crypto'
import { foldAkt } from '@shared/domain/logFold'
import { DraftId } from '@shared/domain/primitives'
import type { AktId } from '@shared/domain/primitives'
import { writeAccess } from './access'
import { loadAkt } from './aktLog'
import type { ColleagueNotes, Result } from './api'
import type { AktKeys, Core, OpenVault } from './core'
import { placeOf } from './core'
import { decodeDraft } from './draftFile'
import { draftKey } from './drafts'
import type { Stored } from './drafts'
import { fromStorage, ok } from './result'
import { parsed } from './sealing'

const PURPOSE = 'kollegors daganteckningar'

/**
 * Others' day notes in an akt, for whoever holds its key: a substitute must know what happened while the
 * writer is away. They stay the writer's to change and to summarise, and are destroyed with the summary.
 * The reading is written in the access log first, where there is anything to read. Refused: as `openAkt`.
 */
export async function colleagueNotes(
  core: Core,
  open: OpenVault,
  akt: AktId,
): Promise<Result<readonly ColleagueNotes[]>> {
  const loaded = await loadAkt(core, open, akt)
  if (!loaded.ok) return loaded
  const files = fromStorage(await core.deps.port.listDrafts())
  if (!files.ok) return files
  const opened = await Promise.all(
    files.value.map(({ id, bytes }) =>
      openShared(core, { akt, keys: loaded.value.keys, id, bytes }),
    ),
  )
  const others = opened.filter((notes) => notes !== null && notes.owner !== open.user.id)
  const found = others.filter((notes) => notes !== null)
  if (found.length === 0) return ok([])
  const { arendenummer } = foldAkt(loaded.value.events)
  const access = { what: 'akt-oppnad', akt, arendenummer, purpose: PURPOSE } as const
  const logged = await writeAccess(core, open, access)
  return logged.ok ? ok(found) : logged
}

async function openShared(
  core: Core,
  at: {
    readonly akt: AktId
    readonly keys: AktKeys
    readonly id: string
    readonly bytes: Uint8Array
  },
): Promise<ColleagueNotes | null> {
  const id = DraftId.safeParse(at.id)
  const file = decodeDraft(at.bytes)
  if (!id.success || file?.akt !== at.akt || file.shared === null) return null
  const asked = keys.wrapKeyOf(file.shared)
  const under = asked.ok ? at.keys.epochs.get(asked.value.epoch)?.record : undefined
  if (under === undefined) return null
  const place = placeOf(core, 'utkast', id.data, 0)
  const raw = await keys.unwrap(under, { place, wrapped: file.shared })
  if (!raw.ok) return null
  const key = await draftKey(raw.value, id.data)
  const sealedAt = placeOf(core, 'utkast', id.data, file.rev)
  const stored = parsed<Stored>(await envelope.open(key, { place: sealedAt, sealed: file.box }))
  if (stored === null) return null
  const { kind, content, savedAt } = stored
  return { owner: file.owner, kind, content, savedAt }
}
