import { conditionText, factText, periodText, type Names } from '@shared/decision/conditionText'
import { slagNames } from '@shared/domain/slagNames'
import type { Condition } from '@shared/rules/condition'
import { formatLagrum, type Lagrum } from '@shared/rules/lagrum'
import type { Field, FieldSource } from '@shared/rules/ownPackFields'
import { roleInfo } from '@shared/rules/roles'
import { choiceText } from './egetpaketFields'

type Flag = { readonly kind: string; readonly text: string }

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** One of a field's choices in words, by where its choices come from. */
export function optionText(field: Field, value: string, names: Names): string {
  const words: Readonly<Record<FieldSource, () => string>> = {
    insatser: () => names(value) ?? value,
    slag: () => Object.entries(slagNames).find(([id]) => id === value)?.[1] ?? value,
    nivaer: () => capital(roleInfo(value).label),
    datum: () => factText(value, names),
  }
  return field.from === undefined ? choiceText(field.path, value) : words[field.from]()
}

/** Anything in plain words: what a field that nobody edits here holds. Never JSON. */
function plainText(value: unknown, names: Names): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'boolean') return value ? 'ja' : 'nej'
  if (typeof value === 'string') return names(value) ?? value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map((one) => plainText(one, names)).join(', ')
  return Object.entries(value)
    .map(([key, one]) => `${key} ${plainText(one, names)}`)
    .join('; ')
}

function lagrumText(lagrum: Lagrum): string {
  const { somKalla } = lagrum
  return somKalla === undefined ? formatLagrum(lagrum) : `${formatLagrum(lagrum)} (${somKalla})`
}

const texts: Readonly<
  Partial<Record<Field['kind'], (value: unknown, field: Field, names: Names) => string>>
> = {
  lines: (value) => (value as string[]).join('\n'),
  choice: (value, field, names) => optionText(field, String(value), names),
  'yes-no': (value) => (value === true ? 'Ja' : 'Nej'),
  period: (value) => periodText(String(value)),
  lagrum: (value) => (value as Lagrum[]).map(lagrumText).join('\n'),
  flags: (value) =>
    (value as Flag[]).map(({ kind, text }) => `${choiceText('flag', kind)}: ${text}`).join('\n'),
  multi: (value, field, names) =>
    (value as string[]).map((one) => optionText(field, one, names)).join(', '),
  when: (value, _field, names) => capital(conditionText(value as Condition, names)),
}

/** What stands in a field, in words; '' where nothing does. */
export function fieldText(field: Field, value: unknown, names: Names): string {
  if (value === undefined || value === null) return ''
  const inWords = texts[field.kind]
  return inWords === undefined ? plainText(value, names) : inWords(value, field, names)
}
