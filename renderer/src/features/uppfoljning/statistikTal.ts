import { statistik as words } from '@renderer/text/sv/statistik'
import type { Statistik } from '@shared/documents/statistik'

/** One figure of the period: how much, of what, and how it was before. */
export type Nyckeltal = {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly unit: string
  readonly notes: readonly string[]
}

/** Watches by what came of them, over all kinds. */
export function heldOf({ bevakningar }: Statistik): {
  readonly held: number
  readonly open: number
  readonly all: number
} {
  const counts = bevakningar.sorter.map(([, parts]) => parts)
  const sum = (at: number) => counts.reduce((total, parts) => total + (parts[at] ?? 0), 0)
  const [held, open] = [sum(0), sum(2)]
  return { held, open, all: held + sum(1) + open + sum(3) }
}

/** What was held as whole percent; null where there is nothing to hold. */
export function percentOf(held: number, all: number): number | null {
  return all === 0 ? null : Math.round((held / all) * 100)
}

function total(counts: Statistik['ejVerkstallda']): number {
  return counts.reduce((sum, [, antal]) => sum + antal, 0)
}

/** The five figures an enhetschef looks for first, each beside the period before. */
export function nyckeltal(now: Statistik, before: Statistik): readonly Nyckeltal[] {
  const { figures } = words
  const [held, heldBefore] = [heldOf(now), heldOf(before)]
  const share = percentOf(held.held, held.all)
  const shareBefore = percentOf(heldBefore.held, heldBefore.all)
  const [median, medianBefore] = [now.tillBeslut?.median, before.tillBeslut?.median]
  const count = (id: 'inkomna' | 'beslut' | 'ej', value: number, earlier: number): Nyckeltal => ({
    ...{ id, label: figures[id], value: String(value), unit: '' },
    notes: [words.fewer(value, earlier)],
  })
  return [
    count('inkomna', now.inkomna, before.inkomna),
    count('beslut', now.beslut, before.beslut),
    {
      ...{
        id: 'ledtid',
        label: figures.ledtid,
        value: median === undefined ? '–' : String(median),
      },
      unit: median === undefined ? '' : words.dayUnit(median),
      notes: [compared(median ?? null, medianBefore ?? null, words.shorter)],
    },
    {
      ...{ id: 'tider', label: figures.tider, value: share === null ? '–' : String(share) },
      unit: share === null ? '' : '%',
      notes: [
        ...(held.all === 0 ? [] : [words.ofTider(held.held, held.all)]),
        ...[words.late(held.open), compared(share, shareBefore, words.points)],
      ],
    },
    count('ej', total(now.ejVerkstallda), total(before.ejVerkstallda)),
  ]
}

function compared(
  now: number | null,
  before: number | null,
  say: (now: number, before: number) => string,
): string {
  return now === null || before === null ? words.noBefore : say(now, before)
}
