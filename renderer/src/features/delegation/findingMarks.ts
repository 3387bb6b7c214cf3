import { granskning } from '@renderer/text/sv/granskning'
import type { IconName } from '@renderer/ui/icons'
import type { Tone } from '@renderer/ui/tone'
import type { OrderFinding, OrderFindingKind } from '@shared/decision/orderFinding'

/** The icon of each kind of finding; the word beside it says the same. */
export const findingIcons: Readonly<Record<OrderFindingKind, IconName>> = {
  forbjudet: 'stop',
  annan: 'stop',
  lucka: 'gap',
  overlapp: 'overlap',
  oklart: 'question',
  innehav: 'person',
  vidare: 'stop',
  lagrum: 'warn',
}

/** What the table says of one point: the gravest thing the review found about it. */
export type Mark = { readonly tone: Tone; readonly icon: IconName; readonly text: string }

/** The mark of a point in the table; null where the review has nothing to say of it. */
export function markOf(findings: readonly OrderFinding[], nr: string): Mark | null {
  const about = findings.filter(
    ({ punkter, kind }) => punkter.includes(nr) && (kind !== 'innehav' || punkter.length > 0),
  )
  const one = about[0]
  if (one === undefined) return null
  const tone = one.level === 'fel' ? 'danger' : 'warn'
  return { tone, icon: findingIcons[one.kind], text: granskning.marks[one.kind] }
}

/** Decisions that lack a point altogether: rows of their own at the end of the table. */
export function gapsOf(findings: readonly OrderFinding[]): readonly OrderFinding[] {
  return findings.filter(({ kind, punkter }) => kind === 'lucka' && punkter.length === 0)
}
