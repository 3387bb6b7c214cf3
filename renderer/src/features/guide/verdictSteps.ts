import type { RuleAnswer } from '@renderer/stores/ruleAnswer'
import type { SourceCard } from '@renderer/ui/sourceCard'
import { guide } from '@renderer/text/sv/guide'
import { punktFor } from '@shared/domain/order'
import { chipOf } from './sources'

/** One reason for who decides; `decides` marks the one that settles it. */
export type VerdictStep = {
  readonly id: string
  readonly text: string
  readonly label: string | null
  readonly card: SourceCard | null
  readonly decides: boolean
}

/** The reasons in the engine's order: those that hold, those that lack a fact, and the law's floor. */
export function verdictSteps({ result, books, order }: RuleAnswer): readonly VerdictStep[] {
  const { explanation, rule, floor } = result.authority
  const reasons = explanation
    .filter(({ verdict }) => verdict !== 'nej')
    .map((reason, index): VerdictStep => {
      const chip = reason.source === null ? null : chipOf(reason.source, reason.text, books)
      const punkt = reason.rule === null ? null : punktFor(order, reason.rule)
      return {
        id: `${reason.rule ?? 'skal'}-${index}`,
        text: reason.text,
        label: punkt === null ? (chip?.label ?? null) : `Punkt ${punkt.nr}`,
        card: chip?.card ?? null,
        decides: floor === null && rule !== null && reason.rule === rule,
      }
    })
  if (floor === null) return reasons
  const chip = chipOf(floor.source, floor.text, books)
  const law: VerdictStep = {
    id: 'golv',
    text: `${guide.panel.floor}: ${floor.text}`,
    ...chip,
    decides: true,
  }
  return [...reasons, law]
}
