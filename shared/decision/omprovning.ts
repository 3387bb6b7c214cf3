import type { Beslut, Omprovningsgrund } from '../domain/beslut'
import type { OverklagandeState } from '../domain/handelser/overklagande'
import { IsoDate } from '../domain/primitives'
import { parseLagrum } from '../rules/lagrum'

/** Why a decision may not be changed on the ground chosen; each is the law's, none a guideline's. */
export type Omprovningshinder =
  | 'sol-14-9-tidsbegransat'
  | 'sol-14-9-fore-2025'
  | 'sol-14-9-annan-lag'
  | 'sol-14-9-nackdel'
  | 'fl-37-nackdel'
  | 'fl-37-utan-forbehall'
  | 'fl-38-nackdel'
  | 'fl-39-overlamnat'

/** SoL 14:9 reaches decisions taken from the act's first day (transitional provision 3, law.md 3.2). */
const SOL_14_9_FROM = IsoDate.parse('2025-07-01')

/**
 * What the law has against changing `beslut` on this ground, or null. SoL 14:9: a decision until further
 * notice under SoL, taken from 2025-07-01, changed to the person's detriment. FL 37: a favourable decision
 * is changed to the detriment only by its reservation, for safety, or after misleading information. FL 38:
 * never to the detriment. FL 39: neither of them once an appeal has been handed over. FL 36: an evident
 * slip, at any time.
 */
export function omprovningshinder(
  beslut: Beslut,
  { grund, nackdel }: { readonly grund: Omprovningsgrund; readonly nackdel: boolean },
  appeals: OverklagandeState,
): Omprovningshinder | null {
  if (grund === 'fl-36') return null
  if (grund === 'sol-14-9') return untilFurtherNotice(beslut, nackdel)
  const handedOver = appeals.some(
    (one) => one.beslut === beslut.id && one.overlamnat !== null && one.dom === null,
  )
  if (handedOver) return 'fl-39-overlamnat'
  if (grund === 'fl-38') return nackdel ? 'fl-38-nackdel' : null
  if (grund === 'fl-37-forbehall' && beslut.innehall.forbehall === '') return 'fl-37-utan-forbehall'
  return grund === 'fl-37' && nackdel ? 'fl-37-nackdel' : null
}

function untilFurtherNotice(beslut: Beslut, nackdel: boolean): Omprovningshinder | null {
  const { innehall, beslutsdatum } = beslut
  if (!parseLagrum([...innehall.lagrum]).some(({ lag }) => lag === 'SoL'))
    return 'sol-14-9-annan-lag'
  if (innehall.to !== null) return 'sol-14-9-tidsbegransat'
  if (beslutsdatum < SOL_14_9_FROM) return 'sol-14-9-fore-2025'
  return nackdel ? null : 'sol-14-9-nackdel'
}
