import type { Omfattning } from '../domain/beslut'
import type { Identitet } from '../domain/person'
import type { Hash, IsoDate } from '../domain/primitives'

/** Characters that XML 1.0 can't hold (lone surrogates included). */
function isIllegal(code: number): boolean {
  if (code < 0x20) return code !== 0x0a
  return (
    (code >= 0x7f && code <= 0x9f) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code & 0xfffe) === 0xfffe ||
    (code >= 0xfdd0 && code <= 0xfdef)
  )
}

/** Embedding, override and isolate marks: they can make a text read otherwise than it is stored. */
function isBidiControl(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
}

/** Latin letters, punctuation and dashes: nothing that cleaning would touch, which is nearly every text. */
const PLAIN = /^[ -~\u00A0-\u02FF\u2010-\u2027]*$/

/**
 * Text fit for a document: NFC, every line break as `\n`, tabs as spaces, no character that XML refuses and no
 * direction override. Right-to-left letters themselves stay. Same input, same output.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n').replaceAll('\t', ' ')
  return Array.from(lines)
    .filter((char) => {
      const code = char.codePointAt(0) ?? 0
      return !isIllegal(code) && !isBidiControl(code)
    })
    .join('')
    .normalize('NFC')
}

const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const

/** "1 december 2026". */
export function longDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`
}

/** A calendar month, `YYYY-MM`, in words: "december 2026". */
export function monthText(month: string): string {
  const [year, nr] = month.split('-')
  return `${MONTHS[Number(nr) - 1] ?? ''} ${year ?? ''}`
}

/** "från och med den 1 december 2026 till och med den 28 februari 2027"; both days included. */
export function periodText(from: IsoDate | null, to: IsoDate | null): string {
  const parts = [
    from === null ? '' : `från och med den ${longDate(from)}`,
    to === null ? '' : `till och med den ${longDate(to)}`,
  ].filter((part) => part !== '')
  return parts.join(' ') + (from !== null && to === null ? ' tills vidare' : '')
}

/** "2026-12-01 – 2027-02-28" for tables; an open end is said, an unknown period is a dash. */
export function periodShort(from: IsoDate | null, to: IsoDate | null): string {
  if (from === null && to === null) return '–'
  return `${from ?? ''} – ${to ?? 'tills vidare'}`.trim()
}

/** "19850101-T123"; a missing number says so, with the birth date where it is known. */
export function identitetText(identitet: Identitet): string {
  if (identitet.kind !== 'saknas') {
    return `${identitet.number.slice(0, 8)}-${identitet.number.slice(8)}`
  }
  return identitet.birthdate === null
    ? 'personnummer saknas'
    : `född ${identitet.birthdate}, personnummer saknas`
}

const PER = { vecka: 'vecka', manad: 'månad', tillfalle: 'tillfälle', dygn: 'dygn' } as const

/** The extent as written by the decider, else as counted: "5 dagar per vecka"; empty when neither. */
export function omfattningText(text: string, omfattning: Omfattning | null): string {
  if (text.trim() !== '') return text.trim()
  if (omfattning === null) return ''
  const one = omfattning.value === 1
  const unit = { dag: one ? 'dag' : 'dagar', dygn: 'dygn', timme: one ? 'timme' : 'timmar' }
  const amount = String(omfattning.value).replace('.', ',')
  return `${amount} ${unit[omfattning.unit]} per ${PER[omfattning.per]}`
}

/** The first 20 hex characters of a head, in groups of four, as printed in a document's foot. */
export function headText(head: Hash): string {
  return (head.slice(0, 20).match(/.{4}/g) ?? []).join(' ')
}

/** "a, b och c". */
export function enumerate(items: readonly string[]): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} och ${last}`
}

/** First letter upper case, the rest as it is. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv-SE') + text.slice(1)
}

/** First letter lower case, as inside a sentence; an abbreviation ("HVB") keeps its capitals. */
export function lowerFirst(text: string): string {
  if (/^\p{Lu}{2}/u.test(text)) return text
  return text.charAt(0).toLocaleLowerCase('sv-SE') + text.slice(1)
}
