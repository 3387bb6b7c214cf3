import { z } from 'zod'
import { emptyAktualisering, readAktualisering } from '@shared/domain/aktualiseringForm'
import { mayAssign } from '@shared/domain/assignment'
import { readIdentitet } from '@shared/domain/identitet'
import type { IdentitetError } from '@shared/domain/identitet'
import type { HandelseBody } from '@shared/domain/handelse'
import type { Anvandare } from '@shared/domain/kontor'
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
  /** What has come in, as the described form has it. */
  matter: z.record(z.string(), z.string()),
  /** '' = nobody yet: the enhetschef distributes. */
  handlaggare: z.union([UserId, z.literal('')]),
})
export type NyttForm = z.infer<typeof NyttForm>

/** Whether nothing about a person has been typed yet. */
export function isEmptyNytt(form: NyttForm): boolean {
  return `${form.number}${form.name}${form.matter['text'] ?? ''}`.trim() === ''
}

/** An empty form, received today, assigned to the person who opens it. */
export function emptyNyttForm(today: string, me: UserId): NyttForm {
  return {
    ...{ identitetKind: 'nummer', number: '', birthdate: '', name: '' },
    ...{ skydd: 'inget', readers: [] },
    ...{ address: '', postalCode: '', city: '', phone: '', email: '' },
    ...{ matter: emptyAktualisering(today), handlaggare: me },
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

/** What about the person keeps the akt from being opened: identity and name only. */
export function nyttErrors(form: NyttForm, today: string): NyttErrors {
  const identitet = identitetOf(form, today)
  const required = (['name'] as const).filter((field) => form[field].trim() === '')
  return {
    ...Object.fromEntries(required.map((field) => [field, 'required' as const])),
    ...(identitet.ok ? {} : { number: identitet.error.code }),
  }
}

/** Who gets the akt, null = distributed later, and who reads it when it is protected. */
export function holdersOf(
  { skydd, handlaggare, readers }: NyttForm,
  me: Anvandare,
): { readonly handlaggare: UserId | null; readonly readers: readonly UserId[] } {
  return {
    handlaggare: handlaggare === '' ? null : handlaggare,
    readers: skydd === 'inget' ? [] : [...new Set([me.id, ...readers])],
  }
}

/** Whether nobody who distributes could see the akt: protected, without handläggare, no chief named. */
export function lacksDistributor(
  { skydd, handlaggare, readers }: NyttForm,
  me: Anvandare,
  users: readonly Anvandare[],
): boolean {
  const named = users.filter(({ id }) => readers.includes(id))
  return (
    skydd !== 'inget' &&
    handlaggare === '' &&
    ![me, ...named].some((user) => mayAssign(user, users))
  )
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

/** The person and the akt's first event, the application or report; null while something is missing. */
export function nyttAkt(
  form: NyttForm,
  today: string,
  insatsName: string,
): { readonly person: Person; readonly first: readonly HandelseBody[] } | null {
  const identitet = identitetOf(form, today)
  if (!identitet.ok || Object.keys(nyttErrors(form, today)).length > 0) return null
  const data = readAktualisering(form.matter, insatsName)
  if (data === null) return null
  return { person: personOf(form, identitet.value), first: [{ type: 'aktualiserad', data }] }
}
