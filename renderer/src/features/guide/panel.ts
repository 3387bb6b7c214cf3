import { nivaName } from '@renderer/stores/packs'
import type { RuleAnswer } from '@renderer/stores/ruleAnswer'
import { guide } from '@renderer/text/sv/guide'
import type { SourceCard } from '@renderer/ui/sourceCard'
import { effectiveLevel } from '@shared/decision/path'
import { chipOf, flagsOf } from './sources'

/** One line of the panel, with the chip of its source. */
export type PanelItem = {
  readonly id: string
  readonly text: string
  readonly label: string | null
  readonly card: SourceCard | null
}

export type PanelLists = {
  readonly who: string
  readonly stops: readonly PanelItem[]
  readonly missing: readonly PanelItem[]
  readonly deviates: readonly PanelItem[]
  readonly asks: readonly PanelItem[]
  readonly notes: readonly PanelItem[]
  readonly reminders: readonly PanelItem[]
}

/** Who decides, as the largest words of the panel. */
export function whoDecides({ result }: RuleAnswer): string {
  const { authority } = result
  const fixed = guide.outcomes[authority.outcome]
  const niva = effectiveLevel(authority)
  const named = niva !== 'unstated' && niva !== 'inget-beslut'
  if (authority.floor !== null || fixed === '') return nivaName(niva)
  return authority.outcome === 'kraver-bedomning' && named ? nivaName(niva) : fixed
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
        ...chipOf(source, message, books, flagsOf(check, books)),
      }))
  const plain = (id: string, text: string): PanelItem => ({ id, text, label: null, card: null })
  const { consult, reportTo } = result.authority
  return {
    who: whoDecides(answer),
    stops: findings(['stopp']),
    deviates: findings(['varna']),
    asks: findings(['fraga']),
    missing: result.missing.map(({ check, question, source }) => ({
      id: check,
      text: question,
      ...chipOf(source, question, books, flagsOf(check, books)),
    })),
    notes: [
      ...consult.map((med) => plain(`samrad-${med}`, guide.panel.consult(med))),
      ...reportTo.map((to) => plain(`rapport-${to}`, guide.panel.reportTo(to))),
      ...findings(['info']),
    ],
    reminders: result.reminders.map(({ check, message, source }) => ({
      id: check,
      text: message,
      ...chipOf(source, message, books, flagsOf(check, books)),
    })),
  }
}
