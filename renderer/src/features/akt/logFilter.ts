import { logText } from '@renderer/text/sv/logText'
import type { LogEntry } from '@shared/domain/akt'

export type LogKind = 'all' | 'note' | 'decision' | 'document'

function words(entry: LogEntry): string {
  const told = logText(entry.event)
  const corrected = entry.rattelser.map(({ text, skal }) => `${text} ${skal}`).join(' ')
  return `${told.title} ${told.text} ${told.foot} ${corrected}`.toLocaleLowerCase('sv')
}

/**
 * The log as it is shown: newest first, of one kind, and with every typed word in it. Corrections are
 * shown under what they correct, not as lines of their own.
 */
export function shownLog(
  log: readonly LogEntry[],
  kind: LogKind,
  term: string,
): readonly LogEntry[] {
  const wanted = term.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean)
  return log
    .filter(({ event }) => event.body.type !== 'rattelse')
    .filter((entry) => kind === 'all' || logText(entry.event).kind === kind)
    .filter((entry) => wanted.length === 0 || wanted.every((word) => words(entry).includes(word)))
    .toReversed()
}
