import type { IsoDate } from '../domain/primitives'
import { formatLagrum, lagrumKey, parseLagrum, type Lagrum } from '../rules/lagrum'
import { lagrumProblem } from '../rules/lagrumProblem'
import type { LawPack } from '../rules/schemaPack'

/**
 * What a decision may rest on by the pack's own words: references in force on the day, "SoL 11:1" with
 * semicolons between, '' where none can be told. `notes` say what of the source was not taken as it
 * stands; where there are any, or no section is named, a person must look at it.
 */
export type Ground = {
  readonly lagrum: string
  readonly notes: readonly string[]
  readonly asks: boolean
}

/** What stands in brackets tells of the reference, it is no ground of its own. */
function splitBrackets(text: string): { readonly main: string; readonly beside: string } {
  const beside = [...text.matchAll(/\(([^)]*)\)/g)].map(([, inside]) => inside ?? '').join(';')
  return { main: text.replaceAll(/\s*\([^)]*\)/g, ''), beside }
}

function inForceNow(reference: Lagrum, beside: readonly Lagrum[], at: At): Lagrum[] {
  const old = at.law.renumbering.find(({ old }) => `SoL ${old}` === lagrumKey(reference))
  const named = (old?.now ?? []).map((now) => `SoL ${now}`)
  return beside.filter((one) => named.includes(lagrumKey(one)))
}

type At = { readonly law: LawPack; readonly date: IsoDate }

/**
 * The ground a measure's text in the pack gives on a day. An outdated reference is never used in
 * silence: where the source itself names what it has become, that is proposed with a note, else nothing.
 */
export function groundOf(text: string, at: At): Ground {
  const { main, beside } = splitBrackets(text)
  const written = parseLagrum(main)
  const others = parseLagrum(beside)
  const notes: string[] = []
  const taken = written.flatMap((reference) => {
    const problem = lagrumProblem(reference, at.law, at.date)
    if (problem === null) return [reference]
    notes.push(`Källan anger ${formatLagrum(reference)}: ${problem}. Kontrollera.`)
    return inForceNow(reference, others, at)
  })
  const lagrum = [...new Set(taken.map(lagrumKey))].join('; ')
  const whole = taken.length > 0 && taken.every(({ paragraf }) => paragraf !== undefined)
  return { lagrum, notes, asks: notes.length > 0 || !whole }
}

/** Why a typed ground can't be used, in one sentence each; empty when every part can be read and is law. */
export function groundProblems(typed: string, { law, date }: At): string[] {
  const parts = typed.split(';').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
  return parts.flatMap((part) => {
    const [reference] = parseLagrum(part)
    if (reference === undefined) return ['Skriv lagrummet som SoL 11:1, LSS 9 § 5 eller LVM 13 §.']
    const problem = lagrumProblem(reference, law, date)
    return problem === null ? [] : [`${formatLagrum(reference)}: ${problem}.`]
  })
}

/** The references of a ground one by one, as a decision carries them. */
export function lagrumList(lagrum: string): string[] {
  return parseLagrum(lagrum).map(lagrumKey)
}
