import { usePacks } from '@renderer/stores/packs'
import type { delegation } from '@renderer/text/sv/delegation'
import { movableLimit, orderWithLimit, readGrans } from '@shared/decision/limit'
import type { Delegationsordning, DelegationPunkt } from '@shared/domain/delegation'
import { withPunkt } from '@shared/domain/orderPoints'

/** A cell that can be edited in the table, by the field it edits. */
export type Field = TextField | 'grans'
type TextField = 'nr' | 'arende' | 'villkor' | 'niva' | 'lagrum' | 'ersattare' | 'anmarkning'

const short: readonly Field[] = ['nr', 'arende', 'villkor', 'grans', 'niva', 'lagrum']
const whole: readonly Field[] = [...short, 'ersattare', 'anmarkning']

/** The columns of the table: with the review beside it, or the whole width; limits where there are any. */
export function columnsOf({ wide, limits }: { wide: boolean; limits: boolean }): readonly Field[] {
  return (wide ? whole : short).filter((field) => limits || field !== 'grans')
}

/** What a cell's text does to the order, or why it can't stand; the point's number after it. */
type Edited =
  | { readonly ok: true; readonly order: Delegationsordning; readonly nr: string }
  | { readonly ok: false; readonly problem: keyof typeof delegation.problems }

function withLimitText(order: Delegationsordning, punkt: DelegationPunkt, text: string): Edited {
  const pack = usePacks().newest(order.packId)
  const limit = pack && movableLimit(pack, punkt)
  const grans = limit && text !== '' ? readGrans(text, limit.value) : null
  if (pack === null || limit === null || (text !== '' && grans === null)) {
    return { ok: false, problem: 'grans-invalid' }
  }
  return { ok: true, nr: punkt.nr, order: orderWithLimit(order, pack, { nr: punkt.nr, grans }) }
}

/**
 * The draft with one cell of a point changed; text is trimmed and in NFC. A level replaces an earlier one
 * whole; a limit moves at every point that shares it, and an empty one is the guidelines' own again.
 */
export function withCell(
  order: Delegationsordning,
  punkt: DelegationPunkt,
  cell: { readonly field: Field; readonly text: string },
): Edited {
  const text = cell.text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  if (cell.field === 'grans') return withLimitText(order, punkt, text)
  const after = { ...punkt, [cell.field]: text }
  const changed = withPunkt(order, punkt.nr, after)
  return changed.ok ? { ok: true, order: changed.order, nr: after.nr } : changed
}
