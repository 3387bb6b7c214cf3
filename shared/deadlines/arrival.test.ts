import { describe, expect, it } from 'vitest'
import { device, extend, oppnad } from '../../tests/vault/logs'
import type { HandelseBody } from '../domain/handelse'
import type { CheckedEvent } from '../domain/logChain'
import { DocumentId, Hash, IsoDate } from '../domain/primitives'
import { Uppgifter } from '../domain/handelser/inkommetHandelser'
import { arrivalDay } from './arrival'
import { marksOf } from './marks/all'

describe('dagen en handling räknas som inkommen (22 § FL)', () => {
  it.each([
    ['brev en onsdag', '2026-11-25', 'post', '2026-11-24'],
    ['avi en måndag', '2026-11-30', 'avi', '2026-11-27'],
    ['postlådan efter helgen', '2026-12-28', 'postlada', '2026-12-23'],
    ['e-post en söndag', '2026-11-29', 'e-post', '2026-11-29'],
    ['besök', '2026-11-25', 'besok', '2026-11-25'],
  ] as const)('%s', (_what, natt, satt, inkom) => {
    expect(arrivalDay(IsoDate.parse(natt), satt)).toBe(inkom)
  })
})

describe('en inkommen handling för tiderna', () => {
  const id = DocumentId.parse('a'.repeat(32))
  const uppgifter = (sort: string, inkom: string) =>
    Uppgifter.parse({
      ...{ natt: '2026-11-25', satt: 'post', fran: 'Maj', rubrik: 'Brev', betydelse: 'Vill.' },
      ...{ sort, inkom },
    })
  const inkommen = (sort: string): HandelseBody => ({
    type: 'handling.inkommen',
    data: {
      ...{ id, uppgifter: uppgifter(sort, '2026-11-24') },
      fil: {
        ...{ namn: 'brev.pdf', filtyp: 'pdf', size: 7 },
        ...{ hash: Hash.parse('0'.repeat(64)), delar: [DocumentId.parse('b'.repeat(32))] },
      },
    },
  })
  const marks = (...bodies: readonly HandelseBody[]) => {
    const log = [oppnad(), ...bodies].reduce<CheckedEvent[]>(
      (events, body) => extend(events, device(1), body),
      [],
    )
    return marksOf(log).map(({ name, day }) => `${name} ${day}`)
  }

  it('en begäran enligt 12 § FL startar tiden på dagen den kom in', () => {
    expect(marks(inkommen('fl12-begaran'))).toContain('fl12_begaran 2026-11-24')
  })

  it('ett yttrande möter väntan på svar, ett brev möter inget', () => {
    expect(marks(inkommen('yttrande'))).toContain('svar_inkom 2026-11-24')
    expect(marks(inkommen('brev'))).toEqual(marks())
  })

  it('en rättad dag och ett rättat slag flyttar tiden med sig', () => {
    const rattad = (sort: string, inkom: string): HandelseBody => ({
      type: 'handling.rattad',
      data: { handling: id, uppgifter: uppgifter(sort, inkom), skal: 'Fel.' },
    })
    const moved = marks(inkommen('fl12-begaran'), rattad('fl12-begaran', '2026-11-20'))
    expect(moved).toContain('fl12_begaran 2026-11-20')
    expect(moved).not.toContain('fl12_begaran 2026-11-24')
    expect(marks(inkommen('fl12-begaran'), rattad('brev', '2026-11-24'))).toEqual(marks())
  })
})
