import type { OpenAkt } from '@shared/domain/akt'
import { foldAkt, toLog } from '@shared/domain/logFold'
import type { Result, Saved } from './api'
import { entryOf, remember, sealManifest } from './aktLog'
import { commit } from './commit'
import type { Change } from './commit'
import type { Core, LoadedAkt, OpenVault } from './core'
import { ok } from './result'
import { sealDelta } from './registerStore'

/** An akt as the screens get it. */
export function toOpenAkt(open: OpenVault, loaded: LoadedAkt): OpenAkt {
  const { events, head, keys } = loaded
  const names = new Map(open.state.users.map(({ anvandare: { id, name } }) => [id as string, name]))
  const readers = keys.readers?.map((id) => names.get(id) ?? id) ?? null
  return { state: foldAkt(events), log: toLog(events), head, readers }
}

/**
 * Saves an akt's new events with its manifest and, unless it is protected, its register delta. `change`
 * carries whatever belongs to the same act (a number, a report row, a destroyed draft).
 */
export async function saveAkt(
  core: Core,
  open: OpenVault,
  loaded: LoadedAkt,
  change: Change,
): Promise<Result<OpenAkt & Saved>> {
  const entry = entryOf(loaded)
  const isShared = loaded.keys.readers === null
  const delta = isShared ? await sealDelta(core, open, entry) : null
  const akter = [await sealManifest(core, loaded)]
  const deltas = delta === null ? [] : [delta]
  const saved = await commit(core, open, { ...change, akter, deltas, refreshed: [loaded.akt] })
  if (!saved.ok) return saved
  remember(open, loaded)
  const place = isShared ? open.register.rows : open.own
  place.set(loaded.akt, entry)
  if (change.dropDraft !== undefined) await core.deps.port.removeDraft(change.dropDraft)
  return ok({ ...toOpenAkt(open, loaded), at: saved.value })
}
