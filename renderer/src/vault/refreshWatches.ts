import type { AktId } from '@shared/domain/primitives'
import type { Result } from './api'
import type { Core, OpenVault } from './core'
import { exclusive, watchBook } from './core'
import { readOwnDeadlines } from './ownPacks'
import { refold, saveRefolded } from './refresh'
import { ok } from './result'
import { inFlight } from './sealing'

/** Akter summed up between two other calls: a save waits a few tenths of a second at most. */
const AT_A_TIME = 64

/**
 * Computes the watches anew of every akt whose line was made by other rules than those held now (a new
 * version of Akta, another riktlinjepaket). Runs in small portions, so that work goes on beside it; a lock
 * ends it and the next unlock goes on. Gives how many lines were made.
 */
export async function refreshWatches(core: Core): Promise<Result<number>> {
  let made = 0
  const tried = new Set<AktId>()
  await exclusive(core, async () => {
    if (core.open !== null) await readOwnDeadlines(core, core.open)
    return ok(null)
  })
  for (;;) {
    const step = await exclusive(core, async () => portion(core, tried))
    if (!step.ok) return step
    if (step.value === null) return ok(made)
    made += step.value
  }
}

async function portion(core: Core, tried: Set<AktId>): Promise<Result<number | null>> {
  const { open } = core
  if (open === null) return ok(null)
  const ids = outdated(core, open)
    .filter((akt) => !tried.has(akt))
    .slice(0, AT_A_TIME)
  if (ids.length === 0) return ok(null)
  for (const akt of ids) tried.add(akt)
  const made = (await inFlight(ids, (akt) => refold(core, akt))).filter((item) => item !== null)
  const saved = await saveRefolded(core, open, made)
  return saved.ok ? ok(made.length) : saved
}

function outdated(core: Core, open: OpenVault): AktId[] {
  const { mark } = watchBook(core)
  const entries = [...open.register.rows.values(), ...open.own.values()]
  return entries.filter(({ row }) => row.regler !== mark).map(({ row }) => row.akt)
}
