import type { Bevakning } from '../domain/register'
import { STATED } from './aktWatches'
import { titled } from './startedRules'
import type { WatchBook } from './watchBook'
import { watchedRow } from './watchRows'

/** What watches of one rule have in common: what is to be done, and the names of the marks that do it. */
export type WatchKind = { readonly name: string; readonly doneBy: readonly string[] }

const OWN: WatchKind = { name: 'Egna bevakningar', doneBy: [] }
const BESIDE: Readonly<Record<string, WatchKind>> = {
  ivo: { name: 'Rapportera till IVO och revisorerna', doneBy: [] },
  handlingar: { name: 'Lämna handlingarna till sammanträdet', doneBy: [] },
}

/** The kind of a watch, by its id and without the measure it is about: the same over all akter. */
export function watchKind(line: Bevakning, book: WatchBook): WatchKind {
  if (line.egen === true) return OWN
  const [id = ''] = line.id.split('/')
  return BESIDE[id] ?? kindsOf(book).get(id) ?? { name: line.title, doneBy: [] }
}

const known = new WeakMap<WatchBook, ReadonlyMap<string, WatchKind>>()

function kindsOf(book: WatchBook): ReadonlyMap<string, WatchKind> {
  const made = known.get(book) ?? makeKinds(book)
  known.set(book, made)
  return made
}

function makeKinds({ packs, laws }: WatchBook): ReadonlyMap<string, WatchKind> {
  const rows = [...packs, ...laws].flatMap(({ deadlines }) => deadlines)
  const ruled = rows.flatMap((row) => {
    const watched = watchedRow(row)
    return watched === null ? [] : [[row.id, kindOf(watched)] as const]
  })
  return new Map([...ruled, ...STATED.map((row) => [row.id, kindOf(row)] as const)])
}

function kindOf(row: { readonly title: string; readonly doneBy: readonly string[] }): WatchKind {
  return { name: titled(row.title, ''), doneBy: row.doneBy }
}
