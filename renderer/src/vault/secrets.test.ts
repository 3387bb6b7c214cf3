import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import { DraftId, IsoDate } from '@shared/domain/primitives'
import { bytesOn, emptyDisk } from '../../../tests/vault/memoryPort'
import type { Machine } from '../../../tests/vault/office'
import {
  machine,
  must,
  note,
  newBeslut,
  office,
  person,
  phrase,
  refusal,
  settings,
  unlockAs,
  user,
} from '../../../tests/vault/office'
import { AktaDatabase } from './database'

// Argon2id and fake-indexeddb on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const CANARIES = {
  name: 'Kanariefågel Åkerström',
  number: '19850101T987',
  note: 'hemlig anteckning kanarie',
  draft: 'utkast kanarie öppnat',
  decision: 'beslutstext kanarie ärlig',
  document: 'worddokument kanarie',
  term: 'Kanariefågel',
}

/** Every byte in the database of a machine. */
async function databaseBytes(on: Machine): Promise<Uint8Array[]> {
  const db = new AktaDatabase('akta', { indexedDB: on.idb, IDBKeyRange })
  const found: Uint8Array[] = []
  for (const { name } of db.tables.length > 0 ? db.tables : (await db.open(), db.tables)) {
    for (const row of (await db.table(name).toArray()) as Record<string, unknown>[]) {
      for (const [key, value] of Object.entries(row)) {
        const text = value instanceof Uint8Array ? null : `${key}=${JSON.stringify(value)}`
        found.push(value instanceof Uint8Array ? value : new TextEncoder().encode(text ?? ''))
      }
    }
  }
  db.close()
  return found
}

/** The forms a text may hide in: UTF-8, UTF-16 both ways, base64 at each of the three offsets. */
function forms(text: string): Buffer[] {
  const utf8 = Buffer.from(text)
  const little = Buffer.from(text, 'utf16le')
  const base64 = [0, 1, 2].map((offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset), utf8]).toString('base64')
    return Buffer.from(whole.slice(offset === 0 ? 0 : 4, -4))
  })
  return [utf8, Buffer.from(text.normalize('NFD')), little, Buffer.from(little).swap16(), ...base64]
}

describe('klartext', () => {
  it('finns ingenstans utanför valvet: varken hos main eller i databasen', async () => {
    const { on, vault, me } = await office()
    const identitet = { kind: 'reservnummer' as const, number: CANARIES.number }
    const { state } = await must(
      vault.createAkt({
        person: person(CANARIES.name, { identitet }),
        handlaggare: me.id,
        readers: [],
        first: [note(CANARIES.note)],
      }),
    )
    const id = DraftId.parse(await vault.newId())
    await must(vault.saveDraft({ id, akt: state.akt, kind: 'anteckning', content: CANARIES.draft }))
    await must(vault.search(CANARIES.term))
    const niva = 'handlaggare'
    const reserved = await must(vault.reserveBeslut(state.akt, niva))
    const fattatAv = {
      kind: 'anvandare' as const,
      user: me.id,
      name: me.name,
      befattning: me.befattning,
      niva,
    }
    const beslut = newBeslut({ akt: state.akt, reserved, fattatAv, text: CANARIES.decision })
    const dokument = new TextEncoder().encode(CANARIES.document)
    await must(vault.signBeslut({ ...beslut, dokument }))
    await must(vault.backupNow())
    await must(vault.prepareLock())
    const everything = [...bytesOn(on.disk), ...(await databaseBytes(on))].map(Buffer.from)
    expect(everything.length).toBeGreaterThan(30)
    const secrets = [...Object.values(CANARIES), phrase('AB')]
    for (const secret of secrets) {
      for (const form of forms(secret)) {
        expect(everything.some((bytes) => bytes.includes(form))).toBe(false)
      }
    }
  })
})

describe('utkast', () => {
  it('överlever att Akta dödas och förstörs när handlingen blir en händelse', async () => {
    const { on, vault, me } = await office()
    const input = { person: person('Test'), handlaggare: me.id, readers: [], first: [] }
    const { state, head } = await must(vault.createAkt(input))
    const id = DraftId.parse(await vault.newId())
    for (const text of ['B', 'Be', 'Besök']) {
      await must(vault.saveDraft({ id, akt: state.akt, kind: 'anteckning', content: { text } }))
    }
    const again = on.start()
    await unlockAs(again, 'AB')
    const [draft] = await must(again.listDrafts())
    expect(draft).toMatchObject({ id, akt: state.akt, content: { text: 'Besök' } })
    const act = { akt: state.akt, head, bodies: [note('Besök')], draft: id }
    await must(again.append(act))
    expect(await must(again.listDrafts())).toEqual([])
    expect(on.disk.drafts.size).toBe(0)
  })

  it('läses bara av den som skrev det', async () => {
    const { on, vault } = await office()
    await must(vault.addUser(user('CD', 'handlaggare')))
    const id = DraftId.parse(await vault.newId())
    await must(vault.saveDraft({ id, akt: null, kind: 'nytt-arende', content: 'mitt' }))
    await must(vault.prepareLock())
    const other = on.start()
    await unlockAs(other, 'CD')
    expect(await must(other.listDrafts())).toEqual([])
    await must(
      other.saveDraft({ id: DraftId.parse('f'.repeat(32)), akt: null, kind: 'x', content: 1 }),
    )
    expect(await must(other.listDrafts())).toHaveLength(1)
  })
})

