import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import { envelope, slots } from '@shared/crypto'
import { IsoDate } from '@shared/domain/primitives'
import type { AktId, UserId } from '@shared/domain/primitives'
import { copyDisk, emptyDisk, PowerCut } from '../../../tests/vault/memoryPort'
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
import { decodeKeyFile } from './keyring'
import type { Keyring } from './keyring'
import { keysAfter } from './officeKeys'
import { rawKeysFor } from './openVault'
import { STORE } from './sealing'
import type { PairKind } from './keyKinds'

// Argon2id and fake-indexeddb on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const cheap = { m: 64, t: 1, p: 1 }
const period = { from: IsoDate.parse('2026-01-01'), to: IsoDate.parse('2026-12-31') }
const TABLE = { report: 'rapport', audit: 'accessLog' } as const

/** AB; CD who is nämndsekreterare and enhetschef, EF who is nämndsekreterare; an akt with a decision. */
async function staffed(on?: Machine) {
  const made = await office(on)
  const { vault, me } = made
  const cd = await must(vault.addUser(user('CD', 'namndsekreterare', 'enhetschef')))
  const ef = await must(vault.addUser(user('EF', 'namndsekreterare')))
  const input = { person: person('Vanlig Person'), handlaggare: me.id, readers: [] }
  const { akt } = (await must(vault.createAkt({ ...input, first: [note('före')] }))).state
  await decide(vault, me, akt)
  return { ...made, cd, ef, akt }
}

async function decide(vault: VaultApi, me: Awaited<ReturnType<typeof office>>['me'], akt: AktId) {
  const reserved = await must(vault.reserveBeslut(akt, 'handlaggare'))
  const { id, name, befattning } = me
  const fattatAv = { kind: 'anvandare', user: id, name, befattning, niva: 'handlaggare' } as const
  await must(vault.signBeslut(newBeslut({ akt, reserved, fattatAv })))
}

type Leaver = { readonly copy: MemoryDisk; readonly now: MemoryDisk; readonly cd: UserId }

/** The secrets of one kind that CD holds by a kept copy of slot and key file, and by the key file as it is. */
async function heldBy({ copy, now, cd }: Leaver, kind: PairKind) {
  const secret = { kind: 'pass', passphrase: phrase('CD') } as const
  const policy = { make: cheap, floor: cheap, ceiling: cheap }
  const slot = await slots.openSlot(copy.slots.get(cd)?.json ?? '', secret, policy)
  if (!slot.ok) throw new Error('slot')
  const vault = { vaultId: copy.vaultId ?? '' } as Core
  const by = { kind, userId: cd, userKeys: slot.value.keys }
  const held = await Promise.all([copy, now].map((disk) => rawKeysFor(vault, ringOn(disk), by)))
  return held.flat()
}

function ringOn(disk: MemoryDisk): Keyring {
  const ring = decodeKeyFile(disk.keyFile ?? new Uint8Array())
  if (typeof ring === 'string') throw new Error(ring)
  return ring
}

/** How many sessions' entries from frame `from` on CD opens with those secrets. */
async function readableFrom(from: number, kind: PairKind, leaver: Leaver): Promise<number> {
  const held = await heldBy(leaver, kind)
  const table = TABLE[kind]
  const headers = leaver.now.frames
    .slice(from)
    .map(decodeFrame)
    .filter((frame) => frame?.table === table && frame.sequence === 0)
  const opened = headers.map(async (frame) => {
    const { id: recordId, box: sealed } = frame as NonNullable<typeof frame>
    const place = { vaultId: leaver.now.vaultId ?? '', store: STORE[table], recordId, rev: 0 }
    const tried = held.map(({ keyId, epoch, raw: secretKey }) =>
      envelope.openFrom({ keyId, epoch, secretKey }, { place, sealed }),
    )
    return (await Promise.all(tried)).some(({ ok }) => ok)
  })
  return (await Promise.all(opened)).filter(Boolean).length
}

async function logOf(on: Machine, signatur = 'AB') {
  const vault = on.start()
  await unlockAs(vault, signatur)
  const log = await must(vault.accessLog(period))
  await must(vault.prepareLock())
  return log
}

async function rowsOf(on: Machine, signatur: string) {
  const vault = on.start()
  await unlockAs(vault, signatur)
  const rows = await must(vault.listRapport(period))
  await must(vault.prepareLock())
  return rows.length
}

