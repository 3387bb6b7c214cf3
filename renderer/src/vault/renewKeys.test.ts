import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import { envelope, keys, slots } from '@shared/crypto'
import type { AktId, UserId } from '@shared/domain/primitives'
import type { StoragePort } from '@shared/domain/storagePort'
import { copyDisk, emptyDisk, memoryPort } from '../../../tests/vault/memoryPort'
import type { MemoryDisk } from '../../../tests/vault/memoryPort'
import {
  machine,
  must,
  newBeslut,
  note,
  office,
  person,
  phrase,
  unlockAs,
  user,
} from '../../../tests/vault/office'
import type { Machine } from '../../../tests/vault/office'
import type { VaultApi } from './api'
import type { Core } from './core'
import { decodeFrame } from './frames'
import { allWraps, decodeKeyFile, TO_UNIT } from './keyring'
import type { Keyring } from './keyring'
import { rawKeyFor, unitKeys } from './openVault'
import { STORE } from './sealing'
import { masterFrom, openSealedKey, openUnitWrap } from './wraps'

// Argon2id and fake-indexeddb on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const cheap = { m: 64, t: 1, p: 1 }
const policy = { make: cheap, floor: cheap, ceiling: cheap }

/** AB with CD and EF, an ordinary akt, and a protected one that AB and CD read. */
async function staffed(on?: Machine) {
  const made = await office(on)
  const { vault, me } = made
  const cd = await must(vault.addUser(user('CD', 'handlaggare')))
  const ef = await must(vault.addUser(user('EF', 'handlaggare')))
  const input = { handlaggare: me.id, first: [note('före')] }
  const open = (name: string, readers: readonly UserId[], skydd?: 'sekretessmarkering') =>
    must(vault.createAkt({ ...input, readers, person: person(name, skydd && { skydd }) }))
  const ordinary = await open('Vanlig Person', [])
  const hidden = await open('Skyddad Person', [cd.id], 'sekretessmarkering')
  return { ...made, cd, ef, ordinary: ordinary.state.akt, hidden: hidden.state.akt }
}

async function writeNote(vault: VaultApi, akt: AktId, text: string): Promise<void> {
  const { head } = await must(vault.openAkt(akt, ''))
  await must(vault.append({ akt, head, bodies: [note(text)] }))
}

function ringOn(disk: MemoryDisk): Keyring {
  const ring = decodeKeyFile(disk.keyFile ?? new Uint8Array())
  if (typeof ring === 'string') throw new Error(ring)
  return ring
}

type Leaver = { readonly id: UserId; readonly signatur: string }
type RecordKey = Awaited<ReturnType<typeof keys.derive>>

/** The keys in hand of someone who has kept a copy of slot and key file. */
async function keysOf(copy: MemoryDisk, who: Leaver) {
  const vault = { vaultId: copy.vaultId ?? '' } as Core
  const secret = { kind: 'pass', passphrase: phrase(who.signatur) } as const
  const slot = await slots.openSlot(copy.slots.get(who.id)?.json ?? '', secret, policy)
  if (!slot.ok) throw new Error('slot')
  const userKeys = slot.value.keys
  const raw = await rawKeyFor(vault, ringOn(copy), { kind: 'unit', userId: who.id, userKeys })
  if (raw === null) throw new Error('unit key')
  const by = { keyId: who.id, secretKey: userKeys.x.secretKey }
  return { vault, by, unit: await unitKeys(raw) }
}

/** Every akt key that someone opens with their copied slot and unit key, out of a key file. */
async function aktKeysWith(copy: MemoryDisk, ring: Keyring, who: Leaver): Promise<RecordKey[]> {
  const { vault, by, unit } = await keysOf(copy, who)
  const record: RecordKey[] = []
  for (const wrap of allWraps(ring).filter(({ kind }) => kind === 'akt')) {
    const own = wrap.to === who.id ? await openSealedKey(vault, wrap, by) : null
    const shared = wrap.to === TO_UNIT ? await openUnitWrap(vault, wrap, unit.wrap) : null
    const opened = own ?? shared
    if (opened === null) continue
    const master = await masterFrom(opened, wrap.key, wrap.epoch)
    record.push(await keys.derive(master, 'record'))
  }
  return record
}

