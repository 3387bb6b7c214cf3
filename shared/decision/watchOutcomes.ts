import { swedishDay } from '../domain/swedishDay'
import { doneMark } from '../deadlines/mark'
import type { Mark } from '../deadlines/mark'
import { marksOf } from '../deadlines/marks/all'
import type { AktState } from '../domain/akt'
import type { HandelseBody } from '../domain/handelse'
import { foldAkt } from '../domain/logFold'
import { orderLog } from '../domain/logOrder'
import type { LoggedEvent } from '../domain/logOrder'
import type { Bevakning } from '../domain/register'
import type { IsoDate } from '../domain/primitives'
import { aktWatches } from './aktWatches'
import { ejVerkstalldaOf } from './ejVerkstallda'
import { occasionsOf } from './occasions'
import type { WatchBook } from './watchBook'
import { watchKind } from './watchKind'

/** What came of a watch that the office or the provider was to meet. */
export type BevakningUtfall = {
  /** What was to be done, the same words over all akter. */
  readonly sort: string
  readonly styrka: string
  /** The last day as it stood last; putting a reminder off never moves it. */
  readonly senast: IsoDate
  /** The day it was done, by the event that did it; null = not done. */
  readonly gjord: IsoDate | null
  /** The day it ended without being done: replaced, closed; null = done, or still open. */
  readonly bortfallen: IsoDate | null
  readonly uppskjuten: boolean
  /** Got another last day while it stood open. */
  readonly flyttad: boolean
}

/** An akt's state after one of its events, on the day of that event. */
export type Steg = { readonly day: IsoDate; readonly state: AktState }

/** Events that start, meet and move nothing: the watches are as they were. */
const INERT: readonly HandelseBody['type'][] = [
  ...(['dokument.upprattat', 'rattelse', 'akt.tilldelad', 'utredning.skriven'] as const),
]
/** What a decision of the matter meets though its row names no mark, or another. */
const BY_DECISION = ['lag-d-barnutredning-4m', 'lag-d-fl12-svar-4v', 'slut']
/** Waited for until a meeting has passed: what falls away with the proposal is no miss. */
const ENDS_BY_ITSELF = ['handlingar']

type Standing = { readonly line: Bevakning; readonly first: string; readonly uppskjuten: boolean }
type Walk = { readonly open: Map<string, Standing>; readonly met: Map<string, BevakningUtfall> }

/**
 * How every watch of an akt went, by playing its log through the watch engine event by event: it stands from
 * the event that starts it and is met by the one that does it. Left out: what is nobody's duty (`upphor`),
 * what the person, a court or another is to do, and what ended before its day. Pure; `stegen` = the akt's
 * state after each event that can change it.
 */
export function watchOutcomes(
  events: readonly LoggedEvent[],
  book: WatchBook,
): { readonly utfall: readonly BevakningUtfall[]; readonly stegen: readonly Steg[] } {
  const ordered = orderLog(events)
  const walk: Walk = { open: new Map(), met: new Map() }
  const stegen: Steg[] = []
  for (const [index, { event }] of ordered.entries()) {
    if (isInert(event.body) && index < ordered.length - 1) continue
    const log = ordered.slice(0, index + 1)
    const state = foldAkt(log)
    const day = swedishDay(event.at)
    stegen.push({ day, state })
    const own = marksOf(log.slice(-1))
    step(walk, openLines(state, log, book), { body: event.body, day, marks: own, book })
  }
  const begun = stegen.at(-1)?.state
  const standing = [...walk.open.values()].map((one) => outcome(one, book))
  const utfall = [...walk.met.values(), ...standing]
  // Time limits from before the akt was read in here were another register's to watch.
  const isOurs = ({ senast }: BevakningUtfall) => !begun?.inford || senast >= begun.opened
  return { utfall: utfall.filter(isOurs), stegen }
}

function isInert(body: HandelseBody): boolean {
  if (body.type === 'anteckning') return !['mote', 'uppfoljning'].includes(body.data.sort)
  return INERT.includes(body.type)
}

/** The watches that somebody in the office or at the provider answers for. */
function openLines(
  state: AktState,
  log: readonly LoggedEvent[],
  book: WatchBook,
): readonly Bevakning[] {
  const occasions = occasionsOf(state, marksOf(log))
  const ejVerkstallda = ejVerkstalldaOf(state, occasions, book)
  return aktWatches(state, occasions, { book, ejVerkstallda }).filter(
    ({ upphor, vantar }) => upphor !== true && (vantar === undefined || vantar === 'utforare'),
  )
}

type Happened = {
  readonly body: HandelseBody
  readonly day: IsoDate
  readonly marks: readonly Mark[]
  readonly book: WatchBook
}

function step({ open, met }: Walk, lines: readonly Bevakning[], happened: Happened): void {
  const now = new Map(lines.map((line) => [line.id, line]))
  for (const [id, standing] of open) {
    if (now.has(id)) continue
    open.delete(id)
    const ended = endedBy(standing, happened)
    if (ended !== null) met.set(`${id}/${ended.senast}`, ended)
  }
  for (const [id, line] of now) {
    const before = open.get(id)
    // Back again with the same day: it never ended.
    met.delete(fallenKey(met, line))
    open.set(id, {
      line,
      first: before?.first ?? lastDay(line),
      uppskjuten: before?.uppskjuten === true || line.uppskjuten !== undefined,
    })
  }
}

function fallenKey(met: Walk['met'], line: Bevakning): string {
  const key = `${line.id}/${lastDay(line)}`
  return met.get(key)?.bortfallen ? key : ''
}

/** What a watch that no longer stands came to; null = it ended before its day and counts for nothing. */
function endedBy(standing: Standing, happened: Happened): BevakningUtfall | null {
  const whole = outcome(standing, happened.book)
  const gjord = doneDay(standing.line, happened)
  if (gjord !== null) return { ...whole, gjord }
  const [rule = ''] = standing.line.id.split('/')
  if (happened.day <= whole.senast || ENDS_BY_ITSELF.includes(rule)) return null
  return { ...whole, bortfallen: happened.day }
}

function outcome({ line, first, uppskjuten }: Standing, book: WatchBook): BevakningUtfall {
  return {
    sort: watchKind(line, book).name,
    styrka: line.styrka ?? '',
    senast: lastDay(line),
    ...{ gjord: null, bortfallen: null, uppskjuten },
    flyttad: lastDay(line) !== first,
  }
}

function lastDay({ due, rolled }: Bevakning): IsoDate {
  return rolled ?? due
}

/** The day the event says that the watch was met; null where it ended for another reason. */
function doneDay(line: Bevakning, { body, marks, book }: Happened): IsoDate | null {
  if (body.type === 'bevakning.avslutad' && body.data.bevakning === line.id) return body.data.date
  const [rule = '', about = ''] = line.id.split('/')
  const names = [...watchKind(line, book).doneBy, doneMark(line.id), ...reportMarks(line)]
  const isAbout = ({ of }: Mark) => about === 'arende' || of === null || of === about
  const decided = BY_DECISION.includes(rule) ? ['beslut'] : []
  const done =
    marks.find((mark) => isAbout(mark) && names.includes(mark.name)) ??
    marks.find(({ name }) => decided.includes(name))
  return done?.day ?? null
}

/** The marks of a report to IVO that meet its watch. */
function reportMarks({ id }: Bevakning): readonly string[] {
  const [rule, , quarter = ''] = id.split('/')
  if (rule !== 'ivo') return []
  return [quarter === 'anmal' ? 'ivo_anmald' : `ivo:${quarter}`]
}
