import { swedishDay } from '@shared/domain/swedishDay'
import type { Instant } from '@shared/domain/primitives'
import type { VaultDeps } from './core'

/** The machine's clock, which an example's invented history may set for a while. */
export function movableClock(deps: VaultDeps): {
  readonly set: (at: Instant | null) => void
  readonly deps: VaultDeps
} {
  let fixed: Instant | null = null
  return {
    set: (at: Instant | null) => {
      fixed = at
    },
    deps: {
      ...deps,
      now: () => fixed ?? deps.now(),
      today: () => (fixed === null ? deps.today() : swedishDay(fixed)),
    },
  }
}
