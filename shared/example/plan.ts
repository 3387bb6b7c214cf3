import type { IsoDate } from '../domain/primitives'
import type { RuleBooks } from '../decision/source'
import type { HashText } from '../rules/receipt'
import { appealed } from './appeal'
import { ansokan, anteckning, CASE_KINDS, kommunicering, nextMonth, utredning } from './cases'
import type { CaseKind } from './cases'
import { exampleClock, type Clock } from './clock'
import { LATEST_BESLUT } from './aboutLatest'
import { decide, type Matter, type RuleDesk } from './decisions'
import { EXAMPLE_USERS, exampleKontor, exampleMeetings, exampleOrder } from './office'
import { certificate, needOf } from './intake'
import { inventPerson } from './people'
import type { ExamplePlan, PlannedAkt, PlannedStep } from './planTypes'
import { dayNotes } from './dayNotes'
import { ended, provided } from './provider'
import { seeded, type Random } from './random'
import { CASE_TEXTS, type CaseText } from './texts'

type Desk = RuleDesk & { readonly clock: Clock; readonly random: Random; readonly seed: number }
type Case = {
  readonly kind: CaseKind
  readonly text: CaseText
  readonly by: number
  readonly inkom: IsoDate
  readonly ago: number
  /** Its own course, apart from what decides who the person is: one more event changes nobody else's akt. */
  readonly own: Random
  /** Has a provider that writes in the same register. */
  readonly isProvided: boolean
}

const CHIEF = 0
const HANDLAGGARE = [1, 2] as const

/**
 * An invented office of `count` akter over the last fourteen months: some just opened, some under
 * investigation, most decided, a few followed up or closed. The same seed and day give the same office.
 * Every decision is made by the real engine, so levels, points and receipts are true.
 */
export async function planExample(
  books: RuleBooks,
  input: { readonly today: IsoDate; readonly seed: number; readonly count: number },
  hash: HashText,
): Promise<ExamplePlan> {
  const clock = exampleClock(input.today)
  const order = exampleOrder(books.pack, clock)
  const desk: Desk = { books, order, hash, clock, random: seeded(input.seed), seed: input.seed }
  const akter: PlannedAkt[] = []
  for (let index = 0; index < input.count; index += 1) akter.push(await planAkt(desk, index))
  return {
    settings: { kontor: exampleKontor(books.pack), sammantraden: exampleMeetings(clock) },
    order,
    users: EXAMPLE_USERS,
    akter,
  }
}

async function planAkt(desk: Desk, index: number): Promise<PlannedAkt> {
  const { clock, random, books } = desk
  const weighted = CASE_KINDS.flatMap((kind) => Array<CaseKind>(kind.weight).fill(kind))
  const kind = weighted[random.between(0, weighted.length - 1)] ?? CASE_KINDS[0]
  const texts = CASE_TEXTS[kind.insats]
  if (texts === undefined) throw new Error('every measure of the example has a text')
  const ago = random.between(1, 400)
  const by = HANDLAGGARE[index % 2] ?? 1
  const one: Case = {
    ...{ kind, text: random.pick(texts), by, ago, inkom: clock.daysAgo(ago) },
    ...{ own: seeded(desk.seed * 1009 + index), isProvided: index % 5 < 2 },
  }
  const isProtected = index % 40 === 7
  const insatsName = books.pack.insatser.find(({ id }) => id === kind.insats)?.name ?? ''
  const from = nextMonth(one.inkom)
  const first: PlannedStep = {
    kind: 'handelser',
    at: clock.at(one.inkom, 65),
    by,
    bodies: [ansokan(kind, one.text, { inkom: one.inkom, from, name: insatsName })],
  }
  return {
    person: inventPerson(random, clock.today, {
      low: 19,
      high: 78,
      skydd: isProtected ? 'sekretessmarkering' : 'inget',
    }),
    handlaggare: by,
    readers: isProtected ? [by, CHIEF] : [],
    opened: clock.at(one.inkom, 60),
    steps: [first, ...(await laterSteps(one, desk))],
  }
}

/** How far the akt has come follows from how long ago it was opened. */
async function laterSteps(one: Case, desk: Desk): Promise<PlannedStep[]> {
  const { clock } = desk
  const { ago, by } = one
  if (ago < 6) return []
  const opened: PlannedStep = {
    ...{ kind: 'inled', by, avser: 'Ansökan om stöd' },
    at: clock.at(clock.daysAgo(ago - 2), 125),
  }
  if (ago < 12) return [opened]
  const investigated: PlannedStep = {
    ...{
      kind: 'handelser',
      by,
      bodies: [...needOf(one.kind.insats), utredning(one.kind, one.text)],
    },
    at: clock.at(clock.daysAgo(ago - 8), 200),
  }
  const told: PlannedStep = {
    ...{ kind: 'handelser', by },
    bodies: [kommunicering(clock.daysAgo(ago - 9), clock.daysAgo(ago - 16))],
    at: clock.at(clock.daysAgo(ago - 9), 90),
  }
  const came = one.own.chance(0.12) ? [certificate(clock, by, clock.daysAgo(ago - 5))] : []
  const asked = [opened, ...came, investigated, told]
  return ago < 20 ? asked : [...asked, ...(await decided(one, desk))]
}

