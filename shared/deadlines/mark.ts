import type { IsoDate } from '../domain/primitives'

/**
 * The names under which the log's days start and meet time limits, beside the facts of facts.csv.
 *
 * **How a part of the akt takes part**: its own small function in `marks/` turns each of its events into
 * marks, by a name from this list; `marks/all.ts` puts the functions together. A rule starts at a mark
 * when the mark's name stands among its `anchors` (resources/rules, deadlines), and is met by one when the
 * name stands in its `doneBy` (shared/decision/watchRows.json). A new name gets its line here first: a
 * pack that asks for a name in neither list is refused by lint.
 */
export const MARK_NAMES = [
  // What reached the unit, and the inquiry.
  'anmalan_inkom',
  'anmalan_barn_inkom',
  'skyddsbedomning',
  'forhandsbedomning',
  'forhandsbedomning_till',
  'avhysning_meddelad',
  'avhysning_bekraftad',
  'utredning_inledd',
  'barnutredning_inledd',
  'inte_inledd',
  'kommunicerad',
  'svar_senast',
  'svar_inkom',
  'fl12_begaran',
  'fl12_svar',
  'overflyttning_begard',
  'overflyttning_svar',
  // The decision, and what is done with it.
  'beslut',
  'kontrollmeddelande',
  'aterkommen',
  'delvis',
  // The first start, whole or in part: computed of the two (decision/occasions.ts).
  'insats_paborjad',
  'avbruten',
  'genomforandeplan',
  'sammanstallning',
  'uppfoljd',
  'uppfoljs',
  'franvaro_from',
  'franvaro_slut',
  'tredagarsrutin_nasta',
  'tredagarsrutin_slut',
  'lss_plan',
  'insats_avslutad',
  'ivo_rapporterad',
  'ivo_anmald',
  // Coercive care and the nämnd.
  'lvm_understalld',
  'lvm_provad',
  'lvm_faststalld',
  'lvm_ansokan',
  'anmalt_namnden',
  'anmalan_namnd',
  'mote',
  // Appeals.
  'overklagande_overlamnat',
  'overklagande_avgjort',
  // Closing.
  'avslutad',
  'gallras_senast',
] as const

/** A day of the log: what happened, when, and the decision or appeal it was about (null = the akt). */
export type Mark = {
  /** One of `MARK_NAMES`, a fact of facts.csv, `gjord:<watch>` or `ivo:<quarter>`. */
  readonly name: string
  readonly day: IsoDate
  readonly of: string | null
}

/** The mark of an act that a person has recorded for one certain watch. */
export function doneMark(watch: string): string {
  return `gjord:${watch}`
}
