import { z } from 'zod'
import { answerOf, choicesFor, NOTHING_TYPED } from '@shared/decision/factAnswer'
import { factInfo } from '@shared/decision/factCatalog'
import type { FactInfo } from '@shared/decision/factTypes'
import { omfattningText } from '@shared/decision/innehall'
import { Omfattning } from '@shared/domain/beslut'
import { IsoDate } from '@shared/domain/primitives'
import type { Pack } from '@shared/rules/schemaPack'
import { longDate, period } from './dates'
import { guide } from './sv/guide'

const Span = z.object({ from: IsoDate, to: IsoDate.nullable() })

/** A fact's value in words, as the list of answers shows it; measures by their names in the pack. */
export function factText(name: string, value: unknown, pack: Pack | null = null): string {
  const fact = factInfo(name)
  if (value === null) return fact?.none || guide.none
  if (typeof value === 'boolean') return value ? guide.yes : guide.no
  const amount = Omfattning.safeParse(value)
  if (amount.success) return omfattningText(amount.data)
  const choices = fact === null ? [] : choicesFor(fact, pack)
  const parts = Array.isArray(value) ? value : [value]
  return parts.map((part) => partText(part, choices)).join(', ')
}

function partText(part: unknown, choices: FactInfo['choices']): string {
  const span = Span.safeParse(part)
  if (span.success) return period(span.data.from, span.data.to)
  const text = String(part)
  if (IsoDate.safeParse(text).success) return longDate(text)
  return choices.find((choice) => choice.value === text)?.label ?? text
}

/** What a typed answer is as a fact: undefined where it can't be read as its type. */
export function readFact(type: FactInfo['type'], text: string): unknown {
  const fact: FactInfo = { name: '', type, label: '', kind: 'uppgift', choices: [], none: '' }
  const picked = text.split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]))
  return answerOf(fact, { ...NOTHING_TYPED, text, picked })
}
