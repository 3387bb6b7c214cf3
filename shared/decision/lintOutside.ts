import type { DelegationPunkt } from '../domain/delegation'
import type { Tried } from '../rules/lintAuthority'
import { roleInfo } from '../rules/roles'
import { fixedNiva } from './applyOrder'
import { orderCase, punktTitle, type OrderFinding } from './orderFinding'
import type { OrderReview } from './orderReview'
import { shortSource } from './source'

function textOf(punkt: DelegationPunkt, decider: string): string {
  const says = punkt.active
    ? `Punkten lägger beslutet hos ${roleInfo(punkt.niva).label}`
    : 'Punkten är satt ur kraft'
  return `${says}, men ${decider} beslutar. Nämnden kan inte delegera det som en annan myndighet beslutar, så Akta följer inte punkten. Ändra den till ${decider}.`
}

/**
 * Points on what a court or another authority decides, where the order says another level or that the
 * point isn't in force: the engine doesn't follow it (applyOrder), and the table would mislead.
 */
export function lintOutside(review: OrderReview, tried: readonly Tried[]): OrderFinding[] {
  const { pack, law } = review
  return review.order.punkter.flatMap((punkt): OrderFinding[] => {
    const niva = fixedNiva(pack, punkt)
    if (niva === null || (punkt.active && punkt.niva === niva)) return []
    const row = pack.delegation.find(({ id }) => id === punkt.row)
    const cases = tried.filter(({ authority }) => authority.rule === punkt.row)
    return [
      {
        level: 'fel',
        kind: 'annan',
        punkter: [punkt.nr],
        title: punktTitle([punkt.nr]),
        text: textOf(punkt, roleInfo(niva).label),
        kalla:
          row === undefined
            ? null
            : { label: shortSource(row.source, { pack, law }), text: row.matter },
        cases: cases.map(({ facts }) => orderCase(facts, pack)),
      },
    ]
  })
}
