import { parseDay, type Day } from '../deadlines/calendar'
import { limitDay } from '../deadlines/limit'
import type { Started, WatchRule } from '../deadlines/watch'
import { ruleDay, type Facts } from '../rules/facts'
import { readerOf, type Read } from '../rules/reader'
import { resolve } from '../rules/resolve'
import type { DeadlineRow } from '../rules/schema'
import { inForce, inScope } from '../rules/scope'
import type { Occasion } from './occasions'
import { sourceLabel, type LawDeadlines, type PackDeadlines, type WatchBook } from './watchBook'
import { watchedRow, type WatchedRow } from './watchRows'

type Books = { readonly pack: PackDeadlines | null; readonly law: LawDeadlines | null }
type Hit = Started & { readonly watched: WatchedRow }

/** The rules of the books that have started for this occasion, each with its day. */
export function startedRules(occasion: Occasion, book: WatchBook): readonly Started[] {
  const books = booksFor(book, occasion.facts)
  const { law, pack } = books
  if (law === null) return []
  const facts = served(occasion.facts, law)
  const onDate = ruleDay(facts)
  const day = onDate?.toString() ?? null
  const read = readerOf({
    ...{ facts, onDate, insats: null, deadlines: new Map() },
    law: { validFrom: law.validFrom, parameters: law.parameters, acts: [], renumbering: [] },
  })
  const rows = [...(pack?.deadlines ?? []), ...inForce(law.deadlines, day)]
  const hits = rows.flatMap((row) => startOf(row, { occasion, read, onDate, books }))
  const giveWay = new Set(hits.flatMap(({ watched }) => watched.instead ?? []))
  // More time, for synnerliga skäl, is watched by the day that was set (SoL 20:2).
  if (facts['forhandsbedomning_till']) giveWay.add('lag-d-forhandsbedomning-14d')
  return hits.filter(({ rule }) => !giveWay.has(rule.id))
}

/** The books in force on the day of these facts. */
export function booksFor(book: WatchBook, facts: Facts): Books {
  const day = ruleDay(facts)?.toString() ?? null
  return {
    pack: resolve(book.packs, day)?.pack ?? null,
    law: resolve(book.laws, day)?.pack ?? null,
  }
}

function startOf(
  row: DeadlineRow,
  at: {
    readonly occasion: Occasion
    readonly read: Read
    readonly onDate: Day | null
    readonly books: Books
  },
): readonly Hit[] {
  const { occasion, read, onDate, books } = at
  const watched = row.due && watchedRow(row)
  if (!row.due || !watched || !concerns(row, watched, occasion)) return []
  if (inScope(row.due, read) !== 'ja') return []
  const found = row.due.anchors.map((name) => parseDay(read(name)))
  const start = found.find((day) => day !== null)
  if (!start || hasPassedBefore(row, start, onDate)) return []
  const { about, marks } = occasion
  const last = parseDay(occasion.last)
  return [{ watched, rule: ruleOf(row, watched, { books, occasion }), about, start, marks, last }]
}

/** Appeals have rows of their own; what is over keeps only what runs on regardless. */
function concerns(row: DeadlineRow, watched: WatchedRow, { kind, over }: Occasion): boolean {
  const isAppeal = row.due?.anchors.includes('overklagande_inkom') ?? false
  if (isAppeal !== (kind === 'overklagande')) return false
  return !over || watched.keeps === true
}

/** A birthday that had passed when it was decided is nothing to wait for. */
function hasPassedBefore(row: DeadlineRow, start: Day, onDate: Day | null): boolean {
  if (row.due?.birthday !== true || onDate === null) return false
  const day = limitDay(row.due, start)
  return day !== null && day.toString() < onDate.toString()
}

function ruleOf(
  row: DeadlineRow,
  watched: WatchedRow,
  { books, occasion }: { readonly books: Books; readonly occasion: Occasion },
): WatchRule {
  return {
    id: row.id,
    title: titled(watched.title, occasion.insatsName),
    source: sourceLabel(row.source, books.pack),
    strength: row.strength,
    consequence: row.consequence,
    waitsFor: watched.waitsFor ?? null,
    limit: row.due ?? {},
    roll: row.due?.roll ?? 'aldrig',
    doneBy: watched.doneBy,
    repeats: watched.repeats ?? 'aldrig',
    lapses: watched.lapses ?? false,
  }
}

/** A title with the measure in its place, in lower case as in running text. */
export function titled(title: string, insatsName: string): string {
  const [first = '', second = ''] = insatsName
  const isWord = second === second.toLowerCase()
  const name = isWord ? `${first.toLowerCase()}${insatsName.slice(1)}` : insatsName
  return title.replace('{insats}', name === '' ? 'insatsen' : name).slice(0, 300)
}

/**
 * The day the party counts as served by simplified service, where nobody has noted another: two weeks after
 * dispatch, when the control message went and nothing came back (delgivningslagen 22-26 §§).
 */
function served(facts: Facts, law: LawDeadlines): Facts {
  const sent = parseDay(facts['skickad'])
  const isCounted = Boolean(facts['kontrollmeddelande']) && !facts['aterkommen']
  if (facts['delgivningssatt'] !== 'forenklad' || facts['delgiven'] || !sent || !isCounted) {
    return facts
  }
  const rule = law.deadlines.find(({ id }) => id === 'lag-d-forenklad-delgivning-2v')?.due
  const day = rule && limitDay(rule, sent)
  return day ? { ...facts, delgiven: day.toString() } : facts
}
