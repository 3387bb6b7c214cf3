import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import type { DraftId } from '@shared/domain/primitives'
import { IsoDate } from '@shared/domain/primitives'
import { diskFromJson, diskToJson } from '../../../tests/vault/diskJson'
import { machine, must, unlockAs } from '../../../tests/vault/office'

// Argon2id and fake-indexeddb on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const RECOVERY_KEY = '797B-8BJ7-1983-G678-JM6B-E0X9-J0AC-TFXJ-DZZR-HMP9-8AYM-GBW1-K4EZ-0KDY'
const PERIOD = { from: IsoDate.parse('2026-01-01'), to: IsoDate.parse('2026-12-31') }

/** What version 1 of every format left on a disk, never to be made again. */
function frozen(): string {
  return readFileSync('tests/fixtures/vault/v1.json', 'utf8')
}

describe('ett valv från version 1', () => {
  it('öppnas av handläggaren med akter, beslut, handling och utkast', async () => {
    const on = machine(diskFromJson(frozen()))
    const vault = on.start()
    const session = await unlockAs(vault, 'AB')
    expect(session.recoveryConfirmed).toBe(true)
    const rows = await must(vault.listRegister())
    expect(rows.map(({ name }) => name).sort()).toEqual(['Ordinär Person', 'Skyddad Person'])
    const row = rows.find(({ name }) => name === 'Ordinär Person')
    if (row === undefined) throw new Error('no such row')
    const { state, log, head } = await must(vault.openAkt(row.akt, ''))
    expect(log.map(({ event }) => event.body.type)).toEqual([
      'akt.oppnad',
      'akt.tilldelad',
      'anteckning',
      'beslut.fattat',
      'dokument.upprattat',
    ])
    expect(state.beslut[0]?.nummer.nr).toBe(1)
    const [document] = state.dokument
    if (document === undefined) throw new Error('no document')
    const bytes = await must(vault.readDocument(row.akt, document.id))
    expect(new TextDecoder().decode(bytes)).toBe('ett worddokument')
    const [draft] = await must(vault.listDrafts())
    expect(draft?.content).toEqual({ text: 'halvvägs' })
    await must(vault.discardDraft(draft?.id as DraftId))
    expect(head).toBe('ed34caf6e9dcc74207390c70358d28e63cd0ab0e54204a491b0b30504363b499')
  })

  it('öppnas av nämndsekreteraren och av återställningsnyckeln', async () => {
    const on = machine(diskFromJson(frozen()))
    const vault = on.start()
    await unlockAs(vault, 'NS')
    const posts = await must(vault.listRapport(PERIOD))
    expect(posts.map(({ anmald }) => anmald?.paragraf)).toEqual(['112'])
    await must(vault.prepareLock())
    const status = await vault.status()
    const slots = status.state === 'locked' ? status.slots : []
    const slot = slots.find(({ signatur }) => signatur === 'AB')
    const recovery = { recoveryKey: RECOVERY_KEY, slotId: slot?.slotId ?? '', passphrase: 'en ny' }
    await must(vault.recoverUser(recovery))
    expect(await must(vault.listRegister())).toHaveLength(2)
  })

  it('är samma bytes när disken skrivs ut igen', () => {
    expect(diskToJson(diskFromJson(frozen()))).toBe(frozen())
  })
})
