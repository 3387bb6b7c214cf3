import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import { must, note, office, person, refusal, unlockAs } from '../../../tests/vault/office'
import type { Machine } from '../../../tests/vault/office'
import { AktaDatabase } from './database'
import type { LogRow } from './database'

// Argon2id and fake-indexeddb on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

/** An office with two akter of three and four events, locked. */
async function filled() {
  const { on, vault, me } = await office()
  const heads = new Map<string, string>()
  for (const name of ['Alfa Alfasson', 'Beta Betasson']) {
    const input = { person: person(name), handlaggare: me.id, readers: [], first: [note(name)] }
    const { state, head } = await must(vault.createAkt(input))
    heads.set(state.akt, head)
  }
  const [akt, second] = [...heads.keys()]
  if (akt === undefined || second === undefined) throw new Error('no akter')
  await must(vault.prepareLock())
  return { on, akt, second, heads }
}

/** Lets a test change the database behind the vault's back. */
async function tamper(on: Machine, change: (db: AktaDatabase) => Promise<unknown>) {
  const db = new AktaDatabase('akta', { indexedDB: on.idb, IDBKeyRange })
  await change(db)
  db.close()
}

async function rowOf(db: AktaDatabase, akt: string, sequence: number): Promise<LogRow> {
  const row = await db.handelser.filter((r) => r.id === akt && r.sequence === sequence).first()
  if (row === undefined) throw new Error('no row')
  return row
}

async function isWhole(on: Machine, heads: ReadonlyMap<string, string>) {
  const vault = on.start()
  const session = await unlockAs(vault, 'AB')
  const rows = await must(vault.listRegister())
  expect(rows.map(({ name }) => name).sort()).toEqual(['Alfa Alfasson', 'Beta Betasson'])
  for (const { akt } of rows) {
    expect((await must(vault.openAkt(akt, ''))).head).toBe(heads.get(akt))
  }
  expect((await must(vault.checkRegister())).differed).toBe(0)
  return session
}

describe('databasen kan alltid göras om från journalen', () => {
  it('när den är tom', async () => {
    const { on, heads } = await filled()
    on.idb = new IDBFactory()
    expect((await isWhole(on, heads)).notices).toEqual(['rebuilt'])
    expect((await isWhole(on, heads)).notices).not.toContain('rebuilt')
  })

  it.each(['handelser', 'akter', 'register', 'keyring', 'meta', 'kontor'] as const)(
    'när tabellen %s har tömts',
    async (table) => {
      const { on, heads } = await filled()
      await tamper(on, (db) => db.table(table).clear())
      await isWhole(on, heads)
    },
  )

  it('när den är äldre än journalen', async () => {
    const { on, akt, heads } = await filled()
    const old = await copyDatabase(on.idb)
    const vault = on.start()
    await unlockAs(vault, 'AB')
    const { head } = await must(vault.openAkt(akt as never, ''))
    const after = await must(vault.append({ akt: akt as never, head, bodies: [note('ny')] }))
    await must(vault.prepareLock())
    on.idb = old
    await isWhole(on, new Map([...heads, [akt, after.head]]))
  })

  it('när skrivningen i databasen misslyckas efter journalen', async () => {
    const { on, akt, heads } = await filled()
    const vault = on.start()
    await unlockAs(vault, 'AB')
    const { head } = await must(vault.openAkt(akt as never, ''))
    await tamper(on, async (db) => {
      const row = await rowOf(db, akt, 1)
      await db.handelser.put({ ...row, sequence: 4 })
    })
    const saved = await must(vault.append({ akt: akt as never, head, bodies: [note('ny')] }))
    const next = { akt: akt as never, head: saved.head, bodies: [note('nyare')] }
    const after = await must(vault.append(next))
    expect((await must(vault.session())).notices).toContain('rebuilt')
    await must(vault.prepareLock())
    await isWhole(on, new Map([...heads, [akt, after.head]]))
  })
})

describe('sparat är sparat', () => {
  it('när disken är full säger valvet det, och inget halvt blir kvar', async () => {
    const { on, akt, heads } = await filled()
    const vault = on.start()
    await unlockAs(vault, 'AB')
    const { head } = await must(vault.openAkt(akt as never, ''))
    const input = { akt: akt as never, head, bodies: [note('ryms inte')] }
    on.disk.failing = 'disk-full'
    expect(await refusal(vault.append(input))).toBe('disk-full')
    expect(await refusal(vault.openAkt(akt as never, ''))).toBe('disk-full')
    on.disk.failing = null
    const saved = await must(vault.append(input))
    await must(vault.prepareLock())
    await isWhole(on, new Map([...heads, [akt, saved.head]]))
  })

  it('också när Akta dödas mitt i: journalen bestämmer', async () => {
    const { on, akt, heads } = await filled()
    for (let kill = 0; kill < 10; kill++) {
      const before = await copyDatabase(on.idb)
      const vault = on.start()
      await unlockAs(vault, 'AB')
      const { head } = await must(vault.openAkt(akt as never, ''))
      const text = `nummer ${String(kill)}`
      const saved = await must(vault.append({ akt: akt as never, head, bodies: [note(text)] }))
      heads.set(akt, saved.head)
      // Killed after the journal, before the database: only the journal has the save.
      if (kill % 2 === 0) on.idb = before
    }
    await isWhole(on, heads)
  })
})

