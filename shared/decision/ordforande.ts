import type { Beslutsinnehall } from '../domain/beslut'
import { isOrgan } from '../domain/order'
import type { Sammantrade } from '../domain/kontor'
import type { IsoDate, Niva } from '../domain/primitives'

/** The chair, or the member the nämnd has named, who decides what can't wait (KL 6:39, LVM 13 §, LVU 6 §). */
export const ORDFORANDE = 'ordforande'

/** Whether a decision by this level is registered by someone else: a body's, or the chair's. */
export function isRegistered(niva: Niva): boolean {
  return isOrgan(niva) || niva === ORDFORANDE
}

const NAMND: readonly string[] = ['namnd', 'namnden', 'socialnamnden']

/** The nämnd's first meeting after the decision that the office has planned; null where none is. */
export function nextMeeting(
  sammantraden: readonly Sammantrade[],
  beslutad: IsoDate,
): IsoDate | null {
  const coming = sammantraden
    .filter(({ organ, date }) => NAMND.includes(organ) && date > beslutad)
    .map(({ date }) => date)
  return coming.reduce<IsoDate | null>((a, b) => (a === null || b < a ? b : a), null)
}

/**
 * What follows on the chair's decision: it must be reported at the nämnd's next meeting (KL 6:40 second
 * paragraph). Where no meeting is planned the watch stands on the decision's own day, so that it is
 * never forgotten. Decisions of others are left as they are.
 */
export function withReportDuty(
  innehall: Beslutsinnehall,
  niva: Niva,
  at: { readonly sammantraden: readonly Sammantrade[]; readonly beslutad: IsoDate },
): Beslutsinnehall {
  if (niva !== ORDFORANDE) return innehall
  const meeting = nextMeeting(at.sammantraden, at.beslutad)
  const text =
    meeting === null
      ? 'Ordförandebeslutet anmäls vid nämndens nästa sammanträde. Inget sammanträde är inlagt'
      : 'Ordförandebeslutet anmäls vid nämndens sammanträde'
  const duty = {
    kind: 'anmalan-namnd',
    date: meeting ?? at.beslutad,
    text,
    source: '6 kap. 40 § KL',
  }
  return { ...innehall, foljer: [duty, ...innehall.foljer] }
}
