import type { Delegationsordning, DelegationPunkt, Grans } from '../domain/delegation'
import type { Condition } from '../rules/condition'
import type { DelegationRow } from '../rules/schema'
import { roleInfo } from '../rules/roles'
import type { Pack } from '../rules/schemaPack'

type Leaf = Exclude<Condition, { op: 'all' | 'any' | 'not' | 'presume' }>

/** Every comparison in a condition. */
function leavesOf(condition: Condition): Leaf[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap(leavesOf)
    case 'not':
    case 'presume':
      return leavesOf(condition.of)
    default:
      return [condition]
  }
}

/** What a limit is counted in: "to" for a time, else the fact that the number is about. */
export type Limit = Readonly<{ of: string; value: Grans }>

function limitIn(leaf: Leaf): Limit[] {
  if ('period' in leaf) return [{ of: leaf.end, value: leaf.period }]
  return 'than' in leaf && typeof leaf.than === 'number'
    ? [{ of: leaf.fact, value: leaf.than }]
    : []
}

/** The one limit that a row of the pack has; null where it has none, or several that a point can't tell apart. */
export function limitOf(row: DelegationRow): Limit | null {
  const limits = row.decides?.when ? leavesOf(row.decides.when).flatMap(limitIn) : []
  const [first] = limits
  const isOne = limits.every(({ of, value }) => of === first?.of && value === first.value)
  return first !== undefined && isOne ? first : null
}

function moved(condition: Condition, grans: Grans): Condition {
  switch (condition.op) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((part) => moved(part, grans)) }
    case 'not':
      return { ...condition, of: moved(condition.of, grans) }
    case 'presume':
      return { ...condition, of: moved(condition.of, grans) }
    case 'longerThan':
    case 'shorterThan':
      return typeof grans === 'string' ? { ...condition, period: grans } : condition
    case 'atLeast':
    case 'atMost':
    case 'above':
    case 'below':
      return typeof grans === 'number' ? { ...condition, than: grans } : condition
    default:
      return condition
  }
}

/** Whether a limit of this kind fits the row: a time for a time, a number for a number. */
export function fits(row: DelegationRow, grans: Grans): boolean {
  return typeof limitOf(row)?.value === typeof grans
}

/** The row with the point's own limit. A limit that doesn't fit changes nothing; lint tells of it. */
export function withLimit(row: DelegationRow, punkt: DelegationPunkt): DelegationRow {
  const { decides } = row
  const { grans, villkor } = punkt
  if (grans === undefined || decides?.when === undefined || !fits(row, grans)) return row
  const words = villkor === '' ? row.condition : villkor
  const own = gransText(grans)
  const condition = words.includes(own) ? words : `${words}; gräns i ordningen ${own}`
  return { ...row, condition, decides: { ...decides, when: moved(decides.when, grans) } }
}

/** The limit that holds for a point: its own, else its row's; null where there is none to change. */
export function limitOfPunkt(pack: Pack, punkt: DelegationPunkt): Limit | null {
  const row = pack.delegation.find(({ id }) => id === punkt.row)
  const limit = row ? limitOf(row) : null
  return row && limit && punkt.grans !== undefined && fits(row, punkt.grans)
    ? { ...limit, value: punkt.grans }
    : limit
}

/** The limit that an order may move at this point: none where a court or another authority takes over at it. */
export function movableLimit(pack: Pack, punkt: DelegationPunkt): Limit | null {
  const row = pack.delegation.find(({ id }) => id === punkt.row)
  const source = row ? limitOf(row) : null
  if (!row || !source) return null
  const outside = pack.delegation.some((other) => {
    const limit = roleInfo(other.role).class === 'annan' ? limitOf(other) : null
    return limit?.of === source.of && limit.value === source.value && concernsSame(row, other)
  })
  return outside ? null : limitOfPunkt(pack, punkt)
}

/** A limit as a person writes it, of the same kind as `like`: "6 månader", "5 veckor", "2,5"; null = neither. */
export function readGrans(text: string, like: Grans): Grans | null {
  const plain = text.trim().toLowerCase().replace(',', '.')
  if (typeof like === 'number') return /^\d{1,4}(\.\d{1,2})?$/.test(plain) ? Number(plain) : null
  const [, count = '', unit = ''] = /^(\d{1,3}) *(m|v)[a-zåäö]*\.?$/.exec(plain) ?? []
  return Number(count) > 0 ? `P${Number(count)}${unit === 'm' ? 'M' : 'W'}` : null
}

function concernsSame(a: DelegationRow, b: DelegationRow): boolean {
  const [one, other] = [a.decides?.insats, b.decides?.insats]
  return !one || !other || one.some((id) => other.includes(id))
}

function atLimit(punkt: DelegationPunkt, grans: Grans | null): DelegationPunkt {
  const { grans: before, ...rest } = punkt
  return grans === null ? rest : before === grans ? punkt : { ...rest, grans }
}

/**
 * The order with another limit at a point, and at every point about the same measures that shares the
 * limit: "up to three months" and "longer than three months" move together, or a hole opens between.
 * `grans` null takes the order's own limit away, so that the guidelines' holds again.
 */
export function orderWithLimit(
  order: Delegationsordning,
  pack: Pack,
  change: { readonly nr: string; readonly grans: Grans | null },
): Delegationsordning {
  const target = order.punkter.find(({ nr }) => nr === change.nr)
  const rowFor = (punkt: DelegationPunkt) => pack.delegation.find(({ id }) => id === punkt.row)
  const row = target && rowFor(target)
  const before = target && limitOfPunkt(pack, target)
  if (!row || !before) return order
  const punkter = order.punkter.map((punkt) => {
    const own = rowFor(punkt)
    const limit = limitOfPunkt(pack, punkt)
    const shares = own && limit?.of === before.of && limit.value === before.value
    return shares && concernsSame(row, own) ? atLimit(punkt, change.grans) : punkt
  })
  return { ...order, punkter }
}

/** "3 månader", "5 veckor" or the bare number. */
export function gransText(grans: Grans): string {
  const [, count = '', unit = ''] = /^P(\d+)([MW])$/.exec(String(grans)) ?? []
  if (unit === '') return String(grans).replace('.', ',')
  const one = count === '1'
  const word = unit === 'M' ? (one ? 'månad' : 'månader') : one ? 'vecka' : 'veckor'
  return `${count} ${word}`
}
