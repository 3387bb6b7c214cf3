import { describe, expect, it } from 'vitest'
import { aktFakta } from '@shared/decision/aktFakta'
import { watchOutcomes } from '@shared/decision/watchOutcomes'
import type { HandelseBody } from '@shared/domain/handelse'
import { IsoDate } from '@shared/domain/primitives'
import { loadWatchBook } from '../../tools/rulesFiles'
import { device, extend } from '../vault/logs'
import { beslut, fattat, logOf, uppfoljning, verkstallighet } from './akt'

const book = loadWatchBook('osby')
const one = beslut('b', { to: '2027-09-06' })
type Log = ReturnType<typeof logOf>

/** How the watches went, shortly: last day, done, ended undone. */
function outcomes(log: Log): readonly string[] {
  return watchOutcomes(log, book).utfall.map(
    ({ sort, senast, gjord, bortfallen }) =>
      `${senast} ${sort}: ${gjord ?? (bortfallen === null ? 'öppen' : `borta ${bortfallen}`)}`,
  )
}

/** An event of the akt, on a day of its own by the clock. */
function on(log: Log, at: string, body: HandelseBody): Log {
  const longer = extend(log, device(1), body)
  return longer.map((item, index) =>
    index < longer.length - 1
      ? item
      : { ...item, event: { ...item.event, at: `${at}T10:00:00.000Z` as typeof item.event.at } },
  )
}

function closed(date: string): HandelseBody {
  return { type: 'avslutad', data: { date, skal: 'S' } } as HandelseBody
}

function ansokan(inkom: string, more: object = {}): HandelseBody {
  const data = { sort: 'ansokan', satt: 'skriftlig', fran: '', insats: null, insatsName: '' }
  return {
    type: 'aktualiserad',
    data: { ...data, inkom, from: null, to: null, omfattning: null, text: '', ...more },
  } as HandelseBody
}

describe('hur en bevakning gick', () => {
  it('är öppen tills det som möter den har hänt', () => {
    expect(outcomes(logOf(fattat(one)))).toContain(
      '2026-12-07 Verkställ insatsen eller rapportera till IVO och revisorerna: öppen',
    )
  })

  it('möts av dagen som händelsen säger, i tid eller sent', () => {
    const inTime = logOf(fattat(one), verkstallighet(one, 'verkstalld', '2026-12-07'))
    const late = logOf(fattat(one), verkstallighet(one, 'verkstalld', '2026-12-08'))
    const name = '2026-12-07 Verkställ insatsen eller rapportera till IVO och revisorerna'
    expect(outcomes(inTime)).toContain(`${name}: 2026-12-07`)
    expect(outcomes(late)).toContain(`${name}: 2026-12-08`)
  })

  it('som upphör före sin dag räknas inte, och den som hade gått ut räknas som aldrig gjord', () => {
    const name = 'Följ upp insatsen'
    const early = on(logOf(fattat(one)), '2027-05-01', closed('2027-05-01'))
    const late = on(logOf(fattat(one)), '2027-10-01', closed('2027-10-01'))
    expect(outcomes(early).filter((line) => line.includes(name))).toEqual([])
    expect(outcomes(late)).toContain(`2027-09-06 ${name}: borta 2027-10-01`)
  })

  it('flyttas inte av att påminnelsen skjuts upp, men det syns', () => {
    const { utfall } = watchOutcomes(logOf(fattat(one)), book)
    expect(utfall.filter(({ uppskjuten }) => uppskjuten)).toEqual([])
    const data = {
      bevakning: `lag-d-ej-verkstallt-3m/${one.id}`,
      rubrik: '',
      till: '2026-12-20',
      skal: 'S',
    }
    const put = logOf(fattat(one), { type: 'bevakning.uppskjuten', data } as HandelseBody)
    const [snoozed] = watchOutcomes(put, book).utfall.filter(({ uppskjuten }) => uppskjuten)
    expect(snoozed).toMatchObject({ senast: '2026-12-07', gjord: null, flyttad: false })
  })

  it('upprepas: varje gång för sig', () => {
    const followed = logOf(
      fattat(beslut('b', { to: null })),
      uppfoljning('2027-08-01'),
      uppfoljning('2028-08-01'),
    )
    const lines = outcomes(followed).filter((line) => line.includes('Följ upp'))
    expect(lines).toHaveLength(3)
    expect(lines.filter((line) => line.endsWith('öppen'))).toHaveLength(1)
  })

  it('har samma utfall vilken ordning händelserna än läses i', () => {
    const log = logOf(fattat(one), verkstallighet(one, 'verkstalld', '2026-10-01'))
    expect(watchOutcomes([...log].reverse(), book).utfall).toEqual(watchOutcomes(log, book).utfall)
  })

  it('är inte med när någon annan ska göra det, eller när tiden bara löper ut', () => {
    const sorter = outcomes(logOf(fattat(one))).join('\n')
    expect(sorter).not.toMatch(/överklaga/i)
    expect(sorter).not.toMatch(/Räknas som delgiven/)
  })

  it('är gjord när ett nytt beslut har tagit det gamlas plats', () => {
    const next = beslut('c', { slag: 'forlangning', beslutsdatum: '2027-09-01' })
    expect(outcomes(logOf(fattat(one), fattat(next)))).toContain(
      '2027-09-06 Beslutet om insatsen upphör: 2027-09-01',
    )
  })
})

