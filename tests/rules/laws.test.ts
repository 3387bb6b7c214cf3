import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../shared/rules/evaluate'
import { factNames } from '../../shared/rules/facts'
import { roleInfo } from '../../shared/rules/roles'
import type { Result } from '../../shared/rules/result'
import type { LawPack, Pack } from '../../shared/rules/schemaPack'
import { loadRuleSet } from '../../tools/rulesFiles'
import { scenariosOf } from './scenario'

const rules = loadRuleSet()
const law = rules.laws.at(-1) as LawPack
const packs = rules.packs.map((pack) => [pack.id, pack] as const)
const kinds =
  'bifall delavslag avslag avvisning forlangning utokning dom lvm inleda yttrande'.split(' ')

const amount = fc.record({
  value: fc.double({ min: 0, max: 200, noNaN: true }),
  unit: fc.constantFrom('dag', 'dygn', 'timme'),
  per: fc.constantFrom('vecka', 'manad', 'dygn'),
})
const isoDay = fc
  .date({ min: new Date('2025-07-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Sensible facts about one of the pack's measures: each may be absent or null. */
function sensible(pack: Pack): fc.Arbitrary<Record<string, unknown>> {
  const value = fc.oneof(fc.boolean(), isoDay, fc.integer({ min: 0, max: 100 }), fc.constant(null))
  const some = fc.dictionary(fc.constantFrom(...factNames), value, { maxKeys: 12 })
  const core = fc.record(
    {
      insats: fc.constantFrom(...pack.insatser.map(({ id }) => id)),
      decision_kind: fc.constantFrom(...kinds),
      law: fc.constantFrom('SoL 11:1', 'LSS 9 § 2', 'LVM 13 §', 'SoL 4:1'),
      age: fc.integer({ min: 0, max: 100 }),
      from: isoDay,
      to: fc.option(isoDay),
      amount,
      grundlaggande_behov: amount,
    },
    { requiredKeys: [] },
  )
  return fc.tuple(some, core).map(([a, b]) => ({ ...a, ...b }))
}

const anything = fc.dictionary(
  fc.oneof(fc.constantFrom(...factNames), fc.string()),
  fc.oneof(fc.anything({ maxDepth: 2 }), fc.constantFrom('2026-02-30', '', 'SoL', [], [null])),
)

/** How much power the answer gives an employee: less is stricter. */
function strictness({ authority }: Result): number {
  return authority.outcome === 'delegerat' ? roleInfo(authority.role).rank : 1000
}

/** Facts whose absence means "nothing of the kind is known", by evaluate.md's own conventions. */
const presumed = ['earlier_decisions', 'principiell_vikt', 'kan_avvakta_utskottet', 'law']

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
