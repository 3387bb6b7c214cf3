import { ageOn, birthdayOf, parseDay, type Day } from '../deadlines/calendar'
import { chainOf, isFirstDecision } from './chain'
import { dayOf, factOf, recordOf, type Facts } from './facts'
import { lagrumKey, parseLagrum } from './lagrum'
import { lagrumDoubt, type LagrumDoubt } from './lagrumDoubt'
import { amountOf, clockOf, parameterOn } from './measures'
import type { InsatsRow } from './schemaInsats'
import type { LawPack } from './schemaPack'

/** What derived facts are computed from. Deadlines are filled in once they are known. */
export type Told = Readonly<{
  facts: Facts
  onDate: Day | null
  law: Pick<LawPack, 'validFrom' | 'acts' | 'renumbering' | 'parameters'>
  insats: InsatsRow | null
  deadlines: ReadonlyMap<string, { due: Day; rolled: Day }>
}>

/** `first` and the rest are the groups of the name's pattern. */
type Value = (told: Told, first: string, ...rest: string[]) => unknown

/** How each derived fact is computed; derivations.json gives its name and what it is made of. */
export const values: Readonly<Record<string, Value>> = {
  age: (told) => toldAge(told) ?? ageAt(told, told.onDate),
  ageOnDay: (told, monthDay) => ageAt(told, inYear(told, monthDay)),
  dayOfYear: (told, monthDay) => inYear(told, monthDay)?.toString(),
  birthday: (told, years) => birthday(told, years)?.toString(),
  turnsYear: (told, years) => birthday(told, years)?.year,
  year: ({ facts }, name) => dayOf(facts, name)?.year,
  partOfAmount: ({ facts }, name, part = '') => recordOf(factOf(facts, name))?.[part],
  amountIn: ({ facts }, name, unit = '', per = '') => amountOf(factOf(facts, name), unit, per),
  clock: ({ facts }, edge) => clockOf(facts, edge),
  cites: (told) => cited(told)?.map(lagrumKey),
  acts: (told) => cited(told)?.map(({ lag }) => lag),
  oldNumbering: (told) => isDoubtful(told, ['old']),
  notInForce: (told) => isDoubtful(told, ['early', 'ceased', 'chapter']),
  parameter: ({ law, onDate }, name) => parameterOn(law.parameters[name], onDate?.toString()),
  isOfKind,
  isOpenEnded: ({ facts }) => (factOf(facts, 'to') ?? null) === null,
  isFirst: ({ facts }) => isFirstDecision(facts),
  chainFirst: ({ facts }) => chainOf(facts)?.first.toString(),
  chainLinked: ({ facts }) => chainOf(facts)?.linked,
  deadlineDue: ({ deadlines }, id) => deadlines.get(id)?.due.toString(),
  deadlineRolled: ({ deadlines }, id) => deadlines.get(id)?.rolled.toString(),
  cellOfInsats: ({ insats }, cell) => recordOf(insats)?.[cell],
}

const decisionKinds: Readonly<Record<string, readonly string[]>> = {
  grants: ['bifall', 'delavslag', 'forlangning', 'utokning', 'ingen-behovsprovning', 'dom'],
  assessed: ['bifall', 'delavslag', 'avslag', 'forlangning', 'utokning'],
}

function isOfKind({ facts }: Told, name: string): boolean | undefined {
  const kind = factOf(facts, 'decision_kind')
  return typeof kind === 'string' ? decisionKinds[name]?.includes(kind) : undefined
}

function toldAge({ facts }: Told): number | undefined {
  const age = factOf(facts, 'age')
  return typeof age === 'number' && age >= 0 ? age : undefined
}

function ageAt({ facts }: Told, day: Day | null): number | undefined {
  const born = dayOf(facts, 'birthdate')
  return (born && day && ageOn(born, day)) ?? undefined
}

/** The day in the year of the day that the rules are read on. */
function inYear({ onDate }: Told, monthDay: string): Day | null {
  return onDate && parseDay(`${onDate.year}-${monthDay}`)
}

function birthday({ facts }: Told, years: string): Day | null {
  const born = dayOf(facts, 'birthdate')
  return born && birthdayOf(born, Number(years))
}

/** The references of the decision's law; undefined when none can be read. */
function cited({ facts }: Told) {
  const law = parseLagrum(factOf(facts, 'law'))
  return law.length === 0 ? undefined : law
}

/** Whether some reference is doubtful in one of these ways; the register begins with the law pack. */
function isDoubtful(told: Told, doubts: readonly LagrumDoubt[]): boolean | undefined {
  const { law } = told
  const day = told.onDate?.toString() ?? law.validFrom
  return cited(told)?.some((lagrum) => {
    const doubt = lagrumDoubt(lagrum, law, day)
    return doubt !== null && day >= law.validFrom && doubts.includes(doubt)
  })
}
