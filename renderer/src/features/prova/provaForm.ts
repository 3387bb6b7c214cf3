import { readFact } from '@renderer/text/factValue'
import { factInfo } from '@shared/decision/factCatalog'
import type { FactInfo } from '@shared/decision/factTypes'
import { IsoDate } from '@shared/domain/primitives'
import type { Facts } from '@shared/rules/facts'
import type { Pack } from '@shared/rules/schemaPack'

/** One fact on the screen: how it is asked, and what is typed. */
export type FactEntry = { readonly fact: FactInfo; text: string; amount: unknown }

/** What is typed in Prova. Nothing of it is stored; it goes when one leaves. */
export type ProvaForm = {
  insats: string
  slag: string
  date: string
  from: string
  to: string
  openEnded: boolean
  entries: FactEntry[]
  /** Facts of a case that no field asks for; they can be taken away. */
  rest: Facts
}

/** Asked by fields of their own, or worked out. */
const fixed = ['pack', 'insats', 'decision_kind', 'decision_date', 'from', 'to']
const always = ['age', 'amount']

/** How a fact's value stands in its field. */
function typedText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nej'
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** A fact to be typed, empty or with the value a case has. */
export function entryFor(name: string, value?: unknown): FactEntry[] {
  const fact = factInfo(name)
  if (fact === null) return []
  const amount = fact.type === 'amount' ? (value ?? null) : null
  return [{ fact, text: typedText(value), amount }]
}

function isTyped(name: string, value: unknown): boolean {
  return !fixed.includes(name) && value !== null && factInfo(name) !== null
}

function word(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The form of a case; without one, an empty form on the day. */
export function formOf(facts: Facts | null, today: IsoDate): ProvaForm {
  const known = facts ?? { insats: null }
  const own = Object.entries(known).filter(([name, value]) => isTyped(name, value))
  const names = own.map(([name]) => name)
  const empty = always.filter((name) => !names.includes(name)).flatMap((name) => entryFor(name))
  const rest = Object.entries(known).filter(
    ([name]) => !fixed.includes(name) && !names.includes(name),
  )
  return {
    insats: word(known['insats']),
    slag: word(known['decision_kind']),
    date: word(known['decision_date']) || today,
    from: word(known['from']),
    to: word(known['to']),
    openEnded: known['to'] === null,
    entries: [...empty, ...own.flatMap(([name, value]) => entryFor(name, value))],
    rest: Object.fromEntries(rest),
  }
}

function valueOf({ fact, text, amount }: FactEntry): unknown {
  return fact.type === 'amount' ? (amount ?? undefined) : readFact(fact.type, text)
}

function day(text: string): string | undefined {
  return IsoDate.safeParse(text).success ? text : undefined
}

/** The facts the engine is asked with: what isn't typed is unknown. */
export function factsOf(form: ProvaForm, pack: Pack): Facts {
  const insats = pack.insatser.find(({ id }) => id === form.insats)
  const typed = form.entries.map((entry) => [entry.fact.name, valueOf(entry)] as const)
  const all: readonly (readonly [string, unknown])[] = [
    ['pack', pack.id],
    ['law', insats?.law === '' ? undefined : insats?.law],
    ...Object.entries(form.rest),
    ['insats', form.insats === '' ? null : form.insats],
    ['decision_kind', form.slag === '' ? undefined : form.slag],
    ['decision_date', day(form.date)],
    ['from', day(form.from)],
    ['to', form.openEnded ? null : day(form.to)],
    ...typed,
  ]
  return Object.fromEntries(all.filter(([, value]) => value !== undefined))
}
