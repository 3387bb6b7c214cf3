import type { AktState } from '../domain/akt'
import type { Beslut } from '../domain/beslut'
import { delgivningOf, type Delgivning } from '../domain/handelser/delgivning'
import { uppdragInkom } from '../domain/handelser/genomforande'
import { birthdateOf } from '../domain/logFacts'
import type { Mark } from '../deadlines/mark'

/** What watches are about: the matter before it is decided, a decision, or an appeal. */
export type Occasion = {
  readonly kind: 'arende' | 'beslut' | 'overklagande'
  /** Names its watches for ever: `arende`, the decision's id, the appeal's id. */
  readonly about: string
  /** Facts as the rules read them; the log's days among them, by the marks' names. */
  readonly facts: Readonly<Record<string, unknown>>
  readonly marks: readonly Mark[]
  readonly insatsName: string
  readonly last: string | null
  /** Replaced, ended or in a closed akt: only what runs on regardless is watched (appeals). */
  readonly over: boolean
}

/** Days that belong to the matter until it is decided, not to a decision. */
const ARENDE = new Set([
  ...['ansokan_datum', 'anmalan_inkom', 'anmalan_barn_inkom', 'skyddsbedomning'],
  ...['forhandsbedomning', 'forhandsbedomning_till', 'avhysning_meddelad', 'avhysning_bekraftad'],
  ...['utredning_inledd', 'barnutredning_inledd', 'inte_inledd', 'kommunicerad', 'svar_senast'],
  ...['svar_inkom', 'fl12_begaran', 'fl12_svar', 'overflyttning_begard', 'overflyttning_svar'],
  ...['frist_start', 'sjukhus_from', 'franvaro_slut'],
])
const GRANTS = ['bifall', 'delavslag', 'forlangning', 'utokning']
/** Kinds that take the place of an earlier decision on the same measure; a refusal doesn't. */
const REPLACES = [...GRANTS, 'avsluta', 'dom', 'lvm', 'ingen-behovsprovning']
const OPEN = ['aktualiserad', 'utredning', 'forslag']

/** Does a decision of this kind give the person something? */
export function grants(slag: string): boolean {
  return GRANTS.includes(slag)
}

/** Does a decision of this kind lead to a measure that somebody carries out? */
export function isMeasure(slag: string): boolean {
  return grants(slag) || ['dom', 'lvm', 'ingen-behovsprovning'].includes(slag)
}

/** Everything in the akt that watches may be about. Pure, like the fold it reads. */
export function occasionsOf(state: AktState, marks: readonly Mark[]): readonly Occasion[] {
  const decided = state.beslut.map((beslut) => decision(state, beslut, marks))
  const matter = OPEN.includes(state.status) ? [arende(state, marks)] : []
  return [...matter, ...decided, ...appeals(state, marks)]
}

function arende(state: AktState, marks: readonly Mark[]): Occasion {
  const decided = new Set<string>(
    state.beslut.filter(({ innehall }) => innehall.slag !== 'inleda').map(({ id }) => id),
  )
  const settled = marks.reduce(
    (at, { name, of }, index) => (name === 'beslut' && of && decided.has(of) ? index + 1 : at),
    0,
  )
  const round = marks.slice(settled).filter(({ name, of }) => of === null && ARENDE.has(name))
  const days = latestDays(round)
  // A report of concern that leads to an inquiry makes it a child's inquiry (SoL 20:3).
  if (days['anmalan_barn_inkom'] && days['utredning_inledd']) {
    days['barnutredning_inledd'] ??= days['utredning_inledd']
  }
  // The answer is waited for while the inquiry is open: a proposal or a decision has taken its turn.
  if (state.status !== 'utredning') delete days['svar_senast']
  return {
    ...{ kind: 'arende', about: 'arende', marks, last: null, over: false },
    facts: { ...personFacts(state), ...days },
    insatsName: state.ansokningar.at(-1)?.insatsName ?? '',
  }
}

function decision(state: AktState, beslut: Beslut, marks: readonly Mark[]): Occasion {
  const { innehall, beslutsdatum, id, kvitto } = beslut
  const own = marks.filter(({ of }) => of === id)
  const akt = marks.filter(({ name, of, day }) => of === null && isLater(name, day, beslutsdatum))
  const told = { from: innehall.from, to: innehall.to }
  const known = Object.entries(told).filter(([, day]) => day !== null)
  const earlier = earlierOn(state, beslut)
  const reported = innehall.foljer.find(({ kind }) => kind === 'anmalan-namnd')?.date
  return {
    ...{ kind: 'beslut', about: id, insatsName: innehall.insatsName, last: innehall.to },
    facts: {
      ...kvitto.facts,
      ...personFacts(state),
      law: kvitto.facts['law'] ?? innehall.lagrum.join(';'),
      ...{ insats: innehall.insats, decision_kind: innehall.slag, decision_date: beslutsdatum },
      ...Object.fromEntries(known),
      ...(reported ? { anmalan_namnd: reported } : {}),
      earlier_decisions: earlier.map((one) => ({ ...one.innehall })),
      ...latestAway({ ...latestDays(akt), ...executionDays(state, beslut, own) }),
    },
    marks: marks.filter(({ of }) => of === null || of === id),
    over: isOver(state, beslut, own),
  }
}

