import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IsoDate } from '../domain/primitives'
import { parseDay, type Day } from './calendar'
import { nthDay } from './limit'
import { doneMark, type Mark } from './mark'
import { nextQuarter, quarterDays, quarterOf, reportDays } from './quarter'
import { watchOf, type Started, type WatchRule } from './watch'

const rule = (more: Partial<WatchRule>): WatchRule => ({
  ...{ id: 'r', title: 'Följ upp', source: 'Osby 7', strength: 'ska', consequence: '' },
  ...{ waitsFor: null, limit: { period: 'P6M' }, roll: 'aldrig', doneBy: ['uppfoljd'] },
  ...{ repeats: 'aldrig', lapses: false },
  ...more,
})
const day = (text: string): Day => {
  const found = parseDay(text)
  if (found === null) throw new Error(text)
  return found
}
const mark = (text: string, name = 'uppfoljd'): Mark => ({
  name,
  day: IsoDate.parse(text),
  of: null,
})
const started = (more: Partial<Started> & { readonly rule: WatchRule }): Started => ({
  ...{ about: 'b', start: day('2026-08-31'), marks: [], last: null },
  ...more,
})
const someDay = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2034-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const someMarks = fc.array(fc.tuple(someDay, fc.constantFrom('uppfoljd', 'annat')), {
  maxLength: 12,
})

describe('en bevakning', () => {
  it('räknas från starten och möts av händelsen, aldrig av en tidigare', () => {
    const open = watchOf(started({ rule: rule({}), marks: [mark('2026-08-30')] }))
    expect(open).toMatchObject({ id: 'r/b', due: '2027-02-28', rolled: '2027-02-28' })
    expect(watchOf(started({ rule: rule({}), marks: [mark('2026-08-31')] }))).toBeNull()
  })

  it('möts av det som antecknats för just den, och av ingen annans', () => {
    const done = (id: string) => mark('2026-09-01', doneMark(id))
    expect(watchOf(started({ rule: rule({}), marks: [done('r/b')] }))).toBeNull()
    expect(watchOf(started({ rule: rule({}), marks: [done('r/c'), done('r/bb')] }))).not.toBeNull()
  })

  it('flyttar bara den enskildes egen sista dag', () => {
    const easter = { start: day('2026-03-13'), last: null }
    const limit = { period: 'P3W' }
    const own = watchOf(started({ ...easter, rule: rule({ limit, roll: 'individ' }) }))
    expect(own).toMatchObject({ due: '2026-04-03', rolled: '2026-04-07' })
    const duty = watchOf(started({ ...easter, rule: rule({ limit }) }))
    expect(duty).toMatchObject({ due: '2026-04-03', rolled: '2026-04-03' })
  })

  it('kommer igen efter varje uppföljning, räknat från beslutets första dag', () => {
    const often = rule({ repeats: 'fran-start' })
    const due = (...days: string[]) =>
      watchOf(started({ rule: often, marks: days.map((text) => mark(text)) }))?.due
    expect(due()).toBe('2027-02-28')
    expect(due('2027-02-20')).toBe('2027-08-31')
    expect(due('2027-02-20', '2027-02-25')).toBe('2027-08-31')
    expect(due('2027-03-10')).toBe('2027-08-31')
    expect(due('2027-03-10', '2027-03-11')).toBe('2028-02-29')
  })

  it('slutar när beslutet inte har någon dag kvar', () => {
    const often = rule({ repeats: 'fran-start' })
    const last = day('2027-05-31')
    const due = (...days: string[]) =>
      watchOf(started({ rule: often, last, marks: days.map((text) => mark(text)) }))?.due ?? null
    expect([due(), due('2027-02-01'), due('2027-02-01', '2027-05-01')]).toEqual([
      '2027-02-28',
      '2027-05-31',
      null,
    ])
    expect(watchOf(started({ rule: often, last: day('2026-10-31') }))?.due).toBe('2026-10-31')
  })

  it('räknas på nytt från senaste sammanställningen', () => {
    const anew = rule({ repeats: 'fran-senaste', limit: { period: 'P89D' } })
    const at = (...marks: Mark[]) => watchOf(started({ rule: anew, marks }))?.due
    expect(at()).toBe('2026-11-28')
    expect(at(mark('2026-11-20'))).toBe('2027-02-17')
  })

  it('är densamma i vilken ordning händelserna än läses, och finns högst en gång', () => {
    const repeats = fc.constantFrom(
      'aldrig' as const,
      'fran-start' as const,
      'fran-senaste' as const,
    )
    fc.assert(
      fc.property(someMarks, someDay, repeats, (days, start, how) => {
        const marks = days.map(([text, name]) => mark(text, name))
        const at = { rule: rule({ repeats: how }), start: day(start) }
        const one = watchOf(started({ ...at, marks }))
        expect(watchOf(started({ ...at, marks: [...marks].reverse() }))).toEqual(one)
        expect(watchOf(started({ ...at, marks: [...marks].sort(() => -1) }))).toEqual(one)
      }),
    )
  })

  it('tappas aldrig och möts aldrig två gånger: en uppföljning till möter högst en tid till', () => {
    const metBy = (marks: readonly Mark[], start: string) => {
      const at = { rule: rule({ repeats: 'fran-start' }), start: day(start), marks }
      const watch = watchOf(started(at))
      const met = Number(watch?.id.split('/')[2]) - 1
      // The open time is the one after those that are met, counted from the one start.
      expect(watch?.due).toBe(nthDay({ period: 'P6M' }, day(start), met + 1)?.toString())
      return met
    }
    fc.assert(
      fc.property(someMarks, someDay, someDay, (days, start, one) => {
        const marks = days.map(([text, name]) => mark(text, name))
        const before = metBy(marks, start)
        const after = metBy([mark(one), ...marks], start)
        expect([before, before + 1]).toContain(after)
        const counting = marks.filter(({ name, day: at }) => name === 'uppfoljd' && at >= start)
        expect(before).toBeLessThanOrEqual(counting.length)
        if (counting.length > 0) expect(before).toBeGreaterThan(0)
      }),
    )
  })

  it('en sen uppföljning möter sin tid men inte nästa', () => {
    const often = rule({ repeats: 'fran-start' })
    const late = watchOf(started({ rule: often, marks: [mark('2028-10-01')] }))
    expect(late?.due).toBe('2027-08-31')
  })
})

describe('kvartal', () => {
  it('har sina dagar och sitt fönster hos IVO', () => {
    expect(quarterOf(IsoDate.parse('2026-09-30'))).toBe('2026-K3')
    expect(quarterDays('2027-K1')).toEqual({ from: '2027-01-01', to: '2027-03-31' })
    expect(nextQuarter('2026-K4')).toBe('2027-K1')
    const windows = [
      { quarter: 2, from: '07-01', to: '08-31' },
      { quarter: 4, from: '01-01', to: '01-31' },
    ]
    expect(reportDays('2026-K2', windows)).toEqual({ from: '2026-07-01', to: '2026-08-31' })
    expect(reportDays('2026-K4', windows)).toEqual({ from: '2027-01-01', to: '2027-01-31' })
    expect(reportDays('2026-K1', windows)).toBeNull()
  })

  it('följer på varandra utan lucka genom alla år', () => {
    let quarter = '2020-K1'
    for (let nr = 0; nr < 84; nr += 1) {
      const after = nextQuarter(quarter)
      const end = day(quarterDays(quarter).to)
      expect(end.add({ days: 1 }).toString()).toBe(quarterDays(after).from)
      quarter = after
    }
  })
})
