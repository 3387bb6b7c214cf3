import { describe, expect, it } from 'vitest'
import { device, extend, oppnad } from '../../tests/vault/logs'
import type { HandelseBody } from './handelse'
import { Uppgifter } from './handelser/inkommetHandelser'
import type { CheckedEvent } from './logChain'
import { foldAkt } from './logFold'
import { DocumentId, Hash } from './primitives'

const ONE = device(1)
const ID = DocumentId.parse('a'.repeat(32))

const uppgifter = (over: object = {}) =>
  Uppgifter.parse({
    ...{ natt: '2026-11-25', inkom: '2026-11-24', satt: 'post', sort: 'intyg' },
    ...{ fran: 'Vårdcentralen', rubrik: 'Läkarintyg', betydelse: 'Sömnen.', ...over },
  })

const inkommen: HandelseBody = {
  type: 'handling.inkommen',
  data: {
    ...{ id: ID, uppgifter: uppgifter() },
    fil: {
      ...{ namn: 'intyg.pdf', filtyp: 'pdf', size: 7 },
      ...{ hash: Hash.parse('0'.repeat(64)), delar: [DocumentId.parse('b'.repeat(32))] },
    },
  },
}

function folded(...bodies: readonly HandelseBody[]) {
  const log = [oppnad(), ...bodies].reduce<CheckedEvent[]>(
    (events, body) => extend(events, ONE, body),
    [],
  )
  return foldAkt(log).inkommet.handlingar
}

describe('inkomna handlingar', () => {
  it('en rättelse ändrar vad som gäller och låter det tidigare stå läsbart', () => {
    const rattad: HandelseBody = {
      type: 'handling.rattad',
      data: { handling: ID, uppgifter: uppgifter({ inkom: '2026-11-23' }), skal: 'Fel dag.' },
    }
    const [handling] = folded(inkommen, rattad)
    expect(handling?.uppgifter.inkom).toBe('2026-11-23')
    expect(handling?.rattelser).toMatchObject([
      { tidigare: { inkom: '2026-11-24' }, skal: 'Fel dag.' },
    ])
  })

  it('en handling utan betydelse eller rubrik är ingen händelse', () => {
    const shape = Uppgifter.safeParse({ ...uppgifter(), betydelse: '' })
    expect(shape.success).toBe(false)
    expect(Uppgifter.safeParse({ ...uppgifter(), rubrik: '' }).success).toBe(false)
  })

  it('en rättelse av något som inte finns ändrar inget', () => {
    const other = DocumentId.parse('c'.repeat(32))
    const rattad: HandelseBody = {
      type: 'handling.rattad',
      data: { handling: other, uppgifter: uppgifter(), skal: 'Fel.' },
    }
    expect(folded(inkommen, rattad)).toEqual(folded(inkommen))
  })
})
