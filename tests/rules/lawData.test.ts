import { describe, expect, it } from 'vitest'
import { evaluateWith } from '../../shared/rules/assemble'
import { formatLagrum, parseLagrum } from '../../shared/rules/lagrum'
import { lagrumProblem } from '../../shared/rules/lagrumProblem'
import type { LawPack } from '../../shared/rules/schemaPack'
import { loadRuleSet } from '../../tools/rulesFiles'

const rules = loadRuleSet()
const law = rules.laws.at(-1) as LawPack

describe('lagregistret', () => {
  it('känner LOB (1976:511), som Täbys riktlinjer hänvisar till', () => {
    const [lob] = parseLagrum('LOB 1 §')
    if (lob === undefined) throw new Error('LOB kan inte läsas')
    expect(formatLagrum(lob)).toBe('1 § LOB')
    expect(lagrumProblem(lob, law, '2026-11-27')).toBeNull()
    expect(lagrumProblem(lob, law, '1976-12-31')).toBe('lagen gäller först från 1977-01-01')
  })

  it('säger att 30 kap. 10 § SoL saknas, och frågar när föräldrabalken åberopas', () => {
    expect(law.notes.join(' ')).toContain('30 kap. 10 § SoL')
    const findings = (cited: string) =>
      evaluateWith(rules, 'lekeberg', {
        insats: null,
        law: cited,
        decision_kind: 'bifall',
      }).findings.map(({ check, action }) => `${check} ${action}`)
    expect(findings('FB 6:6')).toContain('lag-c-fb-delegering fraga')
    expect(findings('SoL 11:1').join(' ')).not.toContain('lag-c-fb-delegering')
  })

  it.each([
    ['SoL 11:1', '2026-03-01', []],
    ['SoL 4:1', '2026-03-01', ['lag-c-aldre-numrering']],
    ['4 kap. 1 § lag (2001:453)', '2026-03-01', ['lag-c-lagrum-i-kraft']],
    ['SoL 36:1', '2026-03-01', ['lag-c-lagrum-i-kraft']],
    ['SoL 11:1; KL 16:1', '2026-03-01', ['lag-c-lagrum-i-kraft']],
    ['LSS 9 § 2', '2026-03-01', []],
    ['lag 2099:1', '2026-03-01', []],
    // Before the register begins the answer is told apart as a whole (assemble.ts), not row by row.
    ['4 kap. 1 § lag (2001:453)', '2025-06-30', []],
  ])('säger om %s går att grunda ett beslut på den %s', (cited, decision_date, expected) => {
    const facts = { insats: 'boendestod', law: cited, decision_kind: 'bifall', decision_date }
    const found = evaluateWith(rules, 'osby', facts).findings.map(({ check }) => check)
    const about = ['lag-c-aldre-numrering', 'lag-c-lagrum-i-kraft']
    expect(found.filter((check) => about.includes(check))).toEqual(expected)
  })
})
