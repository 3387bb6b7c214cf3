import { z } from 'zod'
import type { HandelseBody } from '@shared/domain/handelse'
import { IsoDate, Text } from '@shared/domain/primitives'
import type { BeslutId, DraftId } from '@shared/domain/primitives'

/** A person's day notes about one measure, with what is being written: one sealed draft, one key. */
export const DayNotes = z.strictObject({
  poster: z.array(z.strictObject({ date: IsoDate, text: Text })).max(1000),
  date: z.string(),
  text: Text,
  summary: Text,
  malarbete: Text,
  klagomal: Text,
  atgarder: Text,
})
export type DayNotes = z.infer<typeof DayNotes>

/** Nothing written yet. */
export function noDayNotes(today: string): DayNotes {
  return {
    ...{ poster: [], date: today, text: '', summary: '' },
    ...{ malarbete: '', klagomal: '', atgarder: '' },
  }
}

/** Whether there is anything to keep: the day alone is nothing. */
export function isEmptyNotes({ date: _date, poster, ...texts }: DayNotes): boolean {
  return poster.length === 0 && Object.values(texts).every((text) => text === '')
}

/** The notes with the open one put in its place by day; or the field that is wrong. */
export function withNote(form: DayNotes): DayNotes['poster'] | 'text' | 'date' {
  const text = form.text.normalize('NFC').trim()
  const date = IsoDate.safeParse(form.date)
  if (text === '') return 'text'
  if (!date.success) return 'date'
  const poster = [...form.poster, { date: date.data, text }]
  return poster.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
}

/** What stops the summary: no notes, nothing written, or an open note that would be lost. */
export function summaryProblem(form: DayNotes): 'noNotes' | 'empty' | 'unsaved' | null {
  if (form.text.trim() !== '') return 'unsaved'
  if (form.poster.length === 0) return 'noNotes'
  return form.summary.trim() === '' ? 'empty' : null
}

/** The summary as an event that names the draft it takes the place of; null where something stops it. */
export function summaryEvent(
  form: DayNotes,
  about: { readonly beslut: BeslutId; readonly date: IsoDate; readonly utkast: DraftId | null },
): HandelseBody | null {
  const first = form.poster[0]
  if (summaryProblem(form) !== null || first === undefined) return null
  const typed = (text: string) => text.normalize('NFC').trim()
  return {
    type: 'sammanstallning.gjord',
    data: {
      ...{ ...about, fran: first.date, antal: form.poster.length },
      ...{ text: typed(form.summary), malarbete: typed(form.malarbete) },
      ...{ klagomal: typed(form.klagomal), atgarder: typed(form.atgarder) },
    },
  }
}
