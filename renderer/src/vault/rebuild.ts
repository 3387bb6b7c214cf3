import type { SealKey } from '@shared/crypto'
import { fromHex, hash, toHex } from '@shared/crypto'
import type { JournalHead } from '@shared/domain/storagePort'
import type { Result } from './api'
import type { Core } from './core'
import { LOG_TABLES } from './database'
import type { LogRow, LogTable } from './database'
import { decodeFrame } from './frames'
import { journalStart, mendJournal } from './mendJournal'
import { restoreTail } from './restoreTail'
import { fail, fromStorage, ok } from './result'
import { FIRST_HEAD, readHead, sealHead } from './sealedHead'
import type { SealedHead } from './sealedHead'

const BATCH = 2000

/** What happened to the database at unlock, and where it stands now. */
export type Prepared = {
  readonly state: 'sound' | 'caught-up' | 'rebuilt'
  readonly head: SealedHead
  /** The office's log got new events that its snapshot hasn't. */
  readonly officeStale: boolean
  /** The journal ends before what this database had seen: an older one has been put in its place. */
  readonly isRolledBack: boolean
}

/**
 * Makes sure that the database holds what the journal holds. A damaged journal is made again first. The
 * sealed head says how far the database got, so a replayed older one can't pass for today's. Equal:
 * nothing. Behind: the missing frames are added, if the journal continues exactly what was there. Ahead:
 * the journal has lost its tail and gets it back from the rows, if they are exactly what the head says.
 * Else deleted and made again from the journal. Refused: `newer-version`, never touched then; the
 * journal's own errors.
 */
export async function prepareDatabase(core: Core, key: SealKey): Promise<Result<Prepared>> {
  if (core.storage.journalDamaged) {
    const whole = await mendJournal(core, key)
    return whole.ok ? levelled(core, key) : whole
  }
  return levelled(core, key)
}

async function levelled(core: Core, key: SealKey): Promise<Result<Prepared>> {
  const head = await readHead(core, key)
  if (head === 'newer-version') return fail('newer-version')
  if (head === null) return rebuild(core, key)
  if (isLevel(core, head)) return ok(sound(head))
  if (head.counter > core.journal.counter) {
    if (await restoreTail(core, head)) return ok(sound(head))
    const rebuilt = await rebuild(core, key)
    return rebuilt.ok ? ok({ ...rebuilt.value, isRolledBack: true }) : rebuilt
  }
  if (!(await continues(core, head))) return rebuild(core, key)
  const copied = await copyFrames(core, key, head)
  return copied.ok ? ok({ ...copied.value, state: 'caught-up' }) : rebuild(core, key)
}

/**
 * Deletes the database and makes it again from the journal's first frame, once the whole journal has been
 * read: where it can't be, the database may hold what it lacks. Refused: as `mendJournal`.
 */
export async function rebuild(core: Core, key: SealKey): Promise<Result<Prepared>> {
  const start = { counter: 0, chain: toHex(await journalStart(core.vaultId)) }
  const whole = (await continues(core, start)) ? ok(null) : await mendJournal(core, key)
  if (!whole.ok) return whole
  await renewDatabase(core)
  const copied = await copyFrames(core, key, FIRST_HEAD)
  return copied.ok ? ok({ ...copied.value, state: 'rebuilt' }) : copied
}

function isLevel({ journal }: Core, head: SealedHead): boolean {
  return head.counter === journal.counter && head.chain === journal.chain
}

function sound(head: SealedHead): Prepared {
  return { state: 'sound', head, officeStale: false, isRolledBack: false }
}

/** An empty database where there was one. */
export async function renewDatabase(core: Pick<Core, 'db' | 'deps'>): Promise<void> {
  core.db.close()
  // A damaged CURRENT file, for one, makes Chromium refuse to open and to delete alike.
  await core.db.delete().catch(() => core.deps.discardDatabase())
  core.db = core.deps.openDatabase()
  await core.db.open()
}

/** Whether the journal goes on from exactly where the sealed head was. */
async function continues(core: Core, head: JournalHead): Promise<boolean> {
  if (head.counter === core.journal.counter) return false
  let chain: Uint8Array = fromHex(head.chain, 32)
  for (let from = head.counter + 1; from <= core.journal.counter;) {
    const read = await core.deps.port.readJournal({ from, max: BATCH })
    if (!read.ok || read.value.frames.length === 0) return false
    for (const content of read.value.frames) {
      chain = await hash.chain({
        label: 'akta/journal/v1',
        index: from++,
        previous: chain,
        content,
      })
    }
  }
  return toHex(chain) === core.journal.chain
}

/** Copies the frames after `before` into their tables and seals where that leaves the database. */
async function copyFrames(
  core: Core,
  key: SealKey,
  before: SealedHead,
): Promise<Result<Omit<Prepared, 'state'>>> {
  const { counter, chain } = core.journal
  const stale = new Set(before.stale)
  let officeStale = before.counter === 0
  for (let from = before.counter + 1; from <= counter;) {
    const read = fromStorage(await core.deps.port.readJournal({ from, max: BATCH }))
    if (!read.ok) return read
    if (read.value.frames.length === 0) return fail('integrity')
    const rows = toRows(read.value.frames, from)
    if (rows === null) return fail('newer-version')
    for (const { id } of rows.handelser) stale.add(id)
    officeStale ||= rows.kontor.length > 0
    await core.db.transaction('rw', core.db.tables, async () => {
      for (const table of LOG_TABLES) await core.db[table].bulkPut(rows[table])
    })
    from += read.value.frames.length
  }
  const head: SealedHead = { ...before, counter, chain, stale: [...stale] }
  // An office snapshot that lags is not yet covered: the head is sealed again when it has been made.
  if (!officeStale) await core.db.meta.put(await sealHead(core, key, head))
  return ok({ head, officeStale, isRolledBack: false })
}

function toRows(frames: readonly Uint8Array[], from: number): Record<LogTable, LogRow[]> | null {
  const rows: Record<LogTable, LogRow[]> = { handelser: [], kontor: [], rapport: [], accessLog: [] }
  for (const [index, bytes] of frames.entries()) {
    const frame = decodeFrame(bytes)
    if (frame === null) return null
    const { table, ...row } = frame
    rows[table].push({ ...row, n: from + index })
  }
  return rows
}
