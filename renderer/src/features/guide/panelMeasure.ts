import { guide } from '@renderer/text/sv/guide'
import { riktlinjer } from '@renderer/text/sv/riktlinjer'
import type { RuleAnswer } from '@renderer/stores/ruleAnswer'
import type { SourceCard } from '@renderer/ui/sourceCard'
import type { InsatsRow } from '@shared/rules/schemaInsats'
import { chipOf, notesOf } from '@renderer/ui/ruleSource'

/** What the source says of the measure itself, beside what the engine says of the decision. */
export type PanelMeasure = {
  readonly name: string
  readonly lines: readonly { readonly label: string; readonly text: string }[]
  readonly chip: { readonly label: string; readonly card: SourceCard }
}

const words = guide.panel.measure

function feeText({ class: kind, detail }: InsatsRow['fee']): string {
  if (kind === 'unstated') return detail
  return detail === '' ? riktlinjer.fee[kind] : `${riktlinjer.fee[kind]}: ${detail}`
}

/** Ages in years; the source's own words where it names no number ("vuxna"). */
function ageText({ min, max }: InsatsRow['age']): string {
  const numbers = [min, max].every((age) => /^\d*$/.test(age))
  return numbers ? riktlinjer.age(min, max) : [min, max].filter((age) => age !== '').join('–')
}

function documentationText({ documentation, counter }: InsatsRow): string {
  const { class: kind, detail } = documentation
  const parts =
    kind === 'required' ? [words.documentation[kind]] : [words.documentation[kind], detail]
  const own = parts.filter((text) => text !== '').join(' ')
  return counter === undefined ? own : `${own} ${words.counted[counter.basis]}`
}

function linesOf(row: InsatsRow): PanelMeasure['lines'] {
  const all: readonly (readonly [string, string])[] = [
    [words.age, ageText(row.age)],
    [words.cap, row.maxAmount],
    [words.usual, row.typicalAmount],
    [words.longest, row.durationMax],
    [words.usualTime, row.typicalDuration],
    [words.fee, feeText(row.fee)],
    [words.exclusions, row.exclusions.join('; ')],
    [words.followUp, row.followUp.text],
    [words.followUpChild, row.followUp.childText],
    [words.documented, documentationText(row)],
  ]
  return all.flatMap(([label, text]) => (text.trim() === '' ? [] : [{ label, text }]))
}

/** Levels and caps, fee, exclusions, follow-up and documentation of the measure; null where none is chosen. */
export function panelMeasure({ books, known }: RuleAnswer): PanelMeasure | null {
  const row = books.pack.insatser.find(({ id }) => id === known.facts['insats'])
  if (row === undefined) return null
  const lines = linesOf(row)
  return lines.length === 0
    ? null
    : { name: row.name, lines, chip: chipOf(row.source, row.name, books, notesOf(row.id, books)) }
}
