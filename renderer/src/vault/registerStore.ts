import type { AktId } from '@shared/domain/primitives'
import type { Core, OpenVault, Register, RegisterEntry } from './core'
import { placeOf } from './core'
import type { RegisterPart } from './database'
import { inFlight, openJson, sealJson, SINGLE } from './sealing'

const PAGE_SIZE = 256
/** Deltas before a compaction is worth its while (performance.md §8: below ~1,000). */
export const COMPACT_AT = 512

/** The delta row that one changed akt adds; pages are never rewritten on a save. */
export async function sealDelta(
  core: Core,
  open: OpenVault,
  entry: RegisterEntry,
  offset = 0,
): Promise<RegisterPart | null> {
  if (open.unit === null) return null
  const { gen, deltas } = open.register
  const n = deltas + 1 + offset
  const place = placeOf(core, 'register', recordId(gen, 'delta'), n)
  const box = await sealJson(open.unit.directory, place, entry, core.deps.random)
  return { gen, kind: 'delta', n, box }
}

/** Every entry in pages of 256, one seal a page, as generation `gen`. */
export async function sealPages(
  core: Core,
  open: OpenVault,
  gen: number,
  rows: ReadonlyMap<AktId, RegisterEntry>,
): Promise<RegisterPart[]> {
  const { unit } = open
  if (unit === null) return []
  const entries = [...rows.values()]
  const starts = Array.from({ length: Math.ceil(entries.length / PAGE_SIZE) }, (_, page) => page)
  return inFlight(starts, async (page) => {
    const place = placeOf(core, 'register', recordId(gen, 'page'), page + 1)
    const some = entries.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)
    const box = await sealJson(unit.directory, place, some, core.deps.random)
    return { gen, kind: 'page', n: page + 1, box }
  })
}

/**
 * Opens the register's pages and deltas. Null where a part is missing, moved, replayed or changed: the
 * register is then made again from the logs.
 */
export async function readRegister(
  core: Core,
  open: OpenVault,
  stand: { readonly gen: number; readonly pages: number; readonly deltas: number },
): Promise<Register | null> {
  const { unit } = open
  if (unit === null) return null
  const parts = (await core.db.register.toArray()).filter((part) => part.gen === stand.gen)
  const pages = parts.filter((part) => part.kind === 'page').sort((a, b) => a.n - b.n)
  const deltas = parts.filter((part) => part.kind === 'delta').sort((a, b) => a.n - b.n)
  if (pages.length !== stand.pages || deltas.length !== stand.deltas) return null
  const opened = await inFlight([...pages, ...deltas], (part) => {
    const place = placeOf(core, 'register', recordId(part.gen, part.kind), part.n)
    return openJson<RegisterEntry | RegisterEntry[]>(unit.directory, place, part.box)
  })
  const rows = new Map<AktId, RegisterEntry>()
  for (const part of opened) {
    if (part === null) return null
    for (const entry of Array.isArray(part) ? part : [part]) rows.set(entry.row.akt, entry)
  }
  return { rows, ...stand }
}

/** An empty register of its first generation. */
export function emptyRegister(gen = 1): Register {
  return { rows: new Map(), gen, pages: 0, deltas: 0 }
}

function recordId(gen: number, kind: RegisterPart['kind']): string {
  return `${kind === 'page' ? '01' : '02'}${gen.toString(16).padStart(SINGLE.length - 2, '0')}`
}
