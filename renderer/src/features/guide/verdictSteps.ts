import type { RuleAnswer } from '@renderer/stores/ruleAnswer'
import type { SourceCard } from '@renderer/ui/sourceCard'
import { guide } from '@renderer/text/sv/guide'
import { punktFor } from '@shared/domain/order'
import { roleInfo } from '@shared/rules/roles'
import { chipOf, notesOf } from '@renderer/ui/ruleSource'

/** One reason for who decides; `decides` marks the one that settles it. */
export type VerdictStep = {
  readonly id: string
  readonly text: string
  readonly label: string | null
  readonly card: SourceCard | null
  readonly decides: boolean
}

type Reason = RuleAnswer['result']['authority']['explanation'][number]

/** Whether a reason says who decides: it holds, or would if a fact were known, and names a level. */
function namesLevel({ verdict, role }: Reason): boolean {
  return verdict !== 'nej' && role !== null && roleInfo(role).class !== 'oklar'
}

function stepOf(reason: Reason, answer: RuleAnswer): Omit<VerdictStep, 'id' | 'decides'> {
  const { source, rule, text } = reason
  const notes = rule === null ? [] : notesOf(rule, answer.books)
  const chip = source === null ? null : chipOf(source, text, answer.books, notes)
  const punkt = reason.rule === null ? null : punktFor(answer.order, reason.rule)
  const label = punkt === null ? (chip?.label ?? null) : guide.panel.punkt(punkt.nr)
  return { text: reason.text, label, card: chip?.card ?? null }
}

/** The reasons in the engine's order: those that name a level, and the law's floor. */
export function verdictSteps(answer: RuleAnswer): readonly VerdictStep[] {
  const { explanation, rule, floor } = answer.result.authority
  const reasons = explanation.filter(namesLevel).map((reason, index): VerdictStep => {
    const decides = floor === null && rule !== null && reason.rule === rule
    return { id: `${reason.rule ?? 'skal'}-${index}`, ...stepOf(reason, answer), decides }
  })
  if (floor === null) return reasons
  const text = `${guide.panel.floor}: ${floor.text}`
  const law = { id: 'golv', text, ...chipOf(floor.source, floor.text, answer.books), decides: true }
  return [...reasons, law]
}
