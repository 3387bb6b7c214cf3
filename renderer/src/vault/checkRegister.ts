import { canonicalJson } from '@shared/crypto'
import type { AktId } from '@shared/domain/primitives'
import type { Result } from './api'
import type { Core, OpenVault } from './core'
import { allWraps, TO_UNIT } from './keyring'
import { refold, saveRefolded } from './refresh'
import type { Refolded } from './refresh'
import { fail, ok } from './result'
import { inFlight } from './sealing'

/**
 * Proves that the register equals the logs: every akt this user's keys open is summed up again and
 * compared; what differs is replaced. Refused: `not-allowed` without the unit key, `integrity` where a
 * log itself isn't whole, since nothing may then be made from it.
 */
export async function checkRegister(
  core: Core,
  open: OpenVault,
): Promise<Result<{ readonly akter: number; readonly differed: number }>> {
  if (open.unit === null) return fail('not-allowed')
  const ids = await openableIds(core, open)
  const made = await inFlight(ids, (akt) => refold(core, akt))
  if (made.includes(null)) return fail('integrity')
  const whole = made.filter((item) => item !== null)
  const differing = whole.filter((item) => !isSame(open, item))
  const saved = await saveRefolded(core, open, differing)
  return saved.ok ? ok({ akter: ids.length, differed: differing.length }) : saved
}

/** Every akt whose key this session holds, from the keyring; a log without a key isn't ours to see. */
async function openableIds(core: Core, open: OpenVault): Promise<AktId[]> {
  const mine = allWraps(core.keyring).filter(
    ({ kind, to }) => kind === 'akt' && (to === TO_UNIT || to === open.user.id),
  )
  const ids = [...new Set(mine.map(({ key }) => key as AktId))]
  // A key without a log: its akt was never saved (a crash between key file and journal).
  const rows = await Promise.all(ids.map((akt) => core.db.akter.get(akt)))
  return ids.filter((akt, index) => rows[index] !== undefined || open.register.rows.has(akt))
}

function isSame(open: OpenVault, { loaded, entry }: Refolded): boolean {
  const isShared = loaded.keys.readers === null
  const known = (isShared ? open.register.rows : open.own).get(loaded.akt)
  return known !== undefined && canonicalJson(known) === canonicalJson(entry)
}
