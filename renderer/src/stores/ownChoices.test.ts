import { describe, expect, it, vi } from 'vitest'
import { must, office, unlockAs, user } from '../../../tests/vault/office'
import { isPutAway, isWork, putAway } from './ownChoices'
import { provideVault } from './vault'

// Argon2id and fake-indexeddb on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

describe('det man har dolt för sig själv', () => {
  it('är dolt också efter omstart, bara för den som dolde det, och är inget som väntar', async () => {
    const { vault, on } = await office()
    await must(vault.addUser(user('HL', 'handlaggare')))
    provideVault(vault as never)
    expect(await isPutAway('first-steps')).toBe(false)
    await putAway('first-steps')
    await putAway('first-steps')
    expect((await must(vault.listDrafts())).filter(isWork)).toEqual([])
    await must(vault.prepareLock())

    const again = on.start()
    provideVault(again as never)
    await unlockAs(again, 'AB')
    expect(await isPutAway('first-steps')).toBe(true)
    expect(await must(again.listDrafts())).toHaveLength(1)
    await must(again.prepareLock())
    await unlockAs(again, 'HL')
    expect(await isPutAway('first-steps')).toBe(false)
  })
})
