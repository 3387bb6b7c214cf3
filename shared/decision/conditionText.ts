import { slagNames } from '../domain/slagNames'
import type { Condition, Operand } from '../rules/condition'
import { factInfo } from './factCatalog'

/** Words for a measure's id and a deadline's id, where the pack has them. */
export type Names = (id: string) => string | null

const short: Readonly<Record<string, string>> = {
  age: 'åldern',
  insats: 'insatsen',
  decision_kind: 'beslutets slag',
  decision_date: 'beslutsdagen',
  from: 'första dagen',
  to: 'sista dagen',
  law: 'lagrummet',
  as_of: 'dagen i dag',
  other_insatser: 'personens övriga insatser',
  earlier_decisions: 'tidigare beslut',
  'law.cites': 'lagrummet',
  'law.acts': 'lagen',
  'law.oldNumbering': 'lagrummet har äldre numrering',
  'law.notInForce': 'lagrummet gäller inte på beslutsdagen',
  'decision.grants': 'beslutet ger insatsen',
  'decision.assessed': 'beslutet prövar behovet',
  'decision.openEnded': 'beslutet gäller tills vidare',
  'decision.isFirst': 'det är första beslutet',
  'insats.needsAssessed': 'insatsens behovsprövning',
  'insats.group': 'insatsens grupp',
  'chain.first': 'första dagen i den sammanhängande tiden',
  'chain.linked': 'perioden följer på en tidigare',
}

const parts: readonly (readonly [RegExp, (part: string, rest: string) => string])[] = [
  [
    /^amount\.(\w+)\.(\w+)$/,
    (unit, per) => `omfattningen i ${units[unit] ?? unit} per ${pers[per] ?? per}`,
  ],
  [
    /^grundlaggande_behov\.(\w+)\.(\w+)$/,
    (unit, per) => `grundläggande behov i ${units[unit] ?? unit} per ${pers[per] ?? per}`,
  ],
  [/^amount\.(\w+)$/, () => 'omfattningen'],
  [/^grundlaggande_behov\.(\w+)$/, () => 'de grundläggande behoven'],
  [
    /^klockslag\.(from|to)$/,
    (edge) => (edge === 'from' ? 'klockslaget det börjar' : 'klockslaget det slutar'),
  ],
  [/^age\.on\.(\d\d-\d\d)$/, (day) => `åldern den ${day}`],
  [/^calendar\.(\d\d-\d\d)$/, (day) => `den ${day} samma år`],
  [/^birthday\.(\d+)$/, (years) => `dagen personen fyller ${years} år`],
  [/^turnsYear\.(\d+)$/, (years) => `året personen fyller ${years} år`],
  [/^year\.(\w+)$/, (name) => `året för ${short[name] ?? name}`],
  [/^parameter\.(.+)$/, (name) => `lagens värde för ${name.replaceAll('-', ' ')}`],
]
const units: Readonly<Record<string, string>> = { timme: 'timmar', dag: 'dagar', dygn: 'dygn' }
const pers: Readonly<Record<string, string>> = {
  manad: 'månad',
  vecka: 'vecka',
  dygn: 'dygn',
  tillfalle: 'tillfälle',
}

/** What a fact is called: a short name, else the question it is asked with. */
export function factText(name: string, names: Names): string {
  const known = short[name]
  if (known !== undefined) return known
  const deadline = /^deadline\.(.+)\.(due|rolled)$/.exec(name)?.[1]
  if (deadline !== undefined) return `sista dag för ${names(deadline) ?? deadline}`
  for (const [pattern, words] of parts) {
    const match = pattern.exec(name)
    if (match) return words(match[1] ?? '', match[2] ?? '')
  }
  const asked = factInfo(name)
  return asked ? `”${asked.label}”` : name.replaceAll('_', ' ')
}

