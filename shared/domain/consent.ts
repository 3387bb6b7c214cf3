import type { Lasting } from './handelser/underlag'
import type { Samtycke } from './handelser/underlagHandelser'
import type { IsoDate } from './primitives'

function plain(name: string): string {
  return name.normalize('NFC').trim().toLocaleLowerCase('sv-SE')
}

/**
 * The latest word about fetching facts from a source, by the name it was given there; null where nobody
 * has been asked about it. Names are held against each other without regard to case.
 */
export function consentFor(
  samtycken: readonly Lasting<Samtycke>[],
  source: string,
): Lasting<Samtycke> | null {
  return latestAbout(samtycken, 'inhamta', source)
}

/**
 * Whether the person has said no to facts being given to a receiver, or no longer says yes, by the latest word
 * about that receiver. Nobody asked = false: facts within one nämnd need no consent, and a refusal is a person's.
 */
export function isRefusedTo(
  samtycken: readonly Lasting<Samtycke>[],
  receiver: string,
  on: IsoDate,
): boolean {
  const latest = latestAbout(samtycken, 'lamna', receiver)
  return latest !== null && !isInForce(latest, on)
}

function latestAbout(
  samtycken: readonly Lasting<Samtycke>[],
  galler: Samtycke['galler'],
  who: string,
): Lasting<Samtycke> | null {
  const name = plain(who)
  if (name === '') return null
  const about = samtycken.filter(
    ({ value }) => value.galler === galler && plain(value.till) === name,
  )
  return about.at(-1) ?? null
}

/** Whether a consent lets the source be asked on a day: given, not revoked, not run out. */
export function isInForce({ value, ended }: Lasting<Samtycke>, on: IsoDate): boolean {
  if (value.svar === 'nej' || value.date > on) return false
  if (value.giltigtTill !== null && value.giltigtTill < on) return false
  return ended === null || on < ended.date
}
