import type { Anvandare } from './kontor'
import type { RegisterRow } from './register'

const CLOSED: readonly RegisterRow['status'][] = ['avslutad', 'inte-inledd']

/**
 * Who says which handläggare has an akt: the enhetschef; in an office that has none, everyone (JO
 * 5216-2017: a delegation may reach assigned matters only, so assigning is an act of its own).
 */
export function mayAssign(user: Anvandare, users: readonly Anvandare[]): boolean {
  const chiefs = users.filter(({ active, roller }) => active && roller.includes('enhetschef'))
  return chiefs.length === 0 || chiefs.some(({ id }) => id === user.id)
}

/** Users who can have an akt: active, and with keys that open akter. */
export function handlaggareAmong(users: readonly Anvandare[]): readonly Anvandare[] {
  return users.filter(
    ({ active, roller }) =>
      active && roller.some((roll) => roll === 'handlaggare' || roll === 'enhetschef'),
  )
}

/**
 * Open akter that wait to be distributed, oldest first: nobody has them, or the one who has them no longer
 * works here.
 */
export function toDistribute(
  rows: readonly RegisterRow[],
  users: readonly Anvandare[],
): readonly RegisterRow[] {
  const working = new Set(users.filter(({ active }) => active).map(({ id }) => id as string))
  return rows
    .filter(({ status }) => !CLOSED.includes(status))
    .filter(({ handlaggare }) => handlaggare === null || !working.has(handlaggare))
    .toSorted((a, b) => compare(a.opened, b.opened) || compare(a.arendenummer, b.arendenummer))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
