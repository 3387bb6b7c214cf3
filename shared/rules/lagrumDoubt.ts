import { lagrumKey, type Lagrum } from './lagrum'
import type { LawPack } from './schemaPack'

type Register = Pick<LawPack, 'validFrom' | 'acts' | 'renumbering'>

/**
 * Why a reference can't be trusted on the day, or null: the act is unknown to the register, not yet or no
 * longer in force, hasn't that chapter, or the number belongs to the act of 2001.
 */
export type LagrumDoubt = 'unknown' | 'early' | 'ceased' | 'chapter' | 'old'

/** What the register of acts says against the reference on the day `YYYY-MM-DD`; null when nothing. */
export function lagrumDoubt(lagrum: Lagrum, law: Register, onDate: string): LagrumDoubt | null {
  const act = law.acts.find(({ lag }) => lag === lagrum.lag)
  if (!act) return 'unknown'
  if (onDate < act.validFrom) return 'early'
  if (act.validTo !== null && act.validTo < onDate) return 'ceased'
  if (act.lastChapter !== undefined && (lagrum.kap ?? 1) > act.lastChapter) return 'chapter'
  const isOld = law.renumbering.some(
    ({ old, onlyOld }) => onlyOld && `SoL ${old}` === lagrumKey(lagrum),
  )
  return isOld && onDate >= law.validFrom ? 'old' : null
}
