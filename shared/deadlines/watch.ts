import { IsoDate } from '../domain/primitives'
import { earliest, isBefore, parseDay, rollForIndividual, type Day } from './calendar'
import { limitDay, nthDay, type Limit } from './limit'
import { doneMark, type Mark } from './mark'

/** Whose act a watch waits for, when it isn't the office's own. */
export type WaitsFor = 'utforare' | 'enskild' | 'domstol' | 'annan'

/** A rule of a pack or of the law, as the engine takes it: values only, no pack behind it. */
export type WatchRule = {
  readonly id: string
  readonly title: string
  /** A short name such as "Osby 7" or "34 kap. 1 § SoL". */
  readonly source: string
  readonly strength: string
  /** What the source says happens when it is not done; empty when it says nothing. */
  readonly consequence: string
  readonly waitsFor: WaitsFor | null
  readonly limit: Limit
  /** Lag 1930:173 moves the individual's own time limit; authority duties stand. */
  readonly roll: 'individ' | 'aldrig'
  /** Names of the marks that meet it. */
  readonly doneBy: readonly string[]
  /** Comes again, counted from the one start; or anew from the last time it was met; or never. */
  readonly repeats: 'fran-start' | 'fran-senaste' | 'aldrig'
  /** Nobody's duty: it is over when its day has passed (the last day to appeal, a birthday). */
  readonly lapses: boolean
}

/** A rule that has started: on what day, about what, and what the log knows of that. */
export type Started = {
  readonly rule: WatchRule
  /** The decision or appeal, or `akt`: with the rule's id it names the watch for ever. */
  readonly about: string
  readonly start: Day
  readonly marks: readonly Mark[]
  /** The decision's last day, which a repeated watch never goes beyond; null = none. */
  readonly last: Day | null
}

/** A watch that stands open. `due` is never moved; `rolled` is what the individual has. */
export type Watch = {
  readonly id: string
  readonly rule: WatchRule
  readonly about: string
  readonly due: IsoDate
  readonly rolled: IsoDate
}

/**
 * The open watch of a started rule, or null when the log has met it (or when its period can't be read).
 * Pure: without a clock, and the same whatever the order of the marks. A single watch is met by a mark
 * on its first day or later. A repeated one is met once a period: each mark meets the earliest period that
 * has begun and stands open, so that none is lost and none met twice.
 */
export function watchOf(started: Started): Watch | null {
  const { rule } = started
  if (rule.repeats === 'fran-start') return repeated(started)
  return rule.repeats === 'fran-senaste' ? renewed(started) : single(started)
}

function single({ rule, about, start, marks }: Started): Watch | null {
  const id = `${rule.id}/${about}`
  const due = limitDay(rule.limit, start)
  if (due === null || meeting(rule, id, marks).some((day) => !isBefore(day, start))) return null
  return watchAt(rule, { id, about, due })
}

function renewed({ rule, about, start, marks }: Started): Watch | null {
  const id = `${rule.id}/${about}`
  const last = meeting(rule, id, marks).at(-1) ?? start
  const due = limitDay(rule.limit, last)
  return due && watchAt(rule, { id: `${id}/${last.toString()}`, about, due })
}

function repeated({ rule, about, start, marks, last }: Started): Watch | null {
  const id = `${rule.id}/${about}`
  const beginning = (nr: number) => (nr === 1 ? start : nthDay(rule.limit, start, nr - 1))
  const open = meeting(rule, id, marks).reduce((nr, day) => {
    const begins = beginning(nr)
    return begins !== null && !isBefore(day, begins) ? nr + 1 : nr
  }, 1)
  const [begins, due] = [beginning(open), nthDay(rule.limit, start, open)]
  if (due === null || begins === null || isSpent(begins, last, open)) return null
  const capped = last === null ? due : earliest(due, last)
  return watchAt(rule, { id: `${id}/${String(open)}`, about, due: capped })
}

/** The decision has no day left in a later period: nothing more to watch for. */
function isSpent(begins: Day, last: Day | null, nr: number): boolean {
  return last !== null && nr > 1 && !isBefore(begins, last)
}

/** The days of the marks that meet the rule, oldest first. */
function meeting(rule: WatchRule, id: string, marks: readonly Mark[]): Day[] {
  const own = doneMark(id)
  return marks
    .filter(({ name }) => rule.doneBy.includes(name) || name === own || name.startsWith(`${own}/`))
    .map(({ day }) => day as string)
    .sort()
    .flatMap((day) => parseDay(day) ?? [])
}

function watchAt(
  rule: WatchRule,
  { id, about, due }: { readonly id: string; readonly about: string; readonly due: Day },
): Watch {
  const rolled = rule.roll === 'individ' ? rollForIndividual(due) : due
  const [dueText, rolledText] = [due, rolled].map((day) => IsoDate.parse(day.toString()))
  if (dueText === undefined || rolledText === undefined) throw new Error('two days give two texts')
  return { id, rule, about, due: dueText, rolled: rolledText }
}
