import { daysBetween, longDate } from '@renderer/text/dates'
import { uppfoljning as words } from '@renderer/text/sv/uppfoljning'
import { nextQuarter, quarterDays, quarterOf } from '@shared/deadlines/quarter'
import type { IsoDate } from '@shared/domain/primitives'
import type { BeslutRad, EjVerkstalld, RegisterRow } from '@shared/domain/register'

/** A decision to report for a quarter, with its akt's line. */
export type EjRad = {
  readonly entry: EjVerkstalld
  readonly row: RegisterRow
  readonly beslut: BeslutRad
}

/** The decisions that passed three months by the quarter's end and waited on some day of it. */
export function waitingIn(rows: readonly RegisterRow[], quarter: string): readonly EjRad[] {
  const { from, to } = quarterDays(quarter)
  return rows.flatMap((row) =>
    (row.ejVerkstallda ?? []).flatMap((entry): EjRad[] => {
      const until = entry.verkstalld ?? entry.slut
      const beslut = row.beslut.find(({ id }) => id === entry.beslut)
      const isIn = entry.grans <= to && (until === null || until >= from)
      return beslut !== undefined && isIn ? [{ entry, row, beslut }] : []
    }),
  )
}

/** The last five quarters up to today's, newest first. */
export function quartersTo(today: IsoDate): readonly string[] {
  const last = quarterOf(today)
  let quarter = `${String(Number(last.slice(0, 4)) - 1)}${last.slice(4)}`
  const found = [quarter]
  while (quarter !== last) {
    quarter = nextQuarter(quarter)
    found.unshift(quarter)
  }
  return found
}

/** How long a decision had waited by the quarter's end, or until it was carried out or ended. */
export function waitedDays({ entry }: EjRad, quarter: string): number {
  const { to } = quarterDays(quarter)
  const until = entry.verkstalld ?? entry.slut
  return daysBetween(entry.sedan, until !== null && until < to ? until : to)
}

/** Where the decision stands, in words. */
export function standingOf({ verkstalld, slut, delvis }: EjVerkstalld, today: string): string {
  if (verkstalld !== null) return words.standing.verkstallt(longDate(verkstalld))
  if (slut !== null && slut <= today) return words.standing.slut(longDate(slut))
  return delvis ? words.standing.delvis : words.standing.vantar
}
