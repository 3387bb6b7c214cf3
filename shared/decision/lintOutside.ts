import type { DelegationPunkt } from '../domain/delegation'
import { ruleOfPunkt } from '../domain/order'
import type { Niva } from '../domain/primitives'
import type { Tried } from '../rules/lintAuthority'
import { roleInfo } from '../rules/roles'
import { fixedNiva } from './applyOrder'
import { orderCase, punktTitle, type OrderFinding } from './orderFinding'
import type { OrderReview } from './orderReview'
import { shortSource } from './source'

/** The order says another level, or nothing, about what somebody outside decides; it isn't followed. */
function textOfFixed(punkt: DelegationPunkt, fixed: Niva): string | null {
  const decider = roleInfo(fixed).label
  if (punkt.active && punkt.niva === fixed) return null
  const says = punkt.active
    ? `Punkten lägger beslutet hos ${roleInfo(punkt.niva).label}`
    : 'Punkten är satt ur kraft'
  return `${says}, men ${decider} beslutar. Nämnden kan inte delegera det som en annan myndighet beslutar, så Akta följer inte punkten. Ändra den till ${decider}.`
}

/** The order hands what is the municipality's own to somebody outside it (KL 6 kap. 37 §, 7 kap. 5 §). */
function textOfOwn({ active, niva }: DelegationPunkt): string | null {
  const { class: level, label } = roleInfo(niva)
  if (!active || level !== 'annan') return null
  return `Punkten lägger beslutet hos ${label}, men kommunen beslutar. Nämnden kan bara delegera till presidiet, ett utskott, en ledamot eller ersättare eller en anställd (6 kap. 37 § och 7 kap. 5 § kommunallagen). Ändra nivån, annars har ingen i kommunen rätt att besluta.`
}

/**
 * Points about what a court or another authority decides, where the order says otherwise: the engine
 * doesn't follow them (applyOrder), and the table would mislead. And the other way round: points that
 * name somebody outside for what the municipality decides, with the cases nobody may then decide.
 */
export function lintOutside(review: OrderReview, tried: readonly Tried[]): OrderFinding[] {
  const { pack, law } = review
  return review.order.punkter.flatMap((punkt): OrderFinding[] => {
    const rule = ruleOfPunkt(punkt)
    const fixed = fixedNiva(pack, punkt)
    const text = fixed === null ? textOfOwn(punkt) : textOfFixed(punkt, fixed)
    if (rule === null || text === null) return []
    const row = pack.delegation.find(({ id }) => id === punkt.row)
    const cases = tried.filter(({ authority }) => authority.rule === rule)
    return [
      {
        level: 'fel',
        kind: 'annan',
        punkter: [punkt.nr],
        title: punktTitle([punkt.nr]),
        text,
        kalla:
          row === undefined
            ? null
            : { label: shortSource(row.source, { pack, law }), text: row.matter },
        cases: cases.map(({ facts }) => orderCase(facts, pack)),
      },
    ]
  })
}