describe('en dialog som står öppen', () => {
  it('hindrar varken utkast eller låsning', async () => {
    const on = machine()
    const { vault } = await office(on)
    let answer: () => void = () => undefined
    on.disk.waitForBackup = new Promise((resolve) => (answer = () => resolve(null)))
    const backup = vault.backupNow()
    const id = DraftId.parse(await vault.newId())
    await must(vault.saveDraft({ id, akt: null, kind: 'anteckning', content: 'under tiden' }))
    expect(on.disk.backup).toBeNull()
    answer()
    expect((await must(backup)).akter).toBe(0)
  })
})

describe('nycklar som byts', () => {
  it('ett nytt lösenfras öppnar, det gamla inte, i någon generation', async () => {
    const { on, vault, me } = await office()
    const next = 'en helt ny lösenfras'
    const wrong = vault.changePassphrase({ current: 'fel', next })
    expect(await refusal(wrong)).toBe('wrong-passphrase')
    await must(vault.changePassphrase({ current: phrase('AB'), next }))
    await must(vault.prepareLock())
    const again = on.start()
    const old = { slotId: me.id, passphrase: phrase('AB') }
    expect(await refusal(again.unlock(old))).toBe('wrong-passphrase')
    await must(again.unlock({ slotId: me.id, passphrase: next }))
    const slot = on.disk.slots.get(me.id)
    expect(slot?.previous).toBe(slot?.json)
  })

  it('återställningsnyckeln prövas innan den gäller och ger en användare ny lösenfras', async () => {
    const { on, vault, me, recoveryKey } = await office()
    const input = { person: person('Test'), handlaggare: me.id, readers: [], first: [] }
    const { state, head } = await must(vault.createAkt(input))
    expect(await refusal(vault.confirmRecoveryKey('ABCD-EFGH'))).toBe('recovery-mismatch')
    await must(vault.confirmRecoveryKey(recoveryKey.toLowerCase()))
    expect((await must(vault.session())).recoveryConfirmed).toBe(true)
    await must(vault.prepareLock())
    const again = on.start()
    const recovery = { recoveryKey, slotId: me.id, passphrase: 'en ny fras efteråt' }
    const bad = { ...recovery, recoveryKey: recoveryKey.replaceAll('7', '8') + '0' }
    expect(await refusal(again.recoverUser(bad))).toBe('recovery-mismatch')
    await must(again.recoverUser(recovery))
    expect((await must(again.openAkt(state.akt, ''))).head).toBe(head)
    await must(again.append({ akt: state.akt, head, bodies: [note('efter')] }))
    await must(again.prepareLock())
    const last = on.start()
    await must(last.unlock({ slotId: me.id, passphrase: recovery.passphrase }))
    expect((await must(last.openAkt(state.akt, ''))).log).toHaveLength(3)
  })

  it('en säkerhetskopia läggs tillbaka på en tom maskin', async () => {
    const { on, vault, me } = await office()
    const input = { person: person('Test Testsson'), handlaggare: me.id, readers: [], first: [] }
    const { state } = await must(vault.createAkt(input))
    expect((await must(vault.backupNow())).akter).toBe(1)
    const fresh = machine({ ...emptyDisk(), backup: on.disk.backup })
    const empty = fresh.start()
    expect((await empty.status()).state).toBe('empty')
    const wrong = empty.restoreBackup({ signatur: 'AB', secret: 'fel' })
    expect(await refusal(wrong)).toBe('wrong-passphrase')
    expect(fresh.disk.exists).toBe(false)
    await must(empty.restoreBackup({ signatur: 'AB', secret: phrase('AB') }))
    fresh.disk.deviceId = '9'.repeat(32)
    const session = await unlockAs(empty, 'AB')
    expect(session.notices).toContain('rebuilt')
    const opened = await must(empty.openAkt(state.akt, ''))
    const bodies = [note('på den nya maskinen')]
    await must(empty.append({ akt: state.akt, head: opened.head, bodies }))
    const second = await must(empty.createAkt({ ...input, person: person('Ny Person') }))
    expect(second.state.arendenummer).toBe('2026-B0001')
    await must(empty.prepareLock())
    fresh.idb = new IDBFactory()
    const again = fresh.start()
    await unlockAs(again, 'AB')
    expect((await must(again.openAkt(state.akt, ''))).log).toHaveLength(3)
  })

  it('inställningar är nya versioner i en logg, och bara administratörens', async () => {
    const { on, vault } = await office()
    await must(vault.addUser(user('CD', 'handlaggare')))
    const sammantraden = [
      {
        organ: 'individutskott',
        date: IsoDate.parse('2026-12-10'),
        handlingarSenast: IsoDate.parse('2026-12-01'),
      },
    ]
    await must(vault.saveSettings({ ...settings(), sammantraden }))
    await must(vault.prepareLock())
    const other = on.start()
    const session = await unlockAs(other, 'CD')
    expect(session.settings.sammantraden).toEqual(sammantraden)
    expect(await refusal(other.saveSettings(settings()))).toBe('not-allowed')
    expect(on.disk.frames.filter((frame) => frame[1] === 2).length).toBe(5)
  })
})
