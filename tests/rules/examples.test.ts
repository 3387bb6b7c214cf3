import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { evaluateWith } from '../../shared/rules/assemble'
import type { Result } from '../../shared/rules/result'
import { loadRuleSet, packIds } from '../../tools/rulesFiles'

const Expected = z.object({
  decided_by: z.string(),
  guideline_ok: z.boolean().nullable(),
  warnings: z.array(z.string()),
  must_not_warn: z.array(z.string()).default([]),
  deadlines: z.array(z.object({ id: z.string(), date: z.string() })),
  followup_due: z.string().nullable(),
  followup_rule: z.string().optional(),
  followup_due_capped: z.string().optional(),
  extra: z.record(z.string(), z.unknown()).default({}),
})
const Examples = z.array(
  z.object({
    id: z.string(),
    pack: z.string(),
    title: z.string(),
    facts: z.record(z.string(), z.unknown()),
    expect: Expected,
  }),
)

const file = join(import.meta.dirname, 'fixtures/examples.json')
const examples = Examples.parse(JSON.parse(readFileSync(file, 'utf8')))
const rules = loadRuleSet()

/** evaluate.md: lists are minimums, must_not_warn is absolute against findings. */
function read(result: Result, expected: z.infer<typeof Expected>) {
  const found = result.findings.map(({ check }) => check)
  const { deadlines, followUp } = result
  return {
    decided_by: result.authority.role,
    guideline_ok: result.guidelineOk,
    warnings: expected.warnings.filter((id) => found.includes(id)),
    forbidden: expected.must_not_warn.filter((id) => found.includes(id)),
    deadlines: expected.deadlines.filter(({ id, date }) =>
      deadlines.some((deadline) => deadline.id === id && deadline.due === date),
    ),
    followup_due: followUp?.due ?? null,
    followup_rule: followUp?.rule,
    extra: Object.fromEntries(Object.keys(expected.extra).map((key) => [key, result.extra[key]])),
  }
}

describe('de arbetade exemplen', () => {
  const ready = examples.filter(({ pack }) => packIds().includes(pack))

  it('finns för Osby', () => {
    expect(ready.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['osby-s-01', 'osby-s-17', 'osby-s-20']),
    )
  })

  it.each(ready)('$id: $title', ({ pack, facts, expect: expected }) => {
    const answer = read(evaluateWith(rules, pack, facts), expected)
    expect(answer).toEqual({
      decided_by: expected.decided_by,
      guideline_ok: expected.guideline_ok,
      warnings: expected.warnings,
      forbidden: [],
      deadlines: expected.deadlines,
      followup_due: expected.followup_due,
      followup_rule: expected.followup_rule,
      extra: expected.extra,
    })
  })
})
