import type { AktState } from '../domain/akt'
import type { Beslutsslag, Omfattning } from '../domain/beslut'
import type { Anvandare } from '../domain/kontor'
import type { IsoDate } from '../domain/primitives'
import type { Facts } from '../rules/facts'
import type { Pack } from '../rules/schemaPack'
import { factInfo } from './factCatalog'

/** What the person has said in the guide so far. Absent answer = not asked yet; `open` = left open. */
export type GuideAnswers = {
  readonly slag: Beslutsslag
  readonly insats: string | null
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly omfattning: Omfattning | null
  /** The last day was left empty on purpose: the decision stands until further notice. */
  readonly openEnded: boolean
  /** What the decision rests on, "SoL 11:1; SoL 13:10"; '' = not settled yet. */
  readonly lagrum: string
  readonly answers: Readonly<Record<string, unknown>>
  readonly open: readonly string[]
}

/** Where each fact the engine sees came from, for the screen and the receipt. */
export type FactsWithSources = {
  readonly facts: Facts
  readonly sources: Readonly<Record<string, string>>
}

/**
 * The facts of this decision: what the akt knows, then what the person says. An assessment recorded in
 * the akt's investigation stands; the akt never invents one. A last day that nobody has been asked for
 * is unknown; one left empty on purpose is known to be none.
 */
export function factsFor(
  state: AktState,
  guide: GuideAnswers,
  now: { readonly date: IsoDate; readonly user: Anvandare; readonly pack: Pack },
): FactsWithSources {
  const chosen: Record<string, unknown> = {
    pack: now.pack.id,
    insats: guide.insats,
    decision_kind: guide.slag,
    decision_date: now.date,
    tilldelad: isAssigned(state, now.user),
  }
  if (guide.lagrum !== '') chosen['law'] = guide.lagrum
  if (guide.from !== null) chosen['from'] = guide.from
  if (guide.to !== null || guide.openEnded) chosen['to'] = guide.to
  if (guide.omfattning !== null) chosen['amount'] = guide.omfattning
  const answered = Object.entries(guide.answers).filter(([name]) => factInfo(name) !== null)
  const told = Object.fromEntries(answered.map(([name, value]) => [name, aboutThis(value, guide)]))
  return {
    facts: { ...state.facts, ...chosen, ...told },
    sources: {
      ...state.factSources,
      ...Object.fromEntries(answered.map(([name]) => [name, 'Svar i guiden'])),
    },
  }
}

/** Earlier periods that a person tells of are periods of the measure asked about. */
function aboutThis(value: unknown, { insats }: GuideAnswers): unknown {
  if (!Array.isArray(value)) return value
  return value.map((one: unknown) =>
    typeof one === 'object' && one !== null && 'from' in one ? { ...one, insats } : one,
  )
}

/**
 * Delegation reaches assigned cases only (JO 5216-2017): assigned to the person, or, for the chief who
 * distributes the cases, to somebody.
 */
function isAssigned(state: AktState, user: Anvandare): boolean {
  if (state.handlaggare === null) return false
  return state.handlaggare.user === user.id || user.roller.includes('enhetschef')
}
