import type { IsoDate } from '../domain/primitives'

/** A day with watches, and how many: nothing of whom they are about. */
export type CalendarDay = { readonly day: IsoDate; readonly count: number }

/**
 * A calendar file (RFC 5545) with one all-day entry a day: how many watches, and a reminder at eight. No
 * name, no ärendenummer and no measure goes into it. An ärendenummer points at a person for anyone who holds
 * the register, so it is personal data too, and a calendar lies outside Akta's lock.
 */
export function calendarFile(
  days: readonly CalendarDay[],
  made: { readonly at: string; readonly name: string },
): string {
  const stamp = made.at.replace(/[-:]/g, '').replace(/\.\d+/, '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Akta//Bevakningar//SV',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(made.name)}`,
    ...days.flatMap((day) => entry(day, stamp)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function entry({ day, count }: CalendarDay, stamp: string): readonly string[] {
  const compact = day.replaceAll('-', '')
  const what = count === 1 ? '1 bevakning' : `${String(count)} bevakningar`
  return [
    'BEGIN:VEVENT',
    `UID:bevakningar-${compact}@akta`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact}`,
    `SUMMARY:${escaped(`Akta: ${what}`)}`,
    `DESCRIPTION:${escaped('Öppna Akta och se Idag; vad det gäller står bara där.')}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(`Akta: ${what}`)}`,
    'TRIGGER;RELATED=START:PT8H',
    'END:VALARM',
    'END:VEVENT',
  ]
}

/** Backslash, semicolon, comma and line break as RFC 5545 3.3.11 writes them. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

/** A line longer than 75 octets goes on in the next, after a blank; no character is cut (3.1). */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const character of line) {
    const octets = new TextEncoder().encode(character).length
    if (size + octets > (parts.length === 0 ? 75 : 74)) {
      parts.push(part)
      part = ''
      size = 0
    }
    part += character
    size += octets
  }
  return [...parts, part].join('\r\n ')
}
