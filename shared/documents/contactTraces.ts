import type { Person } from '../domain/person'
import type { Block, Dokument } from './blocks'

/** What of a person's way to be found a document gives away. */
export type ContactTrace = 'adress' | 'telefon' | 'epost'

/** Shorter than this is no address or number of its own and would be found everywhere. */
const LEAST_ADDRESS = 5
const LEAST_PHONE = 6

/**
 * The person's own street address, telephone number or e-mail address where the document's text has it,
 * however it is spaced and whatever case. Only what the akt knows can be found: another address in the
 * text is for whoever reads it. Letterhead and recipient's own contact details count only where they are
 * the person's.
 */
export function contactTraces(
  { blocks }: Pick<Dokument, 'blocks'>,
  { address, phone, email }: Pick<Person, 'address' | 'phone' | 'email'>,
): readonly ContactTrace[] {
  const texts = blocks.flatMap(textsOf)
  const plain = texts.map(plainText)
  const found = (wanted: string) => plain.some((text) => text.includes(wanted))
  const street = plainText(address)
  const mail = plainText(email)
  const number = digits(phone)
  return [
    ...(street.length >= LEAST_ADDRESS && found(street) ? (['adress'] as const) : []),
    ...(number.length >= LEAST_PHONE && texts.some((text) => hasNumber(text, number))
      ? (['telefon'] as const)
      : []),
    ...(mail !== '' && found(mail) ? (['epost'] as const) : []),
  ]
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'notice':
      return [block.text]
    case 'paragraph':
      return [block.runs.map(({ text }) => text).join('')]
    case 'list':
      return block.items
    case 'table':
      return block.rows.flat()
    case 'facts':
      return block.rows.map(({ value }) => value)
    case 'signatures':
    case 'pageBreak':
      return []
  }
}

function plainText(text: string): string {
  return text
    .toLocaleLowerCase('sv')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
}

/** The digits of a number as dialled here: "+46 70" is "070". */
function digits(text: string): string {
  return text.replace(/\D/gu, '').replace(/^0{0,2}46(?=[1-9])/u, '0')
}

/** Whether a run of digits, spaces and hyphens in the text is this number. */
function hasNumber(text: string, number: string): boolean {
  return [...text.matchAll(/\+?\d[\d\s\u00a0/()-]{4,}/gu)].some(([run]) => digits(run) === number)
}
