import { lagrumKey, type Lagrum } from './lagrum'
import { lagrumDoubt } from './lagrumDoubt'
import type { LawPack } from './schemaPack'

/** Why a reference can't be trusted on the day, in words to stand after it; null when nothing is wrong. */
export function lagrumProblem(lagrum: Lagrum, law: LawPack, onDate: string): string | null {
  const act = law.acts.find(({ lag }) => lag === lagrum.lag)
  const old = law.renumbering.find((r) => r.onlyOld && `SoL ${r.old}` === lagrumKey(lagrum))
  const now = old?.now.map((ref) => `SoL ${ref}`).join(' eller ')
  const doubt = lagrumDoubt(lagrum, law, onDate)
  if (doubt === null) return null
  return {
    unknown: 'lagen finns inte i registret',
    early: `lagen gäller först från ${act?.validFrom}`,
    ceased: `lagen upphörde ${act?.validTo}`,
    chapter: `lagen har bara ${act?.lastChapter} kapitel`,
    old: `äldre numrering, nu ${now}`,
  }[doubt]
}
