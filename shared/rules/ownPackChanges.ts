import { packTables, type PackTable, type RemovedRow } from './ownPack'
import { fieldsOf, type Field } from './ownPackFields'
import type { DraftRow, UncheckedPack } from './ownPackPatch'
import { valueAt, without } from './ownPackPath'
import { canonicalJson } from './receipt'
import type { Pack } from './schemaPack'

/** One field with what stood there and what stands there; undefined = nothing. */
export type FieldChange = Readonly<{ field: Field; before: unknown; after: unknown }>

/** One row that differs. A new row has every filled field, a removed one its reason instead. */
export type RowChange = Readonly<{
  table: PackTable
  id: string
  kind: 'andrad' | 'ny' | 'borttagen'
  row: DraftRow
  fields: readonly FieldChange[]
  skal: string
}>

/** The rest of a row: what no field of the form shows. Only a file that was read in can change it. */
const REST: Field = { path: '', kind: 'shown' }

function same(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b)
}

function allFields(table: PackTable, rows: readonly unknown[]): Field[] {
  const byPath = rows.flatMap((row) => fieldsOf(table, row).map((one) => [one.path, one] as const))
  return [...new Map(byPath).values()]
}

/** The fields of one table's row that differ, with the rest last. */
export function fieldChanges(table: PackTable, before: unknown, after: unknown): FieldChange[] {
  const fields = allFields(table, [before, after])
  const changed = fields.flatMap((field): FieldChange[] => {
    const pair = { before: valueAt(before, field.path), after: valueAt(after, field.path) }
    return same(pair.before, pair.after) ? [] : [{ field, ...pair }]
  })
  const paths = fields.map(({ path }) => path)
  const rest = { before: without(before, paths), after: without(after, paths) }
  return same(rest.before, rest.after) ? changed : [...changed, { field: REST, ...rest }]
}

function tableChanges(
  table: PackTable,
  before: readonly DraftRow[],
  after: readonly DraftRow[],
): RowChange[] {
  const old = new Map(before.map((row) => [row.id, row]))
  const left = new Set(after.map(({ id }) => id))
  const kept = after.flatMap((row): RowChange[] => {
    const was = old.get(row.id)
    const at = { table, id: row.id, row, skal: '' }
    if (was === undefined) {
      const { id } = row
      const filled = fieldChanges(table, { id }, row).filter(({ field }) => field !== REST)
      return [{ ...at, kind: 'ny', fields: filled }]
    }
    if (same(was, row)) return []
    return [{ ...at, kind: 'andrad', fields: fieldChanges(table, was, row) }]
  })
  const gone = before.filter(({ id }) => !left.has(id))
  return [
    ...kept,
    ...gone.map((row): RowChange => {
      return { table, id: row.id, kind: 'borttagen', row, fields: [], skal: '' }
    }),
  ]
}

/** Every row that differs between a pack and what became of it, table by table. */
export function changesOf(
  base: Pack,
  own: UncheckedPack,
  removed: readonly Pick<RemovedRow, 'table' | 'id' | 'skal'>[],
): RowChange[] {
  return packTables.flatMap((table) =>
    tableChanges(table, base[table], own[table]).map((change) => {
      const skal = removed.find((one) => one.table === table && one.id === change.id)?.skal ?? ''
      return change.kind === 'borttagen' ? { ...change, skal } : change
    }),
  )
}
