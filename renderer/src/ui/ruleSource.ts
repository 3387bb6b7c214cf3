import { shortSource } from '@shared/decision/source'
import type { RuleBooks } from '@shared/decision/source'
import type { Source } from '@shared/rules/schema'
import type { InsatsRow } from '@shared/rules/schemaInsats'
import { longDate } from '@renderer/text/dates'
import type { SourceCard } from './sourceCard'

type Flags = InsatsRow['flags']

/** What a person must know of a row by its id: an ambiguity, an outdated reference. */
export function flagsOf(id: string, { pack, law }: RuleBooks): Flags {
  const tables = ['checks', 'delegation', 'deadlines', 'insatser'] as const
  for (const table of tables) {
    const row = [...pack[table], ...law[table]].find((one) => one.id === id)
    if (row !== undefined) return row.flags
  }
  return undefined
}

/** The chip of a rule's source, and the card behind it: own words, heading, since when, what is doubtful. */
export function chipOf(
  source: Source,
  text: string,
  books: RuleBooks,
  flags: Flags = undefined,
): { readonly label: string; readonly card: SourceCard } {
  const { pack, law } = books
  const own = source.file === pack.source.file
  const title = own ? `${pack.source.title}, ${source.section}` : source.section
  const valid = `från ${longDate(own ? pack.validFrom : law.validFrom)}`
  const check = (flags ?? []).map((flag) => flag.text)
  return { label: shortSource(source, books), card: { title, text, valid, check } }
}
