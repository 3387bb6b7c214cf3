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
  const watches = result.deadlines.flatMap(({ id, due, rolled, source }): Follow[] => {
    const row = rows.get(id)
    if (row === undefined || due < onDate || !isWatch(row)) return []
    return [
      {
        kind: id.startsWith('lag-d-ej-verkstallt') ? 'verkstallighet' : id,
        date: IsoDateSchema.parse(rolled),
        text: textOf(row),
        source: shortSource(source, books),
      },
    ]
  })
  if (result.followUp === null) return watches
  const { dueCapped, source } = result.followUp
  const followUp: Follow = {
    kind: 'uppfoljning',
    date: IsoDateSchema.parse(dueCapped),
    text: 'Uppföljning senast',
    source: shortSource(source, books),
  }
  return [followUp, ...watches]
}

/** Limits of what may be decided are no watches, nor are the times that the decision itself ends. */
function isWatch({ type, due }: DeadlineRow): boolean {
  const starts = due?.anchors[0]
  return ['deadline', 'interval', 'validity'].includes(type) && starts !== 'ansokan_datum'
}

function textOf(row: DeadlineRow): string {
  const text = row.consequence === '' ? row.trigger : row.consequence
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
