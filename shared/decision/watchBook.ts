import { z } from 'zod'
import type { Sammantrade } from '../domain/kontor'
import { kommunName } from '../rules/kommunName'
import { DeadlineRow, type Source } from '../rules/schema'
import table from './watchRows.json'

const header = {
  id: z.string(),
  validFrom: z.iso.date(),
  validTo: z.iso.date().nullable(),
  source: z.object({ file: z.string() }),
  deadlines: z.array(DeadlineRow),
}
/** Of a pack what watches need; everything else is left out. */
export const PackDeadlines = z.object({ ...header, kommun: z.string() })
const LawDeadlines = z.object({
  ...header,
  parameters: z.record(
    z.string(),
    z.array(z.object({ from: z.iso.date(), value: z.number(), source: z.string() })),
  ),
})

export type PackDeadlines = z.infer<typeof PackDeadlines>
export type LawDeadlines = z.infer<typeof LawDeadlines>

/** The deadlines of one municipality's packs and of the law, every version, and a mark of what they are. */
export type WatchBook = {
  readonly packs: readonly PackDeadlines[]
  readonly laws: readonly LawDeadlines[]
  /** The meetings the office plans for, where its settings have been read. */
  readonly sammantraden?: readonly Sammantrade[]
  /** Changes whenever a row does: a register line made by other rules is made again. */
  readonly mark: string
}

/**
 * Puts the deadlines of a municipality and of the law together from the files of each version (`pack`,
 * `deadlines`, and for the law `parameters`). Throws where a file is no pack: they are validated when built.
 */
export function assembleWatchBook(
  packs: readonly Readonly<Record<string, unknown>>[],
  laws: readonly Readonly<Record<string, unknown>>[],
): WatchBook {
  const book = {
    packs: packs.map((tables) => PackDeadlines.parse(whole(tables))),
    laws: laws.map((tables) => LawDeadlines.parse(whole(tables))),
  }
  return { ...book, mark: markOf(JSON.stringify([book, table])) }
}

function whole({ pack, ...tables }: Readonly<Record<string, unknown>>): unknown {
  return { ...(typeof pack === 'object' ? pack : {}), ...tables }
}

/** FNV-1a over the text: tells one set of rules from another, nothing more. */
export function markOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  }
  return hash.toString(16).padStart(8, '0')
}

/** The short name of a row's source: "Osby 8.1", or a statute's section alone. */
export function sourceLabel(source: Source, pack: PackDeadlines | null): string {
  const heading = source.section.split('>').at(-1)?.trim() ?? source.section
  if (pack === null || source.file !== pack.source.file) return statute(source, heading)
  const numbered = /^\d+(\.\d+)*/.exec(heading)?.[0]
  return `${kommunName(pack.kommun)} ${numbered ?? heading}`
}

const ACTS: Readonly<Record<string, string>> = {
  'SFS 2025:400': 'SoL',
  'SFS 2025:468': 'SoF',
  'SFS 2017:900': 'FL',
  'SFS 1993:387': 'LSS',
  'SFS 1988:870': 'LVM',
  'SFS 2010:1932': 'delgivningslagen',
}

function statute({ file }: Source, heading: string): string {
  const act = ACTS[file]
  return act === undefined ? heading : `${heading} ${act}`
}
