import type { Option } from '@renderer/ui/option'
import { nivaOptions } from '@renderer/stores/packs'
import { optionText } from '@renderer/text/sv/egetpaketValue'
import { everyFactToAsk } from '@shared/decision/factCatalog'
import { slagNames } from '@shared/domain/slagNames'
import type { Field } from '@shared/rules/ownPackFields'
import type { DraftRow } from '@shared/rules/ownPackPatch'
import { valueAt, withValue } from '@shared/rules/ownPackPath'
import type { OwnDraftForm } from './useOwnDraft'

/** Whether the row has the part a field belongs to. `counter.basis` is how a counter comes to be. */
export function isShown({ path, kind }: Field, row: unknown): boolean {
  if (kind === 'shown') return valueAt(row, path) !== undefined
  const parent = path.split('.').slice(0, -1).join('.')
  if (parent === '' || path === 'counter.basis') return true
  return valueAt(row, parent) !== undefined
}

const newCounter = { must: ['antal'], may: [] }

/** The row with one field changed. A counter comes whole and goes whole. */
export function withField(row: DraftRow, field: Field, value: unknown): DraftRow {
  if (field.path !== 'counter.basis') return withValue(row, field.path, value)
  if (value === undefined) return withValue(row, 'counter', undefined)
  const counter = valueAt(row, 'counter') ?? newCounter
  return withValue(row, 'counter', { ...(counter as object), basis: value })
}

/** The days a time may be counted from: every date a person is asked for, and the decision's own. */
function dayFacts(): string[] {
  const asked = everyFactToAsk().filter(({ type }) => type === 'date')
  return ['decision_date', 'chain.first', ...asked.map(({ name }) => name)]
}

function valuesOf(field: Field, own: OwnDraftForm): readonly string[] {
  switch (field.from) {
    case 'insatser':
      return own.rowsOf('insatser').map(({ id }) => id)
    case 'slag':
      return Object.keys(slagNames)
    case 'nivaer':
      return nivaOptions(
        (own.base.value?.delegation ?? []).map(({ role }) => ({ niva: role })),
      ).map(({ value }) => value)
    case 'datum':
      return dayFacts()
    default:
      return field.values ?? []
  }
}

/** What a field's control offers, in words; a value the list lacks is offered too, since it stands there. */
export function optionsOf(field: Field, value: unknown, own: OwnDraftForm): readonly Option[] {
  const standing = Array.isArray(value) ? (value as string[]) : [value]
  const known = standing.filter((one): one is string => typeof one === 'string' && one !== '')
  const values = [...new Set([...valuesOf(field, own), ...known])]
  return values.map((one) => ({ value: one, label: optionText(field, one, own.names.value) }))
}
