import { Kontor, Settings } from '@shared/domain/kontor'
import type { DelegationPunkt } from '@shared/domain/delegation'
import type { Roll } from '@shared/domain/kontor'

/** What the first start asks, as typed; nothing here is stored until the last step. */
export type OfficeForm = {
  kommun: string
  namnd: string
  utskott: string
  forvaltning: string
  enhet: string
  postalAddress: string
  visitingAddress: string
  phone: string
  email: string
  organisationNumber: string
  forvaltningsratt: string
  packId: string
  orderFrom: string
  punkter: DelegationPunkt[]
  name: string
  befattning: string
  signatur: string
  userPhone: string
  userEmail: string
  roller: Roll[]
  levels: string[]
  passphrase: string
}

/** An empty form; the order counts from `today`. */
export function emptyOfficeForm(today: string): OfficeForm {
  return {
    ...{ kommun: '', namnd: '', utskott: '', forvaltning: '', enhet: '' },
    ...{ postalAddress: '', visitingAddress: '', phone: '', email: '' },
    ...{ organisationNumber: '', forvaltningsratt: '' },
    ...{ packId: '', orderFrom: today, punkter: [] },
    ...{ name: '', befattning: '', signatur: '', userPhone: '', userEmail: '' },
    ...{ roller: ['administrator', 'handlaggare'], levels: ['handlaggare'], passphrase: '' },
  }
}

/** The fields each step must have before one may go on; the values are error codes by field. */
export type StepErrors = Readonly<Partial<Record<keyof OfficeForm, 'required' | 'signatur'>>>

const needed: readonly (readonly (keyof OfficeForm)[])[] = [
  ['kommun', 'namnd', 'forvaltning', 'enhet'],
  [],
  ['packId'],
  ['orderFrom'],
  ['name', 'befattning', 'signatur', 'passphrase'],
]

/** What is missing in a step (0 = the office … 4 = the first user). Empty = one may go on. */
export function stepErrors(form: OfficeForm, step: number): StepErrors {
  const missing = (needed[step] ?? []).filter((field) => String(form[field]).trim() === '')
  const errors = Object.fromEntries(missing.map((field) => [field, 'required' as const]))
  const signatur = form.signatur.trim()
  if (step === 4 && signatur !== '' && !/^[\p{L}\d]{2,6}$/u.test(signatur)) {
    return { ...errors, signatur: 'signatur' }
  }
  return errors
}

/** The settings the office starts with; who holds which level is added when the user has an id. */
export function officeSettings(form: OfficeForm): Settings {
  const kontor = Kontor.parse({
    kommun: form.kommun.trim(),
    namnd: form.namnd.trim(),
    utskott: form.utskott.trim(),
    forvaltning: form.forvaltning.trim(),
    enhet: form.enhet.trim(),
    postalAddress: form.postalAddress.trim(),
    visitingAddress: form.visitingAddress.trim(),
    phone: form.phone.trim(),
    email: form.email.trim(),
    organisationNumber: form.organisationNumber.trim(),
    forvaltningsratt: form.forvaltningsratt.trim(),
    packId: form.packId,
    isExample: false,
  })
  return Settings.parse({
    kontor,
    delegationsordningar: [
      {
        id: `${form.packId}-${form.orderFrom}`,
        packId: form.packId,
        validFrom: form.orderFrom,
        validTo: null,
        antagen: null,
        punkter: form.punkter,
        innehav: [],
      },
    ],
    sammantraden: [],
  })
}
