import type { AktState } from '@shared/domain/akt'
import { HandelseBody } from '@shared/domain/handelse'
import { IsoDate } from '@shared/domain/primitives'
import type { FieldSpec, FormText } from '@renderer/text/fieldSpec'
import type { Tone } from '@renderer/ui/tone'

/** What one kind of thing recorded in the akt is called on the screen. */
export type RecordWords = {
  readonly title: string
  readonly add: string
  readonly empty: string
  readonly lead?: string
  readonly sign?: string
}

/** One thing that stands recorded, with what may be done about it. */
export type RecordRow = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly meta: string
  readonly status?: { readonly tone: Tone; readonly text: string }
  readonly actions: readonly RecordKind[]
}

/** A form that becomes one event: its fields, what it starts from, and the event, null while not whole. */
export type RecordKind = {
  /** Names the draft: one open form of each kind in an akt. */
  readonly id: string
  readonly words: RecordWords
  readonly fields: readonly FieldSpec[]
  readonly start: (state: AktState, today: string) => FormText
  readonly event: (form: FormText) => HandelseBody | null
  /** Errors beyond an empty required field, by field. */
  readonly check?: (form: FormText, state: AktState) => Readonly<Record<string, string>>
  /** What the person should know while typing. */
  readonly warn?: (form: FormText, state: AktState) => string | null
  readonly rows: (state: AktState) => readonly RecordRow[]
}

/** What was typed in a field, NFC and trimmed. */
export function text(form: FormText, name: string): string {
  return (form[name] ?? '').normalize('NFC').trim()
}

/** The day in a field; null while it is empty or no day. */
export function day(form: FormText, name: string): IsoDate | null {
  const read = IsoDate.safeParse(form[name])
  return read.success ? read.data : null
}

/** The choice in a field; null while nothing is chosen. */
export function choice(form: FormText, name: string): string | null {
  return form[name] === '' || form[name] === undefined ? null : form[name]
}

/** An event of this type with this data; null where the data doesn't fit its shape. */
export function body(type: HandelseBody['type'], data: unknown): HandelseBody | null {
  const read = HandelseBody.safeParse({ type, data })
  return read.success ? read.data : null
}

/** Whether anything has been typed beyond what the form started from. */
export function isUntouched(form: FormText, start: FormText): boolean {
  const names = new Set([...Object.keys(form), ...Object.keys(start)])
  return [...names].every((name) => (form[name] ?? '') === (start[name] ?? ''))
}

/** A row's key. */
export function rowId({ device, seq }: { readonly device: string; readonly seq: number }): string {
  return `${device.slice(0, 8)}-${String(seq)}`
}
