import { longDate } from '@renderer/text/dates'
import { riktlinjer as words } from '@renderer/text/sv/riktlinjer'
import type { SourceCard } from '@renderer/ui/sourceCard'
import type { LawReference } from '@shared/rules/lawReference'
import type { Source } from '@shared/rules/schema'
import type { Pack } from '@shared/rules/schemaPack'

/** The short name on a chip: the number of a numbered heading, else its last part. */
export function chipText({ section }: Source): string {
  const heading = section.split(' > ').at(-1) ?? section
  return /^\d+(\.\d+)*/.exec(heading)?.[0] ?? heading
}

/** What is wrong with a reference, in words, with the present one beside; null when nothing is. */
export function doubtText({ doubt, now }: LawReference): string | null {
  if (doubt === null) return null
  const today = now.join(words.or)
  return doubt === 'old' ? words.old(today) : words.check(today)
}

/** The card behind a chip: own words, where they stand, by which law and since when. */
export function sourceCard(
  pack: Pack,
  source: Source,
  text: string,
  laws: readonly LawReference[] = [],
): SourceCard {
  const { section, line } = source
  const lagrum = laws.map((law) => [law.text, doubtText(law)].filter(Boolean).join('. ')).join('; ')
  return {
    title: words.sourceTitle(pack.source.title, section, line),
    text,
    valid: words.since(longDate(pack.validFrom)),
    ...(lagrum === '' ? {} : { lagrum }),
  }
}
