import type { Instant } from '@shared/domain/primitives'
import type { Result } from './api'
import type { Core, OpenVault } from './core'
import { placeOf } from './core'
import { LOG_TABLES, logOf } from './database'
import type { AktaDatabase, AktRow, LogRow, LogTable, MetaRow, RegisterPart } from './database'
import { encodeFrame } from './frames'
import type { Frame } from './frames'
import { changeKeyring, encodeKeyFile } from './keyring'
import type { Pending, Wrap } from './keyring'
import type { OfficeState } from './office'
import { fail, fromStorage, ok } from './result'
import { sealHead } from './sealedHead'
import { sealJson, SINGLE } from './sealing'

/** What one save writes. Everything is sealed before it gets here. */
export type Change = {
  readonly frames: readonly Frame[]
  readonly akter?: readonly AktRow[]
  readonly deltas?: readonly RegisterPart[]
  /** A compaction: the new generation's pages, which replace every older part. */
  readonly pages?: { readonly gen: number; readonly parts: readonly RegisterPart[] }
  readonly state?: OfficeState
  readonly wraps?: {
    readonly put?: readonly Wrap[]
    readonly remove?: readonly Wrap[]
    readonly pending?: Pending
  }
  /** Staged blobs that the frames speak of: they count with the frames or not at all. */
  readonly blobs?: readonly string[]
  readonly dropDraft?: string | undefined
  /** Akter destroyed: their sealed rows go too. */
  readonly buried?: readonly string[]
  /** Akter whose summary was made again. */
  readonly refreshed?: readonly string[]
}

/**
 * One save (architecture.md, Work): wrapped keys to the key file, sealed frames to the journal with
 * fdatasync (the other way round where akter are destroyed), then everything in ONE strict IndexedDB transaction. Runs inside `exclusive`. Answers when
 * it is saved. A full disk or a failed write leaves nothing half-done: the code says which.
 */
export async function commit(
  core: Core,
  open: OpenVault,
  change: Change,
): Promise<Result<Instant>> {
  const saved = await save(core, open, change)
  // Entries that were not saved may not leave a hole in their outbox: the next starts a new one.
  if (!saved.ok) open.outbox = { access: null, report: null, marks: null }
  return saved
}

async function save(core: Core, open: OpenVault, change: Change): Promise<Result<Instant>> {
  if (core.broken) return fail('disk-error')
  const written = change.buried ? await buryOnDisk(core, change) : await writeOnDisk(core, change)
  if (!written.ok) return written
  moveRegister(open, change)
  if (change.state) open.state = change.state
  const meta = await sealMeta(core, open, change)
  try {
    await writeRows(core, change, meta)
  } catch {
    // The journal holds the save; the database is made again from it.
    core.broken = true
    if (change.frames.length === 0) return fail('disk-error')
  }
  return ok(core.deps.now())
}

/** New keys first: a frame sealed under a key that no file holds could never be read. */
async function writeOnDisk(core: Core, change: Change): Promise<Result<null>> {
  const kept = await writeKeys(core, change.wraps)
  return kept.ok ? append(core, change) : kept
}

/**
 * Destruction goes the other way: the tombstone is in the journal before a key dies, so no akt is ever
 * gone without the log knowing. Between the two the keys still live; the next unlock reads the tombstone
 * and finishes (`keepBuried`). So it does where the key file can't be written: until then nothing is saved.
 */
async function buryOnDisk(core: Core, change: Change): Promise<Result<null>> {
  const appended = await append(core, change)
  if (!appended.ok) return appended
  const kept = await writeKeys(core, change.wraps)
  if (!kept.ok) core.broken = change.frames.length > 0
  return kept
}

async function append(core: Core, { frames, blobs = [] }: Change): Promise<Result<null>> {
  if (frames.length === 0) return ok(null)
  const encoded = { expect: core.journal.counter, frames: frames.map(encodeFrame) }
  const unit = blobs.length === 0 ? encoded : { ...encoded, blobs }
  const appended = fromStorage(await core.deps.port.appendJournal(unit))
  if (!appended.ok) return appended
  core.journal = appended.value
  return ok(null)
}

async function writeKeys(core: Core, wraps: Change['wraps']): Promise<Result<null>> {
  if (wraps === undefined) return ok(null)
  const keyring = changeKeyring(core.keyring, wraps)
  const bytes = encodeKeyFile(keyring)
  const written = fromStorage(await core.deps.port.writeKeyFile(bytes))
  if (!written.ok) return written
  core.keyring = keyring
  // Main keeps the generation before: a key that is taken away may not stay there.
  return wraps.remove?.length ? fromStorage(await core.deps.port.writeKeyFile(bytes)) : ok(null)
}

function moveRegister(open: OpenVault, change: Change): void {
  open.register.deltas += change.deltas?.length ?? 0
  if (change.pages === undefined) return
  open.register.gen = change.pages.gen
  open.register.pages = change.pages.parts.length
  open.register.deltas = 0
}

async function sealMeta(core: Core, open: OpenVault, change: Change): Promise<MetaRow[]> {
  const { gen, pages, deltas } = open.register
  const { counter, chain } = core.journal
  for (const akt of change.refreshed ?? []) open.stale.delete(akt)
  const stale = [...open.stale]
  const head = await sealHead(core, open.officeMeta, {
    v: 1,
    counter,
    chain,
    gen,
    pages,
    deltas,
    stale,
  })
  if (!change.state) return [head]
  const place = placeOf(core, 'kontor', SINGLE, counter)
  const box = await sealJson(open.officeMeta, place, change.state, core.deps.random)
  return [head, { id: 'kontor', rev: counter, box }]
}

async function writeRows(core: Core, change: Change, meta: readonly MetaRow[]): Promise<void> {
  const { db, journal } = core
  const first = journal.counter - change.frames.length + 1
  const rows = change.frames.map(({ table, ...row }, index): { table: LogTable; row: LogRow } => ({
    table,
    row: { ...row, n: first + index },
  }))
  await db.transaction('rw', db.tables, async () => {
    for (const table of LOG_TABLES) {
      await db[table].bulkAdd(rows.filter((row) => row.table === table).map(({ row }) => row))
    }
    await writeSummaries(db, change)
    await writeWraps(db, change.wraps)
    for (const akt of change.buried ?? []) {
      await logOf(db, 'handelser', akt).delete()
      await db.akter.delete(akt)
    }
    if (change.dropDraft !== undefined) await db.utkast.delete(change.dropDraft)
    await db.meta.bulkPut([...meta])
  })
}

async function writeSummaries(db: AktaDatabase, change: Change): Promise<void> {
  await db.akter.bulkPut([...(change.akter ?? [])])
  if (change.pages) await db.register.clear()
  await db.register.bulkPut([...(change.deltas ?? []), ...(change.pages?.parts ?? [])])
}

async function writeWraps(db: AktaDatabase, wraps: Change['wraps']): Promise<void> {
  const gone = (wraps?.remove ?? []).map(({ key, to, epoch }) => [key, to, epoch])
  await db.keyring.bulkDelete(gone as never[])
  await db.keyring.bulkPut([...(wraps?.put ?? [])])
}
