import { formatLagrum, lagrumKey, type Lagrum } from './lagrum'
import type { LintFinding } from './lintTypes'
import type { LawPack, Pack } from './schemaPack'

/**
 * Why a reference can't be trusted on the day, or null: the act is unknown to the register, not in
 * force, hasn't that chapter, or the number belongs to the act of 2001.
 */
export function lagrumProblem(lagrum: Lagrum, law: LawPack, onDate: string): string | null {
  const act = law.acts.find(({ lag }) => lag === lagrum.lag)
  if (!act) return 'lagen finns inte i registret'
  if (onDate < act.validFrom) return `lagen gäller först från ${act.validFrom}`
  if (act.validTo !== null && act.validTo < onDate) return `lagen upphörde ${act.validTo}`
  if (act.lastChapter !== undefined && (lagrum.kap ?? 1) > act.lastChapter) {
    return `lagen har bara ${act.lastChapter} kapitel`
  }
  const key = lagrumKey(lagrum)
  const old = law.renumbering.find((r) => r.onlyOld && `SoL ${r.old}` === key)
  return old && onDate >= law.validFrom
    ? `äldre numrering, nu ${old.now.map((ref) => `SoL ${ref}`).join(' eller ')}`
    : null
}

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
