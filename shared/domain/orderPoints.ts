import { PunktNr } from './delegation'
import type { Delegationsordning, DelegationPunkt } from './delegation'

/** Why a point can't stand as it is. */
export type PunktProblem = 'nr-invalid' | 'nr-taken' | 'arende-missing' | 'too-long'

const longest = 300

/** What is wrong with a point among the others of its order, or null. */
export function punktProblem(
  punkt: DelegationPunkt,
  others: readonly DelegationPunkt[],
): PunktProblem | null {
  if (!PunktNr.safeParse(punkt.nr).success) return 'nr-invalid'
  const same = ({ nr }: DelegationPunkt) => nr.toLowerCase() === punkt.nr.toLowerCase()
  if (others.some(same)) return 'nr-taken'
  if (punkt.arende.trim() === '') return 'arende-missing'
  const texts = [punkt.arende, punkt.lagrum, punkt.villkor, punkt.ersattare, punkt.anmarkning]
  return [...texts, punkt.avsnitt ?? ''].some((text) => text.length > longest) ? 'too-long' : null
}

export type Changed =
  | { readonly ok: true; readonly order: Delegationsordning }
  | { readonly ok: false; readonly problem: PunktProblem | 'not-draft' }

/**
 * A draft with one point replaced, by its number before the change, or added where `nr` is null. Refused:
 * an order that isn't a draft (one in force is never edited), and a point with a problem.
 */
export function withPunkt(
  order: Delegationsordning,
  nr: string | null,
  punkt: DelegationPunkt,
): Changed {
  if (order.utkast !== true) return { ok: false, problem: 'not-draft' }
  const others = order.punkter.filter((one) => one.nr !== nr)
  const problem = punktProblem(punkt, others)
  if (problem !== null) return { ok: false, problem }
  const punkter =
    nr === null
      ? [...order.punkter, punkt]
      : order.punkter.map((one) => (one.nr === nr ? punkt : one))
  return { ok: true, order: { ...order, punkter } }
}

/** A draft without a point; an order that isn't a draft stays as it is. */
export function withoutPunkt(order: Delegationsordning, nr: string): Delegationsordning {
  if (order.utkast !== true) return order
  return { ...order, punkter: order.punkter.filter((one) => one.nr !== nr) }
}

/** The number after the last one that begins like `nr`: "1.4" gives "1.5" where that is free. */
export function nextNumber(punkter: readonly DelegationPunkt[], nr: string): string {
  const chapter = /^(.*?)\d*$/.exec(nr)?.[1] ?? ''
  const last = punkter
    .map((punkt) => punkt.nr)
    .filter((one) => one.startsWith(chapter) && /^\d+$/.test(one.slice(chapter.length)))
    .map((one) => Number(one.slice(chapter.length)))
  return `${chapter}${Math.max(0, ...last) + 1}`
}
