import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
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
  refusal,
  unlockAs,
} from '../../../tests/vault/office'
import { AktaDatabase } from './database'

// Argon2id and fake-indexeddb on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

/** A machine whose main is the real storage service on a real folder. */
async function realMachine(backups?: string, limits: { segmentBytes?: number } = {}) {
  const random = (n: number) => crypto.getRandomValues(new Uint8Array(n))
  const file = () => {
    const names = backups === undefined ? [] : readdirSync(backups)
    const name = names.find((found) => found.endsWith('.aktabak'))
    return name === undefined || backups === undefined ? null : join(backups, name)
  }
  const deps = { ...testDeps({ folder: () => backups ?? null, file, limits }), random }
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

describe('en journal som är skadad i sin mitt', () => {
  /** An office with one akt and a backup, several journal segments, locked; the first segment damaged. */
  async function damagedOffice(share: number) {
    const backups = scratchFolder()
    const made = await realMachine(backups, { segmentBytes: 4000 })
    const { vault, me } = await office(made.on)
    const input = { person: person('Test'), handlaggare: me.id, readers: [], first: [] }
    const { state, head } = await must(vault.createAkt(input))
    await must(vault.backupNow())
    const long = { akt: state.akt, head, bodies: [note('x'.repeat(3000))] }
    const saved = await must(vault.append(long))
    await must(vault.prepareLock())
    await made.restart()
    flipJournal(made.deps.dataDir, share)
    await made.restart()
    return { ...made, akt: state.akt, first: head, last: saved.head }
  }

  it('görs på nytt ur arbetskopian vid upplåsning, och det sägs', async () => {
    const { on, restart, akt, last } = await damagedOffice(0.005)
    const vault = on.start()
    expect(await vault.status()).toMatchObject({ state: 'locked', isDamaged: true })
    await expect(unlockAs(vault, 'AB', 'fel fras')).rejects.toThrow('wrong-passphrase')
    const session = await unlockAs(vault, 'AB')
    expect(session.notices).toContain('journal-mended')
    expect((await must(vault.openAkt(akt, ''))).head).toBe(last)
    await must(vault.prepareLock())
    await restart()
    on.idb = new IDBFactory()
    const again = on.start()
    expect((await unlockAs(again, 'AB')).notices).not.toContain('journal-mended')
    expect((await must(again.openAkt(akt, ''))).head).toBe(last)
  })

  it('ges inte upp, men lämnas orörd, när arbetskopian också är borta: då läggs kopian tillbaka', async () => {
    const { on, deps, restart, akt, first } = await damagedOffice(0.005)
    on.idb = new IDBFactory()
    const before = filesBelow(deps.dataDir).filter((name) => name.endsWith('.aktj'))
    const bytes = before.map((name) => readFileSync(name).toString('hex'))
    const vault = on.start()
    await expect(unlockAs(vault, 'AB')).rejects.toThrow('integrity')
    expect(before.map((name) => readFileSync(name).toString('hex'))).toEqual(bytes)
    await must(vault.restoreBackup({ signatur: 'AB', secret: phrase('AB') }))
    await restart()
    const again = on.start()
    await unlockAs(again, 'AB')
    expect((await must(again.openAkt(akt, ''))).head).toBe(first)
    const aside = filesBelow(deps.dataDir).filter((name) => name.includes('undanlagd-'))
    const kept = aside.filter((name) => name.endsWith('.aktj'))
    expect(kept.map((name) => readFileSync(name).toString('hex')).sort()).toEqual(bytes.sort())
  })

  it('märks av säkerhetskopian där starten inte ser den, och kopian går att ta igen', async () => {
    const { on, akt, last } = await damagedOffice(0.5)
    const vault = on.start()
    expect(await vault.status()).toMatchObject({ state: 'locked', isDamaged: false })
    await unlockAs(vault, 'AB')
    expect(await refusal(vault.backupNow())).toBe('journal-mended')
    await must(vault.backupNow())
    await must(vault.prepareLock())
    on.idb = new IDBFactory()
    const again = on.start()
    await unlockAs(again, 'AB')
    expect((await must(again.openAkt(akt, ''))).head).toBe(last)
  })

  it('som ingen har sett raderar inte en arbetskopia som också är skadad', async () => {
    const { on } = await damagedOffice(0.5)
    const db = new AktaDatabase('akta', { indexedDB: on.idb, IDBKeyRange })
    const [row] = await db.handelser.toArray()
    if (row) await db.handelser.delete([row.id, row.device, row.sequence] as never)
    await db.register.clear()
    const left = await db.handelser.count()
    const vault = on.start()
    await expect(unlockAs(vault, 'AB')).rejects.toThrow('integrity')
    expect(await db.handelser.count()).toBe(left)
    db.close()
  })
})

/** Changes one byte of the journal's first segment, at a share of its length. */
function flipJournal(folder: string, share: number): void {
  const first = filesBelow(folder)
    .filter((name) => name.endsWith('.aktj'))
    .sort()[0]
  if (first === undefined) throw new Error('no journal')
  const bytes = readFileSync(first)
  const at = Math.floor(bytes.length * share)
  bytes[at] = (bytes[at] ?? 0) ^ 0x40
  writeFileSync(first, bytes)
}

/** Takes the last hundred bytes off the journal, as a failing disk does. */
function cutJournal(folder: string): void {
  const last = filesBelow(folder)
    .filter((name) => name.endsWith('.aktj'))
    .at(-1)
  if (last === undefined) throw new Error('no journal')
  truncateSync(last, readFileSync(last).length - 100)
}
