import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { AktId, UserId } from '@shared/domain/primitives'
import { AktaDatabase } from './database'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import {
  must,
  note,
  office,
  person,
  phrase,
  refusal,
  unlockAs,
  user,
} from '../../../tests/vault/office'

// Argon2id and fake-indexeddb on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const SKYDDAD = { skydd: 'sekretessmarkering' } as const

/** An office with two handläggare, an administrator and a nämndsekreterare beside AB. */
async function staffed() {
  const made = await office()
  const { vault } = made
  const ids = new Map<string, UserId>([['AB', made.me.id]])
  for (const signatur of ['CD', 'EF']) {
    ids.set(signatur, (await must(vault.addUser(user(signatur, 'handlaggare')))).id)
  }
  ids.set('IT', (await must(vault.addUser(user('IT', 'administrator')))).id)
  ids.set('NS', (await must(vault.addUser(user('NS', 'namndsekreterare')))).id)
  const of = (signatur: string): UserId => {
    const id = ids.get(signatur)
    if (id === undefined) throw new Error('no such user')
    return id
  }
  return { ...made, of }
}

describe('nycklarna bestämmer vem som läser', () => {
  it('varje användare öppnar precis de akter som är givna', async () => {
    const readerSets = fc.array(fc.subarray(['CD', 'EF']), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(readerSets, async (sets) => {
        const { on, vault, of } = await staffed()
        const akter: { readonly akt: AktId; readonly readers: readonly string[] }[] = []
        for (const readers of sets) {
          const skydd = readers.length === 1 ? SKYDDAD : {}
          const input = {
            person: person('Test Testsson', skydd),
            handlaggare: of('AB'),
            readers: readers.map(of),
            first: [note('hemlig')],
          }
          const { state } = await must(vault.createAkt(input))
          const all = ['AB', 'CD', 'EF']
          akter.push({ akt: state.akt, readers: readers.length === 1 ? ['AB', ...readers] : all })
        }
        await must(vault.prepareLock())
        for (const signatur of ['AB', 'CD', 'EF', 'IT', 'NS']) {
          const own = on.start()
          await unlockAs(own, signatur)
          const granted = akter.filter(({ readers }) => readers.includes(signatur))
          for (const { akt } of akter) {
            const opens = (await own.openAkt(akt, '')).ok
            expect(opens).toBe(granted.some((one) => one.akt === akt))
          }
          const listed = await own.listRegister()
          const ids = listed.ok ? listed.value.map(({ akt }) => akt) : []
          expect(ids.sort()).toEqual(granted.map(({ akt }) => akt).sort())
          await must(own.prepareLock())
        }
      }),
      { numRuns: 3 },
    )
  })

  it('en skyddad akt har ingen rad i något gemensamt, inte ens efter att allt gjorts om', async () => {
    const { on, vault, of } = await staffed()
    const protectedOne = { person: person('Skyddad Person', SKYDDAD), handlaggare: of('AB') }
    const { state } = await must(
      vault.createAkt({ ...protectedOne, readers: [of('CD')], first: [] }),
    )
    const ordinary = { person: person('Vanlig Person'), handlaggare: of('AB') }
    await must(vault.createAkt({ ...ordinary, readers: [], first: [] }))
    await must(vault.prepareLock())
    for (const rebuild of [false, true]) {
      if (rebuild) on.idb = new IDBFactory()
      const other = on.start()
      await unlockAs(other, 'EF')
      expect((await must(other.listRegister())).map(({ name }) => name)).toEqual(['Vanlig Person'])
      expect(await must(other.search('Skyddad'))).toEqual([])
      const found = await must(other.findDuplicates(person('Skyddad Person')))
      expect(found.map(({ name }) => name)).toEqual(['Vanlig Person'])
      expect((await must(other.checkRegister())).akter).toBe(1)
      expect(await refusal(other.openAkt(state.akt, ''))).toBe('not-found')
      await must(other.prepareLock())
      const reader = on.start()
      await unlockAs(reader, 'CD')
      expect(await must(reader.search('skyddad pers'))).toHaveLength(1)
      expect((await must(reader.openAkt(state.akt, ''))).readers).toEqual([
        'Person AB',
        'Person CD',
      ])
      expect((await must(reader.checkRegister())).differed).toBe(0)
      await must(reader.prepareLock())
    }
  })

  it('en person som får skydd försvinner för alla andra, med det som redan skrivits', async () => {
    const { on, vault, of } = await staffed()
    const before = person('Vanlig Person')
    const input = { person: before, handlaggare: of('CD'), readers: [], first: [note('förr')] }
    const { state, head } = await must(vault.createAkt(input))
    const { akt } = state
    const moved = (skydd: 'sekretessmarkering' | 'inget', at: typeof head) => {
      const data = { person: person('Vanlig Person', { skydd }), skal: 'Uppgift från Skatteverket' }
      return vault.append({ akt, head: at, bodies: [{ type: 'person.andrad', data }] })
    }
    const hidden = await must(moved('sekretessmarkering', head))
    expect(hidden.readers?.slice().sort()).toEqual(['Person AB', 'Person CD'])
    const wrapped = new TextDecoder().decode(on.disk.keyFile ?? new Uint8Array())
    expect(wrapped).not.toContain(`"key":"${akt}","to":"unit"`)
    for (const lost of [false, true]) {
      await must(vault.prepareLock())
      if (lost) on.idb = new IDBFactory()
      const other = on.start()
      await unlockAs(other, 'EF')
      expect(await must(other.listRegister())).toEqual([])
      expect(await refusal(other.openAkt(akt, ''))).toBe('not-found')
      await must(other.prepareLock())
      await unlockAs(vault, 'CD')
      expect((await must(vault.openAkt(akt, ''))).log).toHaveLength(4)
      expect(await must(vault.listRegister())).toHaveLength(1)
      expect((await must(vault.checkRegister())).differed).toBe(0)
    }
    await must(moved('inget', hidden.head))
    await must(vault.prepareLock())
    const other = on.start()
    await unlockAs(other, 'EF')
    expect((await must(other.openAkt(akt, ''))).log).toHaveLength(5)
    expect(await must(other.search('vanlig'))).toHaveLength(1)
  })

  it('en administratör utan annan roll öppnar inga akter och kan inte ge någon den nyckeln', async () => {
    const { on, vault, of } = await staffed()
    const input = { person: person('Test'), handlaggare: of('AB'), readers: [], first: [] }
    const { state } = await must(vault.createAkt(input))
    await must(vault.prepareLock())
    const it = on.start()
    const session = await unlockAs(it, 'IT')
    expect(session.opens).toEqual({ unit: false, report: false })
    expect(await refusal(it.openAkt(state.akt, ''))).toBe('not-found')
    expect(await refusal(it.listRegister())).toBe('not-allowed')
    expect(await refusal(it.addUser(user('GH', 'handlaggare')))).toBe('not-allowed')
    const own = { ...session.user, roller: ['administrator', 'handlaggare'] as const }
    expect(await refusal(it.updateUser({ ...own, roller: [...own.roller] }))).toBe('not-allowed')
    await must(it.addUser(user('NN', 'namndsekreterare')))
  })

  it('en roll som tas bort tar nyckeln med sig, och en avstängd användare kommer inte in', async () => {
    const { on, vault, of } = await staffed()
    const before = (await must(vault.session())).users.find(({ id }) => id === of('CD'))
    if (before === undefined) throw new Error('no such user')
    await must(vault.updateUser({ ...before, roller: ['namndsekreterare'] }))
    await must(vault.prepareLock())
    const moved = on.start()
    expect((await unlockAs(moved, 'CD')).opens).toEqual({ unit: false, report: true })
    await must(moved.prepareLock())
    const admin = on.start()
    await unlockAs(admin, 'AB')
    await must(admin.updateUser({ ...before, active: false }))
    await must(admin.prepareLock())
    const locked = on.start()
    await expect(unlockAs(locked, 'CD')).rejects.toThrow('no such slot')
    const own = { slotId: of('CD'), passphrase: phrase('CD') }
    expect(await refusal(locked.unlock(own))).toBe('not-allowed')
  })

  it('åtkomstloggen läses av enhetschefen och av ingen annan', async () => {
    const { on, vault, of } = await staffed()
    const input = { person: person('Test'), handlaggare: of('AB'), readers: [], first: [] }
    const { state } = await must(vault.createAkt(input))
    await must(vault.prepareLock())
    const handlaggare = on.start()
    await unlockAs(handlaggare, 'CD')
    await must(handlaggare.openAkt(state.akt, 'vikarierar'))
    const period = { from: '2026-11-22', to: '2026-11-22' } as never
    expect(await refusal(handlaggare.accessLog(period))).toBe('not-allowed')
    await must(handlaggare.prepareLock())
    const chef = on.start()
    await unlockAs(chef, 'AB')
    const opened = (await must(chef.accessLog(period))).filter(({ what }) => what === 'akt-oppnad')
    expect(opened).toMatchObject([
      { user: 'Person CD', arendenummer: '2026-0001', purpose: 'vikarierar' },
    ])
    const db = new AktaDatabase('akta', { indexedDB: on.idb, IDBKeyRange })
    const rows = await db.accessLog.toArray()
    const last = rows.filter(({ sequence }) => sequence > 0).at(-1)
    if (last) await db.accessLog.delete([last.id, last.device, 0] as never)
    expect((await must(chef.accessLog(period))).length).toBeGreaterThan(0)
    expect((await must(chef.session())).notices).toContain('rebuilt')
  })
})
