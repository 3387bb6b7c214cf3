import { Omfattning } from '../domain/beslut'
import { IsoDate } from '../domain/primitives'
import type { Pack } from '../rules/schemaPack'
import type { FactInfo } from './factTypes'

/** What a person has put in the field of a question, whatever kind of field it is. */
export type TypedAnswer = {
  readonly text: string
  readonly picked: readonly string[]
  readonly from: string
  readonly to: string
  /** As `readAmount` has read it; anything else is no answer. */
  readonly amount: unknown
}

/** An answer that nothing has been typed in. */
export const NOTHING_TYPED: TypedAnswer = {
  ...{ text: '', picked: [], from: '', to: '', amount: null },
}

const CLOCK = /^\d{1,2}[.:]\d{2} ?[-–] ?\d{1,2}[.:]\d{2}$/

/** Hours may be written with minutes, 3:30; everything else is a number with comma or point. */
export function readAmount(text: string, unit: string, per: string): Omfattning | null {
  const typed = text.trim()
  const clock = unit === 'timme' ? /^(\d{1,3}):([0-5]\d)$/.exec(typed) : null
  const value = clock ? Number(clock[1]) + Number(clock[2]) / 60 : Number(typed.replace(',', '.'))
  if (typed === '' || Number.isNaN(value)) return null
  const read = Omfattning.safeParse({ value, unit, per })
  return read.success ? read.data : null
}

/** Hours of the day as the rules read them, "10.00-12.00"; several with a comma between. */
function readHours(text: string): string | undefined {
  const parts = text.split(/,| och /).map((part) => part.trim())
  if (!parts.every((part) => CLOCK.test(part))) return undefined
  return parts
    .map((part) => part.replaceAll(' ', '').replaceAll(':', '.').replace('–', '-'))
    .join(', ')
}

function readPeriods({ from, to }: TypedAnswer): unknown {
  const [first, last] = [IsoDate.safeParse(from), IsoDate.safeParse(to)]
  if (!first.success || !last.success || last.data < first.data) return undefined
  return [{ from: first.data, to: last.data }]
}

/**
 * What is typed as the fact's own value; undefined where it can't be read as its kind. Numbers stay
 * numbers, so that a rule about personkrets 3 meets the answer "Personkrets 3". That there is none is
 * no typed answer: the fact is then null.
 */
export function answerOf(fact: FactInfo, typed: TypedAnswer): unknown {
  const text = typed.text.normalize('NFC').trim()
  switch (fact.type) {
    case 'amount':
      return Omfattning.safeParse(typed.amount).data
    case 'perioder':
      return readPeriods(typed)
    case 'list':
    case 'insatser':
      return typed.picked.length === 0 ? undefined : [...typed.picked]
    default:
      return text === '' ? undefined : answerInText(fact, text)
  }
}

function answerInText(fact: FactInfo, text: string): unknown {
  switch (fact.type) {
    case 'bool':
      return text === 'ja' ? true : text === 'nej' ? false : undefined
    case 'int':
      return /^\d{1,6}$/.test(text) ? Number(text) : undefined
    case 'date':
      return IsoDate.safeParse(text).success ? text : undefined
    case 'period':
      return readHours(text)
    case 'choice':
      // A choice that is a number in facts.csv (personkrets 1, 2 or 3) is one to the rules too.
      return /^\d+$/.test(text) ? Number(text) : text
    default:
      return text
  }
}

const LIVING = /boende|bostad|hvb|familjehem|lagenhet|korttidshem/

/**
 * What can be chosen for a fact: its own choices, and for a question about measures those of the pack
 * (where the person lives: those that are a home).
 */
export function choicesFor(fact: FactInfo, pack: Pack | null): FactInfo['choices'] {
  if (fact.type !== 'insats' && fact.type !== 'insatser') return fact.choices
  const rows = (pack?.insatser ?? []).filter(
    ({ id }) => fact.type === 'insatser' || LIVING.test(id),
  )
  const own = rows.map(({ id, name }) => ({ value: id, label: name }))
  return [...own, ...fact.choices.filter(({ value }) => !own.some((one) => one.value === value))]
}
