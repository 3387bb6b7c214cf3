import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { HandelseBody } from '@shared/domain/handelse'
import { Settings } from '@shared/domain/kontor'
import type { Roll } from '@shared/domain/kontor'
import { Person } from '@shared/domain/person'
import { Instant, IsoDate } from '@shared/domain/primitives'
import type { StoragePort } from '@shared/domain/storagePort'
import type { NewBeslut, NewUser, Result, VaultApi } from '@renderer/vault/api'
import { AktaDatabase } from '@renderer/vault/database'
import { createVault } from '@renderer/vault/vault'
import { loadWatchBook } from '../../tools/rulesFiles'
import { emptyDisk, memoryPort } from './memoryPort'
import type { MemoryDisk } from './memoryPort'

const CHEAP = { m: 64, t: 1, p: 1 }

/** A machine: a disk, a browser profile and a clock. `start` is Akta being started on it. */
export type Machine = {
  readonly disk: MemoryDisk
  idb: IDBFactory
  /** The day the machine's clock shows; a test that needs another day sets it. */
  day: string
  start: () => VaultApi
}

/**
 * A new machine. Its clock starts 2026-11-22 and moves a second a reading. `port` = main's real storage
 * instead of the disk in memory.
 */
export function machine(disk: MemoryDisk = emptyDisk(), port?: () => StoragePort): Machine {
  let seconds = 0
  const made: Machine = {
    disk,
    idb: new IDBFactory(),
    day: '2026-11-22',
    start: () => createVault(deps()),
  }
  const deps = () => ({
    port: port?.() ?? memoryPort(disk),
    random: (n: number) => crypto.getRandomValues(new Uint8Array(n)),
    now: () =>
      Instant.parse(
        new Date(Date.parse(`${made.day}T09:00:00.000Z`) + seconds++ * 1000).toISOString(),
      ),
    today: () => IsoDate.parse(made.day),
    policy: { make: CHEAP, floor: CHEAP, ceiling: CHEAP },
    openDatabase: () => new AktaDatabase('akta', { indexedDB: made.idb, IDBKeyRange }),
    discardDatabase: () => Promise.reject(new Error('fake-indexeddb can always delete')),
    whenIdle: (task: () => void) => task(),
    watchBook: loadWatchBook,
    compactAfter: 5,
  })
  return made
}

/** The value of a good outcome; the test fails on any other. */
export async function must<T>(result: Promise<Result<T>>): Promise<T> {
  const outcome = await result
  if (!outcome.ok) throw new Error(`refused: ${outcome.error.code}`)
  return outcome.value
}

/** The code of a refusal; the test fails on a good outcome. */
export async function refusal<T>(result: Promise<Result<T>>): Promise<string> {
  const outcome = await result
  if (outcome.ok) throw new Error('was not refused')
  return outcome.error.code
}

/** Invented settings. */
export function settings(): Settings {
  return Settings.parse({
    kontor: {
      kommun: 'Osby',
      namnd: 'Socialnämnden',
      forvaltning: 'Socialförvaltningen',
      enhet: 'Myndighetskontoret',
      packId: 'osby',
    },
    delegationsordningar: [],
    sammantraden: [],
  })
}

/** A user to be made; the passphrase is the signature over again. */
export function user(signatur: string, ...roller: Roll[]): NewUser {
  const name = `Person ${signatur}`
  return { signatur, name, befattning: 'Socialsekreterare', roller, passphrase: phrase(signatur) }
}

/** The passphrase of an invented user. */
export function phrase(signatur: string): string {
  return `hemlig fras för ${signatur}`
}

/** An office with AB, who is administrator, enhetschef and handläggare. */
export async function office(on: Machine = machine()) {
  const vault = on.start()
  const admin = user('AB', 'administrator', 'enhetschef', 'handlaggare')
  const made = await must(vault.createOffice({ settings: settings(), admin }))
  return { on, vault, me: made.session.user, recoveryKey: made.recoveryKey }
}

/** Unlocks as the user with this signature. */
export async function unlockAs(vault: VaultApi, signatur: string, passphrase = phrase(signatur)) {
  const status = await vault.status()
  if (status.state !== 'locked') throw new Error(`vault is ${status.state}`)
  const slot = status.slots.find((label) => label.signatur === signatur)
  if (slot === undefined) throw new Error('no such slot')
  return must(vault.unlock({ slotId: slot.slotId, passphrase }))
}

/** An invented person; reserve number only. */
export function person(name: string, over: Partial<Person> = {}): Person {
  const identitet = { kind: 'reservnummer', number: '19850101T123' }
  return Person.parse({ name, identitet, skydd: 'inget', ...over })
}

/** A note. */
export function note(text: string): HandelseBody {
  const skedde = Instant.parse('2026-11-22T08:00:00.000Z')
  const data = { sort: 'anteckning' as const, rubrik: 'Not', text, skedde, lamnadAv: '' }
  return { type: 'anteckning', data }
}

/** A decision as the guide would hand it over. */
export function newBeslut(
  input: Pick<NewBeslut, 'akt' | 'reserved' | 'fattatAv'> & { readonly text?: string },
): NewBeslut {
  const hash = '0'.repeat(64)
  return {
    akt: input.akt,
    reserved: input.reserved,
    fattatAv: input.fattatAv,
    innehall: {
      slag: 'bifall',
      insats: 'korttidsboende',
      insatsName: 'Korttidsboende',
      lagrum: ['11 kap. 1 § SoL'],
      from: IsoDate.parse('2026-12-01'),
      to: IsoDate.parse('2027-02-28'),
      omfattning: null,
      omfattningText: 'Dygnet runt',
      beslutstext: input.text ?? 'Korttidsboende beviljas.',
      motivering: 'Behovet kan inte mötas på annat sätt.',
      tidsbegransningSkal: '',
      malsattning: '',
      forbehall: '',
      avvikelser: [],
      samrad: [],
      foljer: [],
    },
    punkt: { nr: '4', row: 'osby-del-04' },
    beslutsdatum: IsoDate.parse('2026-11-22'),
    foredragande: '',
    medverkande: [],
    overklagbart: true,
    kvitto: {
      engine: '1',
      packId: 'osby',
      packVersion: IsoDate.parse('2026-01-01'),
      packHash: hash as NewBeslut['kvitto']['packHash'],
      lagVersion: IsoDate.parse('2026-01-01'),
      lagHash: hash as NewBeslut['kvitto']['packHash'],
      orderId: 'osby-1',
      orderHash: hash as NewBeslut['kvitto']['packHash'],
      facts: {},
      result: {},
    },
    forslag: null,
    dokument: new TextEncoder().encode('ett worddokument'),
  }
}
