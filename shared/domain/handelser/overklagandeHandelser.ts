import { z } from 'zod'
import { BeslutId, IsoDate, OverklagandeId, ShortText, Text } from '../primitives'
import { event } from './event'

/** How the appeal was tried for time (FL 45): in time, late with an exception, or late. */
export const Rattidsutfall = z.enum(['i-tid', 'undantag', 'for-sent'])
export type Rattidsutfall = z.infer<typeof Rattidsutfall>

/** Why a late appeal is not dismissed (FL 45 § second paragraph). */
export const Undantag = z.enum(['fel-underrattelse', 'i-tid-till-overinstans'])

/** What the court said. */
export const Domsutfall = z.enum([
  'bifall',
  'delvis',
  'avslag',
  'aterforvisad',
  'avvisad',
  'avskriven',
])
export type Domsutfall = z.infer<typeof Domsutfall>

const about = { overklagande: OverklagandeId }

/** Appeals: received, rättidsprövning, reconsideration, handing over, judgment (FL 36-47). */
export const OVERKLAGANDE_HANDELSER = [
  event(
    'overklagande.inkommet',
    z.strictObject({
      id: OverklagandeId,
      beslut: BeslutId,
      /** The day it reached the authority (FL 22). */
      inkom: IsoDate,
      satt: z.enum(['post', 'e-post', 'lamnat', 'annat']),
      fran: ShortText,
      onskadAndring: Text,
      /** The day it reached the court, when it was sent there; null when it came here. */
      overinstans: IsoDate.nullable(),
    }),
  ),
  event(
    'rattidsprovning.gjord',
    z.strictObject({
      ...about,
      utfall: Rattidsutfall,
      delgiven: IsoDate.nullable(),
      sistaDag: IsoDate.nullable(),
      undantag: Undantag.nullable(),
      skal: Text,
    }),
  ),
  event(
    'omprovningsfraga.provad',
    z.strictObject({ ...about, utfall: z.enum(['andras-inte', 'andras']), skal: Text }),
  ),
  event(
    'overklagande.overlamnat',
    z.strictObject({
      ...about,
      date: IsoDate,
      till: ShortText,
      /** Every document that went with it. */
      handlingar: z.array(ShortText).min(1),
    }),
  ),
  event('overklagande.aterkallat', z.strictObject({ ...about, date: IsoDate })),
  event(
    'dom.registrerad',
    z.strictObject({
      ...about,
      domstol: ShortText.min(1),
      malnummer: ShortText,
      date: IsoDate,
      utfall: Domsutfall,
      lagaKraft: IsoDate.nullable(),
      text: Text,
    }),
  ),
] as const
