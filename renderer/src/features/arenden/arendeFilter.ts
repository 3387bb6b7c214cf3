import type { UserId } from '@shared/domain/primitives'
import type { RegisterRow } from '@shared/domain/register'

/** The fixed lists that rest on administration (architecture.md, Search): no typed term, no free text. */
export type ArendeFilter = 'mine' | 'open' | 'all' | 'closed'

function isClosed(row: RegisterRow): boolean {
  return row.status === 'avslutad' || row.status === 'inte-inledd'
}

/** The rows of a list, newest event first. */
export function arendeList(
  rows: readonly RegisterRow[],
  filter: ArendeFilter,
  me: UserId,
): readonly RegisterRow[] {
  const kept = rows.filter((row) => {
    if (filter === 'all') return true
    if (filter === 'closed') return isClosed(row)
    return !isClosed(row) && (filter === 'open' || row.handlaggare === me)
  })
  return kept.sort((a, b) => (a.lastEvent < b.lastEvent ? 1 : -1))
}
