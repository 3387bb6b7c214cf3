import type { DelegationPunkt } from '@shared/domain/delegation'

/** A cell that can be edited in the table, by the field it edits. */
export type Field = 'nr' | 'arende' | 'villkor' | 'niva' | 'lagrum' | 'ersattare' | 'anmarkning'

const short: readonly Field[] = ['nr', 'arende', 'villkor', 'niva', 'lagrum']
const whole: readonly Field[] = [...short, 'ersattare', 'anmarkning']

/** The columns of the table: with the review beside it, or the whole width for the table. */
export function columnsOf(wide: boolean): readonly Field[] {
  return wide ? whole : short
}

/** A point with one cell changed; text is trimmed and in NFC. A level replaces an earlier one whole. */
export function withCell(punkt: DelegationPunkt, field: Field, text: string): DelegationPunkt {
  return { ...punkt, [field]: text.normalize('NFC').replaceAll(/\s+/g, ' ').trim() }
}
