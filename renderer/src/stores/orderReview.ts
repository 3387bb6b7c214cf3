import { computed, shallowRef, watch } from 'vue'
import type { ComputedRef, ShallowRef } from 'vue'
import { findingsIn, tryOrder } from '@shared/decision/lintOrder'
import type { OrderFinding } from '@shared/decision/orderFinding'
import { reviewDay } from '@shared/decision/orderReview'
import type { OrderReview } from '@shared/decision/orderReview'
import type { Delegationsordning } from '@shared/domain/delegation'
import { rulesFor } from '@shared/rules/assemble'
import type { Tried } from '@shared/rules/lintAuthority'
import { useClock } from './clock'
import { ruleSet } from './packs'
import { useSession } from './session'

/** How long the cases may hold the window's thread at a time, in milliseconds. */
const slice = 12

export type OrderFindings = {
  /** Null while the cases are being tried. */
  readonly findings: ShallowRef<readonly OrderFinding[] | null>
  readonly must: ComputedRef<number>
  readonly judge: ComputedRef<number>
}

/**
 * The review of the order on screen, made anew at each change of it. The cases are tried a few at a
 * time, so that typing never waits; a change begins again and the old answer is thrown away.
 */
export function useOrderReview(order: () => Delegationsordning | null): OrderFindings {
  const session = useSession()
  const clock = useClock()
  const findings = shallowRef<readonly OrderFinding[] | null>(null)
  let run = 0

  function step(mine: number, review: OrderReview, cases: Generator<Tried>, tried: Tried[]): void {
    if (mine !== run) return
    const until = performance.now() + slice
    for (;;) {
      const next = cases.next()
      if (next.done === true) break
      tried.push(next.value)
      if (performance.now() >= until) {
        setTimeout(() => {
          step(mine, review, cases, tried)
        })
        return
      }
    }
    findings.value = findingsIn(review, tried)
  }

  function begin(): void {
    run += 1
    findings.value = null
    const now = order()
    if (now === null) return
    const at = { order: now, today: clock.today }
    const books = rulesFor(ruleSet(), now.packId, { decision_date: reviewDay(at) })
    if (books === null) return
    const { pack, law } = books
    const review = { ...at, pack, law, users: session.session?.users ?? null }
    step(run, review, tryOrder(review), [])
  }

  watch([order, () => session.session?.users], begin, { immediate: true })
  const count = (level: OrderFinding['level']) =>
    computed(() => (findings.value ?? []).filter((one) => one.level === level).length)
  return { findings, must: count('fel'), judge: count('varning') }
}
