import { shortSource } from '@shared/decision/source'
import type { RuleBooks } from '@shared/decision/source'
import type { Source } from '@shared/rules/schema'
import { longDate } from '@renderer/text/dates'
import type { SourceCard } from '@renderer/ui/sourceCard'

/** The chip of a rule's source, and the card behind it: own words, heading, since when. */
export function chipOf(
  source: Source,
  text: string,
  books: RuleBooks,
): { readonly label: string; readonly card: SourceCard } {
  const { pack, law } = books
  const own = source.file === pack.source.file
  const title = own ? `${pack.source.title}, ${source.section}` : source.section
  const valid = `från ${longDate(own ? pack.validFrom : law.validFrom)}`
  return { label: shortSource(source, books), card: { title, text, valid } }
}