/**
 * The numbers of the event frames that a user reads who has kept a copy of key file and slot, with those
 * and everything on the disk as it is now.
 */
async function readableWith(copy: MemoryDisk, now: MemoryDisk, who: Leaver): Promise<number[]> {
  const rings = [ringOn(copy), ringOn(now)]
  const held = (await Promise.all(rings.map((ring) => aktKeysWith(copy, ring, who)))).flat()
  const readable = new Set<number>()
  for (const [at, bytes] of now.frames.entries()) {
    const frame = decodeFrame(bytes)
    if (frame?.table !== 'handelser') continue
    const { id: recordId, sequence: rev, box: sealed } = frame
    const place = { vaultId: now.vaultId ?? '', store: STORE.handelser, recordId, rev }
    const opened = await Promise.all(held.map((key) => envelope.open(key, { place, sealed })))
    if (opened.some(({ ok }) => ok)) readable.add(at)
  }
  return [...readable]
}

describe('den som slutar', () => {
  it('läser inget av det som skrivs därefter, ens med en kopia av nyckelfilen från förr', async () => {
    const { on, vault, me, cd, ordinary, hidden } = await staffed()
    const copy = copyDisk(on.disk)
    expect(await readableWith(copy, on.disk, cd)).toHaveLength(6)
    const until = on.disk.frames.length
    await must(vault.updateUser({ ...cd, active: false }))
    await writeNote(vault, ordinary, 'efter')
    await writeNote(vault, hidden, 'efter')
    const input = { person: person('Ny Person'), handlaggare: me.id, readers: [], first: [] }
    await must(vault.createAkt(input))
    const reads = await readableWith(copy, on.disk, cd)
    expect(reads).toHaveLength(6)
    expect(Math.max(...reads)).toBeLessThan(until)
    expect(allWraps(ringOn(on.disk)).filter(({ to }) => to === cd.id)).toEqual([])
    const unit = allWraps(ringOn(on.disk)).filter(({ kind }) => kind === 'unit')
    expect(new Set(unit.map(({ epoch }) => epoch))).toEqual(new Set([2]))
  })

  it('syns inte längre vid upplåsningen, och kan släppas in igen med sin egen lösenfras', async () => {
    const { on, vault, cd, ordinary, hidden } = await staffed()
    await must(vault.updateUser({ ...cd, active: false }))
    const shown = async () => {
      const status = await on.start().status()
      return status.state === 'locked' ? status.slots.map(({ signatur }) => signatur).sort() : []
    }
    expect(await shown()).toEqual(['AB', 'EF'])
    await must(vault.updateUser({ ...cd, active: true }))
    expect(await shown()).toEqual(['AB', 'CD', 'EF'])
    await must(vault.prepareLock())
    const back = on.start()
    await unlockAs(back, 'CD')
    expect((await back.openAkt(ordinary, '')).ok).toBe(true)
    expect((await back.openAkt(hidden, '')).ok).toBe(false)
  })

  it('lämnar allt läsbart för de andra, också utan databas och med återställningsnyckeln', async () => {
    const { on, vault, me, cd, ordinary, hidden, recoveryKey } = await staffed()
    await must(vault.updateUser({ ...cd, active: false }))
    await writeNote(vault, ordinary, 'efter')
    const reserved = await must(vault.reserveBeslut(ordinary, 'handlaggare'))
    const { id, name, befattning } = me
    const fattatAv = { kind: 'anvandare', user: id, name, befattning, niva: 'handlaggare' } as const
    await must(vault.signBeslut(newBeslut({ akt: ordinary, reserved, fattatAv })))
    await writeNote(vault, hidden, 'efter')
    expect(ringOn(on.disk).pending).toEqual({ unit: false, akter: new Set(), pairs: new Set() })
    await must(vault.prepareLock())
    for (const lost of [false, true]) {
      if (lost) on.idb = new IDBFactory()
      const other = on.start()
      await unlockAs(other, 'EF')
      expect((await must(other.openAkt(ordinary, ''))).log).toHaveLength(6)
      expect((await must(other.checkRegister())).differed).toBe(0)
      expect((await other.openAkt(hidden, '')).ok).toBe(false)
      await must(other.prepareLock())
      await unlockAs(vault, 'AB')
      expect((await must(vault.openAkt(hidden, ''))).readers).toEqual(['Person AB'])
      expect((await must(vault.openAkt(hidden, ''))).log).toHaveLength(4)
      await must(vault.addUser(user(lost ? 'GH' : 'IJ', 'handlaggare')))
      await must(vault.prepareLock())
    }
    const fresh = on.start()
    await unlockAs(fresh, 'GH')
    await writeNote(fresh, ordinary, 'av den nya')
    await must(fresh.prepareLock())
    const input = { recoveryKey, slotId: me.id, passphrase: 'en helt ny lösenfras' }
    const saved = on.start()
    await must(saved.recoverUser(input))
    expect((await must(saved.openAkt(ordinary, ''))).log).toHaveLength(7)
  })

  it('förstör ingen skyddad akt som bara den läser: den blir kvar förseglad', async () => {
    const { on, vault, cd } = await staffed()
    await must(vault.prepareLock())
    const own = on.start()
    await unlockAs(own, 'CD')
    const secret = person('Bara CD', { skydd: 'sekretessmarkering' })
    const only = { person: secret, handlaggare: cd.id, readers: [], first: [note('ensam')] }
    const { state } = await must(own.createAkt(only))
    await must(own.prepareLock())
    await unlockAs(vault, 'AB')
    await must(vault.updateUser({ ...cd, active: false }))
    const left = allWraps(ringOn(on.disk)).filter(({ to }) => to === cd.id)
    expect(left.map(({ key }) => key)).toEqual([state.akt])
    await must(vault.updateUser({ ...cd, active: true }))
    await must(vault.prepareLock())
    const back = on.start()
    await unlockAs(back, 'CD')
    expect((await must(back.openAkt(state.akt, ''))).log).toHaveLength(3)
  })

  it('väntar på den som har kontorets aktnyckel, om en administratör utan den stänger av', async () => {
    const { on, vault, cd } = await staffed()
    await must(vault.addUser(user('IT', 'administrator')))
    await must(vault.prepareLock())
    const it = on.start()
    await unlockAs(it, 'IT')
    await must(it.updateUser({ ...cd, active: false }))
    expect(ringOn(on.disk).pending.unit).toBe(true)
    await must(it.prepareLock())
    const ef = on.start()
    await unlockAs(ef, 'EF')
    expect(ringOn(on.disk).pending.unit).toBe(false)
    expect(await must(ef.listRegister())).toHaveLength(1)
  })
})

