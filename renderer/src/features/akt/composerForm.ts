import { z } from 'zod'
import type { HandelseBody } from '@shared/domain/handelse'
import { instantOf } from './records/instant'

/** A note as typed. `date` is `YYYY-MM-DD`, `time` HH:MM in Sweden. */
export const ComposerForm = z.strictObject({
  sort: z.enum(['anteckning', 'telefonsamtal', 'besok', 'mote', 'brev', 'uppfoljning']),
  rubrik: z.string(),
  text: z.string(),
  date: z.string(),
  time: z.string(),
  lamnadAv: z.string(),
})
export type ComposerForm = z.infer<typeof ComposerForm>

/** An empty note that happened now. */
export function emptyNote(today: string, time: string): ComposerForm {
  return { sort: 'anteckning', rubrik: '', text: '', date: today, time, lamnadAv: '' }
}

/** Whether there is anything to keep. */
export function isEmptyNote(form: ComposerForm): boolean {
  return `${form.text}${form.rubrik}${form.lamnadAv}`.trim() === ''
}

/** What has been written after `signed` was taken to be signed: the beginning of the next note. */
export function writtenSince(signed: string, text: string): string {
  return text.startsWith(signed) ? text.slice(signed.length).trimStart() : text
}

/** The event a note becomes when it is signed; null without text or with a time that isn't one. */
export function noteEvent(form: ComposerForm): HandelseBody | null {
  const skedde = instantOf(form.date, form.time)
  if (form.text.trim() === '' || skedde === null) return null
  return {
    type: 'anteckning',
    data: {
      sort: form.sort,
      rubrik: form.rubrik.normalize('NFC').trim(),
      text: form.text.normalize('NFC').trim(),
      skedde,
      lamnadAv: form.lamnadAv.normalize('NFC').trim(),
    },
  }
}
