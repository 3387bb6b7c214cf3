import { describe, expect, it } from 'vitest'
import { personuppgifter as words } from '@renderer/text/sv/forms/personuppgifter'
import { foldAkt } from '@shared/domain/logFold'
import { Person } from '@shared/domain/person'
import { beslut, fattat, logOf } from '../../../../../tests/watches/akt'
import { personuppgifterKind as kind } from './personuppgifterKind'

const TODAY = '2026-11-27'
const plain = Person.parse({
  ...{ name: 'Maja Påhittsson', skydd: 'inget', address: 'Sagostigen 4 B', phone: '0479-00 00 12' },
  identitet: { kind: 'reservnummer', number: '19880412T143' },
})

function stateOf(person: Person) {
  return { ...foldAkt(logOf(fattat(beslut('b')))), person }
}

describe('personuppgifterna', () => {
  it('ändras med skäl och behåller det som inte rörs', () => {
    const state = stateOf(plain)
    const form = { ...kind.start(state, TODAY), skydd: 'sekretessmarkering', skal: 'Skatteverket' }
    expect(kind.check?.(form, state)).toEqual({})
    expect(kind.event(form)).toEqual({
      type: 'person.andrad',
      data: { person: { ...plain, skydd: 'sekretessmarkering' }, skal: 'Skatteverket' },
    })
  })

  it('nekar ett nummer som inte finns, med en mening vid fältet', () => {
    const state = stateOf(plain)
    const form = { ...kind.start(state, TODAY), number: '19880499-T143' }
    expect(Object.keys(kind.check?.(form, state) ?? {})).toEqual(['number'])
    expect(kind.event(form)).toBeNull()
  })

  it('säger vad ett nytt skydd betyder, och vad ett borttaget', () => {
    const form = { ...kind.start(stateOf(plain), TODAY), skydd: 'skyddad-folkbokforing' }
    expect(kind.warn?.(form, stateOf(plain))).toBe(
      `${words.becomesProtected} ${words.keepsAddress}`,
    )
    const hidden = stateOf({ ...plain, skydd: 'sekretessmarkering' })
    expect(kind.warn?.({ ...form, skydd: 'inget' }, hidden)).toBe(words.endsProtection)
    expect(kind.warn?.({ ...form, skydd: 'inget' }, stateOf(plain))).toBeNull()
  })

  it('visar inte en skyddad persons adress och telefon förrän någon ändrar dem', () => {
    const shown = (person: Person) => JSON.stringify(kind.rows(stateOf(person)))
    expect(shown(plain)).toContain('Sagostigen')
    const hidden = shown({ ...plain, skydd: 'sekretessmarkering' })
    expect(hidden).not.toMatch(/Sagostigen|0479/)
    expect(hidden).toContain('Sekretessmarkering')
  })
})