describe('ändrade rader läses aldrig: de görs om från journalen', () => {
  it('två rader som bytt plats', async () => {
    const { on, akt, second, heads } = await filled()
    await tamper(on, async (db) => {
      const [a, b] = [await rowOf(db, akt, 1), await rowOf(db, second, 1)]
      await db.handelser.bulkPut([
        { ...a, box: b.box },
        { ...b, box: a.box },
      ])
    })
    await isWhole(on, heads)
  })

  it.each([1, 2, 3])('rad %i borttagen', async (sequence) => {
    const { on, akt, heads } = await filled()
    await tamper(on, async (db) => {
      const { id, device } = await rowOf(db, akt, sequence)
      await db.handelser.delete([id, device, sequence] as never)
    })
    await isWhole(on, heads)
  })

  it('en äldre akt som lagts tillbaka i en nyare databas', async () => {
    const { on, akt, heads } = await filled()
    const old = new AktaDatabase('akta', { indexedDB: on.idb, IDBKeyRange })
    const row = await old.akter.get(akt)
    old.close()
    const vault = on.start()
    await unlockAs(vault, 'AB')
    const { head } = await must(vault.openAkt(akt as never, ''))
    const after = await must(vault.append({ akt: akt as never, head, bodies: [note('ny')] }))
    await must(vault.prepareLock())
    await tamper(on, async (db) => {
      const { id, device } = await rowOf(db, akt, 4)
      await db.handelser.delete([id, device, 4] as never)
      if (row) await db.akter.put(row)
    })
    await isWhole(on, new Map([...heads, [akt, after.head]]))
  })

  it('och vägras där journalen själv är ändrad', async () => {
    const { on, akt } = await filled()
    const mine = on.disk.frames.findIndex((frame) => isEventOf(frame, akt))
    const frame = on.disk.frames[mine]
    if (frame === undefined) throw new Error('no frame')
    frame[frame.length - 1] = (frame[frame.length - 1] ?? 0) ^ 1
    on.idb = new IDBFactory()
    const vault = on.start()
    await unlockAs(vault, 'AB')
    expect(await refusal(vault.openAkt(akt as never, ''))).toBe('integrity')
  })

  it('en ändrad bit i registret gör om det', async () => {
    const { on, heads } = await filled()
    await tamper(on, async (db) => {
      const part = await db.register.toCollection().first()
      if (part === undefined) throw new Error('no register')
      const box = part.box.slice()
      box[60] = (box[60] ?? 0) ^ 1
      await db.register.put({ ...part, box })
    })
    expect((await isWhole(on, heads)).notices).toEqual(['rebuilt'])
  })

  it('en hel profil som är äldre än den som setts', async () => {
    const { on } = await filled()
    on.disk.highWater += 1
    const session = await unlockAs(on.start(), 'AB')
    expect(session.notices).toContain('rollback')
  })
})

function isEventOf(frame: Uint8Array, akt: string): boolean {
  return frame[1] === 1 && Buffer.from(frame.subarray(2, 18)).toString('hex') === akt
}

/** A copy of a whole database, as an old profile folder put back. */
async function copyDatabase(from: IDBFactory): Promise<IDBFactory> {
  const source = new AktaDatabase('akta', { indexedDB: from, IDBKeyRange })
  const to = new IDBFactory()
  const target = new AktaDatabase('akta', { indexedDB: to, IDBKeyRange })
  await source.open()
  for (const { name } of source.tables) {
    await target.table(name).bulkPut(await source.table(name).toArray())
  }
  source.close()
  target.close()
  return to
}

it('den som låser upp efter en förlorad databas får veta hur långt inläsningen har kommit', async () => {
  const { on, vault, me } = await office()
  for (let at = 0; at < 100; at++) {
    const input = { person: person(`Alfa ${at}`), handlaggare: me.id, readers: [], first: [] }
    await must(vault.createAkt(input))
  }
  await must(vault.prepareLock())
  const told: string[] = []
  const unlockOn = async () => {
    const again = on.start()
    await again.followSumming((done, of) => told.push(`${done}/${of}`))
    await unlockAs(again, 'AB')
    await must(again.prepareLock())
  }
  await unlockOn()
  expect(told).toEqual([])
  on.idb = new IDBFactory()
  await unlockOn()
  expect(told).toHaveLength(101)
  expect([told[0], told.at(-1)]).toEqual(['0/100', '100/100'])
})
