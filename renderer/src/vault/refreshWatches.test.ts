import { describe, expect, it, vi } from 'vitest'
import { IsoDate } from '@shared/domain/primitives'
import { must, newBeslut, office, person, unlockAs } from '../../../tests/vault/office'

// Argon2id and fake-indexeddb on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

/** An office with one decision to carry out. */
async function withDecision() {
  const { vault, me } = await office()
  const input = { person: person('Test'), handlaggare: me.id, readers: [], first: [] }
  const { state } = await must(vault.createAkt(input))
  const { id, name, befattning } = me
  const niva = 'enhetschef-myndighetskontoret'
  const fattatAv = { kind: 'anvandare' as const, user: id, name, befattning, niva }
  const reserved = await must(vault.reserveBeslut(state.akt, niva))
  await must(vault.signBeslut(newBeslut({ akt: state.akt, reserved, fattatAv })))
  return { vault, me }
}

describe('bevakningar efter upplåsning', () => {
  it('räknas inte om när reglerna är desamma', async () => {
    const { vault } = await withDecision()
    expect(await must(vault.refreshWatches())).toBe(0)
  })

  it('räknas om när reglerna har ändrats, och sedan inte en gång till', async () => {
    const { vault, me } = await withDecision()
    const [before] = await must(vault.listRegister())
    const { settings } = await must(vault.session())
    const date = IsoDate.parse('2026-12-10')
    const sammantraden = [{ organ: 'individutskott', date, handlingarSenast: date }]
    await must(vault.saveSettings({ ...settings, sammantraden }))
    await must(vault.prepareLock())
    await unlockAs(vault, me.signatur)
    expect(await must(vault.refreshWatches())).toBe(1)
    const [after] = await must(vault.listRegister())
    expect(after?.regler).not.toBe(before?.regler)
    expect(after?.bevakningar).toEqual(before?.bevakningar)
    expect(await must(vault.refreshWatches())).toBe(0)
    expect((await must(vault.checkRegister())).differed).toBe(0)
  })
})
