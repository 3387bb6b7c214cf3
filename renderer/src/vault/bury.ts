import type { AktId } from '@shared/domain/primitives'
import { accessFrames } from './access'
import type { Result } from './api'
import { commit } from './commit'
import type { Core, OpenVault } from './core'
import { destroyIn } from './drafts'
import type { Frame } from './frames'
import { wrapsOf } from './keyring'
import type { Wrap } from './keyring'
import type { OfficeBody } from './office'
import { extendOffice } from './officeLog'
import { sealPages } from './registerStore'
import { ok } from './result'
import { officeWriter } from './writer'

/**
 * Destroys akter as one save: their keys leave the keyring and both generations of the key file, their
 * rows the database, their lines the register, and everybody's drafts in them; `bodies` are the
 * tombstones. With `why` each is written in the access log.
 */
export async function bury(
  core: Core,
  open: OpenVault,
  act: {
    readonly akter: readonly AktId[]
    readonly bodies: readonly OfficeBody[]
    readonly why: string | null
  },
): Promise<Result<null>> {
  const { akter, bodies, why } = act
  const frames = why === null ? [] : await loggedAs(core, open, akter, why)
  const office = await extendOffice(core, open.state, await officeWriter(core, open), bodies)
  const rows = new Map(open.register.rows)
  for (const akt of akter) rows.delete(akt)
  const gen = open.register.gen + 1
  const remove: Wrap[] = akter.flatMap((akt) => wrapsOf(core.keyring, akt))
  const saved = await commit(core, open, {
    frames: [...office.frames, ...frames],
    state: office.state,
    wraps: { remove },
    pages: { gen, parts: await sealPages(core, open, gen, rows) },
    buried: akter,
  })
  if (!saved.ok) return saved
  await destroyIn(core, new Set(akter))
  for (const akt of akter) {
    open.register.rows.delete(akt)
    open.own.delete(akt)
    open.akter.delete(akt)
    open.stale.delete(akt)
  }
  return ok(null)
}

async function loggedAs(
  core: Core,
  open: OpenVault,
  akter: readonly AktId[],
  purpose: string,
): Promise<readonly Frame[]> {
  const frames: Frame[] = []
  for (const akt of akter) {
    const row = (open.register.rows.get(akt) ?? open.own.get(akt))?.row
    const arendenummer = row?.arendenummer ?? null
    const access = { what: 'gallring', akt, arendenummer, purpose } as const
    frames.push(...(await accessFrames(core, open, access)))
  }
  return frames
}
