import { doneMark, type Mark } from '../deadlines/mark'
import { nextQuarter, quarterOf, reportDays } from '../deadlines/quarter'
import { parseDay } from '../deadlines/calendar'
import { watchOf, type Started, type Watch, type WatchRule } from '../deadlines/watch'
import type { AktState } from '../domain/akt'
import type { Sammantrade } from '../domain/kontor'
import type { Bevakning, EjVerkstalld } from '../domain/register'
import { isMeasure, type Occasion } from './occasions'
import { startedRules, titled } from './startedRules'
import type { WatchBook } from './watchBook'
import { ivoWindows } from './watchRows'

const DAY: WatchRule = {
  ...{ id: '', title: '', source: '', strength: '', consequence: '', waitsFor: null },
  ...{ limit: { period: 'P0D' }, roll: 'aldrig', doneBy: [], repeats: 'aldrig', lapses: false },
}

/** Days that the akt itself states, which no row of a book gives. */
export const STATED: readonly (WatchRule & {
  readonly anchor: string
  readonly of: Occasion['kind']
})[] = [
  {
    ...DAY,
    ...{ id: 'svar', title: 'Svar på kommunicering', source: '25 § FL', strength: 'ska' },
    ...{ waitsFor: 'enskild', doneBy: ['svar_inkom'], anchor: 'svar_senast', of: 'arende' },
  },
  {
    ...DAY,
    ...{ id: 'forlangd', title: 'Avsluta den förlängda förhandsbedömningen', strength: 'ska' },
    ...{ source: '20 kap. 2 § SoL', anchor: 'forhandsbedomning_till', of: 'arende' },
    doneBy: ['utredning_inledd', 'inte_inledd'],
  },
  {
    ...DAY,
    ...{ id: 'anmal', title: 'Anmäl beslutet vid nämndens sammanträde', source: '6 kap. 40 § KL' },
    ...{ strength: 'ska', anchor: 'anmalan_namnd', of: 'beslut' },
    doneBy: ['anmalt_namnden', 'mote'],
  },
  {
    ...DAY,
    ...{ id: 'uppfoljs', title: 'Följ upp {insats}', source: 'Uppdraget', anchor: 'uppfoljs' },
    ...{ doneBy: ['uppfoljd', 'insats_avslutad'], of: 'beslut' },
  },
  {
    ...DAY,
    ...{ id: 'tredagars', title: 'Nästa steg i 3-dagarsrutinen', source: '3-dagarsrutinen' },
    ...{ waitsFor: 'utforare', anchor: 'tredagarsrutin_nasta', of: 'beslut' },
    doneBy: ['tredagarsrutin_slut', 'insats_avslutad'],
  },
  {
    ...DAY,
    ...{ id: 'slut', title: 'Beslutet om {insats} upphör', source: 'Beslutet' },
    ...{ doneBy: ['insats_avslutad'], anchor: 'to', of: 'beslut' },
  },
]

/** The open watches of an akt, as its register line carries them. */
export function aktWatches(
  state: AktState,
  occasions: readonly Occasion[],
  known: { readonly book: WatchBook; readonly ejVerkstallda: readonly EjVerkstalld[] },
): readonly Bevakning[] {
  const started = occasions.flatMap((occasion) => [
    ...startedRules(occasion, known.book),
    ...statedRules(occasion),
  ])
  const computed = started.flatMap((one) => watchOf(one) ?? []).map((watch) => lineOf(watch))
  const reports = known.ejVerkstallda.flatMap(reportWatch)
  const isClosed = ['avslutad', 'inte-inledd'].includes(state.status)
  const papers = paperWatches(state, occasions, known.book.sammantraden ?? [])
  const all = [...computed, ...reports, ...papers, ...(isClosed ? [] : ownWatches(state))]
  return [...new Map(all.map((line) => [line.id, line])).values()]
    .map((line) => withPeople(line, state))
    .sort((a, b) => (a.due === b.due ? (a.id < b.id ? -1 : 1) : a.due < b.due ? -1 : 1))
}

function statedRules(occasion: Occasion): readonly Started[] {
  if (occasion.over) return []
  const { facts, marks, about, kind, insatsName } = occasion
  const isGranted = kind !== 'beslut' || isMeasure(String(facts['decision_kind']))
  return STATED.flatMap(({ anchor, of, ...rule }) => {
    const start = of === kind && isGranted ? parseDay(facts[anchor]) : null
    if (start === null || isAnswered(marks, anchor, rule.doneBy)) return []
    return [
      { rule: { ...rule, title: titled(rule.title, insatsName) }, about, start, marks, last: null },
    ]
  })
}

