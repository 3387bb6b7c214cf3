import fc from 'fast-check'
import { factNames } from '../../shared/rules/facts'
import { roleInfo } from '../../shared/rules/roles'
import type { Result } from '../../shared/rules/result'
import type { Pack } from '../../shared/rules/schemaPack'

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
export function sensible(pack: Pack): fc.Arbitrary<Record<string, unknown>> {
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

/** Any facts at all, of any type: what no answer may break on. */
export const anything = fc.dictionary(
  fc.oneof(fc.constantFrom(...factNames), fc.string()),
  fc.oneof(fc.anything({ maxDepth: 2 }), fc.constantFrom('2026-02-30', '', 'SoL', [], [null])),
)

/**
 * How much power the answer gives an employee: less is stricter. Where the law asks for more than the
 * source names (the chair, in urgency), the law's level is the one that counts. What needs no decision anyone may do.
 */
export function strictness({ authority }: Result): number {
  if (authority.outcome === 'inget-beslut') return 0
  if (authority.outcome !== 'delegerat') return 1000
  return Math.max(
    roleInfo(authority.role).rank,
    authority.floor ? roleInfo(authority.floor.role).rank : 0,
  )
}

/** Facts whose absence means "nothing of the kind is known", by evaluate.md's own conventions. */
export const presumed = ['earlier_decisions', 'principiell_vikt', 'kan_avvakta_utskottet', 'law']
