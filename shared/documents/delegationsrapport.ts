import type { Dokument } from './blocks'
import { offentligRapport } from './offentligRapport'
import type { RapportInput } from './rapportRader'
import { sekretessbilaga } from './sekretessbilaga'

/**
 * The report of delegated decisions to the nämnd as two documents (law.md 2.3): a public one with counts,
 * and a secret annex with one pseudonymous row per decision. Made from report rows alone, which is all
 * that the nämndsekreterare's key opens.
 */
export function delegationsrapport(input: RapportInput): {
  readonly offentlig: Dokument
  readonly sekretessbilaga: Dokument
} {
  return { offentlig: offentligRapport(input), sekretessbilaga: sekretessbilaga(input) }
}
