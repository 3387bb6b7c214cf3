import { clockTime, localDay } from '@renderer/text/dates'
import { journal as words } from '@renderer/text/sv/journal'
import { logText } from '@renderer/text/sv/logText'
import type { JournalPost, JournalTid } from '@shared/documents/journal'
import type { LogEntry } from '@shared/domain/akt'
import type { Handelse, HandelseBody } from '@shared/domain/handelse'
import { IsoDate } from '@shared/domain/primitives'

/** A correction stands under what it corrects; a person's own reminders are no part of the journal. */
function belongs({ type }: HandelseBody): boolean {
  return type !== 'rattelse' && !type.startsWith('bevakning.')
}

function tid(instant: string): JournalTid {
  return { day: IsoDate.parse(localDay(instant)), time: clockTime(instant) }
}

function byText({ byName, byTitle }: Handelse): string {
  return `${byName}, ${byTitle}`
}

/** What can harm somebody where another reads the paper; null where the text may stand as it is. */
function hidden(body: HandelseBody): string | null {
  if (body.type === 'vald.fragat') return words.violenceHidden
  if (body.type !== 'aktualiserad') return null
  return body.data.uppgifter?.anmalare?.skyddad === true ? words.reporterHidden : null
}

/** The log's foot without the writer, whom the journal names by itself. */
function more({ event }: LogEntry): string {
  if (event.body.type === 'anteckning') return ''
  const foot = logText(event).foot.replace(byText(event), '')
  return foot === '' ? '' : `${foot.replace(/ · $/, '')}.`
}

function postOf(entry: LogEntry, masked: boolean): JournalPost {
  const { event, rattelser } = entry
  const { body } = event
  const told = logText(event)
  const instead = masked ? hidden(body) : null
  const oral = body.type === 'anteckning' ? body.data.lamnadAv : ''
  return {
    happened: tid(body.type === 'anteckning' ? body.data.skedde : event.at),
    signed: tid(event.at),
    title: told.title,
    text: instead ?? told.text,
    by: byText(event),
    lamnadAv: oral,
    more: more(entry),
    rattelser: rattelser.map((one) => ({
      ...{ text: one.text, skal: one.skal, by: byText(one.event), when: tid(one.event.at) },
    })),
  }
}

/** The log as the journal's entries; `masked` leaves out a protected reporter and the answer about violence. */
export function journalPoster(log: readonly LogEntry[], masked: boolean): readonly JournalPost[] {
  return log.filter(({ event }) => belongs(event.body)).map((entry) => postOf(entry, masked))
}
