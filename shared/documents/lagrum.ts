import type { IsoDate } from '../domain/primitives'
import { formatLagrum, type Lagrum, lagrumKey, parseLagrum } from '../rules/lagrum'

/**
 * A text that is one reference in a canonical form and nothing more, else null: a reference with words
 * beside it ("8 § första stycket LSS") is never shortened.
 */
function known(text: string): Lagrum | null {
  const [lagrum, ...more] = parseLagrum(text)
  if (lagrum === undefined || more.length > 0) return null
  return [lagrumKey(lagrum), formatLagrum(lagrum)].includes(text.trim()) ? lagrum : null
}

type LawName = { readonly lag: string; readonly from: string; readonly name: string }

/**
 * Names of acts by the first day they carry (law.md, source keys and 3.1; checked 2026-11-22). The newest
 * that had begun on the day is used; dated because SoL changed number on 1 July 2025.
 */
const LAWS: readonly LawName[] = [
  { lag: 'SoL', from: '2025-07-01', name: 'socialtjänstlagen (2025:400)' },
  { lag: 'SoL', from: '2002-01-01', name: 'socialtjänstlagen (2001:453)' },
  {
    lag: 'LSS',
    from: '1994-01-01',
    name: 'lagen (1993:387) om stöd och service till vissa funktionshindrade',
  },
  { lag: 'LVM', from: '1989-01-01', name: 'lagen (1988:870) om vård av missbrukare i vissa fall' },
  {
    lag: 'LVU',
    from: '1990-07-01',
    name: 'lagen (1990:52) med särskilda bestämmelser om vård av unga',
  },
  { lag: 'FL', from: '2018-07-01', name: 'förvaltningslagen (2017:900)' },
  { lag: 'KL', from: '2018-01-01', name: 'kommunallagen (2017:725)' },
  { lag: 'OSL', from: '2009-06-30', name: 'offentlighets- och sekretesslagen (2009:400)' },
]

/** The act's full name on a day; the short form itself where the table has none. */
export function lawName(lag: string, on: IsoDate): string {
  return LAWS.find((row) => row.lag === lag && row.from <= on)?.name ?? lag
}

/** "11 kap. 1 § SoL", "9 § 4 LSS"; a text in another form is returned as written. */
export function lagrumShort(text: string): string {
  const lagrum = known(text)
  return lagrum === null ? text.trim() : formatLagrum(lagrum)
}

/** "11 kap. 1 § socialtjänstlagen (2025:400)"; a text in another form is returned as written. */
export function lagrumLong(text: string, on: IsoDate): string {
  const lagrum = known(text)
  return lagrum === null ? text.trim() : formatLagrum({ ...lagrum, lag: lawName(lagrum.lag, on) })
}
