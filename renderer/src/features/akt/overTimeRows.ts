import { uppfoljning as words } from '@renderer/text/sv/forms/uppfoljning'
import { daysBetween } from '@renderer/text/dates'
import type { TimeRow } from '@renderer/ui/UiOverTime.vue'
import type { Grad } from '@shared/domain/handelser/livsomrade'
import type { OverTime } from '@shared/domain/overTime'
import { gradText, livsomradeNames } from '@shared/domain/underlagText'

function onScale(grad: Grad | null): number | null {
  return grad === null || grad > 4 ? null : grad
}

function said(grad: Grad | null): string {
  return grad === null ? words.picture.none : gradText(grad)
}

/** Each area as a row: its points as shares of the whole time, and the same in words. */
export function areaRows({ days, areas }: OverTime): readonly TimeRow[] {
  const [first] = days
  const last = days.at(-1)
  const all = first === undefined || last === undefined ? 0 : daysBetween(first, last)
  return areas.map(({ omrade, avsett, points }) => ({
    ...{ id: omrade, label: livsomradeNames[omrade] },
    goal: onScale(avsett),
    points: points.map(({ day, grad }) => ({
      at: first === undefined || all === 0 ? 0 : daysBetween(first, day) / all,
      value: onScale(grad),
    })),
    texts: [...points.map(({ grad }) => said(grad)), said(avsett)],
  }))
}
