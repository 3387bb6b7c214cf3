import Dexie from 'dexie'
import type { Result } from './api'
import { commit } from './commit'
import type { Core, OpenVault } from './core'
import { keepBuried } from './gallring'
import { readOffice } from './officeLog'
import { rebuild } from './rebuild'
import type { Prepared } from './rebuild'
import { readOwn, refreshStale } from './refresh'
import { readRegister } from './registerStore'
import { fail, ok } from './result'

/**
 * Reads the register and the user's own protected akter, and sums up again what the database has lost.
 * A register part that is missing, moved or changed makes the whole database be made from the journal.
 */
export async function readVault(
  core: Core,
  open: OpenVault,
  prepared: Prepared,
): Promise<Result<Prepared>> {
  let at = prepared
  let register = await registerOf(core, open, at)
  if (register === null) {
    const again = await rebuild(core, open.officeMeta)
    if (!again.ok) return again
    at = again.value
    register = await registerOf(core, open, at)
    if (register === null) return fail('integrity')
  }
  open.register = register
  open.stale = new Set(at.head.stale)
  open.own.clear()
  open.akter.clear()
  await readOwn(core, open)
  const refreshed = await refreshStale(core, open)
  return refreshed.ok ? ok(at) : refreshed
}

/**
 * Makes the working copy again from the journal under an open session: rows were missing or changed, or
 * the database failed under a save. Says so among the session's notices.
 */
export async function repair(core: Core, open: OpenVault): Promise<Result<null>> {
  const rebuilt = await rebuild(core, open.officeMeta)
  if (!rebuilt.ok) return rebuilt
  core.broken = false
  const state = await readOffice(core, open.office)
  if (state === null) return fail('integrity')
  open.state = state
  const read = await readVault(core, open, rebuilt.value)
  if (!read.ok) return read
  const buried = await keepBuried(core, open)
  if (!buried.ok) return buried
  const notices = new Set([...open.notices, 'rebuilt' as const])
  open.notices = [...notices]
  const saved = await commit(core, open, { frames: [], state, wraps: {} })
  return saved.ok ? ok(null) : saved
}

/**
 * Runs a call; where the working copy turns out to be damaged, makes it again from the journal and runs
 * the call once more. What is still wrong then is wrong in the journal too, and is answered as it is.
 */
export async function mended<T>(
  core: Core,
  open: OpenVault,
  call: (open: OpenVault) => Promise<Result<T>> | Result<T>,
): Promise<Result<T>> {
  const first = await attempt(open, call)
  const isDamaged = !first.ok && first.error.code === 'integrity'
  if (core.mended || (!isDamaged && !core.broken)) return first
  core.mended = true
  const repaired = await attempt(open, () => repair(core, open))
  return repaired.ok && isDamaged ? attempt(open, call) : first
}

async function attempt<T>(
  open: OpenVault,
  call: (open: OpenVault) => Promise<Result<T>> | Result<T>,
): Promise<Result<T>> {
  try {
    return await call(open)
  } catch (cause) {
    // The database itself failed: a value like any other damage. Everything else is a bug.
    if (cause instanceof Dexie.DexieError) return fail('integrity')
    throw cause
  }
}

async function registerOf(core: Core, open: OpenVault, { head }: Prepared) {
  const { gen, pages, deltas } = head
  if (open.unit === null) return { rows: new Map(), gen, pages, deltas }
  return readRegister(core, open, head)
}