describe('ledtiden', () => {
  it('räknas från dagen ansökan kom in, inte från att akten öppnades', () => {
    const log = logOf(ansokan('2026-08-01'), fattat(one))
    expect(aktFakta(log, book).tillBeslut).toEqual([{ day: '2026-09-07', dagar: 37 }])
  })

  it('är en för varje ansökan, till det första beslutet om samma insats', () => {
    const log = logOf(
      ansokan('2026-08-01', { insats: 'kontaktperson' }),
      ansokan('2026-09-01', { insats: 'boendestod' }),
      fattat(beslut('c', { slag: 'inleda', insats: null, beslutsdatum: '2026-09-02' })),
      fattat(one),
    )
    expect(aktFakta(log, book).tillBeslut).toEqual([{ day: '2026-09-07', dagar: 6 }])
  })

  it('finns inte för en anmälan som inte ledde till utredning', () => {
    const opened = logOf(ansokan('2026-08-01', { sort: 'anmalan' }))
    const ref = { device: opened[2]?.event.device, seq: opened[2]?.event.seq }
    const refused = extend(opened, device(1), {
      type: 'utredning.inte-inledd',
      data: { skal: 'S', aktualisering: ref },
    } as HandelseBody)
    expect(aktFakta(extend(refused, device(1), fattat(one)), book).tillBeslut).toEqual([])
  })

  it('till verkställt går från beslutet till första dagen det var verkställt i sin helhet', () => {
    const log = logOf(
      fattat(one),
      verkstallighet(one, 'delvis', '2026-09-10'),
      verkstallighet(one, 'verkstalld', '2026-09-17'),
      verkstallighet(one, 'avbruten', '2026-10-01'),
      verkstallighet(one, 'verkstalld', '2026-11-01'),
    )
    expect(aktFakta(log, book).tillVerkstallt).toEqual([{ day: '2026-09-17', dagar: 10 }])
  })
})

describe('målen', () => {
  const followed = (date: string, nuvarande: number, uppfyllelse: string) =>
    ({
      type: 'uppfoljning.gjord',
      data: {
        ...{ beslut: one.id, date, skal: 'planerad', satt: '', deltagare: '', egenSyn: '' },
        ...{ utforaren: '', bedomning: '', framat: 'fortsatter', framatText: '' },
        omraden: [{ omrade: 'hemliv', nuvarande, avsett: 1, text: '' }],
        mal: [{ nr: 1, mal: 'M', uppfyllelse, text: '' }],
      },
    }) as HandelseBody

  it('och livsområdena följs från uppföljning till uppföljning, lägre tal är bättre', () => {
    const log = logOf(
      fattat(one),
      followed('2026-10-01', 3, 'ej-uppnatt'),
      followed('2026-11-01', 2, 'delvis'),
      followed('2026-12-01', 9, 'uppnatt'),
    )
    const { mal, omraden } = aktFakta(log, book)
    expect(mal.map(({ day, uppfyllelse }) => [day, uppfyllelse])).toEqual([
      ['2026-10-01', 'ej-uppnatt'],
      ['2026-11-01', 'delvis'],
      ['2026-12-01', 'uppnatt'],
    ])
    expect(omraden.map(({ rorelse }) => rorelse)).toEqual(['okand', 'battre', 'okand'])
    expect(JSON.stringify([mal, omraden])).not.toContain('"M"')
  })
})

describe('aktens lägen', () => {
  it('har dagen de började, så att en period kan räknas efteråt', () => {
    const log = on(logOf(fattat(one)), '2027-10-01', closed('2027-10-01'))
    const { course } = aktFakta(log, book)
    expect(course.at(-1)).toEqual({ day: IsoDate.parse('2027-10-01'), status: 'avslutad' })
    expect(course.at(-2)?.status).toBe('beslutad')
  })
})
