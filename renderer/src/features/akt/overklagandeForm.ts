import { rattidsval } from '@shared/decision/rattidsprovning'
import type { RattidSvar, Rattidsval } from '@shared/decision/rattidsprovning'
import type { HandelseBody } from '@shared/domain/handelse'
import type { Overklagande } from '@shared/domain/handelser/overklagande'
import { IsoDate, OverklagandeId } from '@shared/domain/primitives'
import type { BeslutId } from '@shared/domain/primitives'

export type OverklagandeForm = {
  inkom: string
  satt: 'post' | 'e-post' | 'lamnat' | 'annat'
  fran: string
  onskadAndring: string
  overinstans: string
}

/** The appeal as an event; null where the day it came in is missing. */
export function overklagandeEvent(
  form: OverklagandeForm,
  about: { readonly id: string; readonly beslut: BeslutId },
): HandelseBody | null {
  const inkom = IsoDate.safeParse(form.inkom)
  const overinstans = IsoDate.safeParse(form.overinstans)
  if (!inkom.success) return null
  return {
    type: 'overklagande.inkommet',
    data: {
      id: OverklagandeId.parse(about.id),
      beslut: about.beslut,
      inkom: inkom.data,
      satt: form.satt,
      fran: form.fran.trim(),
      onskadAndring: form.onskadAndring.trim(),
      overinstans: overinstans.success ? overinstans.data : null,
    },
  }
}

/**
 * How the appeal was tried for time, as an event; null where the choice isn't open (dismissing without a
 * known day of service, JO 3372-2017) or a reason is missing.
 */
export function rattidEvent(
  { id }: Overklagande,
  svar: RattidSvar,
  given: { readonly val: Rattidsval; readonly skal: string },
): HandelseBody | null {
  const skal = given.skal.trim()
  if (!rattidsval(svar).includes(given.val) || (given.val !== 'i-tid' && skal === '')) return null
  const undantag = undantagOf(svar, given.val)
  const utfall = given.val === 'for-sent' ? 'for-sent' : undantag === null ? 'i-tid' : 'undantag'
  const known = svar.kind === 'sent' ? svar.delgiven : null
  const sistaDag = svar.kind === 'kan-inte-avvisas' ? null : svar.sistaDag
  const data = { overklagande: id, utfall, delgiven: known, sistaDag, undantag, skal } as const
  return { type: 'rattidsprovning.gjord', data }
}

function undantagOf(svar: RattidSvar, val: Rattidsval) {
  if (svar.kind === 'i-tid' && svar.skal === 'i-tid-till-overinstans') return svar.skal
  return val === 'fel-underrattelse' ? val : null
}

/** The documents that go with an appeal: those chosen, and one more a line. */
export function handlingarOf(chosen: readonly string[], more: string): string[] {
  const typed = more.split('\n').map((line) => line.trim())
  return [...chosen, ...typed].filter((line) => line !== '').map((line) => line.slice(0, 300))
}
