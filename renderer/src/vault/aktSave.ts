import type { OpenAkt } from '@shared/domain/akt'
import { foldAkt, toLog } from '@shared/domain/logFold'
import type { Result, Saved } from './api'
import { entryOf, remember, sealManifest } from './aktLog'
import { commit } from './commit'
import type { Change } from './commit'
import type { Core, LoadedAkt, OpenVault, RegisterEntry } from './core'
import { ok } from './result'
import { sealDelta, sealPages } from './registerStore'

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
  const entry = entryOf(core, loaded)
  const isShared = loaded.keys.readers === null
  const register = await registerChange(core, open, entry, isShared)
  const akter = [await sealManifest(core, loaded, entry)]
  const saved = await commit(core, open, { ...change, ...register, akter, refreshed: [loaded.akt] })
  if (!saved.ok) return saved
  remember(open, loaded)
  const [place, other] = isShared ? [open.register.rows, open.own] : [open.own, open.register.rows]
  place.set(loaded.akt, entry)
  other.delete(loaded.akt)
  if (change.dropDraft !== undefined) await core.deps.port.removeDraft(change.dropDraft)
  return ok({ ...toOpenAkt(open, loaded), at: saved.value })
}

/** A delta; or, for an akt that has just become protected, every page again without its line. */
async function registerChange(
  core: Core,
  open: OpenVault,
  entry: RegisterEntry,
  isShared: boolean,
): Promise<Pick<Change, 'deltas' | 'pages'>> {
  if (isShared) {
    const delta = await sealDelta(core, open, entry)
    return delta === null ? {} : { deltas: [delta] }
  }
  if (!open.register.rows.has(entry.row.akt)) return {}
  const rows = new Map(open.register.rows)
  rows.delete(entry.row.akt)
  const gen = open.register.gen + 1
  return { pages: { gen, parts: await sealPages(core, open, gen, rows) } }
}
