import { z } from 'zod'
import { inkommet as words } from '@renderer/text/sv/inkommet'
import { arrivalDay } from '@shared/deadlines/arrival'
import type { HandelseBody } from '@shared/domain/handelse'
import type { InkommenHandling } from '@shared/domain/handelser/inkommet'
import { Inkomstsatt, Uppgifter } from '@shared/domain/handelser/inkommetHandelser'
import { IsoDate } from '@shared/domain/primitives'

/** What a person types of a document that came in. */
export const InkommetForm = z.strictObject({
  rubrik: z.string(),
  sort: z.string(),
  fran: z.string(),
  satt: z.string(),
  natt: z.string(),
  inkom: z.string(),
  betydelse: z.string(),
})
export type InkommetForm = z.infer<typeof InkommetForm>

/** An empty form: arrived today, by e-mail. */
export function emptyInkommet(today: string): InkommetForm {
  return {
    ...{ rubrik: '', sort: 'brev', fran: '', satt: 'e-post' },
    ...{ natt: today, inkom: today, betydelse: '' },
  }
}

/** Whether nothing has been typed that would be missed. */
export function isEmptyInkommet({ rubrik, fran, betydelse }: InkommetForm): boolean {
  return `${rubrik}${fran}${betydelse}`.trim() === ''
}

/** The day proposed by FL 22 for what is typed; null while there is no day. */
export function proposedDay({ natt, satt }: InkommetForm): string | null {
  const [day, way] = [IsoDate.safeParse(natt), Inkomstsatt.safeParse(satt)]
  return day.success && way.success ? arrivalDay(day.data, way.data) : null
}

/** What was typed as the event keeps it, or the sentence that says what is wrong. */
export function readInkommet(form: InkommetForm, today: string): Uppgifter | string {
  const text = (value: string) => value.normalize('NFC').trim()
  const parsed = Uppgifter.safeParse({
    ...{ ...form, rubrik: text(form.rubrik), fran: text(form.fran) },
    betydelse: text(form.betydelse),
  })
  if (!parsed.success || parsed.data.fran === '') return words.missing
  const { natt, inkom } = parsed.data
  if (natt > today) return words.late
  return inkom > natt ? words.order : parsed.data
}

/** A correction as an event, or the sentence that says what is missing: a reason, or a difference. */
export function readCorrection(
  handling: InkommenHandling,
  typed: { readonly form: InkommetForm; readonly skal: string },
  today: string,
): HandelseBody | string {
  const uppgifter = readInkommet(typed.form, today)
  if (typeof uppgifter === 'string') return uppgifter
  const skal = typed.skal.normalize('NFC').trim()
  if (skal === '') return words.reason
  const before = handling.uppgifter
  const isSame = (Object.keys(before) as (keyof Uppgifter)[]).every(
    (name) => before[name] === uppgifter[name],
  )
  if (isSame) return words.unchanged
  return { type: 'handling.rattad', data: { handling: handling.id, uppgifter, skal } }
}
