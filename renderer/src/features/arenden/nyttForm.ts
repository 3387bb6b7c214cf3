import { z } from 'zod'
import { readIdentitet } from '@shared/domain/identitet'
import type { IdentitetError } from '@shared/domain/identitet'
import type { HandelseBody } from '@shared/domain/handelse'
import { Person, Skydd } from '@shared/domain/person'
import type { Identitet } from '@shared/domain/person'
import { IsoDate, UserId } from '@shared/domain/primitives'

/** A new ärende as typed. Dates are `YYYY-MM-DD` or ''; `insats` '' = no particular one. */
export const NyttForm = z.strictObject({
  identitetKind: z.enum(['nummer', 'saknas']),
  number: z.string(),
  birthdate: z.string(),
  name: z.string(),
  skydd: Skydd,
  readers: z.array(UserId),
  address: z.string(),
  postalCode: z.string(),
  city: z.string(),
  phone: z.string(),
  email: z.string(),
  sort: z.enum(['ansokan', 'anmalan']),
  inkom: z.string(),
  satt: z.enum(['skriftlig', 'muntlig']),
  fran: z.string(),
  insats: z.string(),
  from: z.string(),
  to: z.string(),
  text: z.string(),
  handlaggare: UserId,
})
export type NyttForm = z.infer<typeof NyttForm>

/** Whether nothing about a person has been typed yet. */
export function isEmptyNytt(form: NyttForm): boolean {
  return `${form.number}${form.name}${form.text}`.trim() === ''
}

/** An empty form, received today, assigned to the person who opens it. */
export function emptyNyttForm(today: string, me: UserId): NyttForm {
  return {
    ...{ identitetKind: 'nummer', number: '', birthdate: '', name: '' },
    ...{ skydd: 'inget', readers: [] },
    ...{ address: '', postalCode: '', city: '', phone: '', email: '' },
    ...{ sort: 'ansokan', inkom: today, satt: 'skriftlig', fran: 'den enskilde' },
    ...{ insats: '', from: '', to: '', text: '', handlaggare: me },
  }
}

/** Error codes by field; the words stand in the catalogue. */
export type NyttErrors = Readonly<Partial<Record<keyof NyttForm, IdentitetError | 'required'>>>

/** The identity typed, or why it can't be taken. */
export function identitetOf(form: NyttForm, today: string): ReturnType<typeof readIdentitet> {
  if (form.identitetKind === 'nummer') return readIdentitet(form.number, today)
  const birthdate = form.birthdate === '' ? null : IsoDate.parse(form.birthdate)
  return { ok: true, value: { kind: 'saknas', birthdate } }
}

/** What keeps the akt from being opened: identity, name, day received and assignment only. */
export function nyttErrors(form: NyttForm, today: string): NyttErrors {
  const identitet = identitetOf(form, today)
  const required = (['name', 'inkom', 'handlaggare'] as const).filter(
    (field) => form[field].trim() === '',
  )
  return {
    ...Object.fromEntries(required.map((field) => [field, 'required' as const])),
    ...(identitet.ok ? {} : { number: identitet.error.code }),
  }
}

function personOf(form: NyttForm, identitet: Identitet): Person {
  const text = (value: string) => value.normalize('NFC').trim()
  return Person.parse({
    name: text(form.name),
    identitet,
    skydd: form.skydd,
    address: text(form.address),
    postalCode: text(form.postalCode),
    city: text(form.city),
    phone: text(form.phone),
    email: text(form.email),
  })
}

function day(text: string): IsoDate | null {
  return text === '' ? null : IsoDate.parse(text)
}

/** The person and the akt's first event, the application or report; null while something is missing. */
export function nyttAkt(
  form: NyttForm,
  today: string,
  insatsName: string,
): { readonly person: Person; readonly first: readonly HandelseBody[] } | null {
  const identitet = identitetOf(form, today)
  if (!identitet.ok || Object.keys(nyttErrors(form, today)).length > 0) return null
  const aktualiserad: HandelseBody = {
    type: 'aktualiserad',
    data: {
      sort: form.sort,
      inkom: IsoDate.parse(form.inkom),
      satt: form.satt,
      fran: form.fran.normalize('NFC').trim(),
      insats: form.insats === '' ? null : form.insats,
      insatsName,
      from: day(form.from),
      to: day(form.to),
      omfattning: null,
      text: form.text.normalize('NFC').trim(),
    },
  }
  return { person: personOf(form, identitet.value), first: [aktualiserad] }
}
