import { describe, expect, it, vi } from 'vitest'
import { IsoDate } from '@shared/domain/primitives'
import { decided } from '../../../tests/vault/decided'
import { must, note, office, refusal, unlockAs, user } from '../../../tests/vault/office'
import type { VaultApi } from './api'

// Argon2id and fake-indexeddb on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const day = (text: string) => IsoDate.parse(text)
const asked = {
  period: { from: day('2026-01-01'), to: day('2026-12-31') },
  fore: { from: day('2025-01-01'), to: day('2025-12-31') },
  purpose: 'Följa upp kvalitet och tider',
}
const goOn = () => true

const log = (vault: VaultApi) =>
  must(vault.accessLog({ from: day('2026-11-22'), to: day('2026-11-22') }))

describe('statistiken i valvet', () => {
  it('ger bara antal, och skriver ändamålet i åtkomstloggen först', async () => {
    const made = await office()
    await decided(made)
    const { period, fore } = await must(made.vault.statistik(asked, goOn))
    expect(period).toMatchObject({ akter: 1, beslut: 1, insats: [['Korttidsboende', 1]] })
    expect(fore).toMatchObject({ akter: 0, beslut: 0 })
    expect(JSON.stringify(period)).not.toMatch(/Test|2026-0001|Dygnet runt/)
    const uses = (await log(made.vault)).filter(({ what }) => what === 'uppfoljning')
    expect(uses.map(({ purpose }) => purpose)).toEqual([
      'Uppföljning: Följa upp kvalitet och tider. Statistik 2026-01-01 till 2026-12-31, 1 akter',
    ])
  })

  it('vägras utan ändamål, och när perioden slutar före sin början', async () => {
    const { vault } = await office()
    expect(await refusal(vault.statistik({ ...asked, purpose: ' ' }, goOn))).toBe('invalid')
    const backwards = { from: day('2026-12-31'), to: day('2026-01-01') }
    expect(await refusal(vault.statistik({ ...asked, period: backwards }, goOn))).toBe('invalid')
    expect((await log(vault)).filter(({ what }) => what === 'uppfoljning')).toEqual([])
  })

  it('är för enhetschef och administratör, och räknar en skyddad akt bara med dess nyckel', async () => {
    const made = await office()
    await must(made.vault.addUser(user('CD', 'handlaggare')))
    await must(made.vault.addUser(user('EF', 'enhetschef')))
    await decided(made)
    await decided(made, {}, { skydd: 'sekretessmarkering' })
    expect((await must(made.vault.statistik(asked, goOn))).period.akter).toBe(2)
    await must(made.vault.prepareLock())
    const colleague = made.on.start()
    await unlockAs(colleague, 'CD')
    expect(await refusal(colleague.statistik(asked, goOn))).toBe('not-allowed')
    await must(colleague.prepareLock())
    const chief = made.on.start()
    await unlockAs(chief, 'EF')
    expect((await must(chief.statistik(asked, goOn))).period.akter).toBe(1)
  })

  it('läser en akt på nytt när den har ändrats, annars räcker det som är läst', async () => {
    const made = await office()
    const akt = await decided(made)
    const { head } = await must(made.vault.openAkt(akt, 'prov'))
    const first = await must(made.vault.statistik(asked, goOn))
    const avslutad = { type: 'avslutad', data: { date: day('2026-11-22'), skal: 'S' } } as const
    await must(made.vault.append({ akt, head, bodies: [note('T'), avslutad] }))
    expect(first.period.status).toEqual([['beslutad', 1]])
    const second = await must(made.vault.statistik(asked, goOn))
    expect(second.period.status).toEqual([['avslutad', 1]])
  })

  it('kan avbrytas, och släpper fram andra anrop emellan', async () => {
    const made = await office()
    for (let nr = 0; nr < 9; nr += 1) await decided(made)
    const told: number[] = []
    const stopped = made.vault.statistik(asked, async (done) => {
      told.push(done)
      await must(made.vault.listRegister())
      return done === 0
    })
    expect(await refusal(stopped)).toBe('cancelled')
    expect(told).toEqual([0, 8])
  })
})
