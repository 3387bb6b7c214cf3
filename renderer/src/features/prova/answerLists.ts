import { longDate } from '@renderer/text/dates'
import { guide } from '@renderer/text/sv/guide'
import { prova as words } from '@renderer/text/sv/prova'
import { chipOf, notesOf } from '@renderer/ui/ruleSource'
import type { PanelItem } from '@renderer/ui/panelItem'
import { needsText } from '@shared/decision/levels'
import { punktFor } from '@shared/domain/order'
import type { Reason } from '@shared/rules/result'
import type { Source } from '@shared/rules/schema'
import type { ProvaAnswer } from './useProva'

/** One rule of the reasoning: what it answered, what it lacks, and where it stands. */
export type ReasonLine = PanelItem & {
  readonly verdict: Reason['verdict']
  readonly needs: string
  readonly decides: boolean
}

/** The point of the order the rule stands under, else the chip of its source. */
function whereOf({ rule, source, text }: Reason, { books, order }: ProvaAnswer) {
  const chip = source === null ? { label: null, card: null } : chipOf(source, text, books)
  const punkt = rule === null ? null : punktFor(order, rule)
  return punkt === null ? chip : { ...chip, label: guide.panel.punkt(punkt.nr) }
}

function lineOf(reason: Reason, index: number, answer: ProvaAnswer): ReasonLine {
  const { rule, floor } = answer.result.authority
  return {
    id: `${reason.rule ?? 'skal'}-${index}`,
    text: reason.text,
    ...whereOf(reason, answer),
    verdict: reason.verdict,
    needs: needsText(reason.needs),
    decides: floor === null && reason.rule !== null && reason.rule === rule,
  }
}

/** Every rule the engine weighed: those that hold, those that lack a fact, then those that don't hold. */
export function reasonLines(answer: ProvaAnswer): readonly ReasonLine[] {
  const { explanation, floor } = answer.result.authority
  const grade = { ja: 0, saknas: 1, nej: 2 }
  const sorted = explanation
    .map((reason, index) => lineOf(reason, index, answer))
    .toSorted((a, b) => grade[a.verdict] - grade[b.verdict])
  if (floor === null) return sorted
  const text = `${guide.panel.floor}: ${floor.text}`
  const law = { id: 'golv', text, ...chipOf(floor.source, floor.text, answer.books) }
  return [{ ...law, verdict: 'ja', needs: '', decides: true }, ...sorted]
}

function deadlineItems({ result, books }: ProvaAnswer, item: ToItem): PanelItem[] {
  const limitOf = (id: string) =>
    [...books.pack.deadlines, ...books.law.deadlines].find((row) => row.id === id)?.limit ?? id
  const { followUp } = result
  const due = result.deadlines.map((one) => {
    const moved = one.rolled === one.due ? '' : words.rolled(longDate(one.rolled))
    return item(one.id, words.due(limitOf(one.id), longDate(one.due)) + moved, one.source)
  })
  if (followUp === null) return due
  const capped =
    followUp.due === followUp.dueCapped ? '' : words.capped(longDate(followUp.dueCapped))
  const text = words.followUp(longDate(followUp.due)) + capped
  return [item(followUp.rule, text, followUp.source), ...due]
}

type ToItem = (id: string, text: string, source: Source) => PanelItem

/** The rest of the answer as lists, each line with its source. */
export function answerLists(answer: ProvaAnswer) {
  const { result, books } = answer
  const item: ToItem = (id, text, source) => ({
    id,
    text,
    ...chipOf(source, text, books, notesOf(id, books)),
  })
  const plain = (id: string, text: string): PanelItem => ({ id, text, label: null, card: null })
  return {
    findings: result.findings.map((one) => item(one.check, one.message, one.source)),
    missing: result.missing.map((one) => item(one.check, one.question, one.source)),
    reminders: result.reminders.map((one) => item(one.check, one.message, one.source)),
    deadlines: deadlineItems(answer, item),
    documents: result.documents.map((one) =>
      item(one.id, `${one.document}: ${one.element}`, one.source),
    ),
    beside: [
      ...result.authority.consult.map((who) => plain(`samrad-${who}`, words.consult(who))),
      ...result.authority.reportTo.map((who) => plain(`till-${who}`, words.reportTo(who))),
    ],
  }
}
