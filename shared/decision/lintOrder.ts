import { casesFor, openCases, processCases } from '../rules/cases'
import { authorityFor } from '../rules/evaluate'
import type { Tried } from '../rules/lintAuthority'
import { applyOrder } from './applyOrder'
import { lintGaps } from './lintGaps'
import { lintHolders } from './lintHolders'
import { lintOutside } from './lintOutside'
import { lintPoints } from './lintPoints'
import { lintPointTexts } from './lintPointTexts'
import { lintVidare } from './lintVidare'
import type { OrderFinding } from './orderFinding'
import { reviewDay, type OrderReview } from './orderReview'

/** Who decides each case under the order, one case at a time so that a caller may pause. */
export function* tryOrder(review: OrderReview): Generator<Tried> {
  const { order, law } = review
  const pack = applyOrder(review.pack, order)
  const day = reviewDay(review)
  const cases = [
    ...pack.insatser
      .filter(({ needsAssessed }) => needsAssessed !== 'no')
      .flatMap((insats) => casesFor(pack, insats, day)),
    ...openCases(pack, day),
    ...processCases(day),
  ]
  for (const facts of cases) yield { facts, authority: authorityFor(pack, law, facts) }
}

/**
 * What is wrong with a delegation order: points that the law forbids or reserves, points about what
 * another authority decides, decisions nobody may take, points that overlap or are unclear, levels that nobody holds on a day, sub-delegation outside
 * KL 7:6, and references that are not law on the day. What must be mended comes first.
 */
export function findingsIn(review: OrderReview, tried: readonly Tried[]): OrderFinding[] {
  const found = [
    ...lintPoints(review, tried),
    ...lintOutside(review, tried),
    ...lintGaps(review, tried),
    ...lintHolders(review, tried),
    ...lintVidare(review),
    ...lintPointTexts(review),
  ]
  return found.toSorted((a, b) => Number(a.level === 'varning') - Number(b.level === 'varning'))
}

/** The whole review at once. */
export function lintOrder(review: OrderReview): OrderFinding[] {
  return findingsIn(review, [...tryOrder(review)])
}
