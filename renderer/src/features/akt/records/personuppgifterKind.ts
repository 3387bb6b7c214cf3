import { nytt } from '@renderer/text/sv/arenden'
import { personuppgifter as words } from '@renderer/text/sv/forms/personuppgifter'
import { skyddNames } from '@renderer/text/sv/domain'
import type { FormText } from '@renderer/text/fieldSpec'
import type { AktState } from '@shared/domain/akt'
import { birthdateOf, readIdentitet, showIdentitet } from '@shared/domain/identitet'
import { isProtected } from '@shared/domain/person'
import type { Identitet, Person } from '@shared/domain/person'
import { body, day, text } from './recordKind'
import type { RecordKind } from './recordKind'

const CONTACT = ['address', 'postalCode', 'city', 'phone', 'email'] as const

function numberOf(identitet: Identitet): string {
  return identitet.kind === 'saknas' ? '' : showIdentitet(identitet)
}

/** The identity typed; an empty number keeps a known birth date. Null where the number can't be read. */
function identitetOf(form: FormText): Identitet | null {
  const typed = text(form, 'number')
  if (typed === '') return { kind: 'saknas', birthdate: day(form, 'birthdate') }
  const read = readIdentitet(typed, form['today'] ?? '')
  return read.ok ? read.value : null
}

function check(form: FormText): Readonly<Record<string, string>> {
  const typed = text(form, 'number')
  const read = readIdentitet(typed, form['today'] ?? '')
  return typed === '' || read.ok ? {} : { number: nytt.errors[read.error.code] }
}

function warn(form: FormText, { person }: AktState): string | null {
  const wanted = form['skydd'] !== 'inget'
  if (!wanted) return isProtected(person) ? words.endsProtection : null
  const parts = [
    ...(isProtected(person) ? [] : [words.becomesProtected]),
    ...(text(form, 'address') === '' ? [] : [words.keepsAddress]),
  ]
  return parts.length === 0 ? null : parts.join(' ')
}

/** Contact details of a protected person are on the screen only while somebody changes them. */
function contactText(person: Person): string {
  const { address, postalCode, city, phone, email } = person
  const lines = [address, `${postalCode} ${city}`.trim(), phone, email].filter((one) => one !== '')
  if (lines.length === 0) return ''
  return isProtected(person) ? words.hidden : lines.join('\n')
}

/**
 * Name, number, contact details and protection. A person who gets protection moves the akt to a key of its
 * own in the same save (security.md §2.4); one whose protection ends gives it back to the office.
 */
export const personuppgifterKind: RecordKind = {
  id: 'personuppgifter',
  words: words.words,
  fields: words.fields,
  start: ({ person }, today) => ({
    ...{ today, name: person.name, number: numberOf(person.identitet), skydd: person.skydd },
    birthdate: birthdateOf(person.identitet) ?? '',
    ...Object.fromEntries(CONTACT.map((name) => [name, person[name]])),
  }),
  check,
  warn,
  event: (form) => {
    const identitet = identitetOf(form)
    const contact = Object.fromEntries(CONTACT.map((name) => [name, text(form, name)]))
    const person = { name: text(form, 'name'), identitet, skydd: form['skydd'], ...contact }
    return body('person.andrad', { person, skal: text(form, 'skal') })
  },
  rows: ({ person }) => [
    {
      ...{ id: 'person', title: person.name, text: contactText(person) },
      meta: [
        numberOf(person.identitet) || words.noNumber,
        ...(isProtected(person) ? [skyddNames[person.skydd]] : []),
      ].join(' · '),
      actions: [],
    },
  ],
}
