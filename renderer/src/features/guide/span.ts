import { daysBetween, period, plusDays } from '@renderer/text/dates'
import { guide } from '@renderer/text/sv/guide'
import type { AktState } from '@shared/domain/akt'
import type { GuideForm } from './guideForm'

/** Earlier and sought periods of one measure on a line; shares are of the whole, 0 to 1. */
export type Span = {
  readonly label: string
  readonly segments: readonly {
    readonly id: string
    readonly kind: 'beviljat' | 'sokt'
    readonly start: number
    readonly share: number
  }[]
  readonly first: string
  readonly last: string
}

const granting = new Set(['bifall', 'delavslag', 'forlangning', 'utokning', 'dom'])

/** The line under "Vem beslutar": null where nothing was granted before, or an end isn't known. */
export function spanOf(
  state: AktState,
  form: Pick<GuideForm, 'insats' | 'from' | 'to'>,
): Span | null {
  const earlier = state.beslut.flatMap(({ innehall: { slag, insats, from, to } }) =>
    granting.has(slag) && insats === form.insats && from !== null && to !== null
      ? [{ from: from as string, to: to as string, kind: 'beviljat' as const }]
      : [],
  )
  if (earlier.length === 0 || form.from === '' || form.to === '') return null
  const parts = [...earlier, { from: form.from, to: form.to, kind: 'sokt' as const }]
  const first = parts.map(({ from }) => from).reduce((a, b) => (a < b ? a : b))
  const last = parts.map(({ to }) => to).reduce((a, b) => (a > b ? a : b))
  const all = daysBetween(first, plusDays(last, 1))
  const words = parts.map((part) => `${guide.panel.span[part.kind]} ${period(part.from, part.to)}`)
  return {
    label: words.join(', '),
    segments: parts.map((part, index) => ({
      id: `${part.kind}-${index}`,
      kind: part.kind,
      start: daysBetween(first, part.from) / all,
      share: daysBetween(part.from, plusDays(part.to, 1)) / all,
    })),
    first,
    last,
  }
}
