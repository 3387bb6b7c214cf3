import { MARK_NAMES } from '../deadlines/mark'
import { factsOf, type Condition } from './condition'
import { isDerived } from './reader'
import { factNames } from './facts'
import type { LintFinding } from './lintTypes'
import { OWN_SOURCE } from './ownPack'
import type { CheckRow } from './schemaCheck'
import type { LawPack, Pack } from './schemaPack'
import type { Scope } from './scope'

type Part = { table: string; id: string; scope: Scope; facts: string[] }

function partOf(table: string, id: string, scope: Scope | undefined, facts: string[] = []): Part[] {
  return scope ? [{ table, id, scope, facts }] : []
}

function checkParts(row: CheckRow): Part[] {
  const whens: Condition[] = (row.cases ?? []).map(({ when }) => when)
  return [
    ...partOf('checks', row.id, { insats: row.insats }, whens.flatMap(factsOf)),
    ...partOf('checks', row.id, row.asks, row.asks?.facts),
    ...partOf('checks', row.id, row.remind),
  ]
}

/** Every machine part of the pack with the facts it reads. */
function partsOf(pack: Pack | LawPack): Part[] {
  return [
    ...pack.delegation.flatMap((row) => [
      ...partOf('delegation', row.id, row.decides),
      ...partOf('delegation', row.id, row.adds),
    ]),
    ...pack.deadlines.flatMap((r) => partOf('deadlines', r.id, r.due, r.due?.anchors)),
    ...pack.documents.flatMap((row) => partOf('documents', row.id, row.requires)),
    ...pack.checks.flatMap(checkParts),
    ...('floors' in pack
      ? pack.floors.flatMap((row) => partOf('floors', row.id, { when: row.when }))
      : []),
  ]
}

/** A day that only the log gives (shared/deadlines/mark.ts). */
function isMark(name: string): boolean {
  return MARK_NAMES.some((known) => known === name)
}

function lintFact(pack: Pack | LawPack, { table, id }: Part, name: string): LintFinding[] {
  const at = { level: 'fel' as const, pack: pack.id, table, id }
  const row = /^deadline\.([a-z0-9-]+)\.(due|rolled)$/.exec(name)?.[1]
  if (row && !pack.deadlines.some((deadline) => deadline.id === row && deadline.due)) {
    return [{ ...at, code: 'okand-rad', message: `Tidsfristen ${row} finns inte i paketet.` }]
  }
  if (isDerived(name) || factNames.includes(name) || isMark(name)) return []
  return [{ ...at, code: 'okand-uppgift', message: `Uppgiften ${name} finns inte i ordlistan.` }]
}

function lintInsats(pack: Pack | LawPack, part: Part): LintFinding[] {
  if ('floors' in pack) return []
  const { table, id } = part
  return (part.scope.insats ?? [])
    .filter((insats) => !pack.insatser.some((row) => row.id === insats))
    .map((insats) => ({
      level: 'fel' as const,
      pack: pack.id,
      table,
      id,
      code: 'okand-insats',
      message: `Insatsen ${insats} finns inte i paketet.`,
    }))
}

function lintRows(pack: Pack | LawPack): LintFinding[] {
  const idle = pack.checks
    .filter((row) => !row.cases && !row.asks && !row.remind)
    .map(({ id }) => ({
      level: 'fel' as const,
      pack: pack.id,
      table: 'checks',
      id,
      code: 'utan-verkan',
      message: 'Kontrollen har varken fall, fråga eller påminnelse och visas aldrig.',
    }))
  const tables = ['insatser', 'delegation', 'deadlines', 'documents', 'checks'] as const
  const unsourced = tables.flatMap((table) =>
    pack[table]
      // A row the office has written itself stands in no document with lines to point at.
      .filter(({ source }) => source.line === undefined && source.file !== OWN_SOURCE)
      .filter(() => !('floors' in pack))
      .map(({ id }) => ({
        level: 'fel' as const,
        pack: pack.id,
        table,
        id,
        code: 'utan-kalla',
        message: 'Raden anger ingen rad i källan.',
      })),
  )
  return [...idle, ...unsourced]
}

/** Names that lead nowhere: facts outside the vocabulary, measures, deadlines and idle rows. */
export function lintReferences(pack: Pack | LawPack): LintFinding[] {
  const named = partsOf(pack).flatMap((part) => {
    const facts = [...(part.scope.when ? factsOf(part.scope.when) : []), ...part.facts]
    return [
      ...[...new Set(facts)].flatMap((name) => lintFact(pack, part, name)),
      ...lintInsats(pack, part),
    ]
  })
  const exceptions = pack.delegation.flatMap((row) =>
    (row.decides?.exceptionTo ?? [])
      .filter((id) => !pack.delegation.some((other) => other.id === id))
      .map((id) => ({
        level: 'fel' as const,
        pack: pack.id,
        table: 'delegation',
        id: row.id,
        code: 'okand-rad',
        message: `Raden ${id} som undantaget gäller finns inte i paketet.`,
      })),
  )
  return [...named, ...exceptions, ...lintRows(pack)]
}
