import type { Names } from '@shared/decision/conditionText'
import { OWN_SOURCE, packTables, type PackTable } from '@shared/rules/ownPack'
import type { DraftRow, UncheckedPack } from '@shared/rules/ownPackPatch'
import { valueAt } from '@shared/rules/ownPackPath'

const nameParts: Readonly<Record<PackTable, readonly string[]>> = {
  insatser: ['name'],
  delegation: ['matter', 'condition'],
  deadlines: ['trigger', 'limit'],
  documents: ['document', 'element'],
  checks: ['text'],
}

/** What a row is called in lists; '' while it has no name. */
export function rowName(table: PackTable, row: unknown): string {
  return nameParts[table]
    .map((path) => valueAt(row, path))
    .filter((part): part is string => typeof part === 'string' && part.trim() !== '')
    .join(': ')
}

/** Words for the ids that a pack's rows name: measures, deadlines and rows, by what they are called. */
export function namesIn(pack: UncheckedPack): Names {
  const known = new Map(
    packTables.flatMap((table) => pack[table].map((row) => [row.id, rowName(table, row)] as const)),
  )
  return (id) => known.get(id) ?? null
}

const source = { file: OWN_SOURCE, section: '' }
const texts = (...keys: string[]) => Object.fromEntries(keys.map((key) => [key, '']))

const templates: Readonly<Record<PackTable, Readonly<Record<string, unknown>>>> = {
  insatser: {
    ...texts('name', 'group', 'law', 'maxAmount', 'typicalAmount', 'durationMax'),
    ...texts('typicalDuration', 'decidedBy', 'note'),
    needsAssessed: 'yes',
    documentation: { class: 'required', detail: '' },
    age: { min: '', max: '' },
    followUp: { text: '', childText: '' },
    fee: { class: 'unstated', detail: '' },
    exclusions: [],
    evidence: [],
  },
  delegation: {
    ...texts('matter', 'condition', 'decider', 'consult', 'reportTo'),
    ...{ act: 'beslut', role: 'handlaggare', decides: {} },
  },
  deadlines: {
    ...texts('trigger', 'limit', 'who', 'consequence'),
    ...{ type: 'deadline', strength: 'ska' },
    due: { anchors: ['from'], period: 'P1M', roll: 'aldrig' },
  },
  documents: { ...texts('document', 'element', 'appliesTo'), obligation: 'ska', requires: {} },
  checks: {
    ...texts('text'),
    ...{ kind: 'riktlinje', strength: 'ska', action: 'info', basis: 'explicit', remind: {} },
  },
}

const stems: Readonly<Record<PackTable, string>> = {
  insatser: 'egen-insats',
  delegation: 'egen-punkt',
  deadlines: 'egen-frist',
  documents: 'egen-handling',
  checks: 'egen-kontroll',
}

/** A new row to fill in, with an id that no row of the table has. */
export function newRow(table: PackTable, taken: readonly DraftRow[]): DraftRow {
  const ids = new Set(taken.map(({ id }) => id))
  let nr = 1
  while (ids.has(`${stems[table]}-${String(nr)}`)) nr += 1
  return { ...templates[table], source: { ...source }, id: `${stems[table]}-${String(nr)}` }
}
