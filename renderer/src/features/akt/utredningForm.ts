import { z } from 'zod'
import type { AktState } from '@shared/domain/akt'
import type { HandelseBody } from '@shared/domain/handelse'
import { IsoDate, Text } from '@shared/domain/primitives'

/** The investigation's short form as typed. */
export const UtredningForm = z.strictObject({
  bakgrund: Text,
  egenSyn: Text,
  behov: Text,
  barn: Text,
  bedomning: Text,
  mal: Text,
})
export type UtredningForm = z.infer<typeof UtredningForm>

export const utredningFields = ['bakgrund', 'egenSyn', 'behov', 'barn', 'bedomning', 'mal'] as const

/** The form as the akt's latest signed investigation has it, or empty. */
export function utredningFormOf(state: AktState): UtredningForm {
  const empty = { bakgrund: '', egenSyn: '', behov: '', barn: '', bedomning: '', mal: '' }
  const { utredning } = state
  if (utredning === null) return empty
  return Object.fromEntries(
    utredningFields.map((field) => [field, utredning[field]]),
  ) as UtredningForm
}

/** The event a signed investigation becomes; null without background and assessment. */
export function utredningEvent(form: UtredningForm, state: AktState): HandelseBody | null {
  if (form.bakgrund.trim() === '' || form.bedomning.trim() === '') return null
  const texts = Object.fromEntries(
    utredningFields.map((field) => [field, form[field].normalize('NFC').trim()]),
  ) as UtredningForm
  const { facts = {}, sources = {} } = state.utredning ?? {}
  return { type: 'utredning.skriven', data: { ...texts, facts, sources } }
}

export type CommunicationForm = {
  date: string
  satt: string
  svarSenast: string
  svar: string
  avbojd: boolean
  talaInforNamnden: boolean
}

/** The field that keeps a communication from being signed: day, way, or the set time (FL 25). */
export function communicationProblem(
  form: CommunicationForm,
): 'date' | 'satt' | 'svarSenast' | null {
  if (form.date === '') return 'date'
  if (form.satt.trim() === '') return 'satt'
  const open = !form.avbojd && form.svar.trim() === ''
  return open && form.svarSenast === '' ? 'svarSenast' : null
}

/** The event of a communication; null without a day or a way. What was declined waits for no answer. */
export function communicationEvent(form: CommunicationForm): HandelseBody | null {
  if (form.date === '' || form.satt.trim() === '') return null
  return {
    type: 'utredning.kommunicerad',
    data: {
      date: IsoDate.parse(form.date),
      satt: form.satt.normalize('NFC').trim(),
      svarSenast: form.avbojd || form.svarSenast === '' ? null : IsoDate.parse(form.svarSenast),
      svar: form.avbojd ? '' : form.svar.normalize('NFC').trim(),
      avbojd: form.avbojd,
      talaInforNamnden: form.talaInforNamnden,
    },
  }
}

const GRUNDER = ['sol-14-2', 'sol-20', 'lss-8', 'lvm-7'] as const
type Grund = (typeof GRUNDER)[number]

/** Whether a chosen ground is one an inquiry may be opened on. */
export function isGrund(value: string): value is Grund {
  return GRUNDER.some((one) => one === value)
}

/** The ground to begin with: 7 § LVM for such a notice, SoL 20 for a child, else SoL 14:2. */
export function grundFor({ uppgifter }: AktState['ansokningar'][number]): Grund {
  if (uppgifter?.slag === 'lvm') return 'lvm-7'
  return uppgifter?.slag === 'orosanmalan-barn' ? 'sol-20' : 'sol-14-2'
}
