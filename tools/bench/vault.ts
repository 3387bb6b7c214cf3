import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { canonicalBytes, toHex } from '@shared/crypto'
import { AktId, Instant, IsoDate } from '@shared/domain/primitives'
import { entryOf, extendAkt } from '@renderer/vault/aktLog'
import { placeOf, type Core, type OpenVault, type RegisterEntry } from '@renderer/vault/core'
import { createOffice } from '@renderer/vault/createOffice'
import { AktaDatabase } from '@renderer/vault/database'
import { readRegister, sealPages } from '@renderer/vault/registerStore'
import { sealJson } from '@renderer/vault/sealing'
import { newCore } from '@renderer/vault/vault'
import { aktKeys } from '@renderer/vault/wraps'
import { story } from '../../tests/bench/seedVault'
import { CHEAP } from '../../tests/support/cryptoKit'
import { emptyDisk, memoryPort } from '../../tests/vault/memoryPort'
import { loadWatchBook } from '../rulesFiles'
import { must, settings, user } from '../../tests/vault/office'
import { compare, type Figure } from './measure'

const SUMMARIES = 10_000
const SEALS = 50

const random = (n: number) => crypto.getRandomValues(new Uint8Array(n))

/** The vault's own code in Node: opening the register and sealing events. */
export async function vaultFigures(): Promise<readonly Figure[]> {
  const { core, open } = await openOffice()
  const akt = await anAkt(core, open)
  return [await register(core, open, entryOf(core, akt)), ...(await seals(core, open, akt))]
}

async function openOffice() {
  const core = newCore({
    port: memoryPort(emptyDisk()),
    random,
    now: () => Instant.parse(new Date().toISOString()),
    today: () => IsoDate.parse('2026-11-22'),
    policy: CHEAP,
    openDatabase: () => new AktaDatabase('akta', { indexedDB: new IDBFactory(), IDBKeyRange }),
    discardDatabase: () => Promise.reject(new Error('fake-indexeddb can always delete')),
    whenIdle: () => undefined,
    watchBook: loadWatchBook,
    compactAfter: Number.POSITIVE_INFINITY,
  })
  const admin = user('AB', 'administrator', 'enhetschef', 'handlaggare')
  await must(createOffice(core, { settings: settings(), admin }))
  const { open } = core
  if (open === null) throw new Error('the office did not open')
  return { core, open }
}

async function anAkt(core: Core, open: OpenVault) {
  const akt = AktId.parse(toHex(random(16)))
  const raw = random(32)
  const keys = await aktKeys(core, [{ key: akt as string, epoch: 1, kind: 'akt', raw }], null)
  return (await extendAkt(core, open, { akt, keys, events: [] }, story(open, 0))).loaded
}

/** `readRegister` itself; only the database's own reading is left out of both sides. */
async function register(core: Core, open: OpenVault, like: RegisterEntry): Promise<Figure> {
  const entries = Array.from({ length: SUMMARIES }, (_, nr): RegisterEntry => {
    const name = `Förnamn${String(nr % 97)} Efternamn${String(nr)}`
    const row = { ...like.row, akt: AktId.parse(toHex(random(16))), name }
    return { ...like, row: { ...row, arendenummer: `2026-${String(nr).padStart(5, '0')}` } }
  })
  const parts = await sealPages(core, open, 1, new Map(entries.map((one) => [one.row.akt, one])))
  Object.assign(core.db.register, { toArray: () => Promise.resolve(parts) })
  const stand = { gen: 1, pages: parts.length, deltas: 0 }
  const clear = JSON.stringify(entries)
  const read = await readRegister(core, open, stand)
  if (read?.rows.size !== SUMMARIES) throw new Error('the register did not open')
  return compare({
    what: `Öppna registrets förseglade sidor, ${SUMMARIES} akter`,
    run: () => readRegister(core, open, stand),
    base: 'JSON.parse av samma rader i klartext',
    runBase: () => JSON.parse(clear) as unknown,
    ...{ rounds: 25, units: 1 },
  })
}

async function seals(core: Core, open: OpenVault, akt: Awaited<ReturnType<typeof anAkt>>) {
  const event = akt.events.at(-1)?.event
  const body = story(open, 0).at(-1)
  if (event === undefined || body === undefined) throw new Error('an akt has events')
  const key = akt.keys.record
  const place = placeOf(core, 'handelser', event.akt, event.seq)
  const bytes = canonicalBytes(event)
  const base = 'bara AES-256-GCM över samma byte'
  const runBase = times(SEALS, () =>
    crypto.subtle.encrypt({ name: 'AES-GCM', iv: random(12) }, key.key, bytes),
  )
  const common = { base, runBase, rounds: 41, units: SEALS }
  const seal = times(SEALS, () => sealJson(key, place, event, random))
  const sign = times(SEALS, () => extendAkt(core, open, akt, [body]))
  return [
    await compare({ what: 'Försegla en händelse', run: seal, ...common }),
    await compare({ what: 'Länka, signera och försegla en händelse', run: sign, ...common }),
  ]
}

function times(count: number, work: () => Promise<unknown>) {
  return async (): Promise<void> => {
    for (let at = 0; at < count; at++) await work()
  }
}
