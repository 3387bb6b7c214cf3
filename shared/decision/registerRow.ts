import { marksOf } from '../deadlines/marks/all'
import type { AktState } from '../domain/akt'
import type { LoggedEvent } from '../domain/logOrder'
import { toRegisterRow } from '../domain/logRegister'
import type { RegisterRow } from '../domain/register'
import { aktWatches } from './aktWatches'
import { ejVerkstalldaOf } from './ejVerkstallda'
import { occasionsOf } from './occasions'
import type { WatchBook } from './watchBook'

/**
 * The register's line for an akt with its open watches and the decisions not carried out, computed anew
 * from the log by the rules of `book`; the line names the rules it was made by.
 */
export function registerRowOf(
  state: AktState,
  events: readonly LoggedEvent[],
  book: WatchBook,
): RegisterRow {
  const occasions = occasionsOf(state, marksOf(events))
  const ejVerkstallda = ejVerkstalldaOf(state, occasions, book)
  const bevakningar = aktWatches(state, occasions, { book, ejVerkstallda })
  return {
    ...toRegisterRow(state, events),
    bevakningar: [...bevakningar],
    ...(ejVerkstallda.length === 0 ? {} : { ejVerkstallda: [...ejVerkstallda] }),
    regler: book.mark,
  }
}
