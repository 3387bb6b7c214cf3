import type { DelegationPunkt } from '../domain/delegation'
import { ruleOfPunkt } from '../domain/order'
import { authorityFor, evaluate } from '../rules/evaluate'
import type { Facts } from '../rules/facts'
import { parseLagrum } from '../rules/lagrum'
import { deciding, isLowered, type Tried } from '../rules/lintAuthority'
import { roleInfo } from '../rules/roles'
import type { Authority } from '../rules/result'
import { applyOrder } from './applyOrder'
import { reviewDay, type OrderReview } from './orderReview'
import { listed, orderCase, punktTitle, type OrderFinding } from './orderFinding'

type Floor = NonNullable<Authority['floor']>

function forbidden(
  punkt: DelegationPunkt,
  floor: Floor,
  cases: OrderFinding['cases'],
): OrderFinding {
  return {
    level: 'fel',
    kind: 'forbjudet',
    punkter: [punkt.nr],
    title: punktTitle([punkt.nr]),
    text: floor.text,
    kalla: { label: `${floor.source.section}, ${floor.source.file}`, text: floor.text },
    cases,
  }
}

/** What the point's own lagrum leads to, tried on the point alone: for a child, an adult, any kind. */
function ownCases(punkt: DelegationPunkt, day: string): Facts[] {
  if (parseLagrum(punkt.lagrum).length === 0) return []
  const kinds = punkt.kinds ?? [undefined]
  return kinds.flatMap((kind) =>
    [40, 10].map((age) => ({
      insats: null,
      law: punkt.lagrum,
      ...(kind === undefined ? {} : { decision_kind: kind }),
      age,
      decision_date: day,
    })),
  )
}

function alone(review: OrderReview, punkt: DelegationPunkt, facts: Facts): Authority {
  const row = {
    id: 'punkten',
    act: 'beslut',
    matter: punkt.arende,
    condition: '',
    decider: '',
    role: punkt.niva,
    consult: '',
    reportTo: '',
    source: { file: 'ordningen', section: punkt.nr },
    decides: {},
  }
  return authorityFor({ ...review.pack, delegation: [row] }, review.law, facts)
}

/** Forbidden by the law that the point itself names. */
function byLagrum(review: OrderReview, punkt: DelegationPunkt): OrderFinding[] {
  const { pack } = review
  const cases = ownCases(punkt, reviewDay(review))
  const lowered = cases.flatMap((facts) => {
    const { floor } = alone(review, punkt, facts)
    return floor ? [{ floor, facts }] : []
  })
  const [first] = lowered
  if (!first) return []
  const shown = lowered.map(({ facts }) => orderCase(facts, pack))
  return [forbidden(punkt, first.floor, shown)]
}

/** Forbidden in the cases that the point decides: in all of them, or in some that it doesn't except. */
function byCases(review: OrderReview, punkt: DelegationPunkt, tried: readonly Tried[]) {
  const rule = ruleOfPunkt(punkt)
  const own = tried.filter(({ authority }) => authority.rule === rule)
  const applied = applyOrder(review.pack, review.order)
  const lowered = own.filter(
    ({ facts, authority }) =>
      isLowered(authority) && evaluate(applied, review.law, facts).guidelineOk !== false,
  )
  const floor = lowered[0]?.authority.floor
  if (!floor) return []
  const cases = lowered.map(({ facts }) => orderCase(facts, review.pack))
  const finding = forbidden(punkt, floor, cases)
  if (lowered.length === own.length) return [finding]
  const text = `Lagen går före i en del av punktens fall: ${floor.text}`
  return [{ ...finding, level: 'varning' as const, kind: 'oklart' as const, text }]
}

function forbiddenPoints(review: OrderReview, tried: readonly Tried[]): OrderFinding[] {
  return review.order.punkter
    .filter(({ active, niva }) => active && ['egen', 'namnd'].includes(roleInfo(niva).class))
    .flatMap((punkt) => {
      const own = byLagrum(review, punkt)
      return own.length > 0 ? own : byCases(review, punkt, tried)
    })
}

type Meeting = {
  readonly wins: DelegationPunkt
  readonly punkter: DelegationPunkt[]
  facts: Facts[]
}

function meetingsOf(review: OrderReview, tried: readonly Tried[]): Meeting[] {
  const active = review.order.punkter.filter(({ active: on }) => on)
  const found = new Map<string, Meeting>()
  for (const { facts, authority } of tried) {
    const rules = deciding(authority).map(({ rule }) => rule)
    const punkter = active.filter((punkt) => rules.includes(ruleOfPunkt(punkt)))
    const wins = punkter.find((punkt) => ruleOfPunkt(punkt) === authority.rule)
    if (!wins || new Set(punkter.map(({ niva }) => niva)).size < 2) continue
    const key = punkter.map(({ nr }) => nr).join(' ')
    const before = found.get(key)
    if (before) before.facts.push(facts)
    else found.set(key, { wins, punkter, facts: [facts] })
  }
  return [...found.values()]
}

/** Points of different levels that meet in the same case, and which of them the engine follows. */
function overlaps(review: OrderReview, tried: readonly Tried[]): OrderFinding[] {
  const { pack } = review
  return meetingsOf(review, tried).map(({ wins, punkter, facts }) => {
    const names = facts.map(({ insats }) => pack.insatser.find(({ id }) => id === insats)?.name)
    const about = [...new Set(names.filter((name) => name !== undefined))]
    const what = about.length === 0 ? wins.arende : listed(about)
    const numbers = punkter.map(({ nr }) => nr)
    const both = numbers.length === 2 ? 'Båda' : 'Alla'
    return {
      level: 'varning',
      kind: 'overlapp',
      punkter: numbers,
      title: punktTitle(numbers),
      text: `${both} gäller ${what.toLowerCase()} i samma fall. Den striktaste, ${wins.nr}, används.`,
      kalla: null,
      cases: facts.map((one) => orderCase(one, pack)),
    }
  })
}

/** Two points for one and the same rule: only one of them is ever used. */
function doubles({ order }: OrderReview): OrderFinding[] {
  const active = order.punkter.filter((punkt) => punkt.active && ruleOfPunkt(punkt) !== null)
  const rules = [...new Set(active.map(ruleOfPunkt))]
  return rules.flatMap((rule): OrderFinding[] => {
    const numbers = active.filter((punkt) => ruleOfPunkt(punkt) === rule).map(({ nr }) => nr)
    if (numbers.length < 2) return []
    return [
      {
        level: 'fel',
        kind: 'overlapp',
        punkter: numbers,
        title: punktTitle(numbers),
        text: 'Punkterna bygger på samma regel i riktlinjen. Bara en av dem används; ta bort den andra.',
        kalla: null,
        cases: [],
      },
    ]
  })
}

/** Points that the law forbids or reserves, and points that overlap. */
export function lintPoints(review: OrderReview, tried: readonly Tried[]): OrderFinding[] {
  return [...forbiddenPoints(review, tried), ...overlaps(review, tried), ...doubles(review)]
}
