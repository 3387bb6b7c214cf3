import { assembleWatchBook } from '@shared/decision/watchBook'
import type { WatchBook } from '@shared/decision/watchBook'

/** The tables that watches need, one entry a file. Bundled, never fetched. */
const files = import.meta.glob<unknown>(
  '../../../resources/rules/*/[0-9]*/{pack,deadlines,parameters}.json',
  { eager: true, import: 'default' },
)
const books = new Map<string, WatchBook>()

/** The deadlines of a municipality's packs and of the law, validated the first time they are asked for. */
export function bundledWatchBook(packId: string): WatchBook {
  const known = books.get(packId)
  if (known !== undefined) return known
  const book = assembleWatchBook(versionsOf(packId), versionsOf('lag'))
  books.set(packId, book)
  return book
}

function versionsOf(packId: string): readonly Readonly<Record<string, unknown>>[] {
  const versions = new Map<string, Record<string, unknown>>()
  for (const [path, content] of Object.entries(files)) {
    const [, id, version = '', table = ''] =
      /rules\/([^/]+)\/([^/]+)\/(\w+)\.json$/.exec(path) ?? []
    if (id !== packId) continue
    versions.set(version, { ...versions.get(version), [table]: content })
  }
  return [...versions.values()]
}
