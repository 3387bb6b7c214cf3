import { Temporal } from 'temporal-polyfill'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { swedishDay } from './swedishDay'

it('är Sveriges dag, också mellan midnatt och UTC:s midnatt, vinter som sommar', () => {
  expect(swedishDay('2026-11-27T22:59:59.999Z')).toBe('2026-11-27')
  expect(swedishDay('2026-11-27T23:00:00.000Z')).toBe('2026-11-28')
  expect(swedishDay('2026-06-30T22:00:00.000Z')).toBe('2026-07-01')
  expect(swedishDay('2026-12-31T23:30:00.000Z')).toBe('2027-01-01')
  expect(swedishDay('2026-11-27')).toBe('2026-11-27')
})

it('är samma dag som kalenderbiblioteket räknar fram, vilket ögonblick det än är', () => {
  const span = { min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }
  fc.assert(
    fc.property(fc.date(span), (date) => {
      const at = date.toISOString()
      const there = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Stockholm')
      expect(swedishDay(at)).toBe(there.toPlainDate().toString())
    }),
  )
})
