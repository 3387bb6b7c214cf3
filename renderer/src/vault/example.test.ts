import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { IsoDate } from '@shared/domain/primitives'
import { planExample } from '@shared/example/plan'
import { rulesFor } from '@shared/rules/assemble'
import { loadRuleSet } from '../../../tools/rulesFiles'
import { machine, must, unlockAs } from '../../../tests/vault/office'

const books = rulesFor(loadRuleSet(), 'osby', {})
if (books === null) throw new Error('Osby saknas')
const hash = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'))
const passphrase = 'exempel utan hemligheter'

describe('exempelkontoret i valvet', () => {
  it('görs genom samma anrop som ett riktigt, med historia, beslut och skyddade akter', async () => {
    const plan = await planExample(
      books,
      { today: IsoDate.parse('2026-11-22'), seed: 7, count: 12 },
      hash,
    )
    const on = machine()
    const vault = on.start()
    const progress: number[] = []
    await must(vault.createExample(plan, passphrase, (done) => progress.push(done)))
    expect(progress.at(-1)).toBe(12)
    const session = await must(vault.session())
    expect(session.user.signatur).toBe('EL')
    expect(session.settings.kontor.isExample).toBe(true)
    const rows = await must(vault.listRegister())
    expect(rows.map(({ handlaggareName }) => handlaggareName)).toContain('Elin Låtsas')
    const decisions = (akter: typeof plan.akter) =>
      akter.flatMap(({ steps }) => steps.filter(({ kind }) => kind === 'beslut'))
    const planned = decisions(plan.akter)
    expect(planned.length).toBeGreaterThan(3)
    // A colleague's protected akt has no line for her.
    const seen = plan.akter.filter(({ readers }) => readers.length === 0 || readers.includes(1))
    expect(rows).toHaveLength(seen.length)
    expect(seen.length).toBeLessThan(plan.akter.length)
    expect(rows.flatMap(({ beslut }) => beslut)).toHaveLength(decisions(seen).length)
    expect((await must(vault.checkRegister())).differed).toBe(0)

    await must(vault.prepareLock())
    const again = on.start()
    await unlockAs(again, 'SE', passphrase)
    const period = { from: IsoDate.parse('2025-01-01'), to: IsoDate.parse('2026-12-31') }
    expect(await must(again.listRapport(period))).toHaveLength(planned.length)
    expect((await again.listRegister()).ok).toBe(false)
  })
})
