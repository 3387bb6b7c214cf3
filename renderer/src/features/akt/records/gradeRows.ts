import { records } from '@renderer/text/sv/forms/records'
import type { GradeRow } from '@renderer/ui/UiGrades.vue'
import type { AktState } from '@shared/domain/akt'
import { Livsomrade } from '@shared/domain/handelser/livsomrade'
import type { Grad } from '@shared/domain/handelser/livsomrade'
import { gradText, livsomradeNames } from '@shared/domain/underlagText'

/** The areas that are described, in IBIC's order, with how many descriptions stand of each. */
export function chosenAreas(
  state: Pick<AktState, 'underlag'>,
): readonly { readonly omrade: Livsomrade; readonly count: number }[] {
  return Livsomrade.options.flatMap((omrade) => {
    const count = state.underlag.omraden.filter(({ value }) => value.omrade === omrade).length
    return count === 0 ? [] : [{ omrade, count }]
  })
}

function onScale(grad: Grad | null): number | null {
  return grad === null || grad > 4 ? null : grad
}

/** One row of the picture for each description. */
export function gradeRows(state: Pick<AktState, 'underlag'>): readonly GradeRow[] {
  return chosenAreas(state).flatMap(({ omrade }) =>
    state.underlag.omraden
      .filter(({ value }) => value.omrade === omrade)
      .map(({ value, ref }) => ({
        id: `${omrade}-${ref.device}-${String(ref.seq)}`,
        label: livsomradeNames[omrade],
        now: onScale(value.nuvarande),
        goal: onScale(value.avsett),
        nowText: gradText(value.nuvarande),
        goalText: value.avsett === null ? records.none : gradText(value.avsett),
      })),
  )
}