/** A stated last day is met by what comes after it was set, however early. */
function isAnswered(marks: readonly Mark[], anchor: string, doneBy: readonly string[]): boolean {
  const last = (names: readonly string[]) =>
    marks.reduce((at, { name }, index) => (names.includes(name) ? index : at), -1)
  const set = last([anchor])
  return set !== -1 && last(doneBy) > set
}

function lineOf({ id, rule, due, rolled }: Watch): Bevakning {
  return {
    ...{ id, title: rule.title, due, source: rule.source, ansvarig: '' },
    ...(rolled === due ? {} : { rolled }),
    ...(rule.strength === '' ? {} : { styrka: rule.strength }),
    ...(rule.consequence === '' ? {} : { foljd: rule.consequence }),
    ...(rule.waitsFor === null ? {} : { vantar: rule.waitsFor }),
    ...(rule.lapses ? { upphor: true } : {}),
  }
}

/** The first quarter that is to be reported and isn't; then, once, that it has been carried out. */
function reportWatch(entry: EjVerkstalld): readonly Bevakning[] {
  const { beslut, grans, verkstalld, slut, rapporterat, anmald } = entry
  const until = verkstalld ?? slut
  let quarter = quarterOf(grans)
  while (rapporterat.includes(quarter)) quarter = nextQuarter(quarter)
  if (until === null || quarter <= quarterOf(until)) {
    const title = `Rapportera till IVO och revisorerna: kvartal ${quarter.slice(-1)} ${quarter.slice(0, 4)}`
    return quarterLine({ id: `ivo/${beslut}/${quarter}`, quarter, title, fran: grans })
  }
  if (anmald || rapporterat.length === 0) return []
  const what = verkstalld === null ? 'avslutats' : 'verkställts'
  const title = `Anmäl till IVO att beslutet har ${what}`
  const at = quarterOf(until)
  return quarterLine({ id: `ivo/${beslut}/anmal`, quarter: at, title, fran: until })
}

function quarterLine(line: {
  readonly id: string
  readonly quarter: string
  readonly title: string
  readonly fran: Bevakning['due']
}): readonly Bevakning[] {
  const { id, quarter, title, fran } = line
  const days = reportDays(quarter, ivoWindows)
  if (days === null) return []
  const source = '34 kap. 1 § SoL'
  return [{ id, title, due: days.to, source, ansvarig: '', styrka: 'ska', fran }]
}

/** The papers of a proposal are due at its body by the day the meeting plan says, until it is answered. */
function paperWatches(
  { forslag }: AktState,
  occasions: readonly Occasion[],
  meetings: readonly Sammantrade[],
): readonly Bevakning[] {
  const done = new Set(occasions.flatMap(({ marks }) => marks.map(({ name }) => name)))
  return forslag.flatMap(({ id: of, till, tillName, sammantrade, samlat }) => {
    const planned = meetings.find(({ organ, date }) => organ === till && date === sammantrade)
    const id = `handlingar/${of}`
    const isFirst = samlat === undefined || samlat.nr === 1
    if (planned === undefined || !isFirst || done.has(doneMark(id))) return []
    const title = titled('Lämna handlingarna till {insats}', tillName)
    const source = 'Sammanträdesplanen'
    return [{ id, title, due: planned.handlingarSenast, source, ansvarig: '' }]
  })
}

function ownWatches(state: AktState): readonly Bevakning[] {
  return state.bevakning.egna.map(({ id, rubrik, date, klockslag, ansvarig }) => ({
    ...{ id, title: rubrik, due: date, source: 'Egen bevakning', ansvarig, egen: true },
    ...(klockslag === null ? {} : { klockslag }),
  }))
}

/** Who answers for it, and until when somebody has put the reminder off. Its day stands. */
function withPeople(line: Bevakning, { handlaggare, bevakning }: AktState): Bevakning {
  const taken = bevakning.overtagna[line.id]?.user
  const own = line.ansvarig === '' ? (handlaggare?.user ?? '') : line.ansvarig
  const put = bevakning.uppskjutna[line.id]?.till
  return { ...line, ansvarig: taken ?? own, ...(put === undefined ? {} : { uppskjuten: put }) }
}
