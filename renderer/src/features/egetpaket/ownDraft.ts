import { z } from 'zod'
import { copyOf, PackPatch, patchBetween } from '@shared/rules/ownPackPatch'
import { PackRef } from '@shared/rules/ownPack'
import type { DraftRow } from '@shared/rules/ownPackPatch'
import type { PackTable } from '@shared/rules/ownPack'
import type { PackFile } from '@shared/rules/ownPackFile'
import { canonicalJson } from '@shared/rules/receipt'
import type { Pack } from '@shared/rules/schemaPack'

/** What the draft of an own pack keeps: which pack it was copied from, and what differs. */
export const OwnDraft = z.strictObject({ bas: PackRef, patch: PackPatch })
export type OwnDraft = z.infer<typeof OwnDraft>

const KIND = 'eget-paket/'

/** The kind of the draft of one own pack: each has at most one. */
export function draftKind(packId: string): string {
  return `${KIND}${packId}`
}

/** The own pack that a draft is of, null for a draft of something else. */
export function packOfKind(kind: string): string | null {
  return kind.startsWith(KIND) ? kind.slice(KIND.length) : null
}

/** The first day of the next month: a day to begin with, for the person to change. */
export function nextMonth(today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number)
  const [nextYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1]
  return `${String(nextYear)}-${String(next).padStart(2, '0')}-01`
}

/** A new draft: everything of the base, in the office's name. */
export function startOf(
  base: Pack,
  hash: string,
  office: { readonly kommun: string; readonly namnd: string; readonly validFrom: string },
): OwnDraft {
  const bas = { id: base.id, validFrom: base.validFrom, hash }
  return { bas, patch: copyOf(base, office) }
}

/** A draft out of a file, as its difference from a pack that is held here. A day that has passed moves. */
export function fromFile(
  { pack, borttagna }: PackFile,
  held: { readonly base: Pack; readonly hash: string; readonly today: string },
): OwnDraft {
  const { base, hash, today } = held
  const patch = patchBetween(base, pack, borttagna)
  const validFrom = pack.validFrom < today ? nextMonth(today) : pack.validFrom
  const bas = { id: base.id, validFrom: base.validFrom, hash }
  return { bas, patch: { ...patch, header: { ...patch.header, validFrom } } }
}

function without(rows: readonly DraftRow[], id: string): DraftRow[] {
  return rows.filter((row) => row.id !== id)
}

/** The patch with a row changed or added; a row that says what the base says is no change. */
export function withRow(patch: PackPatch, base: Pack, table: PackTable, row: DraftRow): PackPatch {
  const rows: readonly DraftRow[] = base[table]
  const before = rows.find(({ id }) => id === row.id)
  const put = patch.put[table]
  const isSame = before !== undefined && canonicalJson(before) === canonicalJson(row)
  const place = put.findIndex(({ id }) => id === row.id)
  const changed = place < 0 ? [...put, row] : put.map((one, at) => (at === place ? row : one))
  return { ...patch, put: { ...patch.put, [table]: isSame ? without(put, row.id) : changed } }
}

/** The patch with a row as the base has it; a row of the office's own goes. */
export function withoutChange(patch: PackPatch, table: PackTable, id: string): PackPatch {
  const removed = patch.removed.filter((one) => one.table !== table || one.id !== id)
  return { ...patch, removed, put: { ...patch.put, [table]: without(patch.put[table], id) } }
}

/** The patch with a row of the base taken away, and why. */
export function withRemoved(
  patch: PackPatch,
  table: PackTable,
  { id, skal }: { readonly id: string; readonly skal: string },
): PackPatch {
  const cleared = withoutChange(patch, table, id)
  return { ...cleared, removed: [...cleared.removed, { table, id, skal }] }
}
