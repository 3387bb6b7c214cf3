import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../shared/rules/evaluate'
import { roleInfo } from '../../shared/rules/roles'
import type { LawPack, Pack } from '../../shared/rules/schemaPack'
import { loadRuleSet } from '../../tools/rulesFiles'
import { anything, presumed, sensible, strictness } from './arbitraryFacts'
import { scenariosOf } from './scenario'

const rules = loadRuleSet()
const law = rules.laws.at(-1) as LawPack
const packs = rules.packs.map((pack) => [pack.id, pack] as const)
describe.each(packs)('motorns lagar på paketet %s', (_, pack) => {
  it('svarar på vilka uppgifter som helst och alltid likadant', () => {
    fc.assert(
      fc.property(anything, (facts) => {
        expect(evaluate(pack, law, facts)).toEqual(evaluate(pack, law, facts))
      }),
      { numRuns: 150 },
    )
  })

  it('bryr sig inte om reglernas ordning', () => {
    const turned = { ...pack, delegation: [...pack.delegation].reverse() }
    fc.assert(
      fc.property(sensible(pack), (facts) => {
        const [a, b] = [evaluate(pack, law, facts), evaluate(turned, law, facts)]
        expect(b.authority.role).toBe(a.authority.role)
        expect(b.authority.outcome).toBe(a.authority.outcome)
        expect(b.guidelineOk).toBe(a.guidelineOk)
      }),
      { numRuns: 150 },
    )
  })

  it('ger aldrig mer makt när en punkt tas bort', () => {
    const removable = pack.delegation.filter(({ role }) => roleInfo(role).class === 'egen')
    fc.assert(
      fc.property(sensible(pack), fc.nat(), (facts, n) => {
        const gone = removable[n % Math.max(removable.length, 1)]
        const less = { ...pack, delegation: pack.delegation.filter((row) => row !== gone) }
        const [a, b] = [evaluate(pack, law, facts), evaluate(less, law, facts)]
        const lowered = strictness(b) < strictness(a)
        expect(lowered && !excepts(gone)).toBe(false)
      }),
      { numRuns: 150 },
    )
  })

  it('ger aldrig en anställd rätt för att en uppgift saknas', () => {
    const cases = [...scenariosOf(pack.id).map(({ facts }) => facts)]
    for (const facts of cases) {
      const told = strictness(evaluate(pack, law, facts))
      for (const name of Object.keys(facts).filter((key) => !presumed.includes(key))) {
        const fewer = Object.fromEntries(Object.entries(facts).filter(([key]) => key !== name))
        const silent = strictness(evaluate(pack, law, fewer))
        expect({ name, facts, ok: silent >= told }).toMatchObject({ ok: true })
      }
    }
  }, 60_000)

  it('visar en rad i högst en av listorna', () => {
    fc.assert(
      fc.property(sensible(pack), (facts) => {
        const { findings, missing, reminders } = evaluate(pack, law, facts)
        const ids = [...findings, ...missing, ...reminders].map(({ check }) => check)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 150 },
    )
  })
})

function excepts(row: Pack['delegation'][number] | undefined): boolean {
  return (row?.decides?.exceptionTo ?? []).length > 0
}
