import type { LoggedEvent } from '../../domain/logOrder'
import type { Uppgifter } from '../../domain/handelser/inkommetHandelser'
import type { Mark } from '../mark'
import { mark, type Event } from './base'

/** The mark that each kind of document leaves; the rest start and meet nothing by themselves. */
const NAMES: Readonly<Partial<Record<Uppgifter['sort'], string>>> = {
  'fl12-begaran': 'fl12_begaran',
  yttrande: 'svar_inkom',
}

/** A document that came in, by the day it counts as come in (FL 12, 22, 25). */
export function inkommetMarks({ body }: Event): readonly Mark[] {
  if (body.type !== 'handling.inkommen') return []
  const { sort, inkom } = body.data.uppgifter
  const name = NAMES[sort]
  return name === undefined ? [] : [mark(name, inkom)]
}

/** The log with each document as it was last corrected: a day put right moves what it started. */
export function asCorrected(events: readonly LoggedEvent[]): readonly LoggedEvent[] {
  const latest = new Map<string, Uppgifter>()
  for (const { event } of events) {
    if (event.body.type === 'handling.rattad') {
      latest.set(event.body.data.handling, event.body.data.uppgifter)
    }
  }
  if (latest.size === 0) return events
  return events.map((logged) => {
    const { body } = logged.event
    if (body.type !== 'handling.inkommen') return logged
    const uppgifter = latest.get(body.data.id)
    if (uppgifter === undefined) return logged
    const corrected = { ...body, data: { ...body.data, uppgifter } }
    return { ...logged, event: { ...logged.event, body: corrected } }
  })
}
