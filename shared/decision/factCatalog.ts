import { ASSESSMENTS } from './factRowsAssessment'
import { FACTS_OF_THE_CASE } from './factRowsCase'
import { FACTS_OF_THE_COURSE } from './factRowsCourse'
import type { FactInfo, FactRow } from './factTypes'

const catalog: ReadonlyMap<string, FactInfo> = new Map(
  [
    ...FACTS_OF_THE_CASE.map((row) => toInfo(row, 'uppgift')),
    ...FACTS_OF_THE_COURSE.map((row) => toInfo(row, 'uppgift')),
    ...ASSESSMENTS.map((row) => toInfo(row, 'bedomning')),
  ].map((info) => [info.name, info]),
)

function toInfo([name, type, label, choices, none]: FactRow, kind: FactInfo['kind']): FactInfo {
  const list = Object.entries(choices ?? {}).map(([value, text]) => ({ value, label: text }))
  return { name, type, label, kind, choices: list, none: none ?? '' }
}

/** How to ask for a fact, or null for one that is worked out or set elsewhere. */
export function factInfo(name: string): FactInfo | null {
  return catalog.get(name) ?? null
}

/** Every fact a person can be asked for. Facts of facts.csv that aren't here are set by the akt itself. */
export function everyFactToAsk(): readonly FactInfo[] {
  return [...catalog.values()]
}
