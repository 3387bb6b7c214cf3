import { describe, expect, it } from 'vitest'
import { evaluateWith } from '../../shared/rules/assemble'
import type { Result } from '../../shared/rules/result'
import type { Pack } from '../../shared/rules/schemaPack'
import { loadRuleSet, packIds } from '../../tools/rulesFiles'
import { differences, scenariosOf } from './scenario'

const rules = loadRuleSet()
/** `AKTA_PACK=heby npx vitest run tests/rules/scenarios.test.ts` runs one pack's scenarios. */
const chosen = process.env['AKTA_PACK']
const packs = packIds().filter((id) => chosen === undefined || id === chosen)

/** What each row with a machine part can show, and whether an answer shows it. */
function rowsOf(pack: Pack): { id: string; shown: (result: Result) => boolean }[] {
  return [
    ...pack.checks.map(({ id }) => ({
      id,
      shown: ({ findings, missing, reminders }: Result) =>
        [...findings, ...missing, ...reminders].some(({ check }) => check === id),
    })),
    ...pack.delegation
      .filter(({ decides }) => decides)
      .map(({ id }) => ({
        id,
        shown: ({ authority }: Result) =>
          authority.explanation.some(({ rule, verdict }) => rule === id && verdict === 'ja'),
      })),
    ...pack.deadlines
      .filter(({ due }) => due)
      .map(({ id }) => ({
        id,
        shown: ({ deadlines, followUp }: Result) =>
          deadlines.some((deadline) => deadline.id === id) || followUp?.rule === id,
      })),
    ...pack.documents.map(({ id }) => ({
      id,
      shown: ({ documents }: Result) => documents.some((document) => document.id === id),
    })),
  ]
}

describe.each(packs)('scenarierna i paketet %s', (packId) => {
  const scenarios = scenariosOf(packId)
  const results = scenarios.map(({ facts }) => evaluateWith(rules, packId, facts))

  it.each(scenarios)('$id: $title', (scenario) => {
    const result = evaluateWith(rules, packId, scenario.facts)
    expect(differences(scenario.expect, result)).toEqual([])
  })

  it('är minst fyrtio och har olika id', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(40)
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length)
  })

  it('träffar varje regel minst en gång och missar den minst en gång', () => {
    const pack = rules.packs.filter(({ id }) => id === packId).at(-1)
    const untested = (pack ? rowsOf(pack) : []).flatMap(({ id, shown }) => [
      ...(results.some(shown) ? [] : [`${id} träffas aldrig`]),
      ...(results.every(shown) ? [`${id} missas aldrig`] : []),
    ])
    expect(untested).toEqual([])
  })
})