function isLater(name: string, day: string, than: string): boolean {
  const isOwn = !ARENDE.has(name) || name === 'sjukhus_from' || name === 'franvaro_slut'
  return isOwn && day >= than
}

/** The decision's own days; a break only while it lasts, a prolongation carried on from the one before. */
function executionDays(
  state: AktState,
  beslut: Beslut,
  own: readonly Mark[],
): Record<string, string> {
  const days = latestDays(own)
  const latest = own
    .filter(({ name }) => ['verkstalld', 'delvis', 'avbruten'].includes(name))
    .at(-1)
  if (latest?.name !== 'avbruten') delete days['avbruten']
  Object.assign(days, firstStart(own))
  Object.assign(days, firstBegun(own, days['verkstalld']))
  delete days['overklagande_inkom']
  Object.assign(days, serviceDays(delgivningOf(state.delgivning, beslut.id)))
  const before = earlierOn(state, beslut).at(-1)
  const carried = before && state.verkstallighet[before.id]?.status === 'verkstalld'
  const { slag, from } = beslut.innehall
  if (slag === 'forlangning' && carried && from !== null && latest === undefined) {
    days['verkstalld'] = from
  }
  // First contact is for who is new to the provider, not for a prolongation that goes on (Göteborg).
  if (!carried) Object.assign(days, inkomDay(state, beslut))
  return days
}

/** Away once for one reason and once for another: the time counts from the latest. */
function latestAway(days: Record<string, string>): Record<string, string> {
  const { franvaro_from: away = '', sjukhus_from: ward = '', ...others } = days
  if (away === '' && ward === '') return others
  return away > ward ? { ...others, franvaro_from: away } : { ...others, sjukhus_from: ward }
}

/** The day it began, said last before any break: a pause doesn't ask for a new plan. */
function firstStart(own: readonly Mark[]): Record<string, string> {
  const broken = own.findIndex(({ name }) => name === 'avbruten')
  const before = broken === -1 ? own : own.slice(0, broken)
  const known = before.some(({ name }) => name === 'verkstalld') ? before : own
  const days = known.filter(({ name }) => name === 'verkstalld').map(({ day }) => day)
  const first = known === before ? days.at(-1) : days[0]
  return first === undefined ? {} : { verkstalld: first }
}

/**
 * The day the person began to get the support, whole or in part: the provider's plan and summaries count from
 * it (Göteborg, Genomföra insats), while the law's three months run on until all is carried out.
 * Of several partial starts the earliest, so that a later note about what remains never gives more time.
 */
function firstBegun(own: readonly Mark[], whole: string | undefined): Record<string, string> {
  const parts = own.filter(({ name }) => name === 'delvis').map(({ day }) => day as string)
  const [first] = [...parts, ...(whole === undefined ? [] : [whole])].sort()
  return first === undefined ? {} : { insats_paborjad: first }
}

function inkomDay({ genomforande }: AktState, { id }: Beslut): Record<string, string> {
  const day = uppdragInkom(genomforande, id)
  return day === null ? {} : { uppdrag_inkommet: day }
}

/** The latest dispatch alone: what an earlier letter led to no longer counts. */
function serviceDays({ skickad, kontrollmeddelande, aterkommen, delgiven }: Delgivning) {
  const counts = skickad?.satt === 'forenklad' && skickad.upplyst
  const known = {
    skickad: skickad?.date,
    kontrollmeddelande,
    aterkommen,
    delgiven: delgiven?.date,
    delgivningssatt: counts ? 'forenklad' : skickad?.satt,
  }
  return Object.fromEntries(Object.entries(known).map(([name, day]) => [name, day ?? undefined]))
}

function isOver(state: AktState, beslut: Beslut, own: readonly Mark[]): boolean {
  const { insats } = beslut.innehall
  const later = state.beslut
    .slice(state.beslut.indexOf(beslut) + 1)
    .some(({ innehall }) => innehall.insats === insats && REPLACES.includes(innehall.slag))
  const ended = own.some(({ name }) => name === 'insats_avslutad')
  return ended || ['avslutad', 'inte-inledd'].includes(state.status) || (insats !== null && later)
}

function earlierOn(state: AktState, beslut: Beslut): readonly Beslut[] {
  const { insats } = beslut.innehall
  if (insats === null) return []
  return state.beslut
    .slice(0, state.beslut.indexOf(beslut))
    .filter(({ innehall }) => innehall.insats === insats && grants(innehall.slag))
}

function appeals(state: AktState, marks: readonly Mark[]): readonly Occasion[] {
  const decisions = new Set<string>(state.beslut.map(({ id }) => id))
  return marks
    .filter(({ name, of }) => name === 'overklagande_inkom' && of !== null && !decisions.has(of))
    .map(({ of, day }) => ({
      ...{ kind: 'overklagande', about: of ?? '', insatsName: '', last: null, over: false },
      facts: { overklagande_inkom: day },
      marks: marks.filter((one) => one.of === of),
    }))
}

/** The latest day of each name: a time that starts again counts from the last start. */
function latestDays(marks: readonly Mark[]): Record<string, string> {
  return Object.fromEntries(marks.map(({ name, day }) => [name, day as string]))
}

function personFacts(state: AktState): Record<string, unknown> {
  const birthdate = birthdateOf(state.person.identitet)
  return birthdate === null ? {} : { birthdate }
}
