import type { RuleAnswer } from '@renderer/stores/ruleAnswer'
import { whoDecides } from '@renderer/stores/whoDecides'
import { guide } from '@renderer/text/sv/guide'
import type { PanelItem } from '@renderer/ui/panelItem'
import { chipOf, notesOf } from '@renderer/ui/ruleSource'

export type PanelLists = {
  readonly who: string
  readonly stops: readonly PanelItem[]
  readonly missing: readonly PanelItem[]
  readonly deviates: readonly PanelItem[]
  readonly asks: readonly PanelItem[]
  readonly notes: readonly PanelItem[]
  readonly reminders: readonly PanelItem[]
}

/** The engine's answer as the lists of the panel; each line keeps its source. */
export function panelLists(answer: RuleAnswer): PanelLists {
  const { result, books } = answer
  const findings = (actions: readonly string[]) =>
    result.findings
      .filter(({ action }) => actions.includes(action))
      .map(({ check, message, source }): PanelItem => ({
        id: check,
        text: message,
        ...chipOf(source, message, books, notesOf(check, books)),
      }))
  const plain = (id: string, text: string): PanelItem => ({ id, text, label: null, card: null })
  const { consult, reportTo } = result.authority
  return {
    who: whoDecides(answer.result.authority),
    stops: findings(['stopp']),
    deviates: findings(['varna']),
    asks: findings(['fraga']),
    missing: result.missing.map(({ check, question, source }) => ({
      id: check,
      text: question,
      ...chipOf(source, question, books, notesOf(check, books)),
    })),
    notes: [
      ...consult.map((med) => plain(`samrad-${med}`, guide.panel.consult(med))),
      ...reportTo.map((to) => plain(`rapport-${to}`, guide.panel.reportTo(to))),
      ...findings(['info']),
    ],
    reminders: result.reminders.map(({ check, message, source }) => ({
      id: check,
      text: message,
      ...chipOf(source, message, books, notesOf(check, books)),
    })),
  }
}