async function decided(one: Case, desk: Desk): Promise<PlannedStep[]> {
  const { clock, random } = desk
  const { kind, by, ago } = one
  const beslutsdatum = clock.daysAgo(ago - 18)
  const isRefused = kind.insats !== 'korttidsboende' && random.chance(0.08)
  const beslut = await decide(
    isRefused ? refusal(one, beslutsdatum) : grant(one, desk, beslutsdatum),
    desk,
  )
  const signer = beslut.niva === 'enhetschef-myndighetskontoret' ? CHIEF : by
  const signed: PlannedStep = {
    ...{ kind: 'beslut', by: signer, beslut },
    at: clock.at(beslutsdatum, 300),
  }
  const at = { clock, random: one.own }
  if (isRefused) return [signed, ...(one.own.chance(0.5) ? appealed({ by, beslutsdatum }, at) : [])]
  const course = [
    ...carriedOut(one, desk, beslutsdatum),
    ...(ago < 90 ? [] : afterwards(one, desk)),
  ]
  return [signed, ...course.sort((a, b) => (a.at < b.at ? -1 : 1)), ...notes(one, desk)]
}

/** Most measures start on their first day; a few are still waiting, so that the watch has work to do. */
function carriedOut(one: Case, { clock, random }: Desk, beslutsdatum: IsoDate): PlannedStep[] {
  const { by, kind, text, own } = one
  const from = nextMonth(beslutsdatum)
  const isWaiting = from <= clock.today && random.chance(0.05)
  const to = clock.lastDay(from, kind.months)
  const granted = { insats: kind.insats, by, beslutsdatum, from, to, mal: text.mal }
  if (one.isProvided || isWaiting) {
    return provided(granted, isWaiting, { clock, random: own })
  }
  if (from > clock.today) return []
  const data = { beslut: LATEST_BESLUT, status: 'verkstalld' as const, date: from, text: '' }
  const bodies = [{ type: 'verkstallighet' as const, data }]
  const begun: PlannedStep = { kind: 'handelser', by, bodies, at: clock.at(from, 60) }
  return [begun, ...(own.chance(0.85) ? ended(granted, { clock, random: own }) : [])]
}

/** Day notes that wait for their summary, in some of the boendestöd under way. */
function notes({ kind, by, ago, isProvided, own }: Case, { clock }: Desk): PlannedStep[] {
  const isUnderWay = isProvided && kind.insats === 'boendestod' && ago > 60 && ago < 330
  return isUnderWay && own.chance(0.3) ? [dayNotes(clock, by)] : []
}

function afterwards({ by, ago }: Case, { clock, random }: Desk): PlannedStep[] {
  const at = clock.at(clock.daysAgo(random.between(5, ago - 60)), 180)
  const entry = { text: 'Insatsen har kommit igång och motsvarar behovet.', at }
  const body = anteckning('telefonsamtal', 'Samtal om hur insatsen går', entry)
  return [{ kind: 'handelser', by, bodies: [body], at }]
}

function grant({ kind, text }: Case, { clock, random }: Desk, beslutsdatum: IsoDate): Matter {
  const from = nextMonth(beslutsdatum)
  return {
    ...{ slag: 'bifall', insats: kind.insats, from, to: clock.lastDay(from, kind.months) },
    ...{ omfattning: kind.omfattning, answers: { ...kind.facts, ansokan: true } },
    texts: {
      beslutstext: `Den sökande ${text.beslut}.`,
      motivering: text.bedomning,
      malsattning: text.mal,
    },
    ...{ beslutsdatum, earlier: [], paragraf: String(random.between(20, 140)) },
  }
}

function refusal({ kind }: Case, beslutsdatum: IsoDate): Matter {
  return {
    ...{ slag: 'avslag', insats: kind.insats, from: null, to: null, omfattning: null },
    answers: { ...kind.facts, ansokan: true },
    texts: {
      beslutstext: 'Ansökan avslås.',
      motivering: 'Behovet är tillgodosett genom det stöd som redan ges.',
      malsattning: '',
    },
    ...{ beslutsdatum, earlier: [], paragraf: '1' },
  }
}
