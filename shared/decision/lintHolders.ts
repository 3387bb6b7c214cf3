import type { Delegationsordning } from '../domain/delegation'
import { holdersOf } from '../domain/holding'
import { punktFor } from '../domain/order'
import { IsoDate, type Niva } from '../domain/primitives'
import { parseDay } from '../deadlines/calendar'
import type { Tried } from '../rules/lintAuthority'
import { roleInfo } from '../rules/roles'
import { reviewDay, type OrderReview } from './orderReview'
import { orderCase, type OrderFinding } from './orderFinding'

type Hole = { readonly from: IsoDate; readonly to: IsoDate | null }

function after(day: IsoDate, days: number): IsoDate {
  return IsoDate.parse(parseDay(day)?.add({ days }).toString() ?? day)
}

/** Every day on which the holders of a level may change, from the first day looked at. */
function changes(order: Delegationsordning, niva: Niva, from: IsoDate): IsoDate[] {
  const periods = [...order.innehav, ...(order.ersattare ?? [])].filter((one) => one.niva === niva)
  const days = periods.flatMap((one) => [one.from, ...(one.to === null ? [] : [after(one.to, 1)])])
  return [from, ...[...new Set(days)].filter((day) => day > from).sort()]
}

function isHeld({ order, users }: OrderReview, niva: Niva, day: IsoDate): boolean {
  const holders = holdersOf(order, niva, day)
  return holders.some((id) => users === null || users.some((user) => user.id === id && user.active))
}

/** The stretches without a holder, over the order's time or a year ahead. */
function holes(review: OrderReview, niva: Niva): Hole[] {
  const { order } = review
  const start = reviewDay(review)
  const last = order.validTo ?? after(start, 365)
  const days = changes(order, niva, start).filter((day) => day <= last)
  const found: Hole[] = []
  days.forEach((from, index) => {
    if (isHeld(review, niva, from)) return
    const next = days[index + 1]
    const before = found.at(-1)
    const to = next === undefined ? null : after(next, -1)
    if (before?.to && after(before.to, 1) === from) found.splice(-1, 1, { from: before.from, to })
    else found.push({ from, to })
  })
  return found
}

function textOf(review: OrderReview, niva: Niva, hole: Hole): string {
  const ended = review.order.innehav
    .filter((one) => one.niva === niva && one.to !== null && one.to < hole.from)
    .map(({ to }) => to)
    .sort()
    .at(-1)
  const until = hole.to === null ? '' : ` till ${hole.to}`
  const since = ended === undefined ? '' : ` Den senaste innehavaren slutade ${ended}.`
  const idle = review.order.innehav.some(
    ({ niva: level, user }) =>
      level === niva && review.users?.some(({ id, active }) => id === user && !active),
  )
  const closed = idle ? ' En innehavare arbetar inte längre i Akta.' : ''
  return `Ingen innehar nivån från ${hole.from}${until}, så punkterna ger ingen rätt att besluta.${since}${closed}`
}

function holeFindings(review: OrderReview, niva: Niva, tried: readonly Tried[]): OrderFinding[] {
  const { order, pack } = review
  const numbers = order.punkter.filter((p) => p.active && p.niva === niva).map(({ nr }) => nr)
  const shown = tried.find(({ authority: { rule, floor } }) => {
    const punkt = rule === null ? null : punktFor(order, rule)
    return floor === null && punkt?.niva === niva
  })
  const { label } = roleInfo(niva)
  return holes(review, niva).map((hole) => ({
    level: hole.from <= reviewDay(review) ? 'fel' : 'varning',
    kind: 'innehav',
    punkter: numbers,
    title: label.charAt(0).toUpperCase() + label.slice(1),
    text: textOf(review, niva, hole),
    kalla: null,
    cases: shown ? [orderCase({ ...shown.facts, decision_date: hole.from }, pack)] : [],
  }))
}

/** A substitute only decides while the one they stand in for holds the level. */
function idleSubstitutes({ order, users }: OrderReview): OrderFinding[] {
  return (order.ersattare ?? []).flatMap((one): OrderFinding[] => {
    const days = changes(order, one.niva, one.from).filter((day) => day <= one.to)
    const lacks = days.some((day) => !holdersOf(order, one.niva, day).includes(one.user))
    const gone = users !== null && !users.some(({ id, active }) => id === one.user && active)
    if (!lacks && !gone) return []
    const why = gone
      ? 'Ersättaren arbetar inte längre i Akta.'
      : 'Den ordinarie innehar inte nivån hela tiden, och då får ersättaren inte heller besluta.'
    return [
      {
        level: 'varning',
        kind: 'innehav',
        punkter: [],
        title: `Ersättare för ${roleInfo(one.niva).label}`,
        text: `Ersättning ${one.from} till ${one.to}. ${why}`,
        kalla: null,
        cases: [],
      },
    ]
  })
}

/** Levels that people hold and that nobody holds on some day, and substitutes who can't stand in. */
export function lintHolders(review: OrderReview, tried: readonly Tried[]): OrderFinding[] {
  const levels = review.order.punkter
    .filter(({ active, niva }) => active && roleInfo(niva).class === 'egen')
    .map(({ niva }) => niva)
  return [
    ...[...new Set(levels)].flatMap((niva) => holeFindings(review, niva, tried)),
    ...idleSubstitutes(review),
  ]
}
