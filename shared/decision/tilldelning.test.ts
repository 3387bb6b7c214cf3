import { describe, expect, it } from 'vitest'
import { loadRuleSet } from '../../tools/rulesFiles'
import type { AktState } from '../domain/akt'
import type { Delegationsordning } from '../domain/delegation'
import { Anvandare } from '../domain/kontor'
import { IsoDate, UserId } from '../domain/primitives'
import { rulesFor } from '../rules/assemble'
import { orderFromPack } from './applyOrder'
import { factsFor } from './facts'
import { obstacles, pathOf } from './path'
import { evaluateUnder } from './underOrder'

const books = (() => {
  const held = rulesFor(loadRuleSet(), 'osby', {})
  if (held === null) throw new Error('Osby saknas')
  return held
})()
const { pack } = books
const date = IsoDate.parse('2026-02-25')
const [holder, colleague] = [UserId.parse('a'.repeat(32)), UserId.parse('b'.repeat(32))]

function person(id: UserId, roll: 'handlaggare' | 'enhetschef'): Anvandare {
  const name = { signatur: 'EP', name: 'Elin Påhittad', befattning: roll }
  return Anvandare.parse({ id, ...name, roller: [roll], active: true })
}

const held = { from: IsoDate.parse('2026-01-01'), to: null }
const order: Delegationsordning = {
  ...orderFromPack(pack, { id: 'prov', validFrom: held.from }),
  innehav: [{ niva: 'handlaggare', user: holder, ...held }],
}
const everyCase: Delegationsordning = { ...order, baraTilldelade: false }
const guide = {
  ...{ slag: 'bifall' as const, insats: 'kontaktperson', from: date, to: null, omfattning: null },
  ...{ openEnded: true, lagrum: 'SoL 11:1', answers: {}, open: [] },
}

function told(handlaggare: UserId | null, user: Anvandare) {
  const state = {
    handlaggare: handlaggare === null ? null : { user: handlaggare, name: 'Någon Påhittad' },
    facts: {},
    factSources: {},
  } as unknown as AktState
  return factsFor(state, guide, { date, user, pack }).facts
}

function asked(handlaggare: UserId | null, by: Delegationsordning) {
  const user = person(holder, 'handlaggare')
  const facts = told(handlaggare, user)
  const result = evaluateUnder(books, by, facts)
  const tilldelad = facts['tilldelad'] !== false
  return {
    path: pathOf(result.authority, { order: by, user, date, tilldelad }),
    asks: obstacles(result, { avvikelser: {}, samrad: [] }).map((one) =>
      'check' in one ? one.check : one.med,
    ),
  }
}

describe('tilldelningen (JO 5216-2017)', () => {
  it('den som har ärendet och innehar nivån signerar', () => {
    expect(asked(holder, order).path).toMatchObject({ kind: 'signera', grund: 'innehav' })
    expect(asked(holder, order).asks).not.toContain('lag-c-tilldelning')
  })

  it.each([
    ['någon annans', colleague],
    ['ingens', null],
  ])('i ett ärende som är %s räcker det inte att inneha nivån', (_whose, handlaggare) => {
    const { path, asks } = asked(handlaggare, order)
    expect(path).toEqual({ kind: 'otilldelat', niva: 'handlaggare' })
    expect(asks).toContain('lag-c-tilldelning')
  })

  it.each([colleague, null])(
    'när ordningen gäller alla ärenden signerar den som innehar nivån, utan att något skäl begärs',
    (handlaggare) => {
      const { path, asks } = asked(handlaggare, everyCase)
      expect(path).toMatchObject({ kind: 'signera', niva: 'handlaggare' })
      expect(asks).not.toContain('lag-c-tilldelning')
    },
  )

  it('enhetschefen som fördelar ärendena har det som är fördelat till någon, inte det ofördelade', () => {
    const chef = person(colleague, 'enhetschef')
    expect(told(holder, chef)['tilldelad']).toBe(true)
    expect(told(null, chef)['tilldelad']).toBe(false)
  })

  it('den som inte innehar nivån lämnar förslag, tilldelad eller inte', () => {
    const user = person(colleague, 'handlaggare')
    const { authority } = evaluateUnder(books, order, told(colleague, user))
    for (const tilldelad of [true, false]) {
      expect(pathOf(authority, { order, user, date, tilldelad })).toMatchObject({ kind: 'foresla' })
    }
  })
})
