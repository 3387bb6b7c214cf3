import { describe, expect, it } from 'vitest'
import { loadRuleSet } from '../../tools/rulesFiles'
import type { Settings } from '../domain/kontor'
import { orderOn, packIdOn } from '../domain/order'
import { Hash, IsoDate } from '../domain/primitives'
import type { OwnPackMeta } from '../rules/ownPack'
import { orderFromPack } from './applyOrder'
import { orderEffect, putInForce } from './ownPackOrder'

const osby = loadRuleSet().packs.find(({ id }) => id === 'osby')
if (!osby) throw new Error('no osby')
const order = orderFromPack(osby, { id: 'ordning-1', validFrom: IsoDate.parse('2025-07-01') })
const antagen = { date: IsoDate.parse('2025-06-10'), paragraf: '27' }
const settings: Settings = {
  kontor: {
    ...{ kommun: 'Exempelby', namnd: 'Omsorgsnämnden', utskott: '', forvaltning: 'F', enhet: 'E' },
    ...{ postalAddress: '', visitingAddress: '', phone: '', email: '', organisationNumber: '' },
    ...{ forvaltningsratt: '', packId: 'osby', isExample: false },
  },
  delegationsordningar: [{ ...order, antagen }],
  sammantraden: [],
}
const hash = Hash.parse('a'.repeat(64))
const meta: OwnPackMeta = {
  ...{ id: 'egen-osby', title: 'Egna', kommun: 'Exempelby', validFrom: '2027-01-01', hash },
  bas: { id: 'osby', validFrom: '2025-07-01', hash },
  nivaer: [],
  borttagna: [],
}
const day = (text: string) => IsoDate.parse(text)
const raised = {
  ...meta,
  nivaer: [{ row: 'osby-del-01', fran: 'handlaggare', till: 'enhetschef' }],
}

describe('när ett eget paket sätts i kraft', () => {
  const after = putInForce(settings, meta)

  it('gäller det gamla till och med dagen före, paket och ordning tillsammans', () => {
    expect(packIdOn(after.kontor, day('2026-12-31'))).toBe('osby')
    expect(packIdOn(after.kontor, day('2027-01-01'))).toBe('egen-osby')
    const orderId = (text: string) => orderOn(after, after.kontor.packId, day(text))?.id
    expect([orderId('2026-12-31'), orderId('2027-01-01')]).toEqual([
      'ordning-1',
      'egen-osby-2027-01-01-aaaaaa',
    ])
  })

  it('rörs inte den ordning som gällde, så att gamla kvitton håller', () => {
    expect(after.delegationsordningar[0]).toEqual(settings.delegationsordningar[0])
  })

  it('följer nämndens antagande med när ingen nivå ändras, annars inte', () => {
    expect(after.delegationsordningar[1]).toMatchObject({ packId: 'egen-osby', antagen })
    const next = putInForce(settings, raised).delegationsordningar[1]
    expect(next?.antagen).toBeNull()
    expect(next?.punkter.find(({ row }) => row === 'osby-del-01')?.niva).toBe('enhetschef')
  })

  it('behålls en nivå som nämnden själv har valt', () => {
    const punkter = order.punkter.map((punkt) =>
      punkt.row === 'osby-del-01' ? { ...punkt, niva: 'individutskott' } : punkt,
    )
    const own = { ...settings, delegationsordningar: [{ ...order, punkter }] }
    expect(orderEffect(own, raised).moved).toEqual([])
  })

  it('sägs vilka punkter som mister sin rad', () => {
    const gone = { table: 'delegation' as const, id: 'osby-del-03', skal: 'Ges inte.' }
    const { lost } = orderEffect(settings, { ...meta, borttagna: [gone] })
    expect(lost.map(({ row }) => row)).toEqual(['osby-del-03'])
  })

  it('följer ett utkast och en redan antagen senare ordning med till det egna paketet', () => {
    const draft = { ...order, id: 'u', utkast: true as const, validFrom: day('2027-03-01') }
    const later = { ...order, id: 'ordning-senare', antagen, validFrom: day('2027-02-01') }
    const delegationsordningar = [...settings.delegationsordningar, draft, later]
    const both = putInForce({ ...settings, delegationsordningar }, meta)
    const shown = both.delegationsordningar.map(({ id, packId }) => `${id} ${packId}`)
    expect(shown).toEqual([
      'ordning-1 osby',
      'u egen-osby',
      'ordning-senare osby',
      'egen-osby-2027-01-01-aaaaaa egen-osby',
      'egen-osby-2027-02-01-aaaaaa egen-osby',
    ])
  })

  it('går nästa version vidare på samma ordning, om ingen nivå ändras', () => {
    const second = { ...meta, validFrom: '2028-01-01' }
    const again = putInForce(after, second)
    expect(again).toEqual(after)
    const levels = putInForce(after, { ...raised, validFrom: '2028-01-01' })
    const id = (text: string) => orderOn(levels, 'egen-osby', day(text))?.id
    expect([id('2027-12-31'), id('2028-01-01')]).toEqual([
      'egen-osby-2027-01-01-aaaaaa',
      'egen-osby-2028-01-01-aaaaaa',
    ])
  })
})
