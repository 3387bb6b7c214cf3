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
 * the akt's investigation stands; the akt never invents one. A date left empty is unknown, not "none".
 */
export function factsFor(
  state: AktState,
  guide: GuideAnswers,
  now: { readonly date: IsoDate; readonly user: Anvandare; readonly pack: Pack },
): FactsWithSources {
  const insats = now.pack.insatser.find(({ id }) => id === guide.insats)
  const chosen: Record<string, unknown> = {
    pack: now.pack.id,
    insats: guide.insats,
    decision_kind: guide.slag,
    decision_date: now.date,
    tilldelad: isAssigned(state, now.user),
  }
  if (insats !== undefined && insats.law !== '') chosen['law'] = insats.law
  if (guide.from !== null) chosen['from'] = guide.from
  if (guide.to !== null) chosen['to'] = guide.to
  if (guide.omfattning !== null) chosen['amount'] = guide.omfattning
  const answered = Object.entries(guide.answers).filter(([name]) => factInfo(name) !== null)
  return {
    facts: { ...state.facts, ...chosen, ...Object.fromEntries(answered) },
    sources: {
      ...state.factSources,
      ...Object.fromEntries(answered.map(([name]) => [name, 'Svar i guiden'])),
    },
  }
}

/**
 * Delegation reaches assigned cases only (JO 5216-2017): assigned to the person, or, for the chief who
 * distributes the cases, to somebody.
 */
function isAssigned(state: AktState, user: Anvandare): boolean {
  if (state.handlaggare === null) return false
  return state.handlaggare.user === user.id || user.roller.includes('enhetschef')
}
