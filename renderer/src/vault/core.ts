import type {
  KdfPolicy,
  KeyPair,
  MasterKey,
  Random,
  SealKey,
  UserKeys,
  Place,
} from '@shared/crypto'
import { officeWatchBook } from '@shared/decision/officeWatchBook'
import type { PackDeadlines, WatchBook } from '@shared/decision/watchBook'
import type { DeviceHead, CheckedEvent } from '@shared/domain/logChain'
import type { Anvandare, Settings } from '@shared/domain/kontor'
import type { AktId, DeviceId, DraftId, Hash, Instant, IsoDate } from '@shared/domain/primitives'
import type { RegisterRow } from '@shared/domain/register'
import type { JournalHead, StoragePort, StorageState } from '@shared/domain/storagePort'
import type { Session } from './api'
import type { AktaDatabase } from './database'
import type { Keyring } from './keyring'
import type { OfficeState } from './office'
import { STORE } from './sealing'

/** What the vault needs from outside: storage, randomness, clock and calendar, KDF cost, database. */
export type VaultDeps = {
  readonly port: StoragePort
  readonly random: Random
  readonly now: () => Instant
  /** Today in the office's own calendar. */
  readonly today: () => IsoDate
  readonly policy: KdfPolicy
  readonly openDatabase: () => AktaDatabase
  /** Has main throw away a database that Chromium can neither open nor delete. */
  readonly discardDatabase: () => Promise<void>
  /** Runs a task when nothing else goes on (compaction). */
  readonly whenIdle: (task: () => void) => void
  /** The deadlines that watches are computed by, for a municipality's packs. */
  readonly watchBook: (packId: string) => WatchBook
  /** Register deltas before they are packed into pages. */
  readonly compactAfter: number
}

/** An akt's line in the opened register, with what proves it against the log. */
export type RegisterEntry = { readonly row: RegisterRow; readonly rev: number; readonly head: Hash }

/** The register in memory and where its sealed parts stand. */
export type Register = {
  readonly rows: Map<AktId, RegisterEntry>
  gen: number
  pages: number
  deltas: number
}

/** What one epoch of an akt's key seals. */
export type EpochKeys = {
  readonly record: SealKey
  readonly manifest: SealKey
  readonly attachment: SealKey
}

/**
 * The keys of one akt: the newest epoch's, which seals, and every epoch's, which opens. `readers` are
 * those who hold them when the akt is protected.
 */
export type AktKeys = EpochKeys & {
  readonly epochs: ReadonlyMap<number, EpochKeys>
  readonly pseudonym: string
  readonly readers: readonly string[] | null
}

/** An akt as read and checked. `rev` counts its events over all devices. */
export type LoadedAkt = {
  readonly akt: AktId
  readonly keys: AktKeys
  readonly events: readonly CheckedEvent[]
  readonly heads: readonly DeviceHead[]
  readonly head: Hash
  readonly rev: number
}

/** A key that entries of this session are sealed under, itself sealed to those who may read them. */
export type Outbox = { readonly id: string; readonly key: SealKey; next: number }

/** A draft's own key, wrapped under its writer's, and the draft's last revision. */
export type DraftKey = {
  readonly key: SealKey
  readonly wrapped: Uint8Array
  /** The same key under the akt's own, where colleagues may read the draft. */
  readonly shared: Uint8Array | null
  rev: number
}

/** An X25519 secret key by its name and epoch. */
export type SecretKeyRef = {
  readonly keyId: string
  readonly epoch: number
  readonly secretKey: Uint8Array
}

/** The unit key's parts: its epoch goes up when one who held it leaves. */
export type UnitKeys = {
  readonly keyId: string
  readonly epoch: number
  readonly directory: SealKey
  readonly wrap: SealKey
}

/** All keys of an unlocked vault. Dropped at lock; the renderer is then killed. */
export type OpenVault = {
  user: Anvandare
  userKeys: UserKeys & { readonly ed: KeyPair }
  office: MasterKey
  officeMeta: SealKey
  unit: UnitKeys | null
  /** Every epoch of the report and audit keys that the user holds, the oldest first. */
  report: readonly SecretKeyRef[] | null
  audit: readonly SecretKeyRef[] | null
  state: OfficeState
  register: Register
  /** Protected akter that this user reads: in no shared page. */
  own: Map<AktId, RegisterEntry>
  akter: Map<AktId, LoadedAkt>
  /** Akter whose summary must be made again from the log by someone who holds their key. */
  stale: Set<string>
  outbox: { access: Outbox | null; report: Outbox | null; marks: Outbox | null }
  draftKey: SealKey
  /** The open drafts' own keys. */
  drafts: Map<DraftId, DraftKey>
  notices: Session['notices']
  /** Deadlines of the office's own approved packs, once they have been read. */
  ownDeadlines: readonly PackDeadlines[]
}

/** The vault's working state. One per worker. */
export type Core = {
  readonly deps: VaultDeps
  vaultId: string
  deviceId: DeviceId
  storage: StorageState
  db: AktaDatabase
  journal: JournalHead
  keyring: Keyring
  open: OpenVault | null
  /** The tail of the save queue: one save at a time. */
  queue: Promise<unknown>
  /** Set when the database failed under a save that the journal holds: no more writes until mended. */
  broken: boolean
  /** A damaged journal has been made again from the working copy since the start. */
  journalMended: boolean
  /** The database has been made again in this session; a second time would help nothing. */
  mended: boolean
  /** Hears how many akter have been summed up again, where they are many. */
  onSummed: (done: number, of: number) => void
}

/** What is known of main's storage before it has been asked. */
export const NO_STORAGE: StorageState = {
  exists: false,
  vaultId: null,
  deviceId: null,
  journal: { counter: 0, chain: '' },
  cleanExit: true,
  isExample: false,
  lastBackup: null,
  highWater: 0,
  freeBytes: 0,
  journalDamaged: false,
}

/** The rules that this office's watches are computed by. */
export function watchBook({ deps, open }: Core): WatchBook {
  const settings = open?.state.settings ?? null
  if (open === null || settings === null) return deps.watchBook('')
  const known = books.get(settings)
  if (known?.own === open.ownDeadlines) return known.book
  const own = open.ownDeadlines
  const book = officeWatchBook(settings, own, deps.watchBook)
  books.set(settings, { own, book })
  return book
}

/** Made once for the settings as they stand: a register of thousands of lines asks for it line by line. */
const books = new WeakMap<
  Settings,
  { readonly own: readonly PackDeadlines[]; readonly book: WatchBook }
>()

/** Where a record of this vault lies. */
export function placeOf(
  core: Pick<Core, 'vaultId'>,
  store: keyof typeof STORE,
  recordId: string,
  rev: number,
): Place {
  return { vaultId: core.vaultId, store: STORE[store], recordId, rev }
}

/** Runs one at a time, in order of asking. A failure doesn't stop the next. */
export function exclusive<T>(core: Core, task: () => Promise<T>): Promise<T> {
  const run = core.queue.then(task, task)
  core.queue = run.catch(() => undefined)
  return run
}
