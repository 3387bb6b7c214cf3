import { describe, expect, it } from 'vitest'
import type { Anvandare, Settings } from '@shared/domain/kontor'
import { IsoDate, UserId } from '@shared/domain/primitives'
import type { RegisterRow } from '@shared/domain/register'
import { waitingFor } from './waiting'

const me = UserId.parse('a'.repeat(32))
const user = { id: me, active: true } as unknown as Anvandare
const settings = {
  kontor: { packId: 'osby' },
  delegationsordningar: [
    {
      id: 'o',
      packId: 'osby',
      validFrom: '2026-01-01',
      validTo: null,
      punkter: [],
      innehav: [{ niva: 'enhetschef', user: me, from: '2026-01-01', to: '2026-06-30' }],
    },
  ],
} as unknown as Settings
const rows = ['enhetschef', 'individutskott', 'handlaggare', null].map(
  (vantarPa) => ({ vantarPa }) as unknown as RegisterRow,
)
const turns = (day: string) => {
  const waiting = waitingFor(rows, { settings, user, date: IsoDate.parse(day) })
  return Object.fromEntries(
    Object.entries(waiting).map(([whose, list]: [string, readonly RegisterRow[]]) => [
      whose,
      list.map((row) => row.vantarPa),
    ]),
  )
}

describe('vems tur det är att besluta', () => {
  it('min medan jag innehar nivån, organets för sig', () => {
    expect(turns('2026-06-30')).toEqual({
      forMe: ['enhetschef'],
      organ: ['individutskott'],
      others: ['handlaggare'],
    })
  })

  it('inte min när innehavet är slut', () => {
    expect(turns('2026-07-01')).toEqual({
      forMe: [],
      organ: ['individutskott'],
      others: ['enhetschef', 'handlaggare'],
    })
  })
})
