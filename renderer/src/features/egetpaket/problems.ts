import type { z } from 'zod'
import { egetPaket as words } from '@renderer/text/sv/egetpaket'
import { packTables, type PackTable } from '@shared/rules/ownPack'
import type { DraftRow, UncheckedPack } from '@shared/rules/ownPackPatch'
import { valueAt } from '@shared/rules/ownPackPath'
import { DeadlineRow, DelegationRow, DocumentRow } from '@shared/rules/schema'
import { CheckRow } from '@shared/rules/schemaCheck'
import { InsatsRow } from '@shared/rules/schemaInsats'

const schemas: Readonly<Record<PackTable, z.ZodType>> = {
  insatser: InsatsRow,
  delegation: DelegationRow,
  deadlines: DeadlineRow,
  documents: DocumentRow,
  checks: CheckRow,
}

/** What is wrong with a row's fields, by path: one sentence each, none where it is whole. */
export function rowProblems(table: PackTable, row: DraftRow): Readonly<Record<string, string>> {
  const parsed = schemas[table].safeParse(row)
  if (parsed.success) return {}
  const found = parsed.error.issues.map(({ path }) => {
    const at = path.join('.')
    const value = valueAt(row, at)
    return [at, value === '' ? words.field.empty : words.field.wrong] as const
  })
  return Object.fromEntries(found)
}

export type RowProblem = {
  readonly table: PackTable
  readonly row: DraftRow
  readonly path: string
  readonly message: string
}

/** Every field of the pack that can't be saved as it stands, with its row. */
export function packProblems(pack: UncheckedPack): readonly RowProblem[] {
  return packTables.flatMap((table) =>
    pack[table].flatMap((row) =>
      Object.entries(rowProblems(table, row)).map(([path, message]) => ({
        table,
        row,
        path,
        message,
      })),
    ),
  )
}
