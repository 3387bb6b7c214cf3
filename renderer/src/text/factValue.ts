import { omfattningText } from '@shared/decision/innehall'
import { factInfo } from '@shared/decision/factCatalog'
import { Omfattning } from '@shared/domain/beslut'
import { IsoDate } from '@shared/domain/primitives'
import { longDate } from './dates'
import { guide } from './sv/guide'

/** A fact's value in words, as the list of answers shows it. */
export function factText(name: string, value: unknown): string {
  if (value === null) return guide.none
  if (typeof value === 'boolean') return value ? guide.yes : guide.no
  const amount = Omfattning.safeParse(value)
  if (amount.success) return omfattningText(amount.data)
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string').join(', ')
  return choiceText(name, String(value))
}

function choiceText(name: string, text: string): string {
  if (IsoDate.safeParse(text).success) return longDate(text)
  return factInfo(name)?.choices.find((choice) => choice.value === text)?.label ?? text
}

/** What a typed answer is as a fact: undefined where it can't be read as its type. */
export function readFact(type: string, text: string): unknown {
  const typed = text.normalize('NFC').trim()
  if (typed === '') return undefined
  switch (type) {
    case 'bool':
      return typed === 'ja' ? true : typed === 'nej' ? false : undefined
    case 'int':
      return /^\d{1,6}$/.test(typed) ? Number(typed) : undefined
    case 'choice':
      // A choice that is a number in facts.csv (personkrets 1, 2 or 3) is one to the rules too.
      return /^\d+$/.test(typed) ? Number(typed) : typed
    case 'date':
      return IsoDate.safeParse(typed).success ? typed : undefined
    case 'list':
      return typed
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean)
    default:
      return typed
  }
}
