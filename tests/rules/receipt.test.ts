import { describe, expect, it } from 'vitest'
import { evaluateWithReceipt, replay } from '../../shared/rules/receipt'
import { resolve } from '../../shared/rules/resolve'
import { hashOf, loadRuleSet } from '../../tools/rulesFiles'

const rules = loadRuleSet()
const pack = rules.packs.find(({ id }) => id === 'osby')
const law = rules.laws.at(-1)
const facts = {
  insats: 'korttidsboende',
  decision_kind: 'bifall',
  from: '2026-03-01',
  to: '2026-05-31',
}
const hash = (text: string) => Promise.resolve(hashOf(text))

describe('kvittot', () => {
  it('spelas upp till samma svar', async () => {
    if (!pack || !law) throw new Error('Osby och lagen måste finnas')
    const receipt = await evaluateWithReceipt({ pack, law }, facts, hash)
    const stored = JSON.parse(JSON.stringify(receipt)) as typeof receipt
    expect(await replay(stored, rules, hash)).toMatchObject({ ok: true, same: true })
  })

  it('vägras när paketet har ändrats, saknas eller motorn är en annan', async () => {
    if (!pack || !law) throw new Error('Osby och lagen måste finnas')
    const receipt = await evaluateWithReceipt({ pack, law }, facts, hash)
    const changed = { packs: [{ ...pack, title: 'Ny rubrik' }], laws: [law] }
    expect([
      await replay(receipt, changed, hash),
      await replay(receipt, { packs: [], laws: [law] }, hash),
      await replay({ ...receipt, engine: '0.1' }, rules, hash),
    ]).toEqual([
      { ok: false, error: { code: 'packAndrad' } },
      { ok: false, error: { code: 'packSaknas' } },
      { ok: false, error: { code: 'engine' } },
    ])
  })

  it('väljer versionen som gäller på dagen', () => {
    const versions = ['2025-07-01', '2026-07-01'].map((validFrom) => ({ validFrom, validTo: null }))
    const chosen = (day: string | null) => resolve(versions, day)
    expect(chosen('2026-06-30')).toMatchObject({ pack: { validFrom: '2025-07-01' } })
    expect(chosen('2026-07-01')).toMatchObject({ pack: { validFrom: '2026-07-01' } })
    expect(chosen(null)).toMatchObject({ pack: { validFrom: '2026-07-01' } })
    expect(chosen('2024-01-01')).toMatchObject({ pack: versions[0], beforeFirst: true })
    expect(resolve([], '2026-01-01')).toBeNull()
  })
})
