import type { AktState } from '@shared/domain/akt'
import { daysBetween } from '@renderer/text/dates'

/** A measure that is granted now or soon; days count both the first and the last. */
export type InForce = {
  readonly id: string
  readonly insatsName: string
  readonly from: string
  readonly to: string | null
  readonly left: number | null
  readonly gone: number
  readonly all: number | null
}

const granting = new Set(['bifall', 'delavslag', 'forlangning', 'utokning', 'dom'])

/** The decisions that hold on a day or begin after it, the nearest first. */
export function inForce(state: AktState, today: string): readonly InForce[] {
  return state.beslut
    .filter(({ innehall }) => granting.has(innehall.slag))
    .flatMap(({ id, innehall: { insatsName, from, to } }) => {
      if (from === null || (to !== null && to < today)) return []
      const all = to === null ? null : daysBetween(from, to) + 1
      const gone = Math.max(0, daysBetween(from, today))
      const left = all === null ? null : all - gone
      return [{ id, insatsName, from, to, left, gone, all }]
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}
