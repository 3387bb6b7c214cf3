import { mkdirSync } from 'node:fs'
import * as promises from 'node:fs/promises'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { KdfPolicy } from '@shared/crypto'
import { STANDARD_KDF, toHex } from '@shared/crypto'
import type { HandelseBody } from '@shared/domain/handelse'
import { AktId, Instant, IsoDate } from '@shared/domain/primitives'
import { entryOf, extendAkt, sealManifest } from '@renderer/vault/aktLog'
import { commit } from '@renderer/vault/commit'
import type { Core, OpenVault } from '@renderer/vault/core'
import { createOffice } from '@renderer/vault/createOffice'
import { AktaDatabase } from '@renderer/vault/database'
import { newCore } from '@renderer/vault/vault'
import { aktKeys, wrapUnderUnit } from '@renderer/vault/wraps'
import { STANDARD_LIMITS } from '../../electron/services/storage/deps'
import { openStorage } from '../../electron/services/storage/storage'
import { loadWatchBook } from '../../tools/rulesFiles'
import { must, note, person, phrase, settings, user } from '../vault/office'

const BATCH = 250

/** A profile with many akter, made for measuring. */
export type SeededVault = { readonly slotId: string; readonly passphrase: string }

/**
 * Makes a profile on disk with `akter` akter of seven events each: key file, slots and journal by main's
 * real storage. IndexedDB is left out, so the first unlock in Akta makes it from the journal.
 */
export async function seedVault(
  folders: { readonly dataDir: string; readonly anchorFile: string },
  akter: number,
  policy: KdfPolicy = STANDARD_KDF,
): Promise<SeededVault> {
  mkdirSync(folders.dataDir, { recursive: true })
  const random = (n: number) => crypto.getRandomValues(new Uint8Array(n))
  const storage = await openStorage({
    ...folders,
    files: promises,
    limits: STANDARD_LIMITS,
    now: () => new Date(),
    random,
    pickFolder: async () => null,
    pickFile: async () => null,
  })
  const idb = new IDBFactory()
  const core = newCore({
    port: storage,
    random,
    now: () => Instant.parse(new Date().toISOString()),
    today: () => IsoDate.parse('2026-11-22'),
    policy,
    openDatabase: () => new AktaDatabase('akta', { indexedDB: idb, IDBKeyRange }),
    discardDatabase: () => Promise.reject(new Error('fake-indexeddb can always delete')),
    whenIdle: () => undefined,
    watchBook: loadWatchBook,
    compactAfter: Number.POSITIVE_INFINITY,
  })
  const admin = user('AB', 'administrator', 'enhetschef', 'handlaggare')
  await must(createOffice(core, { settings: settings(), admin }))
  const { open } = core
  if (open === null) throw new Error('the office did not open')
  for (let from = 0; from < akter; from += BATCH) {
    await addBatch(core, open, { from, count: Math.min(BATCH, akter - from) })
  }
  const left = await storage.markCleanExit()
  if (!left.ok) throw new Error(left.error.code)
  await storage.close()
  return { slotId: open.user.id, passphrase: phrase('AB') }
}

async function addBatch(
  core: Core,
  open: OpenVault,
  { from, count }: { readonly from: number; readonly count: number },
): Promise<void> {
  const made = await Promise.all(
    Array.from({ length: count }, (_, index) => newAkt(core, open, from + index)),
  )
  const frames = made.flatMap((one) => one.frames)
  const akter = made.map(({ manifest }) => manifest)
  const put = made.map(({ wrap }) => wrap)
  await must(commit(core, open, { frames, akter, wraps: { put } }))
}

async function newAkt(core: Core, open: OpenVault, nr: number) {
  const { random } = core.deps
  const akt = AktId.parse(toHex(random(16)))
  const key = { key: akt as string, epoch: 1, kind: 'akt' as const, raw: random(32) }
  if (open.unit === null) throw new Error('no unit key')
  const wrap = await wrapUnderUnit({ vaultId: core.vaultId, random }, key, open.unit.wrap)
  const keys = await aktKeys(core, [key], null)
  const { loaded, frames } = await extendAkt(core, open, { akt, keys, events: [] }, story(open, nr))
  const entry = entryOf(core, loaded)
  open.register.rows.set(akt, entry)
  return { wrap, frames, manifest: await sealManifest(core, loaded, entry) }
}

/** The events of one invented akt: opened, assigned, applied for, four notes. */
export function story(open: OpenVault, nr: number): HandelseBody[] {
  const number = `2026-${String(nr + 1).padStart(4, '0')}`
  const born = `19${String(40 + (nr % 50))}0${String(1 + (nr % 9))}15`
  const identitet = { kind: 'reservnummer' as const, number: `${born}T${String(100 + (nr % 900))}` }
  const named = person(`Förnamn${String(nr % 97)} Efternamn${String(nr)}`, { identitet })
  const texts = [400, 900, 250, 600].map((length) => note('Text '.repeat(length / 5)))
  return [
    { type: 'akt.oppnad', data: { arendenummer: number, person: named } },
    {
      type: 'akt.tilldelad',
      data: { handlaggare: open.user.id, handlaggareName: open.user.name },
    },
    {
      type: 'aktualiserad',
      data: {
        sort: 'ansokan',
        inkom: IsoDate.parse('2026-10-01'),
        satt: 'skriftlig',
        fran: 'Den enskilde',
        insats: 'korttidsboende',
        insatsName: 'Korttidsboende',
        from: null,
        to: null,
        omfattning: null,
        text: 'Söker korttidsboende.',
      },
    },
    ...texts,
  ]
}
