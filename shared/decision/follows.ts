import type { Beslutsinnehall } from '../domain/beslut'
import type { IsoDate } from '../domain/primitives'
import { IsoDate as IsoDateSchema } from '../domain/primitives'
import type { DeadlineRow } from '../rules/schema'
import type { Result } from '../rules/result'
import { shortSource, type RuleBooks } from './source'

type Follow = Beslutsinnehall['foljer'][number]

/**
 * What comes by itself when the decision is taken: the follow-up (never after the decision's own last
 * day) and every watch whose day is still ahead. Limits already behind the day are no consequence.
 */
export function followsOf(
  result: Pick<Result, 'deadlines' | 'followUp'>,
  books: RuleBooks,
  onDate: IsoDate,
): Follow[] {
  const rows = new Map<string, DeadlineRow>(
    [...books.pack.deadlines, ...books.law.deadlines].map((row) => [row.id, row]),
  )
  const watches = result.deadlines
    .filter(({ due }) => due >= onDate)
    .map(({ id, rolled, source }): Follow => ({
      kind: id,
      date: IsoDateSchema.parse(rolled),
      text: textOf(rows.get(id), id),
      source: shortSource(source, books),
    }))
  if (result.followUp === null) return watches
  const { dueCapped, rule, source } = result.followUp
  const followUp: Follow = {
    kind: rule,
    date: IsoDateSchema.parse(dueCapped),
    text: 'Uppföljning senast',
    source: shortSource(source, books),
  }
  return [followUp, ...watches]
}

function textOf(row: DeadlineRow | undefined, id: string): string {
  if (row === undefined) return id
  const text = row.consequence === '' ? row.trigger : row.consequence
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
