import type { IsoDate } from '../domain/primitives'

/** A reference taken apart. `punkt` is the numbered point of LSS 9 §. `lag` is the short form as written. */
export type Lagrum = {
  readonly lag: string
  readonly kap: number | null
  readonly paragraf: string
  readonly punkt: number | null
}

/** Reads "SoL 11:1", "LSS 9 § 4", "11 kap. 1 § SoL" and "9 § 4 LSS"; null for any other form. */
export function parseLagrum(text: string): Lagrum | null {
  const source = text.trim().replace(/\s+/g, ' ')
  const kap = '(?:(\\d+)(?: ?kap\\.? |:))?'
  const rest = '(\\d+(?: [a-z](?![a-z]))?)(?: ?§)?(?: ?(?:p\\.? ?)?(\\d+))?'
  const lag = '([A-Za-zÅÄÖåäö]{2,8})'
  const first = new RegExp(`^${lag} ${kap}${rest}$`).exec(source)
  if (first) return build(first[1], first[2], first[3], first[4])
  const last = new RegExp(`^${kap}${rest} ${lag}$`).exec(source)
  return last ? build(last[4], last[1], last[2], last[3]) : null
}

function build(
  lag: string | undefined,
  kap: string | undefined,
  paragraf: string | undefined,
  punkt: string | undefined,
): Lagrum | null {
  if (lag === undefined || paragraf === undefined) return null
  return {
    lag,
    kap: kap === undefined ? null : Number(kap),
    paragraf,
    punkt: punkt === undefined ? null : Number(punkt),
  }
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
  const lagrum = parseLagrum(text)
  return lagrum === null ? text.trim() : `${paragrafText(lagrum)} ${lagrum.lag}`
}

/** "11 kap. 1 § socialtjänstlagen (2025:400)"; a text in another form is returned as written. */
export function lagrumLong(text: string, on: IsoDate): string {
  const lagrum = parseLagrum(text)
  return lagrum === null ? text.trim() : `${paragrafText(lagrum)} ${lawName(lagrum.lag, on)}`
}

function paragrafText(lagrum: Lagrum): string {
  const kap = lagrum.kap === null ? '' : `${lagrum.kap} kap. `
  return `${kap}${lagrum.paragraf} §${lagrum.punkt === null ? '' : ` ${lagrum.punkt}`}`
}