function valueText(fact: string, value: string | number | boolean, names: Names): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nej'
  const choice = factInfo(fact)?.choices.find((one) => one.value === String(value))?.label
  const slag = Object.entries(slagNames).find(([slagId]) => slagId === value)?.[1]
  return (
    choice ?? (fact === 'decision_kind' ? slag : undefined) ?? names(String(value)) ?? String(value)
  )
}

function orList(
  fact: string,
  values: readonly (string | number | boolean)[],
  names: Names,
): string {
  const texts = values.map((value) => valueText(fact, value, names))
  const head = texts.slice(0, -1).join(', ')
  return head === '' ? (texts[0] ?? '') : `${head} eller ${texts.at(-1) ?? ''}`
}

const periods: readonly (readonly [string, string, string])[] = [
  ['Y', 'år', 'år'],
  ['M', 'månad', 'månader'],
  ['W', 'vecka', 'veckor'],
  ['D', 'dag', 'dagar'],
]

/** "3 månader", "1 år och 6 månader" of an ISO 8601 period; the text itself where it is none. */
export function periodText(period: string): string {
  const texts = periods.flatMap(([mark, one, more]) => {
    const count = new RegExp(`(\\d+)${mark}`).exec(period)?.[1]
    return count === undefined ? [] : [`${count} ${count === '1' ? one : more}`]
  })
  return texts.length === 0 ? period : texts.join(' och ')
}

function operandText(than: Operand, names: Names): string {
  return typeof than === 'object' ? factText(than.fact, names) : String(than)
}

const comparisons: Readonly<Record<string, string>> = {
  atLeast: 'är minst',
  atMost: 'är högst',
  above: 'är mer än',
  below: 'är mindre än',
  before: 'är före',
  after: 'är efter',
}

type Op<K extends Condition['op']> = Extract<Condition, { op: K }>

function comparison(condition: Extract<Condition, { than: Operand }>, names: Names): string {
  const { op, fact, than } = condition
  return `${factText(fact, names)} ${comparisons[op] ?? op} ${operandText(than, names)}`
}

function span({ op, start, end, period }: Op<'longerThan' | 'shorterThan'>, names: Names): string {
  const time = `tiden från ${factText(start, names)} till ${factText(end, names)}`
  return `${time} är ${op === 'longerThan' ? 'längre' : 'kortare'} än ${periodText(period)}`
}

function joined({ op, of }: Op<'all' | 'any'>, names: Names): string {
  const inner = of.map((one) =>
    (one.op === 'all' || one.op === 'any') && of.length > 1
      ? `(${conditionText(one, names)})`
      : conditionText(one, names),
  )
  if (inner.length === 0) return op === 'all' ? 'alltid' : 'aldrig'
  return inner.join(op === 'all' ? ' och ' : ' eller ')
}

function known({ op, fact }: Op<'exists' | 'isNull'>, names: Names): string {
  return `${factText(fact, names)} ${op === 'exists' ? 'är känt' : 'är tomt'}`
}

/** A condition in Swedish, whole: two conditions that differ read differently. For people, never parsed. */
export function conditionText(condition: Condition, names: Names): string {
  switch (condition.op) {
    case 'is':
      return `${factText(condition.fact, names)}: ${valueText(condition.fact, condition.value, names)}`
    case 'in':
      return `${factText(condition.fact, names)} är ${orList(condition.fact, condition.values, names)}`
    case 'includes':
      return `${factText(condition.fact, names)} omfattar ${orList(condition.fact, condition.values, names)}`
    case 'mentions':
      return `${factText(condition.fact, names)} nämner ${condition.words.map((word) => `”${word}”`).join(' eller ')}`
    case 'exists':
    case 'isNull':
      return known(condition, names)
    case 'longerThan':
    case 'shorterThan':
      return span(condition, names)
    case 'all':
    case 'any':
      return joined(condition, names)
    case 'not':
      return `inte (${conditionText(condition.of, names)})`
    case 'presume':
      return `${conditionText(condition.of, names)} [${condition.answer} om det inte är känt]`
    default:
      return comparison(condition, names)
  }
}
