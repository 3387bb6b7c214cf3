import { whoDecides } from '@renderer/stores/whoDecides'
import { slagNames } from '@renderer/text/sv/domain'
import { guide } from '@renderer/text/sv/guide'
import { isOrgan } from '@shared/domain/order'
import { effectiveLevel } from '@shared/decision/path'
import { strictestDel } from '@shared/decision/samlat'
import type { DelAct } from './useActs'
import { verdictSteps, type VerdictStep } from './verdictSteps'

/** Every measure of the decision with who would decide it alone, and who decides them all. */
export type PanelDelar = {
  readonly who: string
  readonly isOrgan: boolean
  /** Which measure asks for that level, in words. */
  readonly why: string
  /** The rule that settles it, with its source; none where the sources say nothing. */
  readonly steps: readonly VerdictStep[]
  readonly rows: readonly {
    readonly id: string
    readonly title: string
    readonly who: string
    readonly decides: boolean
  }[]
}

function titleOf({ act }: DelAct): string {
  return guide.title(slagNames[act.innehall.slag], act.innehall.insatsName)
}

function whyOf(delar: readonly DelAct[], decides: DelAct): string {
  const words = guide.panel.delar
  const who = whoDecides(decides.authority)
  if (['oklart', 'annan', 'inget-beslut'].includes(decides.path.kind)) {
    return words.stuck(titleOf(decides))
  }
  if (delar.length === 1) return words.one
  const isSame = delar.every(({ authority }) => whoDecides(authority) === who)
  return isSame ? words.same : words.why(titleOf(decides))
}

/**
 * What the panel says of a decision about several measures: the highest level that one of them needs decides
 * them all, and a measure that nobody can decide yet holds up the whole. Null for none.
 */
export function panelDelar(delar: readonly DelAct[]): PanelDelar | null {
  const decides = strictestDel(delar)
  if (decides === null) return null
  const { authority, act } = decides
  return {
    who: whoDecides(authority),
    isOrgan: isOrgan(effectiveLevel(authority)),
    why: whyOf(delar, decides),
    steps: verdictSteps(act.answer).filter((step) => step.decides),
    rows: delar.map((del, index) => ({
      ...{ id: String(index), title: titleOf(del), who: whoDecides(del.authority) },
      decides: del === decides,
    })),
  }
}
