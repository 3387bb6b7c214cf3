import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve as resolvePath } from 'node:path'
import { assembleWatchBook, type WatchBook } from '../shared/decision/watchBook'
import { assembleLawPack, assemblePack, type RuleSet } from '../shared/rules/assemble'
import { canonicalJson } from '../shared/rules/receipt'
import type { LawPack, Pack } from '../shared/rules/schemaPack'

/** Where the packs lie, from the repository's root. */
export const rulesDirectory = resolvePath(import.meta.dirname, '../resources/rules')

/** The tables of one version: `<pack>/<valid-from>/<table>.json`, keyed by table. */
function readTables(directory: string): Record<string, unknown> {
  const files = readdirSync(directory).filter((name) => name.endsWith('.json'))
  return Object.fromEntries(
    files.map((name) => [
      basename(name, '.json'),
      JSON.parse(readFileSync(join(directory, name), 'utf8')) as unknown,
    ]),
  )
}

function versionsOf(directory: string, packId: string): string[] {
  const home = join(directory, packId)
  if (!existsSync(home)) return []
  return readdirSync(home)
    .filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name))
    .sort()
}

/** Pack ids in the directory: every folder that has a dated version, the law apart. */
export function packIds(directory = rulesDirectory): string[] {
  return readdirSync(directory)
    .filter((name) => name !== 'lag' && versionsOf(directory, name).length > 0)
    .sort()
}

/** Reads and validates every pack and the law. Throws, with path and code, on a broken file. */
export function loadRuleSet(directory = rulesDirectory): RuleSet {
  const packs: Pack[] = packIds(directory).flatMap((id) =>
    versionsOf(directory, id).map((v) => assemblePack(readTables(join(directory, id, v)))),
  )
  const laws: LawPack[] = versionsOf(directory, 'lag').map((v) =>
    assembleLawPack(readTables(join(directory, 'lag', v))),
  )
  return { packs, laws }
}

/** The deadlines of a municipality's packs and of the law, for watches computed outside the window. */
export function loadWatchBook(packId: string): WatchBook {
  const tables = (id: string) =>
    versionsOf(rulesDirectory, id).map((version) => readTables(join(rulesDirectory, id, version)))
  const known = watchBooks.get(packId) ?? assembleWatchBook(tables(packId), tables('lag'))
  watchBooks.set(packId, known)
  return known
}

const watchBooks = new Map<string, WatchBook>()

/**
 * One pack to be linted, from a file with the whole pack, one saved from the window (.aktapaket) or a
 * folder with one version's files, beside the law that is held. Throws, with path and code, when it isn't a pack.
 */
export function loadForLint(path: string): RuleSet {
  const whole = statSync(path).isDirectory()
    ? readTables(path)
    : (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>)
  const isFromWindow = whole['format'] === 'akta-riktlinjepaket'
  const tables = isFromWindow ? { pack: whole['pack'] } : 'pack' in whole ? whole : { pack: whole }
  return { packs: [assemblePack(tables)], laws: loadRuleSet().laws }
}

/** SHA-256 of a pack's canonical JSON, for receipts made outside the window. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}
