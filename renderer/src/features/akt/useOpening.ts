import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { todayNow } from '@renderer/stores/clock'
import { nivaName } from '@renderer/stores/packs'
import { askRules } from '@renderer/stores/ruleAnswer'
import { useSession } from '@renderer/stores/session'
import { opening as words } from '@renderer/text/sv/utredning'
import type { DecisionPath } from '@shared/decision/path'
import { effectiveLevel } from '@shared/decision/path'
import type { AktState } from '@shared/domain/akt'
import type { Befogenhet } from '@shared/domain/handelser/anmalan'

/** What the engine says of who may open an inquiry or not: one sentence, and what the event keeps. */
export type Opening = {
  readonly text: string
  readonly sure: boolean
  readonly befogenhet: Befogenhet
}

const ANSWERS: Readonly<Record<DecisionPath['kind'], Befogenhet['svar']>> = {
  ...{ signera: 'far', otilldelat: 'otilldelat', foresla: 'annan-niva' },
  ...{ oklart: 'oklart', annan: 'annan-niva', 'inget-beslut': 'far' },
}

/**
 * Asks the engine about opening, or not opening, an inquiry today (JO 5216-2017: the order must name
 * it). Null where the office's pack isn't held. The answer is shown, never a stop.
 */
export function useOpening(
  state: () => AktState,
  slag: 'inleda' | 'inte-inleda',
): ComputedRef<Opening | null> {
  const session = useSession()
  return computed(() => {
    const { settings } = session
    const user = session.session?.user
    if (settings === null || user === undefined) return null
    const guide = {
      ...{ slag, insats: null, from: null, to: null, omfattning: null, answers: {}, open: [] },
      ...{ lagrum: '', openEnded: false },
    }
    const answer = askRules(state(), guide, { settings, user, date: todayNow() })
    if (answer === null) return null
    const { path, result } = answer
    const niva = effectiveLevel(result.authority)
    const punkt = path.kind === 'signera' ? path.punkt : null
    const svar = ANSWERS[path.kind]
    const text = words[svar](svar === 'oklart' ? '' : nivaName(niva), punkt ?? '')
    return { text, sure: svar === 'far', befogenhet: { niva, punkt, svar } }
  })
}
