import { fraser as words } from '@renderer/text/sv/journal'
import { Fras } from '@shared/domain/kontor'

/** Ten or twelve digits with a possible hyphen or plus, or a reserve number: a person's number as people write it. */
const PERSON_NUMBER = /(?<!\d)(\d{6}|\d{8})[-+ ]?(\d{4}|T[A-Z]?\d{2,3})(?!\d)/

export type FrasForm = { readonly name: string; readonly text: string }

type Read =
  { readonly ok: true; readonly fras: Fras } | { readonly ok: false; readonly why: string }

/**
 * The phrase as it is kept. Refused in words: without name or text, with a name that another one has
 * (`editing` = the one being changed), and with what looks like somebody's number.
 */
export function readFras(form: FrasForm, known: readonly Fras[], editing: string | null): Read {
  const name = form.name.normalize('NFC').trim()
  const fras = Fras.safeParse({ name, text: form.text.normalize('NFC').trim() })
  if (!fras.success) return { ok: false, why: words.required }
  const same = (one: Fras) => one.name.toLocaleLowerCase('sv') === name.toLocaleLowerCase('sv')
  if (known.some((one) => one.name !== editing && same(one))) return { ok: false, why: words.taken }
  if (PERSON_NUMBER.test(`${fras.data.name} ${fras.data.text}`)) {
    return { ok: false, why: words.number }
  }
  return { ok: true, fras: fras.data }
}

/** The register with one phrase put in, or in the place of `editing`; by name. */
export function withFras(known: readonly Fras[], fras: Fras, editing: string | null): Fras[] {
  const others = known.filter(({ name }) => name !== editing)
  return [...others, fras].sort((a, b) => a.name.localeCompare(b.name, 'sv'))
}
