import type { Anvandare, Settings } from '@shared/domain/kontor'
import { holdsLevel } from '@shared/domain/holding'
import { isRegistered } from '@shared/decision/ordforande'
import { orderOn } from '@shared/domain/order'
import type { IsoDate } from '@shared/domain/primitives'
import type { RegisterRow } from '@shared/domain/register'

/** Akter with a proposal, by whose turn it is. */
export type Waiting = {
  /** Sent to a level the person holds. */
  readonly forMe: readonly RegisterRow[]
  /** Sent to a body: registered after its meeting. */
  readonly organ: readonly RegisterRow[]
  /** Sent to somebody else. */
  readonly others: readonly RegisterRow[]
}

/** Sorts the akter that wait for a decision by who is to take it, on a day. */
export function waitingFor(
  rows: readonly RegisterRow[],
  at: { readonly settings: Settings; readonly user: Anvandare; readonly date: IsoDate },
): Waiting {
  const { settings, user, date } = at
  const order = orderOn(settings, settings.kontor.packId, date)
  const waiting = rows.filter((row) => row.vantarPa !== null)
  const kind = ({ vantarPa }: RegisterRow): keyof Waiting => {
    if (vantarPa === null) return 'others'
    if (isRegistered(vantarPa)) return 'organ'
    return holdsLevel(order, user, { niva: vantarPa, date }) ? 'forMe' : 'others'
  }
  return {
    forMe: waiting.filter((row) => kind(row) === 'forMe'),
    organ: waiting.filter((row) => kind(row) === 'organ'),
    others: waiting.filter((row) => kind(row) === 'others'),
  }
}
