import { uppfoljning as words } from '@renderer/text/sv/uppfoljning'
import { Hinder } from '@shared/domain/handelser/bevakningHandelser'
import type { HandelseBody } from '@shared/domain/handelse'
import { IsoDate } from '@shared/domain/primitives'
import type { BeslutId } from '@shared/domain/primitives'

export type EjForm = {
  act: 'hinder' | 'offer' | 'report'
  date: string
  orsak: string
  text: string
  meanwhile: string
  followUp: string
  offer: string
  svar: 'vantar' | 'ja' | 'nej'
  sort: 'ej-verkstallt' | 'verkstallt' | 'avslutat'
}

/** What is missing, in words; null = nothing. */
export function missingIn(form: EjForm, today: string): string | null {
  if (!IsoDate.safeParse(form.date).success || form.date > today) return words.needsDate
  return form.act === 'offer' && form.offer.trim() === '' ? words.needsOffer : null
}

/** The act as an event of the akt. The form has been found whole. */
export function eventFor(form: EjForm, beslut: BeslutId, kvartal: string): HandelseBody {
  const date = IsoDate.parse(form.date)
  const text = form.text.trim()
  if (form.act === 'offer') {
    const { svar } = form
    return { type: 'erbjudande.lamnat', data: { beslut, date, vad: form.offer.trim(), svar, text } }
  }
  if (form.act === 'report') {
    return { type: 'ivo.rapporterat', data: { beslut, date, kvartal, sort: form.sort } }
  }
  const orsak = Hinder.parse(form.orsak)
  const rest = { andraInsatser: form.meanwhile.trim(), uppfoljning: form.followUp.trim() }
  return { type: 'hinder.antecknat', data: { beslut, date, orsak, text, ...rest } }
}
