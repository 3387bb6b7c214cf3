import { nivaName, usePacks } from '@renderer/stores/packs'
import { simulering as words } from '@renderer/text/sv/granskning'
import { crossings, levelsIn } from '@shared/decision/simulate'
import type { Simulation } from '@shared/decision/simulate'
import { roleInfo } from '@shared/rules/roles'

/** The rows of the bars: one a level, lowest first. */
export function barRows(result: Simulation) {
  return levelsIn(result).map(({ niva, before, after }) => ({
    id: niva,
    label: nivaName(niva),
    before,
    after,
    says: words.bars(before, after),
  }))
}

/** What the run says, in one or more sentences. */
export function simulationText(result: Simulation): string {
  const { total, lowered, unread } = result
  if (total === 0) return words.none
  const all = crossings(result)
  const count = all.reduce((sum, move) => sum + move.count, 0)
  const [one] = all
  const moved =
    one === undefined
      ? words.same(total)
      : all.length === 1
        ? words.moved(count, total, roleInfo(one.from).label, roleInfo(one.to).label)
        : words.movedMany(count, total)
  const lawful = lowered === 0 ? words.lawful : words.lowered(lowered)
  return [moved, lawful, unread === 0 ? '' : words.unread(unread)].filter(Boolean).join(' ')
}

/** From-level by to-level, with a count in each cell. */
export function matrixOf({ moves }: Simulation) {
  const levels = [...new Set(moves.flatMap(({ from, to }) => [from, to]))].sort(
    (a, b) => roleInfo(a).rank - roleInfo(b).rank,
  )
  const at = (from: string, to: string) =>
    moves
      .filter((move) => move.from === from && move.to === to)
      .reduce((sum, { count }) => sum + count, 0)
  return levels.map((from) => ({
    from: nivaName(from),
    cells: levels.map((to) => ({ to: nivaName(to), count: at(from, to), moved: from !== to })),
  }))
}

/** The decisions that move, by measure. */
export function measureRows({ moves }: Simulation, packId: string) {
  const insatser = usePacks().newest(packId)?.insatser ?? []
  return moves
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, insats, count }) => ({
      insats: insatser.find(({ id }) => id === insats)?.name ?? words.process,
      from: nivaName(from),
      to: nivaName(to),
      count,
    }))
}
