import { nivaName } from '@renderer/stores/packs'
import { delegationPeople } from '@renderer/text/sv/delegationPeople'
import { slagNames } from '@renderer/text/sv/domain'
import { gransText } from '@shared/decision/limit'
import type { DelegationPunkt } from '@shared/domain/delegation'
import type { DiffField, PunktDiff } from '@shared/domain/orderDiff'

const words = delegationPeople.diff

/** One line of the comparison. */
export type DiffLine = {
  readonly nr: string
  readonly what: string
  readonly before: string
  readonly now: string
}

function cell(punkt: DelegationPunkt, field: DiffField): string {
  if (field === 'niva') return nivaName(punkt.niva)
  if (field === 'active') return punkt.active ? words.yes : words.no
  if (field === 'kinds') return (punkt.kinds ?? []).map((kind) => slagNames[kind]).join(', ')
  if (field === 'grans') return punkt.grans === undefined ? '' : gransText(punkt.grans)
  return punkt[field] ?? ''
}

function whole(punkt: DelegationPunkt): string {
  return [punkt.arende, punkt.villkor, nivaName(punkt.niva)]
    .filter((text) => text !== '')
    .join(', ')
}

/** The differences as lines: a point that is new or gone is told whole, a changed one cell by cell. */
export function diffLines(diffs: readonly PunktDiff[]): readonly DiffLine[] {
  return diffs.flatMap((diff): DiffLine[] => {
    if (diff.kind === 'new') {
      return [{ nr: diff.now.nr, what: words.kinds.new, before: '', now: whole(diff.now) }]
    }
    if (diff.kind === 'gone') {
      return [{ nr: diff.before.nr, what: words.kinds.gone, before: whole(diff.before), now: '' }]
    }
    return diff.fields.map((field) => ({
      nr: diff.now.nr,
      what: `${words.kinds.changed}: ${words.fields[field].toLowerCase()}`,
      before: cell(diff.before, field) || words.empty,
      now: cell(diff.now, field) || words.empty,
    }))
  })
}
