import { describe, expect, it, vi } from 'vitest'
import type { RaknareRad } from '@shared/domain/raknare'
import { IsoDate } from '@shared/domain/primitives'
import { bytesOn } from '../../../tests/vault/memoryPort'
import { machine, must, office, refusal, unlockAs, user } from '../../../tests/vault/office'
import type { RaknareApi } from './raknareApi'

// Argon2id and fake-indexeddb on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const row: Omit<RaknareRad, 'id' | 'year'> = {
  insats: 'stodtelefon',
  antal: 2,
  aldersgrupp: '15-17',
  kon: 'kvinna',
  orsak: 'relation',
  kontaktsatt: null,
  roll: null,
}
const course = { ...row, insats: 'abc-tonar' }
const decision = {
  sammantrade: IsoDate.parse('2026-02-10'),
  paragraf: '17',
  insatser: ['abc-tonar'],
  from: IsoDate.parse('2026-03-01'),
}

describe('den anonyma räknaren', () => {
  it('räknar rådgivning, minns det över låsning, och summerar', async () => {
    const { on, vault } = await office()
    await must(vault.countAnonymous({ basis: '14:4', row }))
    await must(vault.countAnonymous({ basis: '14:4', row: { ...row, antal: 3 } }))
    await must(vault.prepareLock())
    const again = on.start()
    await unlockAs(again, 'AB')
    const { cells } = await must(again.raknare())
    expect(cells).toEqual([{ ...row, antal: 5, year: 2026 }])
  })

  it('är stängd för annat tills nämnden har beslutat, och efter beslutets sista dag', async () => {
    const { vault } = await office()
    expect(await refusal(vault.countAnonymous({ basis: '14:5', row: course }))).toBe('not-allowed')
    const { undantag } = await must(vault.registerUndantag(decision))
    await must(vault.countAnonymous({ basis: '14:5', row: course }))
    expect(
      await refusal(vault.countAnonymous({ basis: '14:5', row: { ...course, insats: 'cosp' } })),
    ).toBe('not-allowed')
    const id = undantag[0]?.id ?? ''
    await must(vault.endUndantag({ id, to: IsoDate.parse('2026-11-21') }))
    expect(await refusal(vault.countAnonymous({ basis: '14:5', row: course }))).toBe('not-allowed')
  })

  it('rättar det senaste, en gång, och bara sitt eget', async () => {
    const { on, vault } = await office()
    await must(vault.addUser(user('CD', 'handlaggare')))
    const { last } = await must(vault.countAnonymous({ basis: '14:4', row }))
    await must(vault.prepareLock())
    const other = on.start()
    await unlockAs(other, 'CD')
    expect((await must(other.raknare())).last).toBeNull()
    expect(await refusal(other.undoCount(last?.id ?? ''))).toBe('not-found')
    await must(other.prepareLock())
    const again = on.start()
    await unlockAs(again, 'AB')
    const undone = await must(again.undoCount(last?.id ?? ''))
    expect(undone).toMatchObject({ cells: [], last: null })
    expect(await refusal(again.undoCount(last?.id ?? ''))).toBe('not-found')
  })

  it('bara administratören registrerar nämndens beslut', async () => {
    const { on, vault } = await office()
    await must(vault.addUser(user('CD', 'handlaggare')))
    await must(vault.prepareLock())
    const other = on.start()
    await unlockAs(other, 'CD')
    expect(await refusal(other.registerUndantag(decision))).toBe('not-allowed')
    const unnumbered = { ...decision, paragraf: 'sjutton' }
    expect(await refusal(vault.registerUndantag(unnumbered))).toBe('locked')
  })

  it('tar inte emot något om en person, och skriver inget av det till disken', async () => {
    const on = machine()
    const { vault } = await office(on)
    const canary = 'Kanariefågel Åkerström'
    const more = { ...row, name: canary } as never
    const words = { ...row, orsak: canary } as never
    for (const bad of [more, words]) {
      expect(await refusal(vault.countAnonymous({ basis: '14:4', row: bad }))).toBe('invalid')
    }
    await must(vault.countAnonymous({ basis: '14:4', row }))
    await must(vault.prepareLock())
    const disk = bytesOn(on.disk).map(Buffer.from)
    for (const word of [canary, 'stodtelefon', 'aldersgrupp']) {
      expect(disk.some((bytes) => bytes.includes(Buffer.from(word)))).toBe(false)
    }
  })

  it('den som bara har rapportnyckeln räknar ingenting', async () => {
    const { on, vault } = await office()
    await must(vault.addUser(user('NS', 'namndsekreterare')))
    await must(vault.prepareLock())
    const secretary = on.start()
    await unlockAs(secretary, 'NS')
    const api: RaknareApi = secretary
    expect(await refusal(api.countAnonymous({ basis: '14:4', row }))).toBe('not-allowed')
  })
})
