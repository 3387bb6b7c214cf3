import { Beslutsslag, Omfattning } from '../domain/beslut'
import { slagNames } from '../domain/slagNames'
import type { Facts } from '../rules/facts'
import type { Pack } from '../rules/schemaPack'
import { factInfo } from './factCatalog'
import { omfattningText } from './innehall'

/** A case that shows a finding: its facts for Prova, and the same in words. */
export type OrderCase = { readonly facts: Facts; readonly text: string }

/** What kind of thing lint found in an order, as the window heads it. */
export type OrderFindingKind =
  'forbjudet' | 'annan' | 'lucka' | 'overlapp' | 'oklart' | 'innehav' | 'vidare' | 'lagrum'

/** One thing wrong with a delegation order: `fel` must be mended, `varning` must be judged by a person. */
export type OrderFinding = {
  readonly level: 'fel' | 'varning'
  readonly kind: OrderFindingKind
  /** The points it is about, by number; none where the order lacks one. */
  readonly punkter: readonly string[]
  readonly title: string
  readonly text: string
  /** Where it follows from: a short name, and what that place says in our own words. */
  readonly kalla: { readonly label: string; readonly text: string } | null
  readonly cases: readonly OrderCase[]
}

/** "Punkt 1.1", "Punkt 1.1 och 1.5". */
export function punktTitle(punkter: readonly string[]): string {
  return `Punkt ${listed(punkter)}`
}

/** "a", "a och b", "a, b och c". */
export function listed(words: readonly string[]): string {
  return words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`
}

/** The name of a kind of decision in the middle of a sentence. */
export function slagWord(kind: unknown): string {
  const slag = Beslutsslag.safeParse(kind)
  return slag.success ? slagNames[slag.data].toLowerCase() : ''
}

/** Facts that say nothing of their own in a case: the day is said first, the rest is as usual. */
const usual = ['insats', 'decision_kind', 'decision_date', 'from', 'to', 'age', 'amount', 'pack']
const unsaid = ['earlier_decisions', 'tilldelad', 'principiell_vikt']

function valueText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nej'
  const amount = Omfattning.safeParse(value)
  if (amount.success) return omfattningText(amount.data)
  return value === null ? 'inget' : String(value)
}

function otherFact([name, value]: [string, unknown]): string[] {
  if (usual.includes(name) || unsaid.includes(name)) return []
  if (name === 'law') return typeof value === 'string' ? [value.replace(/\s*\([^)]*\)/g, '')] : []
  const label = factInfo(name)?.label.replace(/\?.*$/, '') ?? name
  return [`${label}: ${valueText(value)}`]
}

function periodOf({ from, to }: Facts): string {
  if (typeof from !== 'string') return ''
  if (to === from) return from
  return to === null ? `från ${from} tills vidare` : `${from} till ${String(to)}`
}

/** A case in words: "Familjehem, bifall, 40 år, 2027-01-01 till 2027-03-31". */
export function caseText(facts: Facts, pack: Pack): string {
  const insats = pack.insatser.find(({ id }) => id === facts['insats'])
  const amount = Omfattning.safeParse(facts['amount'])
  const timed = insats !== undefined || facts['insats'] === undefined
  const parts = [
    insats?.name ?? '',
    slagWord(facts['decision_kind']),
    typeof facts['age'] === 'number' ? `${facts['age']} år` : '',
    amount.success ? omfattningText(amount.data) : '',
    timed ? periodOf(facts) : '',
    ...Object.entries(facts).flatMap(otherFact),
  ]
  const text = parts.filter((part) => part !== '').join(', ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A case with its words. */
export function orderCase(facts: Facts, pack: Pack): OrderCase {
  return { facts, text: caseText(facts, pack) }
}
