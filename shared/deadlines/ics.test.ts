import { expect, it } from 'vitest'
import { IsoDate } from '../domain/primitives'
import { calendarFile } from './ics'

const days = [
  { day: IsoDate.parse('2026-12-07'), count: 3 },
  { day: IsoDate.parse('2026-12-08'), count: 1 },
]
const made = {
  at: '2026-11-27T08:00:00.000Z',
  name: 'Bevakningar; enheten, i Exempelby \\ långt namn med många å ä ö i sig',
}

it('är en kalenderfil med en post om dagen, antal och påminnelse', () => {
  const text = calendarFile(days, made)
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2)
  expect(text).toContain('DTSTART;VALUE=DATE:20261207\r\nSUMMARY:Akta: 3 bevakningar\r\n')
  expect(text).toContain('SUMMARY:Akta: 1 bevakning\r\n')
  expect(text).toContain('DTSTAMP:20261127T080000Z')
  expect(text).toContain('TRIGGER;RELATED=START:PT8H')
})

it('viker rader vid 75 oktetter utan att dela ett tecken, och skyddar skiljetecken', () => {
  const text = calendarFile(days, made)
  const lines = text.split('\r\n')
  const octets = lines.map((line) => new TextEncoder().encode(line).length)
  expect(Math.max(...octets)).toBeLessThanOrEqual(75)
  expect(lines.some((line) => line.startsWith(' '))).toBe(true)
  const whole = text.replaceAll('\r\n ', '')
  expect(whole).toContain(
    'X-WR-CALNAME:Bevakningar\\; enheten\\, i Exempelby \\\\ långt namn med många å ä ö',
  )
})
