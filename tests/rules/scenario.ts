import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Result } from '../../shared/rules/result'
import { rulesDirectory } from '../../tools/rulesFiles'

const Ids = z.array(z.string())

/** What a scenario expects. Lists are minimums; `notFindings` is absolute (evaluate.md). */
export const Expect = z.strictObject({
  outcome: z.string().optional(),
  role: z.string().optional(),
  floor: z.string().nullable().optional(),
  guidelineOk: z.boolean().nullable().optional(),
  findings: Ids.optional(),
  notFindings: Ids.optional(),
  missing: Ids.optional(),
  notMissing: Ids.optional(),
  reminders: Ids.optional(),
  deadlines: z
    .array(z.strictObject({ id: z.string(), due: z.string(), rolled: z.string().optional() }))
    .optional(),
  notDeadlines: Ids.optional(),
  followUp: z
    .strictObject({ due: z.string(), dueCapped: z.string().optional(), rule: z.string() })
    .nullable()
    .optional(),
  consult: Ids.optional(),
  reportTo: Ids.optional(),
  extra: z.record(z.string(), z.unknown()).optional(),
  documents: Ids.optional(),
  notDocuments: Ids.optional(),
})

export const Scenario = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  facts: z.record(z.string(), z.unknown()),
  expect: Expect,
  why: z.string().min(1),
})
export type Scenario = z.infer<typeof Scenario>

/** The scenarios beside a pack, from every file in its `scenarios` folder. */
export function scenariosOf(pack: string): Scenario[] {
  const home = join(rulesDirectory, pack, 'scenarios')
  if (!existsSync(home)) return []
  const files = readdirSync(home).filter((name) => name.endsWith('.json'))
  return files.flatMap((name) =>
    z.array(Scenario).parse(JSON.parse(readFileSync(join(home, name), 'utf8'))),
  )
}

function absent(wanted: string[] | undefined, have: string[], what: string): string[] {
  return (wanted ?? []).filter((id) => !have.includes(id)).map((id) => `${what} saknar ${id}`)
}

function unwanted(banned: string[] | undefined, have: string[], what: string): string[] {
  return (banned ?? []).filter((id) => have.includes(id)).map((id) => `${what} har ${id}`)
}

function same(wanted: unknown, have: unknown, what: string): string[] {
  const [a, b] = [JSON.stringify(wanted), JSON.stringify(have)]
  return wanted === undefined || a === b ? [] : [`${what}: väntade ${a}, fick ${b}`]
}

function followUpDifference(wanted: z.infer<typeof Expect>['followUp'], have: Result['followUp']) {
  if (wanted === undefined) return []
  if (!wanted || !have) return same(wanted === null, have === null, 'followUp null')
  return [
    ...same(wanted.due, have.due, 'followUp.due'),
    ...same(wanted.rule, have.rule, 'followUp.rule'),
    ...same(wanted.dueCapped, have.dueCapped, 'followUp.dueCapped'),
  ]
}

function deadlineDifferences(expect: z.infer<typeof Expect>, result: Result): string[] {
  return (expect.deadlines ?? []).flatMap(({ id, due, rolled }) => {
    const have = result.deadlines.find((deadline) => deadline.id === id)
    if (!have) return [`deadlines saknar ${id}`]
    return [...same(due, have.due, id), ...same(rolled, have.rolled, `${id} rolled`)]
  })
}

/** Everything in which the answer differs from what the scenario expects; empty = as expected. */
export function differences(expect: z.infer<typeof Expect>, result: Result): string[] {
  const ids = {
    findings: result.findings.map(({ check }) => check),
    missing: result.missing.map(({ check }) => check),
    reminders: result.reminders.map(({ check }) => check),
    deadlines: result.deadlines.map(({ id }) => id),
    documents: result.documents.map(({ id }) => id),
  }
  const { authority } = result
  return [
    ...same(expect.outcome, authority.outcome, 'outcome'),
    ...same(expect.role, authority.role, 'role'),
    ...same(expect.floor, authority.floor?.role ?? null, 'floor'),
    ...same(expect.guidelineOk, result.guidelineOk, 'guidelineOk'),
    ...absent(expect.findings, ids.findings, 'findings'),
    ...unwanted(expect.notFindings, ids.findings, 'findings'),
    ...absent(expect.missing, ids.missing, 'missing'),
    ...unwanted(expect.notMissing, ids.missing, 'missing'),
    ...absent(expect.reminders, ids.reminders, 'reminders'),
    ...absent(expect.documents, ids.documents, 'documents'),
    ...unwanted(expect.notDocuments, ids.documents, 'documents'),
    ...unwanted(expect.notDeadlines, ids.deadlines, 'deadlines'),
    ...deadlineDifferences(expect, result),
    ...followUpDifference(expect.followUp, result.followUp),
    ...absent(expect.consult, authority.consult, 'consult'),
    ...absent(expect.reportTo, authority.reportTo, 'reportTo'),
    ...Object.entries(expect.extra ?? {}).flatMap(([key, value]) =>
      same(value, result.extra[key], `extra.${key}`),
    ),
  ]
}
