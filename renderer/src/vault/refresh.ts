import type { AktId } from '@shared/domain/primitives'
import { asLoaded, entryOf, openEvents, openManifest, sealManifest } from './aktLog'
import type { AktKeys, Core, LoadedAkt, OpenVault, RegisterEntry } from './core'
import { commit } from './commit'
import { logRows } from './database'
import type { RegisterPart } from './database'
import { chainProblems } from '@shared/domain/logChain'
import type { CheckedEvent } from '@shared/domain/logChain'
import type { Result } from './api'
import { allWraps } from './keyring'
import { ok } from './result'
import { sealDelta, sealPages } from './registerStore'
import { inFlight } from './sealing'
import { openAktKeys } from './wraps'

const PAGED_AT = 64
/** So many akter take seconds to sum up, which nobody should wait for without knowing why. */
const MANY = 100

/** An akt summed up again from its log. */
export type Refolded = { readonly loaded: LoadedAkt; readonly entry: RegisterEntry }

/**
 * Sums up an akt from its sealed rows alone. Null where this session has no key for it or where the log
 * isn't whole. Signatures are checked when a person opens the akt; here the chains and seals are.
 */
export async function refold(core: Core, akt: AktId): Promise<Refolded | null> {
  const read = await readLog(core, akt)
  if (read === null) return null
  const loaded = await asLoaded(akt, read.keys, read.events)
  return { loaded, entry: entryOf(core, loaded) }
}

/** An akt's events from its sealed rows, and the keys that opened them. Null as `refold`. */
export async function readLog(
  core: Core,
  akt: AktId,
): Promise<{ readonly keys: AktKeys; readonly events: readonly CheckedEvent[] } | null> {
  const keys = await openAktKeys(core, akt)
  if (keys === null) return null
  const rows = await logRows(core.db, 'handelser', akt)
  const events = await openEvents(core, { keys, rows, signatures: false })
  if (events === null || events.length === 0) return null
  return chainProblems(akt, events).length > 0 ? null : { keys, events }
}

/** Makes register entries and manifests again for the akter marked stale, where the keys allow. */
export async function refreshStale(core: Core, open: OpenVault): Promise<Result<null>> {
  const ids = [...open.stale] as AktId[]
  const tell = tellingOf(core, ids.length)
  const made = await inFlight(ids, async (akt) => {
    const refolded = await refold(core, akt)
    tell()
    return refolded
  })
  return saveRefolded(
    core,
    open,
    made.filter((item) => item !== null),
  )
}

/** Counts one more; who waits hears of it at every hundredth part, where it is worth a word at all. */
function tellingOf({ onSummed }: Core, of: number): () => void {
  if (of < MANY) return () => undefined
  const step = Math.ceil(of / 100)
  let done = 0
  onSummed(done, of)
  return () => {
    done += 1
    if (done % step === 0 || done === of) onSummed(done, of)
  }
}

/** Saves summaries made again: manifests, and register deltas or, when many, new pages. */
export async function saveRefolded(
  core: Core,
  open: OpenVault,
  made: readonly Refolded[],
): Promise<Result<null>> {
  if (made.length === 0) return ok(null)
  const akter = await inFlight(made, ({ loaded, entry }) => sealManifest(core, loaded, entry))
  const shared: RegisterEntry[] = []
  for (const { loaded, entry } of made) {
    open.akter.delete(loaded.akt)
    const place = loaded.keys.readers === null ? open.register.rows : open.own
    place.set(loaded.akt, entry)
    if (loaded.keys.readers === null) shared.push(entry)
  }
  const refreshed = made.map(({ loaded }) => loaded.akt)
  const register = await registerChange(core, open, shared)
  const saved = await commit(core, open, { frames: [], akter, refreshed, ...register })
  return saved.ok ? ok(null) : saved
}

/** Packs the register's deltas into pages: a new generation, written beside and then instead. */
export async function compact(core: Core, open: OpenVault): Promise<Result<null>> {
  const gen = open.register.gen + 1
  const parts = await sealPages(core, open, gen, open.register.rows)
  const saved = await commit(core, open, { frames: [], pages: { gen, parts } })
  return saved.ok ? ok(null) : saved
}

/** The protected akter this user reads: found by the wraps to them, listed nowhere else. */
export async function readOwn(core: Core, open: OpenVault): Promise<void> {
  const mine = allWraps(core.keyring).filter(
    (wrap) => wrap.kind === 'akt' && wrap.to === open.user.id,
  )
  const ids = new Set(mine.map(({ key }) => key as AktId))
  await inFlight([...ids], async (akt) => {
    const row = await core.db.akter.get(akt)
    const keys: AktKeys | null = row === undefined ? null : await openAktKeys(core, akt)
    const manifest = row && keys && (await openManifest(core, keys, row))
    if (manifest) open.own.set(akt, manifest.entry)
    else open.stale.add(akt)
  })
}

async function registerChange(core: Core, open: OpenVault, shared: readonly RegisterEntry[]) {
  if (shared.length > PAGED_AT) {
    const gen = open.register.gen + 1
    return { pages: { gen, parts: await sealPages(core, open, gen, open.register.rows) } }
  }
  const deltas: RegisterPart[] = []
  for (const [offset, entry] of shared.entries()) {
    const delta = await sealDelta(core, open, entry, offset)
    if (delta !== null) deltas.push(delta)
  }
  return { deltas }
}
