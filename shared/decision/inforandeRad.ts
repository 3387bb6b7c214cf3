import type { Beslutsslag } from '../domain/beslut'
import type { IdentitetError } from '../domain/identitet'
import type { Identitet, Skydd } from '../domain/person'
import { IsoDate } from '../domain/primitives'
import type { UserId } from '../domain/primitives'
import { slagNames } from '../domain/slagNames'
import type { InforandeField } from './inforandeColumns'

/** What is wrong in a cell. */
export type CellProblem =
  | Exclude<IdentitetError, 'empty'>
  | 'missing'
  | 'too-long'
  | 'day-unknown'
  | 'day-future'
  | 'before-from'
  | 'skydd-unknown'
  | 'slag-unknown'
  | 'niva-unknown'
  | 'handlaggare-unknown'
  | 'insats-unknown'
  | 'person-differs'
  | 'other-row'
  | 'twice'

/** A fault by row and field; never with what stands in the cell. */
export type RowFault = {
  readonly line: number
  readonly field: InforandeField | null
  readonly problem: CellProblem
}

/** What the person has said that the file's words mean. `''` of a measure = none of the guidelines'. */
export type InforandeChoices = {
  readonly people: Readonly<Record<string, UserId>>
  readonly measures: Readonly<Record<string, string>>
  /** Who gets the akter without a handläggare in the file. */
  readonly handlaggare: UserId
  /** A decision without a day of execution: carried out from its first day, or not yet. */
  readonly utanVerkstalld: 'verkstalld' | 'ej'
}

export type InforandeKnown = {
  readonly today: IsoDate
  readonly users: readonly {
    readonly id: UserId
    readonly name: string
    readonly signatur: string
  }[]
  readonly insatser: readonly { readonly id: string; readonly name: string }[]
}

/** One row read: texts by field, and what they mean. */
export type InfordRad = {
  readonly line: number
  readonly name: string
  readonly identitet: Identitet
  readonly skydd: Skydd
  readonly cells: Readonly<Record<InforandeField, string>>
  readonly handlaggare: UserId
  readonly insats: string | null
  readonly slag: Beslutsslag
  readonly niva: string | null
  readonly days: Readonly<Record<DayField, IsoDate | null>>
}

/** The fields that hold a day. */
export const dayFields = [
  ...(['ansokan', 'utredning', 'beslutsdatum', 'from', 'to', 'verkstalld', 'uppfoljning'] as const),
] as const
export type DayField = (typeof dayFields)[number]

/** Days that have been: one after today is a slip of the pen. */
export const past: readonly DayField[] = ['ansokan', 'utredning', 'beslutsdatum', 'verkstalld']

/** What the file's words say of protection; another word is asked about, never taken for none. */
export const skyddWords: ReadonlyMap<string, Skydd> = new Map<string, Skydd>([
  ...['', 'nej', 'n', 'inget', 'ingen', '0', 'false', '-'].map(
    (word) => [word, 'inget'] as [string, Skydd],
  ),
  ...['ja', 'j', 'x', '1', 'true', 'sekretess', 'sekretessmarkering', 'skyddad identitet'].map(
    (word) => [word, 'sekretessmarkering'] as [string, Skydd],
  ),
  ['skyddad folkbokföring', 'skyddad-folkbokforing'],
  ['fingerade personuppgifter', 'fingerade-personuppgifter'],
])

/** Kinds of decision by their names. */
export const slagWords: ReadonlyMap<string, Beslutsslag> = new Map(
  (Object.entries(slagNames) as [Beslutsslag, string][]).map(([slag, name]) => [plain(name), slag]),
)

/** Words as they are compared: small letters, single blanks. */
export function plain(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv').replaceAll(/\s+/g, ' ').trim()
}

/** A day as registers write it: ÅÅÅÅ-MM-DD, with other marks or none; null = no such day. */
export function dayOf(text: string): IsoDate | null {
  const match = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})(?:[T ].*)?$/.exec(text)
  if (match === null) return null
  const [, year = '', month = '', day = ''] = match
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return IsoDate.safeParse(iso).data ?? null
}

/** The user that a name or signature in the file means; null: nobody is guessed. */
export function userOf(text: string, users: InforandeKnown['users']): UserId | null {
  const found = users.filter(({ name, signatur }) =>
    [plain(name), plain(signatur)].includes(plain(text)),
  )
  return found.length === 1 ? (found[0]?.id ?? null) : null
}

/** The measure that a text names in full; null: none is guessed. */
export function measureOf(text: string, insatser: InforandeKnown['insatser']): string | null {
  return insatser.find(({ name }) => plain(name) === plain(text))?.id ?? null
}
