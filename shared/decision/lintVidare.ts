import type { Vidaredelegering } from '../domain/delegation'
import { holdersOf } from '../domain/holding'
import type { OrderReview } from './orderReview'
import { punktTitle, type OrderFinding } from './orderFinding'

const chef = 'forvaltningschef'
const kalla = {
  label: '7 kap. 6 § KL',
  text: 'Bara en förvaltningschef får delegera vidare till en annan anställd, och bara om nämnden har tillåtit det.',
}

/** Why a sub-delegation doesn't hold, in the order a person would mend it; null when it does. */
function problemOf({ order, users }: OrderReview, given: Vidaredelegering): string | null {
  const punkt = order.punkter.find(({ nr }) => nr === given.punkt)
  if (order.vidaredelegation?.tillaten !== true)
    return 'Nämnden har inte tillåtit vidaredelegation.'
  if (!punkt?.active) return 'Punkten finns inte eller gäller inte.'
  if (punkt.niva !== chef) {
    return 'Punkten ligger inte hos förvaltningschefen, som därför inte kan delegera den vidare.'
  }
  if (!holdersOf(order, chef, given.beslutad).includes(given.fran)) {
    return `Den som delegerade vidare var inte förvaltningschef ${given.beslutad}.`
  }
  const known = users === null || users.some(({ id, active }) => id === given.till && active)
  return known ? null : 'Den som fått uppgiften arbetar inte längre i Akta.'
}

/** Sub-delegation outside what KL 7:6 allows: only through a förvaltningschef, only where the nämnd lets it. */
export function lintVidare(review: OrderReview): OrderFinding[] {
  return (review.order.vidaredelegeringar ?? []).flatMap((given): OrderFinding[] => {
    const problem = problemOf(review, given)
    if (problem === null) return []
    return [
      {
        level: 'fel',
        kind: 'vidare',
        punkter: [given.punkt],
        title: punktTitle([given.punkt]),
        text: problem,
        kalla,
        cases: [],
      },
    ]
  })
}
