import type { RuleSet } from './assemble'
import { lintAuthority } from './lintAuthority'
import { lintLagrum } from './lintLagrum'
import { lintReferences } from './lintReferences'
import type { LintFinding } from './lintTypes'
import type { LawPack, Pack } from './schemaPack'

type Version = Readonly<{ id: string; validFrom: string; validTo: string | null }>

/** Two versions of one pack in force on the same day: the earlier one has no last day before it. */
function lintValidity(versions: readonly Version[]): LintFinding[] {
  const ordered = [...versions].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
  return ordered.flatMap((next, index): LintFinding[] => {
    const before = ordered[index - 1]
    if (!before) return []
    const overlaps = before.validTo === null || before.validTo >= next.validFrom
    if (!overlaps && before.validFrom !== next.validFrom) return []
    const message = `Versionen från ${before.validFrom} gäller fortfarande när den från ${next.validFrom} börjar.`
    return [finding(next.id, 'giltighet', message)]
  })
}

function finding(pack: string, code: string, message: string): LintFinding {
  return { level: 'fel', pack, table: 'pack', id: pack, code, message }
}

/** Every doubt that a row carries as a flag: listed, so that none is forgotten. */
function lintFlags(pack: Pack | LawPack): LintFinding[] {
  const tables = ['insatser', 'delegation', 'deadlines', 'documents', 'checks'] as const
  return tables.flatMap((table) =>
    pack[table].flatMap(({ id, flags }) =>
      (flags ?? []).map(({ kind, text }): LintFinding => ({
        level: 'flagga',
        pack: pack.id,
        table,
        id,
        code: kind,
        message: text,
      })),
    ),
  )
}

/**
 * What is wrong with the packs, for the window and the command line: unknown facts and rows, lagrum
 * that is missing or not in force, rows without a line in the source, points below the statutory
 * floor, gaps and overlaps, and every flag that the packs carry. `fel` stops a pack from being used;
 * `varning` must be read by a person; `flagga` is listed for whoever checks the pack.
 */
export function lint(rules: RuleSet): LintFinding[] {
  const law = rules.laws.at(-1)
  if (!law)
    return [finding('lag', 'lag-saknas', 'Lagens eget paket saknas; inget golv kan prövas.')]
  const ids = [...new Set(rules.packs.map(({ id }) => id))]
  const validity = ids.flatMap((id) => lintValidity(rules.packs.filter((p) => p.id === id)))
  const packs: readonly (Pack | LawPack)[] = [...rules.packs, ...rules.laws]
  return [
    ...validity,
    ...lintValidity(rules.laws),
    ...packs.flatMap((pack) => lintReferences(pack)),
    ...packs.flatMap((pack) => lintLagrum(pack, law)),
    ...rules.packs.flatMap((pack) => lintAuthority(pack, law)),
    ...packs.flatMap(lintFlags),
  ]
}
