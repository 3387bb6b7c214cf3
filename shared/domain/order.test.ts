import { describe, expect, it } from 'vitest'
import type { Delegationsordning } from './delegation'
import type { Settings } from './kontor'
import { holdersOf, holdsLevel } from './holding'
import { orderOn, punktFor } from './order'
import { Anvandare } from './kontor'
import { IsoDate, UserId } from './primitives'

const day = (text: string) => IsoDate.parse(text)
const maj = UserId.parse('a'.repeat(32))
const user = Anvandare.parse({
  id: maj,
  signatur: 'MP',
  name: 'Maj Påhittad',
  befattning: 'enhetschef',
  roller: ['enhetschef'],
  active: true,
})

function order(id: string, from: string, to: string | null): Delegationsordning {
  return {
    id,
    packId: 'osby',
    validFrom: day(from),
    validTo: to === null ? null : day(to),
    antagen: null,
    punkter: [
      {
        nr: '2.1',
        row: 'osby-del-04',
        arende: 'Korttidsboende',
        lagrum: 'SoL 11:1',
        villkor: 'högst tre månader',
        niva: 'enhetschef-myndighetskontoret',
        ersattare: '',
        anmarkning: '',
        active: true,
      },
    ],
    innehav: [
      {
        niva: 'enhetschef-myndighetskontoret',
        user: maj,
        from: day('2026-01-01'),
        to: day('2026-06-30'),
      },
      { niva: 'individutskott', user: maj, from: day('2026-01-01'), to: null },
    ],
  }
}

const settings = (orders: Delegationsordning[]) =>
  ({ kontor: { packId: 'osby' }, delegationsordningar: orders }) as unknown as Settings

describe('delegationsordningen över tid', () => {
  const gammal = order('gammal', '2025-07-01', '2026-03-31')
  const ny = order('ny', '2026-04-01', null)

  it.each([
    ['2025-06-30', null],
    ['2025-07-01', 'gammal'],
    ['2026-03-31', 'gammal'],
    ['2026-04-01', 'ny'],
  ])('den %s gäller %s', (date, expected) => {
    expect(orderOn(settings([gammal, ny]), 'osby', day(date))?.id ?? null).toBe(expected)
  })

  it('en annan kommuns ordning gäller aldrig', () => {
    expect(orderOn(settings([ny]), 'heby', day('2026-05-01'))).toBeNull()
  })
})

describe('vem som innehar en nivå', () => {
  const ny = order('ny', '2026-01-01', null)
  const chef = 'enhetschef-myndighetskontoret'

  it.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
  ])('den %s: %s', (date, expected) => {
    expect(holdsLevel(ny, user, { niva: chef, date: day(date) })).toBe(expected)
  })

  it('ett utskott innehas av ingen enskild, även om någon skrivits in där', () => {
    expect(holdersOf(ny, 'individutskott', day('2026-02-01'))).toEqual([maj])
    expect(holdsLevel(ny, user, { niva: 'individutskott', date: day('2026-02-01') })).toBe(false)
  })

  it('den som slutat innehar ingenting', () => {
    const left = { ...user, active: false }
    expect(holdsLevel(ny, left, { niva: chef, date: day('2026-02-01') })).toBe(false)
  })

  it('utan ordning innehar ingen någonting', () => {
    expect(holdsLevel(null, user, { niva: chef, date: day('2026-02-01') })).toBe(false)
  })
})

describe('punkten för en rad i paketet', () => {
  it('hittas på radens id och bara när den är i kraft', () => {
    const ny = order('ny', '2026-01-01', null)
    const off = { ...ny, punkter: ny.punkter.map((p) => ({ ...p, active: false })) }
    expect(punktFor(ny, 'osby-del-04')?.nr).toBe('2.1')
    expect(punktFor(off, 'osby-del-04')).toBeNull()
    expect(punktFor(ny, 'osby-del-99')).toBeNull()
  })
})
