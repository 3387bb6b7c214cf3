import { formatLagrum } from './lagrum'
import { lagrumProblem } from './lagrumProblem'
import type { LintFinding } from './lintTypes'
import type { LawPack, Pack } from './schemaPack'

/** References that are not in force on the pack's own day, and statutory rows without one. */
export function lintLagrum(pack: Pack | LawPack, law: LawPack): LintFinding[] {
  const onDate = pack.validFrom < law.validFrom ? law.validFrom : pack.validFrom
  const tables = ['insatser', 'delegation', 'deadlines', 'documents', 'checks'] as const
  const outdated = tables.flatMap((table) =>
    pack[table].flatMap(({ id, lagrum }) =>
      (lagrum ?? []).flatMap((reference): LintFinding[] => {
        const problem = lagrumProblem(reference, law, onDate)
        const message = `${formatLagrum(reference)}: ${problem}; kontrollera.`
        return problem
          ? [{ level: 'varning', pack: pack.id, table, id, code: 'lagrum-aldre', message }]
          : []
      }),
    ),
  )
  const missing = pack.checks
    .filter(({ kind, lagrum }) => kind === 'lag' && (lagrum ?? []).length === 0)
    .map(({ id }): LintFinding => ({
      level: 'varning',
      pack: pack.id,
      table: 'checks',
      id,
      code: 'lagrum-saknas',
      message: 'Kontrollen anges som lag men källan nämner inget lagrum.',
    }))
  return [...outdated, ...missing]
}