describe('när en nämndsekreterare eller enhetschef slutar', () => {
  it('kan en kopia från förr inte läsa beslutsrader eller åtkomstlogg som skrivs därefter', async () => {
    const { on, vault, me, cd, akt } = await staffed()
    const leaver = { copy: copyDisk(on.disk), now: on.disk, cd: cd.id }
    expect(await readableFrom(0, 'report', leaver)).toBeGreaterThan(0)
    expect(await readableFrom(0, 'audit', leaver)).toBeGreaterThan(0)
    await must(vault.updateUser({ ...cd, active: false }))
    const until = on.disk.frames.length
    await decide(vault, me, akt)
    await must(vault.openAkt(akt, 'efter'))
    expect(await readableFrom(until, 'report', leaver)).toBe(0)
    expect(await readableFrom(until, 'audit', leaver)).toBe(0)
  })

  it('läser de som är kvar allt från förr och allt nytt, också utan databas och de som kommer sedan', async () => {
    const { on, vault, me, cd, akt } = await staffed()
    await must(vault.updateUser({ ...cd, active: false }))
    await decide(vault, me, akt)
    await must(vault.addUser(user('GH', 'namndsekreterare')))
    await must(vault.addUser(user('IJ', 'enhetschef')))
    await must(vault.prepareLock())
    const before = (await logOf(on)).length
    expect([await rowsOf(on, 'EF'), await rowsOf(on, 'GH')]).toEqual([2, 2])
    on.idb = new IDBFactory()
    expect(await rowsOf(on, 'EF')).toBe(2)
    const log = await logOf(on, 'IJ')
    expect(log.length).toBeGreaterThan(before)
    expect(log.filter(({ purpose }) => purpose === 'nyckelbyte')).toHaveLength(3)
  })

  it('behåller akten sin beteckning i redovisningen', async () => {
    const { on, vault, me, cd, akt } = await staffed()
    await must(vault.updateUser({ ...cd, active: false }))
    await must(vault.prepareLock())
    const again = on.start()
    await unlockAs(again, 'AB')
    await decide(again, me, akt)
    await must(again.prepareLock())
    const ef = on.start()
    await unlockAs(ef, 'EF')
    const rows = await must(ef.listRapport(period))
    expect(new Set(rows.map(({ rad }) => rad.pseudonym)).size).toBe(1)
    expect(
      await must(
        ef.markAnmalda({
          beslut: rows.map(({ rad }) => rad.beslut),
          sammantrade: IsoDate.parse('2026-12-10'),
          paragraf: '7',
        }),
      ),
    ).toBe(2)
  })

  it('når återställningsnyckeln också de nya nycklarna', async () => {
    const { on, vault, me, cd, akt, recoveryKey } = await staffed()
    await must(vault.updateUser({ ...cd, active: false }))
    await decide(vault, me, akt)
    await must(vault.prepareLock())
    const saved = on.start()
    const input = { recoveryKey, slotId: me.id, passphrase: 'en helt ny lösenfras' }
    await must(saved.recoverUser(input))
    expect((await must(saved.accessLog(period))).length).toBeGreaterThan(3)
  })

  it('byts de inte när den som slutar aldrig har haft dem', async () => {
    const { on, vault } = await staffed()
    const kl = await must(vault.addUser(user('KL', 'handlaggare')))
    await must(vault.updateUser({ ...kl, active: false }))
    await must(vault.prepareLock())
    expect((await logOf(on)).filter(({ purpose }) => purpose === 'nyckelbyte')).toHaveLength(1)
  })
})

describe('avbrott mitt i bytet av rapport- och loggnyckel', () => {
  it.each(Array.from({ length: 14 }, (_, writes) => writes))(
    'efter %i skrivningar går valvet att låsa upp, de andra läser allt, och den som slutat inget nytt',
    async (writes) => {
      const on = machine(emptyDisk())
      const { vault, me, cd, akt } = await staffed(on)
      const leaver = { copy: copyDisk(on.disk), now: on.disk, cd: cd.id }
      on.disk.powerFor = writes
      await vault.updateUser({ ...cd, active: false }).catch((cause: unknown) => {
        if (!(cause instanceof PowerCut)) throw cause
      })
      on.disk.powerFor = null
      const again = on.start()
      const isOut = !new TextDecoder().decode(on.disk.keyFile ?? new Uint8Array()).includes(cd.id)
      const session = await unlockAs(again, 'AB')
      // Once the keys are taken, the unlock alone finishes; before that nobody had been turned off.
      if (isOut) expect(session.keysWait).toBe(false)
      else await must(again.updateUser({ ...cd, active: false }))
      const until = on.disk.frames.length
      await decide(again, me, akt)
      await must(again.openAkt(akt, 'efter'))
      for (const kind of ['report', 'audit'] as const) {
        expect(await readableFrom(until, kind, leaver)).toBe(0)
      }
      await must(again.prepareLock())
      expect(await rowsOf(on, 'EF')).toBe(2)
      expect((await logOf(on)).some(({ purpose }) => purpose === 'efter')).toBe(true)
    },
  )
})

describe('vem som får byta rapport- och loggnyckel', () => {
  const hex = (char: string, length: number) => char.repeat(length)
  const target = { keyId: hex('a', 32), publicKey: hex('1', 64) }
  const known = {
    recovery: target,
    report: target,
    audit: target,
    inbox: target,
    unitKeyId: hex('b', 32),
  }
  const act = (kind: PairKind, epoch: number) =>
    ({ type: 'nyckel.bytt', data: { kind, epoch, publicKey: hex('2', 64) } }) as const

  it('är bara den vars roll har nyckeln: ingen annan kan vända loggen till sig', () => {
    expect(keysAfter(known, act('audit', 2), ['handlaggare'])).toBe(known)
    expect(keysAfter(known, act('audit', 2), ['namndsekreterare'])).toBe(known)
    expect(keysAfter(known, act('report', 2), ['enhetschef'])).toBe(known)
    expect(keysAfter(known, act('audit', 2), ['enhetschef'])?.audit).toEqual({
      ...{ keyId: target.keyId, publicKey: hex('2', 64), epoch: 2 },
    })
  })

  it('och aldrig tillbaka till en äldre nyckel', () => {
    const later = keysAfter(known, act('report', 3), ['administrator'])
    expect(keysAfter(later, act('report', 3), ['administrator'])).toBe(later)
    expect(keysAfter(later, act('report', 2), ['administrator'])).toBe(later)
  })
})
