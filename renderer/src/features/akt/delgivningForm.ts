import type { Delgivning } from '@shared/domain/handelser/delgivning'
import { Delgivningssatt, Sandningssatt } from '@shared/domain/handelser/delgivningHandelser'
import type { HandelseBody } from '@shared/domain/handelse'
import type { BeslutId } from '@shared/domain/primitives'
import { IsoDate } from '@shared/domain/primitives'
import { delgivning as words } from '@renderer/text/sv/overklagande'

/** What is being noted about how a decision reached the party. */
export type DelgivningSort = 'skicka' | 'kontroll' | 'aterkommen' | 'notera'

export type DelgivningForm = {
  date: string
  satt: string
  mottagare: string
  upplyst: boolean
  text: string
}

type About = {
  readonly sort: DelgivningSort
  readonly beslut: { readonly id: BeslutId; readonly beslutsdatum: IsoDate }
  readonly known: Delgivning
}

/**
 * The event of what was typed, or the sentence that says what is wrong: a day before the decision or
 * before it was sent, or simplified service without the party having been told of it beforehand.
 */
export function delgivningEvent(
  form: DelgivningForm,
  { sort, beslut, known }: About,
): HandelseBody | string {
  const date = IsoDate.safeParse(form.date)
  if (!date.success || date.data < beslut.beslutsdatum) return words.beforeDecision
  const sent = known.skickad?.date ?? null
  if (sort !== 'skicka' && sent !== null && date.data < sent) return words.beforeSent
  const about = { beslut: beslut.id, date: date.data }
  switch (sort) {
    case 'skicka':
      return sentEvent(form, about)
    case 'kontroll':
      return { type: 'kontrollmeddelande.skickat', data: about }
    case 'aterkommen':
      return { type: 'forsandelse.aterkommen', data: { ...about, text: form.text.trim() } }
    case 'notera': {
      const satt = Delgivningssatt.parse(form.satt)
      return { type: 'delgivning.noterad', data: { ...about, satt, belagg: form.text.trim() } }
    }
  }
}

function sentEvent(
  form: DelgivningForm,
  about: { readonly beslut: BeslutId; readonly date: IsoDate },
): HandelseBody | string {
  const satt = Sandningssatt.parse(form.satt)
  if (satt === 'forenklad' && !form.upplyst) return words.toldMissing
  const mottagare = form.mottagare.trim()
  return {
    type: 'underrattelse.skickad',
    data: { ...about, satt, mottagare, upplyst: form.upplyst },
  }
}
