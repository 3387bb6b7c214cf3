import type { Delegationsordning } from '../domain/delegation'
import type { IsoDate, Niva } from '../domain/primitives'
import { rulesFor, type RuleSet } from '../rules/assemble'
import { authorityFor } from '../rules/evaluate'
import type { Facts } from '../rules/facts'
import { isLowered } from '../rules/lintAuthority'
import { roleInfo } from '../rules/roles'
import { applyOrder } from './applyOrder'
import { effectiveLevel } from './path'

/** How many decisions of one measure go from one level to another under a changed order. */
export type Move = {
  readonly from: Niva
  readonly to: Niva
  readonly insats: string | null
  readonly count: number
}

/** A period's decisions under two orders: counts and levels, nothing about anyone. */
export type Simulation = {
  readonly total: number
  readonly moves: readonly Move[]
  /** Decisions where the trial order names a lower level than the law allows; the law's level stands. */
  readonly lowered: number
  /** Decisions whose guidelines aren't held, so that nothing can be said of them. */
  readonly unread: number
}

/** What is compared: the order as it is and as it might be, by the guidelines of each decision's day. */
export type Trial = {
  readonly rules: RuleSet
  readonly base: Delegationsordning
  readonly trial: Delegationsordning
}

/** The decisions counted: those dated in the period, both days included. */
export type Period = { readonly from: IsoDate; readonly to: IsoDate }

/** Nothing counted yet. */
export const noDecisions: Simulation = { total: 0, moves: [], lowered: 0, unread: 0 }

function added(moves: readonly Move[], one: Omit<Move, 'count'>): readonly Move[] {
  const same = (move: Move) =>
    move.from === one.from && move.to === one.to && move.insats === one.insats
  if (!moves.some(same)) return [...moves, { ...one, count: 1 }]
  return moves.map((move) => (same(move) ? { ...move, count: move.count + 1 } : move))
}

/** One decision more: asked again under both orders with the facts of its receipt. */
export function counted(sum: Simulation, facts: Facts, { rules, base, trial }: Trial): Simulation {
  const books = rulesFor(rules, base.packId, facts)
  const total = sum.total + 1
  if (books === null) return { ...sum, total, unread: sum.unread + 1 }
  const { pack, law } = books
  const before = authorityFor(applyOrder(pack, base), law, facts)
  const after = authorityFor(applyOrder(pack, trial), law, facts)
  const insats = typeof facts['insats'] === 'string' ? facts['insats'] : null
  const move = { from: effectiveLevel(before), to: effectiveLevel(after), insats }
  const lowered = sum.lowered + (isLowered(after) && !isLowered(before) ? 1 : 0)
  return { ...sum, total, moves: added(sum.moves, move), lowered }
}

/** A level with how many decisions it has before and after. */
export type LevelCount = { readonly niva: Niva; readonly before: number; readonly after: number }

/** The levels, lowest first, with their counts under both orders. */
export function levelsIn({ moves }: Simulation): LevelCount[] {
  const levels = [...new Set(moves.flatMap(({ from, to }) => [from, to]))]
  const sum = (where: (move: Move) => boolean) =>
    moves.filter(where).reduce((all, { count }) => all + count, 0)
  return levels
    .sort((a, b) => roleInfo(a).rank - roleInfo(b).rank)
    .map((niva) => ({
      niva,
      before: sum(({ from }) => from === niva),
      after: sum(({ to }) => to === niva),
    }))
}

/** The moves from one level to another, measures put together, the most common first. */
export function crossings({ moves }: Simulation): Move[] {
  const pairs = new Map<string, Move>()
  for (const { from, to, count } of moves.filter((move) => move.from !== move.to)) {
    const key = `${from} ${to}`
    const before = pairs.get(key)?.count ?? 0
    pairs.set(key, { from, to, insats: null, count: before + count })
  }
  return [...pairs.values()].sort((a, b) => b.count - a.count)
}
