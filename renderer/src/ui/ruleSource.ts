import { shortSource } from '@shared/decision/source'
import type { RuleBooks } from '@shared/decision/source'
import { formatLagrum } from '@shared/rules/lagrum'
import { lagrumProblem } from '@shared/rules/lagrumProblem'
import type { Source } from '@shared/rules/schema'
import { longDate } from '@renderer/text/dates'
import type { SourceCard } from './sourceCard'

/**
 * What a person must know of a row by its id: an ambiguity, an outdated reference, and every lagrum of
 * the row that is not law on the pack's own day.
 */
export function notesOf(id: string, { pack, law }: RuleBooks): readonly string[] {
  const tables = ['checks', 'delegation', 'deadlines', 'insatser'] as const
  const rows = tables.flatMap((table) => [...pack[table], ...law[table]])
  const row = rows.find((one) => one.id === id)
  const onDate = pack.validFrom < law.validFrom ? law.validFrom : pack.validFrom
  const outdated = (row?.lagrum ?? []).flatMap((lagrum) => {
    const problem = lagrumProblem(lagrum, law, onDate)
    return problem === null ? [] : [`${formatLagrum(lagrum)}: ${problem}.`]
  })
  return [...(row?.flags ?? []).map(({ text }) => text), ...outdated]
}

/** The chip of a rule's source, and the card behind it: own words, heading, since when, what is doubtful. */
export function chipOf(
  source: Source,
  text: string,
  books: RuleBooks,
  check: readonly string[] = [],
): { readonly label: string; readonly card: SourceCard } {
  const { pack, law } = books
  const own = source.file === pack.source.file
  const title = own ? `${pack.source.title}, ${source.section}` : source.section
  const valid = `från ${longDate(own ? pack.validFrom : law.validFrom)}`
  return { label: shortSource(source, books), card: { title, text, valid, check } }
}
