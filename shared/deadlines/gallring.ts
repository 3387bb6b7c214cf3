import type { AktState } from '../domain/akt'
import { birthdateOf } from '../domain/logFacts'
import { IsoDate } from '../domain/primitives'
import { addPeriod, ageOn, birthdayOf, parseDay, type Day } from './calendar'
import { GALLRING_RULES } from './gallringRules'

/** Why an akt is kept. `placerat-barn` and `forskning-…` are for ever. */
export type Bevarandeskal =
  'placerat-barn' | 'forskning-kommun' | 'forskning-fodelsedag' | 'barnutredning'

/** What the law says of an akt's destruction. */
export type Gallringssvar =
  /** The matter is open: nothing is counted yet. */
  | { readonly kind: 'pagar' }
  | {
      readonly kind: 'bevaras'
      readonly skal: Bevarandeskal
      /** The last day of keeping, where it ends. */
      readonly till: IsoDate | null
      readonly source: string
    }
  /** A person must look first: the measures of a minor don't tell whether it was a placement. */
  | { readonly kind: 'bedom'; readonly tidigast: IsoDate; readonly senast: IsoDate }
  | {
      readonly kind: 'gallras'
      /** The first day the akt may be destroyed, and the last by which it must be. */
      readonly tidigast: IsoDate
      readonly senast: IsoDate
      readonly source: string
    }

type Facts = Pick<AktState, 'status' | 'person' | 'beslut' | 'utredningInledd' | 'avslutad'>

/**
 * When an akt shall be destroyed: five years after its last note, by the end of the calendar year after
 * that (SoL 16:1), unless it is kept. Exceptions come first; where a child's measures may have been a
 * placement the answer is a question, never a date alone.
 */
export function gallringOf(
  state: Facts,
  at: { readonly lastNote: IsoDate; readonly kommun: string },
): Gallringssvar {
  if (state.status !== 'avslutad' && state.status !== 'inte-inledd') return { kind: 'pagar' }
  const kept = keptFor(state, at.kommun)
  if (kept !== null) return kept
  const period = daysOf(at.lastNote)
  if (period === null) return { kind: 'pagar' }
  if (state.beslut.some((beslut) => wasMinor(state, beslut.beslutsdatum))) {
    return { kind: 'bedom', ...period }
  }
  return { kind: 'gallras', ...period, source: GALLRING_RULES.source }
}

function daysOf(lastNote: IsoDate): { tidigast: IsoDate; senast: IsoDate } | null {
  const start = parseDay(lastNote)
  const due = start && addPeriod(start, `P${String(GALLRING_RULES.years)}Y`)
  return due && { tidigast: iso(due), senast: IsoDate.parse(`${String(due.year + 1)}-12-31`) }
}

function keptFor(state: Facts, kommun: string): Gallringssvar | null {
  const { forskning } = GALLRING_RULES
  if (state.beslut.some(({ innehall }) => innehall.lagrum.some(isPlacement))) {
    return { kind: 'bevaras', skal: 'placerat-barn', till: null, source: GALLRING_RULES.source }
  }
  const own = kommun
    .trim()
    .replace(/^Region\s+/i, '')
    .replace(/s?\s+kommun$/i, '')
  const all = forskning.municipalities.some((name) => own === name || own === `${name}s`)
  if (all)
    return { kind: 'bevaras', skal: 'forskning-kommun', till: null, source: forskning.source }
  const born = birthdateOf(state.person.identitet)
  const day = born === null ? 0 : Number(born.slice(8))
  if ((forskning.days as readonly number[]).includes(day)) {
    return { kind: 'bevaras', skal: 'forskning-fodelsedag', till: null, source: forskning.source }
  }
  return keptInquiry(state)
}

/** SoL 22 (care outside the home of a child) and LSS 9 § 8 (children and young people). */
function isPlacement(lagrum: string): boolean {
  return (
    /\b22\s*(?:kap\.?|:)/.test(lagrum) || /9\s*§\s*(?:p\s*)?8\b.*LSS|LSS\s*9\s*§\s*8\b/.test(lagrum)
  )
}

/** An inquiry about a child, unless the matter was closed before the rule came into force. */
function keptInquiry(state: Facts): Gallringssvar | null {
  const { barnutredning } = GALLRING_RULES
  const { utredningInledd: opened, avslutad } = state
  const born = birthDay(state)
  if (opened === null || born === null || !wasMinor(state, opened)) return null
  if (avslutad !== null && avslutad < barnutredning.from) return null
  const thirty = birthdayOf(born, barnutredning.untilAge)
  if (thirty === null) return null
  const till = iso(thirty.subtract({ days: 1 }))
  return { kind: 'bevaras', skal: 'barnutredning', till, source: barnutredning.source }
}

function wasMinor(state: Facts, on: IsoDate): boolean {
  const [born, day] = [birthDay(state), parseDay(on)]
  const age = born && day ? ageOn(born, day) : null
  return age !== null && age < 18
}

function birthDay({ person }: Facts): Day | null {
  return parseDay(birthdateOf(person.identitet))
}

function iso(day: Day): IsoDate {
  return IsoDate.parse(day.toString())
}
