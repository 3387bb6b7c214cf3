import { describe, expect, it, vi } from 'vitest'
import { orderFromPack } from '@shared/decision/applyOrder'
import { orderWithLimit } from '@shared/decision/limit'
import { crossings } from '@shared/decision/simulate'
import { IsoDate } from '@shared/domain/primitives'
import { rulesFor } from '@shared/rules/assemble'
import type { Facts } from '@shared/rules/facts'
import { loadRuleSet } from '../../../tools/rulesFiles'
import { chef, decided } from '../../../tests/vault/decided'
import { must, office, refusal, unlockAs, user } from '../../../tests/vault/office'
import type { VaultApi } from './api'

// Argon2id and fake-indexeddb on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const rules = loadRuleSet()
const books = rulesFor(rules, 'osby', {})
if (books === null) throw new Error('Osby saknas')
const { pack } = books
const base = orderFromPack(pack, { id: 'prov', validFrom: IsoDate.parse('2026-01-01') })
const trial = orderWithLimit(base, pack, { nr: '1.4', grans: 'P6M' })
const day = (text: string) => IsoDate.parse(text)
const period = { from: day('2025-11-23'), to: day('2026-11-22') }
const asked = { rules, base, trial, period }

const stay = (to: string): Facts => ({
  ...{ insats: 'korttidsboende', decision_kind: 'bifall', law: 'SoL 11:1', age: 40 },
  ...{ decision_date: '2026-11-22', from: '2026-12-01', to },
})

const goOn = () => true
const log = (vault: VaultApi) =>
  must(vault.accessLog({ from: day('2026-11-22'), to: day('2026-11-22') }))

describe('simuleringen i valvet', () => {
  it('räknar om besluten, visar bara antal och skriver ändamålet i åtkomstloggen', async () => {
    const made = await office()
    for (const to of ['2027-02-28', '2027-03-01', '2027-05-31', '2027-06-01']) {
      await decided(made, stay(to))
    }
    const sum = await must(made.vault.simulateOrder(asked, goOn))
    expect(sum.total).toBe(4)
    expect(crossings(sum)).toEqual([{ from: 'individutskott', to: chef, insats: null, count: 2 }])
    expect(JSON.stringify(sum)).not.toContain('Test')
    const use = (await log(made.vault)).find(({ what }) => what === 'uppfoljning')
    expect(use?.purpose).toContain('4 akter')
    expect(use?.arendenummer).toBeNull()
  })

  it('räknar bara beslut under tiden', async () => {
    const made = await office()
    await decided(made, stay('2027-03-01'))
    const other = { ...asked, period: { from: day('2024-01-01'), to: day('2024-12-31') } }
    expect((await must(made.vault.simulateOrder(other, goOn))).total).toBe(0)
  })

  it('är för enhetschef och administratör, och räknar en skyddad akt bara med dess nyckel', async () => {
    const made = await office()
    await must(made.vault.addUser(user('CD', 'handlaggare')))
    await must(made.vault.addUser(user('EF', 'enhetschef')))
    await decided(made, stay('2027-03-01'))
    await decided(made, stay('2027-03-01'), { skydd: 'sekretessmarkering' })
    expect((await must(made.vault.simulateOrder(asked, goOn))).total).toBe(2)
    await must(made.vault.prepareLock())
    const colleague = made.on.start()
    await unlockAs(colleague, 'CD')
    expect(await refusal(colleague.simulateOrder(asked, goOn))).toBe('not-allowed')
    await must(colleague.prepareLock())
    const chief = made.on.start()
    await unlockAs(chief, 'EF')
    expect((await must(chief.simulateOrder(asked, goOn))).total).toBe(1)
  })

  it('kan avbrytas, och släpper fram andra anrop emellan', async () => {
    const made = await office()
    for (let nr = 0; nr < 9; nr += 1) await decided(made, stay('2027-03-01'))
    const told: number[] = []
    const stopped = made.vault.simulateOrder(asked, async (done) => {
      told.push(done)
      // Another call is answered while the run waits for the word to go on.
      await must(made.vault.listRegister())
      return done === 0
    })
    expect(await refusal(stopped)).toBe('cancelled')
    expect(told).toEqual([0, 8])
  })
})
