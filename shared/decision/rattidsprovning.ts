import type { Overklagande } from '../domain/handelser/overklagande'
import type { IsoDate } from '../domain/primitives'
import type { Delgivningslage } from './delgivning'

/** What the law says of an appeal's time, before a person has tried it (FL 45). */
export type RattidSvar =
  /** It came in time; it is handed over. */
  | { readonly kind: 'i-tid'; readonly sistaDag: IsoDate | null; readonly skal: InTimeReason }
  /** It came late. Two exceptions are asked about before it may be dismissed. */
  | { readonly kind: 'sent'; readonly delgiven: IsoDate; readonly sistaDag: IsoDate }
  /** Nobody knows when the party got the decision: it may not be dismissed (JO 3372-2017). */
  | { readonly kind: 'kan-inte-avvisas' }

type InTimeReason = 'inom-tiden' | 'fore-delgivning' | 'i-tid-till-overinstans'

/**
 * Tries an appeal for time. It is in time up to and with the last day, and also where it reached the court
 * by then (FL 45 second paragraph). Before the time has begun to run nothing can be late.
 */
export function provaRattid(
  { inkom, overinstans }: Pick<Overklagande, 'inkom' | 'overinstans'>,
  lage: Delgivningslage,
): RattidSvar {
  if (lage.kind === 'okand') return { kind: 'kan-inte-avvisas' }
  if (lage.kind === 'vantar') return { kind: 'i-tid', sistaDag: null, skal: 'fore-delgivning' }
  const { sistaDag, dag } = lage
  if (inkom <= sistaDag) return { kind: 'i-tid', sistaDag, skal: 'inom-tiden' }
  if (overinstans !== null && overinstans <= sistaDag) {
    return { kind: 'i-tid', sistaDag, skal: 'i-tid-till-overinstans' }
  }
  return { kind: 'sent', delgiven: dag.date, sistaDag }
}

/** What a person answers when an appeal is tried; `null` where a reason must be asked for first. */
export type Rattidsval = 'i-tid' | 'fel-underrattelse' | 'for-sent'

/**
 * The outcomes a person may choose from. `for-sent` is never among them where the day of service isn't
 * known; an appeal in time can't be called late.
 */
export function rattidsval(svar: RattidSvar): readonly Rattidsval[] {
  if (svar.kind === 'sent') return ['fel-underrattelse', 'for-sent']
  return ['i-tid']
}
