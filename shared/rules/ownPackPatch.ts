import { z } from 'zod'
import { OWN_SOURCE, ownIdFor, packTables, RemovedRow, stops, type PackTable } from './ownPack'
import { canonicalJson } from './receipt'
import type { Pack } from './schemaPack'

/** A row as a form has it: it may be half filled in, so only its id is sure. */
const DraftRow = z.looseObject({ id: z.string().min(1) })
export type DraftRow = z.infer<typeof DraftRow>
const Rows = z.array(DraftRow)

/** An own pack as what it changes in its base: the header whole, rows put, rows removed with a reason. */
export const PackPatch = z.strictObject({
  header: z.strictObject({
    id: z.string(),
    title: z.string(),
    kommun: z.string(),
    namnd: z.string(),
    validFrom: z.string(),
    documentDate: z.string().nullable(),
    notes: z.array(z.string()),
  }),
  put: z.strictObject({
    insatser: Rows,
    delegation: Rows,
    deadlines: Rows,
    documents: Rows,
    checks: Rows,
  }),
  /** The reason may be empty while it is being written; a proposal needs it. */
  removed: z.array(z.strictObject({ ...RemovedRow.shape, skal: z.string() })),
})
export type PackPatch = z.infer<typeof PackPatch>

/** A pack that hasn't been checked yet: `Pack` says whether it is one. */
export type UncheckedPack = Readonly<
  Record<string, unknown> & Record<PackTable, readonly DraftRow[]>
>

function appliedRows(base: readonly DraftRow[], patch: PackPatch, table: PackTable): DraftRow[] {
  const put = new Map(patch.put[table].map((row) => [row.id, row]))
  const gone = new Set(patch.removed.filter((one) => one.table === table).map(({ id }) => id))
  const known = new Set(base.map(({ id }) => id))
  const kept = base.filter(({ id }) => !gone.has(id)).map((row) => put.get(row.id) ?? row)
  return [...kept, ...patch.put[table].filter(({ id }) => !known.has(id))]
}

/**
 * Base and patch make the whole pack: changed rows stand where they stood, new ones last. Open at the
 * end, and with the office as its source; rows keep the source they were copied with.
 */
export function applyPatch(base: Pack, patch: PackPatch): UncheckedPack {
  const { header } = patch
  const rows = (table: PackTable) => appliedRows(base[table], patch, table)
  return {
    ...{ schema: 1, ...header, validTo: null },
    source: { file: OWN_SOURCE, title: header.title, adoptedBy: header.namnd },
    insatser: rows('insatser'),
    delegation: rows('delegation'),
    deadlines: rows('deadlines'),
    documents: rows('documents'),
    checks: rows('checks'),
  }
}

/** The patch that makes `whole` of `base`; reasons for removed rows are those given, else empty. */
export function patchBetween(
  base: Pack,
  whole: Pack,
  reasons: readonly RemovedRow[] = [],
): PackPatch {
  const { id, title, kommun, namnd, validFrom, documentDate, notes } = whole
  const changed = (table: PackTable): DraftRow[] => {
    const before = new Map(base[table].map((row) => [row.id, canonicalJson(row)]))
    return whole[table].filter((row) => before.get(row.id) !== canonicalJson(row))
  }
  const put = {
    insatser: changed('insatser'),
    delegation: changed('delegation'),
    deadlines: changed('deadlines'),
    documents: changed('documents'),
    checks: changed('checks'),
  }
  const removed = packTables.flatMap((table) => {
    const left = new Set(whole[table].map((row) => row.id))
    const gone = base[table].filter((row) => !left.has(row.id))
    return gone.map((row) => ({ table, id: row.id, skal: reasonOf(reasons, table, row.id) }))
  })
  return { header: { id, title, kommun, namnd, validFrom, documentDate, notes }, put, removed }
}

function reasonOf(reasons: readonly RemovedRow[], table: PackTable, id: string): string {
  return reasons.find((one) => one.table === table && one.id === id)?.skal ?? ''
}

/**
 * A copy to begin with: the office's name on it, and nothing changed but that checks which stopped now
 * warn, since only the law's own pack may stop.
 */
export function copyOf(
  base: Pack,
  office: { readonly kommun: string; readonly namnd: string; readonly validFrom: string },
): PackPatch {
  const checks = base.checks.filter(stops).map((row) => ({
    ...row,
    action: row.action === 'stopp' ? ('varna' as const) : row.action,
    ...(row.cases && {
      cases: row.cases.map((one) =>
        one.action === 'stopp' ? { ...one, action: 'varna' as const } : one,
      ),
    }),
  }))
  const { title, documentDate, notes } = base
  return {
    header: { id: ownIdFor(base.id), title, documentDate, notes: [...notes], ...office },
    put: { insatser: [], delegation: [], deadlines: [], documents: [], checks },
    removed: [],
  }
}
