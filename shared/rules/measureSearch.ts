import { stemmer } from '@orama/stemmers/swedish'
import MiniSearch from 'minisearch'
import type { Column } from './kinds'

type Doc = {
  readonly id: string
  readonly name: string
  readonly group: string
  readonly place: string
  readonly law: string
  readonly text: string
}

const fields = ['name', 'group', 'place', 'law', 'text'] as const
const shortestPart = 5

/** Å, ä and ö are letters of their own, but are found by one who can't type them too. */
function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}

function forms(word: string): string[] {
  const stem = stemmer(word)
  return [...new Set([stem, folded(stem)])]
}

/** The ends of a long word, so that "insats" finds "hemtjänstinsats": Swedish compounds freely. */
function ends(word: string): string[] {
  const last = word.length - shortestPart
  return Array.from({ length: Math.max(0, last) }, (_, at) => word.slice(at + 1))
}

function indexed(term: string, field?: string): string[] {
  const word = term.toLocaleLowerCase('sv')
  const parts = field === 'name' || field === 'group' ? ends(word) : []
  return [word, ...parts].flatMap(forms)
}

function docOf({ pack, row }: Column): Doc {
  const warned = (row.flags ?? []).map(({ text }) => text)
  return {
    id: `${pack.id}/${row.id}`,
    name: row.name,
    group: row.group,
    place: pack.kommun,
    law: row.law,
    text: [row.targetGroup, row.content, ...row.exclusions, row.note, ...warned].join(' '),
  }
}

/** Finds measures by a few words: every word must be met, in any form, with a slip of the finger. */
export type MeasureSearch = (term: string) => readonly Column[]

/**
 * An index over every measure of every pack, in memory only. Small enough to build when the view opens
 * (146 measures). An empty term finds nothing; the best hit comes first.
 */
export function measureSearch(columns: readonly Column[]): MeasureSearch {
  const index = new MiniSearch<Doc>({ fields: [...fields], processTerm: indexed })
  const byId = new Map(columns.map((column) => [docOf(column).id, column]))
  index.addAll(columns.map(docOf))
  return (term) =>
    index
      .search(term, {
        processTerm: (word) => forms(word.toLocaleLowerCase('sv'))[0] ?? null,
        combineWith: 'AND',
        prefix: (word) => word.length > 2,
        fuzzy: (word) => (word.length > 4 ? 0.2 : false),
        boost: { name: 4, group: 2, place: 2 },
      })
      .flatMap(({ id }) => byId.get(String(id)) ?? [])
}
