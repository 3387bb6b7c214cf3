import fc from 'fast-check'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import type { AktId } from '@shared/domain/primitives'
import { must, note, office, person, unlockAs } from '../../../tests/vault/office'
import { AktaDatabase } from './database'

// Argon2id and fake-indexeddb on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('note' as const), at: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('new' as const), at: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const), at: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('lose' as const), at: fc.nat() }) },
)

describe('registret', () => {
  it('är lika med loggarna efter vilken historia som helst, packat eller omgjort', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 18 }), async (steps) => {
        const made = await office()
        let { vault } = made
        const notes = new Map<AktId, number>()
        for (const { kind, at } of steps) {
          const ids = [...notes.keys()]
          const akt = ids[at % Math.max(1, ids.length)]
          if (kind === 'restart' || kind === 'lose') {
            await must(vault.prepareLock())
            if (kind === 'lose') made.on.idb = new IDBFactory()
            vault = made.on.start()
            await unlockAs(vault, 'AB')
          } else if (kind === 'new' || akt === undefined) {
            const skydd = at % 3 === 0 ? 'sekretessmarkering' : 'inget'
            const input = { person: person('Test', { skydd }), readers: [], first: [] }
            const { state } = await must(vault.createAkt({ ...input, handlaggare: made.me.id }))
            notes.set(state.akt, 0)
          } else {
            const { head } = await must(vault.openAkt(akt, ''))
            await must(vault.append({ akt, head, bodies: [note('x')] }))
            notes.set(akt, (notes.get(akt) ?? 0) + 1)
          }
        }
        const checked = await must(vault.checkRegister())
        expect(checked).toEqual({ akter: notes.size, differed: 0 })
        const rows = await must(vault.listRegister())
        expect(rows.map(({ akt }) => akt).sort()).toEqual([...notes.keys()].sort())
        for (const [akt, count] of notes) {
          expect((await must(vault.openAkt(akt, ''))).log).toHaveLength(2 + count)
        }
      }),
      { numRuns: 8 },
    )
  })

  it('packas till sidor när deltaraderna blivit många, och ingenting annat ändras', async () => {
    const { on, vault, me } = await office()
    const input = { person: person('Test'), handlaggare: me.id, readers: [], first: [] }
    for (let nr = 0; nr < 7; nr++) await must(vault.createAkt(input))
    await must(vault.session())
    const db = new AktaDatabase('akta', { indexedDB: on.idb, IDBKeyRange })
    const parts = await db.register.toArray()
    db.close()
    expect(parts.filter(({ kind }) => kind === 'page')).toHaveLength(1)
    expect(parts.length).toBeLessThan(5)
    await must(vault.prepareLock())
    const again = on.start()
    expect((await unlockAs(again, 'AB')).notices).toEqual([])
    expect(await must(again.listRegister())).toHaveLength(7)
    expect(await must(again.checkRegister())).toEqual({ akter: 7, differed: 0 })
  })
})
