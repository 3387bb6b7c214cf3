import { formatLagrum, lagrumKey, parseLagrum, type Lagrum } from './lagrum'
import { lagrumDoubt } from './lagrumDoubt'
import type { DelegationRow } from './schema'
import type { LawPack } from './schemaPack'

/** A reference as the source writes it, and what it is today when the source's can't be trusted. */
export type LawReference = {
  readonly text: string
  /** `old` = the number belongs to an act that has ceased; `check` = the source's paragraph differs. */
  readonly doubt: 'old' | 'check' | null
  /** The present reference, or several when the old one was divided. */
  readonly now: readonly string[]
}

const ceased = /1980:620|2001:453|2001:937|1991:900|1982:763/

/** The section as the source wrote it, read against the act of the row when it names none. */
function written({ somKalla, lag }: Lagrum): Lagrum | null {
  if (somKalla === undefined) return null
  return parseLagrum(somKalla)[0] ?? parseLagrum(`${somKalla} ${lag}`)[0] ?? null
}

function renumbered(lagrum: Lagrum, law: LawPack): string[] {
  const key = lagrumKey(lagrum)
  const entry = law.renumbering.find((one) => one.onlyOld && `SoL ${one.old}` === key)
  return (entry?.now ?? []).flatMap((ref) => parseLagrum(`SoL ${ref}`).map(formatLagrum))
}

function isOld(lagrum: Lagrum, law: LawPack, onDate: string): boolean {
  return lagrumDoubt(lagrum, law, onDate) === 'old'
}

/**
 * The reference for a person to read on a day (law.md §0): the source's own number, marked when it is
 * an older act's, with the present one beside. Nothing is ever put right in silence.
 */
export function lawReference(lagrum: Lagrum, law: LawPack, onDate: string): LawReference {
  const now = formatLagrum(lagrum)
  if (isOld(lagrum, law, onDate)) return { text: now, doubt: 'old', now: renumbered(lagrum, law) }
  const own = written(lagrum)
  const { somKalla } = lagrum
  if (somKalla === undefined) return { text: now, doubt: null, now: [] }
  if (
    own &&
    lagrumKey({ ...own, lag: lagrum.lag }) === lagrumKey(lagrum) &&
    !ceased.test(somKalla)
  ) {
    return { text: now, doubt: null, now: [] }
  }
  const old = ceased.test(somKalla) || (own !== null && isOld(own, law, onDate))
  return { text: somKalla, doubt: old ? 'old' : 'check', now: [now] }
}

/** All of a row's references; one that the pack itself flags as older numbering is called so. */
export function lawReferences(
  row: Pick<DelegationRow, 'lagrum' | 'flags'>,
  law: LawPack,
  onDate: string,
): LawReference[] {
  const flagged = row.flags?.some(({ kind }) => kind === 'aldre-numrering') ?? false
  return (row.lagrum ?? []).map((one) => {
    const reference = lawReference(one, law, onDate)
    return reference.doubt === 'check' && flagged ? { ...reference, doubt: 'old' } : reference
  })
}