describe('avbrott mitt i nyckelbytet', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'efter %i skrivningar: de andra läser allt, och den som slutat får aldrig en ny nyckel',
    async (writes) => {
      const disk = emptyDisk()
      let left = Infinity
      const on = machine(disk, () => dyingPort(disk, () => left-- > 0))
      const { vault, cd, ordinary } = await staffed(on)
      const copy = copyDisk(disk)
      left = writes
      await vault.updateUser({ ...cd, active: false })
      left = Infinity
      const until = disk.frames.length
      const again = on.start()
      await unlockAs(again, 'AB')
      await must(again.updateUser({ ...cd, active: false }))
      await writeNote(again, ordinary, 'efter')
      const reads = await readableWith(copy, disk, cd)
      expect(reads.filter((at) => at >= until)).toEqual([])
      expect((await must(again.checkRegister())).differed).toBe(0)
      await must(again.prepareLock())
      const ef = on.start()
      await unlockAs(ef, 'EF')
      expect((await must(ef.openAkt(ordinary, ''))).log).toHaveLength(4)
      expect(allWraps(ringOn(disk)).filter(({ to }) => to === cd.id)).toEqual([])
    },
  )
})

/** A disk that stops taking writes, as where the program is killed. */
function dyingPort(disk: MemoryDisk, mayWrite: () => boolean): StoragePort {
  const port = memoryPort(disk)
  const dead = { ok: false, error: { code: 'disk-error' } } as const
  return {
    ...port,
    writeKeyFile: async (bytes) => (mayWrite() ? port.writeKeyFile(bytes) : dead),
    appendJournal: async (input) => (mayWrite() ? port.appendJournal(input) : dead),
  }
}
