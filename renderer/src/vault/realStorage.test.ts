import { readdirSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import { DraftId } from '@shared/domain/primitives'
import type { StoragePort } from '@shared/domain/storagePort'
import { reopen, scratchFolder, testDeps } from '../../../tests/support/storageKit'
import {
  machine,
  must,
  note,
  newBeslut,
  office,
  person,
  phrase,
  unlockAs,
} from '../../../tests/vault/office'
import { AktaDatabase } from './database'

// Argon2id and fake-indexeddb on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

/** A machine whose main is the real storage service on a real folder. */
async function realMachine(backups?: string) {
  const random = (n: number) => crypto.getRandomValues(new Uint8Array(n))
  const file = () => {
    const names = backups === undefined ? [] : readdirSync(backups)
    const name = names.find((found) => found.endsWith('.aktabak'))
    return name === undefined || backups === undefined ? null : join(backups, name)
  }
  const deps = { ...testDeps({ folder: () => backups ?? null, file }), random }
  let storage = await reopen(deps)
  const on = machine(undefined, (): StoragePort => storage)
  const restart = async (): Promise<void> => {
    await storage.close()
    storage = await reopen(deps)
  }
  return { on, deps, restart }
}

/** All files below a folder. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

describe('valvet på mains egna tjänster', () => {
  it('finns kvar efter omstart, också utan databas', async () => {
    const { on, restart } = await realMachine()
    const { vault, me } = await office(on)
    const input = { person: person('Test'), handlaggare: me.id, readers: [], first: [note('hej')] }
    const { state, head } = await must(vault.createAkt(input))
    const id = DraftId.parse(await vault.newId())
    await must(vault.saveDraft({ id, akt: state.akt, kind: 'anteckning', content: 'halvvägs' }))
    for (const lost of [false, true]) {
      await restart()
      if (lost) on.idb = new IDBFactory()
      const again = on.start()
      const session = await unlockAs(again, 'AB')
      expect(session.notices.includes('rebuilt')).toBe(lost)
      expect((await must(again.openAkt(state.akt, ''))).head).toBe(head)
      expect(await must(again.listDrafts())).toMatchObject([{ id, content: 'halvvägs' }])
    }
  })

  it('säkerhetskopian läggs tillbaka i en tom profil, med handlingar och allt', async () => {
    const backups = scratchFolder()
    const { on } = await realMachine(backups)
    const { vault, me, recoveryKey } = await office(on)
    const input = { person: person('Test'), handlaggare: me.id, readers: [], first: [] }
    const { state } = await must(vault.createAkt(input))
    const niva = 'handlaggare'
    const { id: user, name, befattning } = me
    const fattatAv = { kind: 'anvandare' as const, user, name, befattning, niva }
    const reserved = await must(vault.reserveBeslut(state.akt, niva))
    await must(vault.signBeslut(newBeslut({ akt: state.akt, reserved, fattatAv })))
    const made = await must(vault.backupNow())
    expect(made.akter).toBe(1)
    expect((await must(vault.session())).lastBackup?.verified).toBe(true)
    for (const secret of [recoveryKey, phrase('AB')]) {
      const { on: empty, restart } = await realMachine(backups)
      const fresh = empty.start()
      expect((await fresh.status()).state).toBe('empty')
      await must(fresh.restoreBackup({ signatur: 'AB', secret }))
      await unlockAs(fresh, 'AB')
      const opened = await must(fresh.openAkt(state.akt, ''))
      const [document] = opened.state.dokument
      if (document === undefined) throw new Error('no document')
      const bytes = await must(fresh.readDocument(state.akt, document.id))
      expect(new TextDecoder().decode(bytes)).toBe('ett worddokument')
      const bodies = [note('på den nya maskinen')]
      await must(fresh.append({ akt: state.akt, head: opened.head, bodies }))
      await must(fresh.prepareLock())
      await restart()
      const again = empty.start()
      expect((await unlockAs(again, 'AB')).notices).not.toContain('rebuilt')
      expect((await must(again.openAkt(state.akt, ''))).log).toHaveLength(5)
    }
  })

  it('en journal som tappat slutet får tillbaka det ur databasen', async () => {
    const { on, deps, restart } = await realMachine()
    const { vault, me } = await office(on)
    const input = { person: person('Test'), handlaggare: me.id, readers: [], first: [] }
    const { state, head } = await must(vault.createAkt(input))
    const long = { akt: state.akt, head, bodies: [note('x'.repeat(3000))] }
    const saved = await must(vault.append(long))
    await restart()
    cutJournal(deps.dataDir)
    await restart()
    for (const lost of [false, true]) {
      if (lost) on.idb = new IDBFactory()
      const again = on.start()
      const session = await unlockAs(again, 'AB')
      expect(session.notices).not.toContain('rollback')
      expect((await must(again.openAkt(state.akt, ''))).head).toBe(saved.head)
      await must(again.prepareLock())
    }
  })

  it('en äldre journal märks, och det som finns kvar öppnas', async () => {
    const { on, deps, restart } = await realMachine()
    const { vault, me } = await office(on)
    const input = { person: person('Test'), handlaggare: me.id, readers: [], first: [] }
    const { state, head } = await must(vault.createAkt(input))
    const long = { akt: state.akt, head, bodies: [note('x'.repeat(3000))] }
    await must(vault.append(long))
    await restart()
    cutJournal(deps.dataDir)
    await restart()
    const db = new AktaDatabase('akta', { indexedDB: on.idb, IDBKeyRange })
    const [row] = await db.handelser.reverse().sortBy('n')
    if (row) await db.handelser.delete([row.id, row.device, row.sequence] as never)
    db.close()
    const again = on.start()
    const session = await unlockAs(again, 'AB')
    expect(session.notices).toContain('rollback')
    expect((await must(again.openAkt(state.akt, ''))).head).toBe(head)
  })
})

/** Takes the last hundred bytes off the journal, as a failing disk does. */
function cutJournal(folder: string): void {
  const last = filesBelow(folder)
    .filter((name) => name.endsWith('.aktj'))
    .at(-1)
  if (last === undefined) throw new Error('no journal')
  truncateSync(last, readFileSync(last).length - 100)
}
