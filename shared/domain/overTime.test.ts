import { describe, expect, it } from 'vitest'
import { beslut } from '../../tests/watches/akt'
import { device, extend, oppnad } from '../../tests/vault/logs'
import { HandelseBody } from './handelse'
import { foldAkt } from './logFold'
import { overTime } from './overTime'

const one = beslut('b')

function omrade(name: string, nuvarande: number, avsett: number | null): HandelseBody {
  return HandelseBody.parse({
    type: 'livsomrade.beskrivet',
    data: {
      ...{ omrade: name, nuvarande, avsett, beskrivning: 'B', egenSyn: '', behov: '', mal: '' },
      ...{ stod: null, kallor: [] },
    },
  })
}

function followed(
  date: string,
  omraden: readonly object[],
  mal: readonly object[] = [],
): HandelseBody {
  return HandelseBody.parse({
    type: 'uppfoljning.gjord',
    data: {
      ...{ beslut: one.id, date, skal: 'planerad', satt: '', deltagare: '', egenSyn: '' },
      ...{ utforaren: '', omraden, mal, bedomning: '', framat: 'fortsatter', framatText: '' },
    },
  })
}

const nu = (name: string, nuvarande: number, avsett: number | null = 1) => ({
  ...{ omrade: name, nuvarande, avsett, text: '' },
})
const goal = (nr: number, uppfyllelse: string) => ({ nr, mal: `M${nr}`, uppfyllelse, text: '' })

function picture(...bodies: readonly HandelseBody[]) {
  const log = bodies.reduce(
    (read, body) => extend(read, device(1), body),
    extend([], device(1), oppnad()),
  )
  return overTime(foldAkt(log), one)
}

describe('bilden över tid', () => {
  it('går från utredningen över varje uppföljning, i dagordning', () => {
    const shown = picture(
      omrade('hemliv', 3, 1),
      followed('2026-09-01', [nu('hemliv', 2)]),
      followed('2026-06-01', [nu('hemliv', 3)]),
    )
    expect(shown.days).toEqual(['2026-01-01', '2026-06-01', '2026-09-01'])
    expect(shown.areas).toEqual([
      {
        ...{ omrade: 'hemliv', avsett: 1 },
        points: [
          { day: '2026-01-01', grad: 3 },
          { day: '2026-06-01', grad: 3 },
          { day: '2026-09-01', grad: 2 },
        ],
      },
    ])
  })

  it('har en lucka där området inte bedömdes, och visar 8 och 9 som de är', () => {
    const shown = picture(
      omrade('hemliv', 8, null),
      followed('2026-06-01', [nu('trygghet', 2)]),
      followed('2026-09-01', [nu('hemliv', 9, null)]),
    )
    expect(
      shown.areas.map(({ omrade: name, points }) => [name, points.map((p) => p.grad)]),
    ).toEqual([
      ['hemliv', [8, null, 9]],
      ['trygghet', [null, 2, null]],
    ])
  })

  it('följer varje mål med samma nummer', () => {
    const shown = picture(
      followed('2026-06-01', [], [goal(2, 'ej-uppnatt')]),
      followed('2026-09-01', [], [goal(1, 'delvis'), goal(2, 'uppnatt')]),
    )
    expect(shown.goals.map(({ nr, points }) => [nr, points.map((p) => p.uppfyllelse)])).toEqual([
      [1, [null, 'delvis']],
      [2, ['ej-uppnatt', 'uppnatt']],
    ])
  })

  it('är tom utan områden och uppföljningar', () => {
    expect(picture()).toEqual({ days: [], areas: [], goals: [] })
  })
})
