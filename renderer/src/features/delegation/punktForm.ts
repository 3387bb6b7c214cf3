import { delegation } from '@renderer/text/sv/delegation'
import type { Beslutsslag } from '@shared/domain/beslut'
import type { Delegationsordning, DelegationPunkt } from '@shared/domain/delegation'
import { freeChapter } from '@shared/domain/processPunkter'
import { nextNumber } from '@shared/domain/orderPoints'

/** The kinds of decision on the handling that a point of the office's own may answer. */
export const handlingKinds: readonly Beslutsslag[] = [
  ...(['inleda', 'inte-inleda', 'avsluta', 'omprovning'] as const),
  ...(['avskrivning', 'avvisning', 'overlamnande', 'yttrande'] as const),
]

/** The parts of a point that the table doesn't show. `row` is '' where it is tied to no rule. */
export type PunktForm = { avsnitt: string; active: boolean; row: string; kinds: Beslutsslag[] }

/** The form as the point has it. */
export function punktForm({ avsnitt, active, row, kinds }: DelegationPunkt): PunktForm {
  return { avsnitt: avsnitt ?? '', active, row: row ?? '', kinds: [...(kinds ?? [])] }
}

/** The point with the form's answers. A limit belongs to its rule. Kinds belong to a point of the office's own: a rule has its own. */
export function withForm(punkt: DelegationPunkt, form: PunktForm): DelegationPunkt {
  const { nr, arende, lagrum, villkor, niva, ersattare, anmarkning, grans } = punkt
  const avsnitt = form.avsnitt.normalize('NFC').trim()
  const row = form.row === '' ? null : form.row
  return {
    ...{ nr, row, arende, lagrum, villkor, niva, ersattare, anmarkning, active: form.active },
    ...(avsnitt === '' ? {} : { avsnitt }),
    ...(row === punkt.row && grans !== undefined ? { grans } : {}),
    ...(row === null && form.kinds.length > 0 ? { kinds: [...form.kinds] } : {}),
  }
}

/** A new point after the one that is current, under the same heading and on the same level. */
export function newPunkt(
  { punkter }: Delegationsordning,
  current: DelegationPunkt | null,
): DelegationPunkt {
  const nr = nextNumber(punkter, current?.nr ?? freeChapter(punkter))
  const texts = { arende: delegation.punkt.newArende, lagrum: '', villkor: '' }
  const rest = { ersattare: '', anmarkning: '', active: true, row: null }
  const avsnitt = current?.avsnitt === undefined ? {} : { avsnitt: current.avsnitt }
  return { nr, ...texts, ...rest, ...avsnitt, niva: current?.niva ?? 'namnd' }
}
