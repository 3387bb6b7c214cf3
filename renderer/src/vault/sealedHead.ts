import type { SealKey } from '@shared/crypto'
import type { Core } from './core'
import { placeOf } from './core'
import type { MetaRow } from './database'
import { openJson, sealJson, SINGLE } from './sealing'

/** Where journal and register stand together, sealed under the office key at every save. */
export type SealedHead = {
  readonly v: 1
  readonly counter: number
  readonly chain: string
  readonly gen: number
  readonly pages: number
  readonly deltas: number
  /** Akter whose summary must be made again. */
  readonly stale: readonly string[]
}

/** The head of an empty database. */
export const FIRST_HEAD: SealedHead = {
  v: 1,
  counter: 0,
  chain: '',
  gen: 1,
  pages: 0,
  deltas: 0,
  stale: [],
}

/** The row that says where the database stands. */
export async function sealHead(
  core: Pick<Core, 'vaultId' | 'deps'>,
  key: SealKey,
  head: SealedHead,
): Promise<MetaRow> {
  const place = placeOf(core, 'meta', SINGLE, head.counter)
  const box = await sealJson(key, place, head, core.deps.random)
  return { id: 'head', rev: head.counter, box }
}

/** Where the database says it stands; null where it is empty, unreadable or not this vault's. */
export async function readHead(
  core: Core,
  key: SealKey,
): Promise<SealedHead | 'newer-version' | null> {
  try {
    const row = await core.db.meta.get('head')
    if (row === undefined) return null
    const place = placeOf(core, 'meta', SINGLE, row.rev)
    const head = await openJson<{ readonly v: number } & Omit<SealedHead, 'v'>>(key, place, row.box)
    if (head === null) return null
    return head.v === 1 ? { ...head, v: 1 } : 'newer-version'
  } catch {
    return null
  }
}
