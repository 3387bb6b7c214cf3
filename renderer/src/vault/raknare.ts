import { toHex } from '@shared/crypto'
import { RaknareRad, rakneGrund, Undantag } from '@shared/domain/raknare'
import { IsoDate } from '@shared/domain/primitives'
import type { Result } from './api'
import { commit } from './commit'
import type { Core, OpenVault } from './core'
import { extendOffice } from './officeLog'
import type { RaknareBody } from './officeRaknare'
import type { Raknare, RaknareApi } from './raknareApi'
import { fail, ok } from './result'
import { officeWriter } from './writer'

type Run = <T>(call: (open: OpenVault) => Promise<Result<T>> | Result<T>) => Promise<Result<T>>

/** The calls of the anonymous counter; `run` gives the open vault, one call at a time. */
export function raknareCalls(core: Core, run: Run): RaknareApi {
  return {
    raknare: () => run((open) => ok(shown(open))),
    countAnonymous: (input) => run((open) => countAnonymous(core, open, input)),
    undoCount: (id) => run((open) => undoCount(core, open, id)),
    registerUndantag: (input) => run((open) => registerUndantag(core, open, input)),
    endUndantag: (input) => run((open) => endUndantag(core, open, input)),
  }
}

function shown({ state: { raknare }, user }: OpenVault): Raknare {
  const { cells, undantag, last } = raknare
  return { cells, undantag, last: last[user.id] ?? null }
}

async function countAnonymous(
  core: Core,
  open: OpenVault,
  { basis, row }: Parameters<RaknareApi['countAnonymous']>[0],
): Promise<Result<Raknare>> {
  if (open.unit === null) return fail('not-allowed')
  const today = core.deps.today()
  const year = Number(today.slice(0, 4))
  const rad = RaknareRad.safeParse({ ...row, id: toHex(core.deps.random(16)), year })
  if (!rad.success) return fail('invalid')
  const { undantag } = open.state.raknare
  const grund = rakneGrund({ id: rad.data.insats, basis }, undantag, today)
  if (grund.kind === 'akt') return fail('not-allowed')
  return save(core, open, { type: 'raknare.antecknad', data: { rad: rad.data } })
}

async function undoCount(core: Core, open: OpenVault, id: string): Promise<Result<Raknare>> {
  const rad = open.state.raknare.last[open.user.id]
  if (rad?.id !== id) return fail('not-found')
  return save(core, open, { type: 'raknare.rattad', data: { rad } })
}

async function registerUndantag(
  core: Core,
  open: OpenVault,
  input: Omit<Undantag, 'id' | 'to'>,
): Promise<Result<Raknare>> {
  if (!open.user.roller.includes('administrator')) return fail('not-allowed')
  const undantag = Undantag.safeParse({ ...input, id: toHex(core.deps.random(16)), to: null })
  if (!undantag.success) return fail('invalid')
  return save(core, open, { type: 'undantag.beslutat', data: { undantag: undantag.data } })
}

async function endUndantag(
  core: Core,
  open: OpenVault,
  { id, to }: Parameters<RaknareApi['endUndantag']>[0],
): Promise<Result<Raknare>> {
  if (!open.user.roller.includes('administrator')) return fail('not-allowed')
  if (!open.state.raknare.undantag.some((one) => one.id === id)) return fail('not-found')
  const day = IsoDate.safeParse(to)
  if (!day.success) return fail('invalid')
  return save(core, open, { type: 'undantag.upphavt', data: { id, to: day.data } })
}

async function save(core: Core, open: OpenVault, body: RaknareBody): Promise<Result<Raknare>> {
  const writer = await officeWriter(core, open)
  const { state, frames } = await extendOffice(core, open.state, writer, [body])
  const saved = await commit(core, open, { frames, state })
  return saved.ok ? ok(shown(open)) : saved
}
