import type { Delegationsordning } from '../domain/delegation'
import type { Anvandare } from '../domain/kontor'
import { grundFor } from '../domain/holding'
import type { Grund } from '../domain/holding'
import { punktFor } from '../domain/order'
import type { IsoDate, Niva } from '../domain/primitives'
import type { Authority, Finding } from '../rules/result'
import { isRegistered } from './ordforande'

/** What the person at the screen may do with this decision, and why. */
export type DecisionPath =
  | {
      readonly kind: 'signera'
      readonly niva: Niva
      readonly punkt: string | null
      readonly grund: Grund
    }
  /** The person holds the level, but the order reaches only cases assigned to them (JO 5216-2017). */
  | { readonly kind: 'otilldelat'; readonly niva: Niva }
  /** Someone else decides: an organ at a meeting, or a user who holds the level. */
  | { readonly kind: 'foresla'; readonly niva: Niva; readonly organ: boolean }
  /** The order names no level: the person asks, Akta never answers "may". */
  | { readonly kind: 'oklart'; readonly outcome: Authority['outcome'] }
  | { readonly kind: 'annan'; readonly niva: Niva }
  | { readonly kind: 'inget-beslut' }

/** The level the window follows: the law's floor where it is stricter or the source is silent. */
export function effectiveLevel(authority: Authority): Niva {
  return authority.floor?.role ?? authority.role
}

/**
 * Who takes it from here. A person signs only what the order gives a level that the person holds on
 * the day (KL 6:37, 7:5), themselves, for a holder who is away or passed on by the förvaltningschef;
 * everything else is a proposal to the right level. `tilldelad` false = the case isn't assigned to them.
 */
export function pathOf(authority: Authority, who: Who): DecisionPath {
  const niva = effectiveLevel(authority)
  if (authority.outcome === 'inget-beslut') return { kind: 'inget-beslut' }
  if (authority.outcome === 'annan-myndighet') return { kind: 'annan', niva }
  if (isRegistered(niva)) return { kind: 'foresla', niva, organ: true }
  if (authority.outcome !== 'delegerat' || niva === 'unstated') {
    return { kind: 'oklart', outcome: authority.outcome }
  }
  return ownPath(authority, who, niva)
}

type Who = {
  readonly order: Delegationsordning | null
  readonly user: Pick<Anvandare, 'id' | 'active'>
  readonly date: IsoDate
  readonly tilldelad?: boolean
}

/** What the person may do at a level that employees hold. */
function ownPath(authority: Authority, who: Who, niva: Niva): DecisionPath {
  const rule = authority.rule === null ? null : punktFor(who.order, authority.rule)
  const punkt = rule?.nr ?? null
  const grund = grundFor(who.order, who.user, { niva, punkt, date: who.date })
  if (grund === null) return { kind: 'foresla', niva, organ: false }
  if (who.tilldelad === false && reachesOnlyAssigned(who.order)) return { kind: 'otilldelat', niva }
  return { kind: 'signera', niva, punkt, grund }
}

/** Whether delegation reaches assigned cases only: yes, unless the order says otherwise. */
export function reachesOnlyAssigned(order: Delegationsordning | null): boolean {
  return order?.baraTilldelade !== false
}

/** What stands between the person and the signature. Only the law stops; a deviation asks why. */
export type Obstacle =
  | { readonly kind: 'stopp'; readonly check: string; readonly message: string }
  /** `asks`: the source leaves it to the decider or is unclear, so an answer is due, not an excuse. */
  | {
      readonly kind: 'skal-saknas'
      readonly check: string
      readonly message: string
      readonly asks: boolean
    }
  | { readonly kind: 'samrad-saknas'; readonly med: string }

/**
 * `avvikelser` = reasons by check id; `samrad` = those consulted, as the engine names them. A `varna`
 * or `fraga` among the findings needs a reason; an `info` never does (evaluate.md, last section).
 */
export function obstacles(
  result: { readonly findings: readonly Finding[]; readonly authority: Authority },
  given: {
    readonly avvikelser: Readonly<Record<string, string>>
    readonly samrad: readonly string[]
  },
): Obstacle[] {
  const fromFindings = result.findings.flatMap((finding): Obstacle[] => {
    const { check, message, action } = finding
    if (action === 'stopp') return [{ kind: 'stopp', check, message }]
    if (action === 'info' || (given.avvikelser[check] ?? '').trim() !== '') return []
    return [{ kind: 'skal-saknas', check, message, asks: action === 'fraga' }]
  })
  const consulted = result.authority.consult
    .filter((med) => !given.samrad.includes(med))
    .map((med): Obstacle => ({ kind: 'samrad-saknas', med }))
  return [...fromFindings, ...consulted]
}
