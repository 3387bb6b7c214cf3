import Personnummer from 'personnummer'
import { Temporal } from 'temporal-polyfill'
import type { Identitet } from './person'
import { IsoDate } from './primitives'

export type IdentitetError = 'empty' | 'not-a-number' | 'check-digit' | 'no-such-day' | 'future'

export type IdentitetResult =
  | { readonly ok: true; readonly value: Identitet }
  | { readonly ok: false; readonly error: { readonly code: IdentitetError } }

const coordinationDay = 60

function refuse(code: IdentitetError): IdentitetResult {
  return { ok: false, error: { code } }
}

function dayOf(digits: string): Temporal.PlainDate | null {
  const day = Number(digits.slice(6, 8))
  const real = day > coordinationDay ? day - coordinationDay : day
  const iso = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${String(real).padStart(2, '0')}`
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' })
  } catch {
    return null
  }
}

/** Adds the century to a ten-character number: the latest one that isn't in the future; "+" = 100 more. */
function withCentury(short: string, plus: boolean, today: Temporal.PlainDate): string {
  const year = Number(short.slice(0, 2))
  const century = Math.floor(today.year / 100) * 100
  const digits = (base: number) => `${base + year}${short.slice(2)}`
  const born = dayOf(digits(century))
  const future = born !== null && Temporal.PlainDate.compare(born, today) > 0
  return digits(century - (future ? 100 : 0) - (plus ? 100 : 0))
}

function classify(number: string): IdentitetResult {
  if (/[A-Z]/.test(number)) return { ok: true, value: { kind: 'reservnummer', number } }
  if (!Personnummer.valid(number)) return refuse('check-digit')
  const kind = Number(number.slice(6, 8)) > coordinationDay ? 'samordningsnummer' : 'personnummer'
  return { ok: true, value: { kind, number } }
}

/**
 * Reads a personnummer, samordningsnummer or reserve number (ÅÅÅÅMMDD-Tnnn) as a person types it: ten or
 * twelve characters, with or without "-", "+" and spaces. `today` decides the century. Refuses a wrong
 * check digit, a day that doesn't exist and a birth date after today.
 */
export function readIdentitet(text: string, today: string): IdentitetResult {
  const compact = text.normalize('NFKC').toUpperCase().replace(/\s/g, '')
  if (compact === '') return refuse('empty')
  const match = /^(\d{6}|\d{8})([-+–]?)([0-9A-Z]\d{3}|[A-Z]\d{2}[0-9A-Z])$/.exec(compact)
  if (match === null) return refuse('not-a-number')
  const [, birth = '', sign = '', rest = ''] = match
  const now = Temporal.PlainDate.from(today)
  const number = birth.length === 8 ? birth + rest : withCentury(birth + rest, sign === '+', now)
  const born = dayOf(number)
  if (born === null) return refuse('no-such-day')
  if (Temporal.PlainDate.compare(born, now) > 0) return refuse('future')
  return classify(number)
}

/** The birth date that the identity holds, null where none is known. */
export function birthdateOf(identitet: Identitet): IsoDate | null {
  if (identitet.kind === 'saknas') return identitet.birthdate
  const born = dayOf(identitet.number)
  return born === null ? null : IsoDate.parse(born.toString())
}

/** Whole years on a day (the birthday counts), null where no birth date is known. */
export function ageOn(identitet: Identitet, day: string): number | null {
  const born = birthdateOf(identitet)
  if (born === null) return null
  return Temporal.PlainDate.from(born).until(day, { largestUnit: 'year' }).years
}

/** The number as people write it, "ÅÅÅÅMMDD-NNNN"; the birth date or '' where there is none. */
export function showIdentitet(identitet: Identitet): string {
  if (identitet.kind === 'saknas') return identitet.birthdate ?? ''
  return `${identitet.number.slice(0, 8)}-${identitet.number.slice(8)}`
}
