import { describe, expect, it } from 'vitest'
import { loadRuleSet } from '../../tools/rulesFiles'
import { evaluateWith } from '../rules/assemble'
import { levelAnswers, needsText } from './levels'

const rules = loadRuleSet()
const lvm = { insats: null, law: 'LVM 11 §', age: 40, decision_date: '2026-11-27' }

function answers(pack: string, facts: Readonly<Record<string, unknown>>) {
  const { authority } = evaluateWith(rules, pack, facts)
  return Object.fromEntries(levelAnswers(authority).map(({ niva, may }) => [niva, may]))
}

describe('svaret för varje nivå', () => {
  it('lagens utskott är kommunens eget utskott, och står en gång', () => {
    const levels = answers('osby', lvm)
    expect(levels).toMatchObject({ individutskott: 'ja', handlaggare: 'nej', namnd: 'ja' })
    expect(Object.keys(levels)).not.toContain('utskott')
  })

  it('utan eget namn står utskottet som lagen säger', () => {
    expect(answers('goteborg', lvm)).toMatchObject({ utskott: 'ja' })
  })

  it('lagens nämnd är kommunens egen nämnd', () => {
    const levels = answers('lekeberg', { ...lvm, law: 'SoL 18:11' })
    expect(Object.entries(levels).filter(([, may]) => may === 'ja')).toHaveLength(1)
  })

  it('säger med ord vad en regel behöver veta, aldrig med uppgiftens namn', () => {
    expect(needsText(['decision_kind', 'insats', 'law'])).toBe(
      'vilket slag av beslut det är; vilken insats det gäller; lagrummet',
    )
    const asked = rules.packs.flatMap(({ id }) =>
      evaluateWith(rules, id, {}).authority.explanation.flatMap(({ needs }) => needs),
    )
    const raw = [...new Set(asked)].filter((name) => needsText([name]) === name)
    expect(asked.length).toBeGreaterThan(0)
    expect(raw).toEqual([])
  })
})
