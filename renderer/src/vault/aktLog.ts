import { canonicalBytes, envelope, fromHex, hash, signing, toHex } from '@shared/crypto'
import { registerRowOf } from '@shared/decision/registerRow'
import { Handelse } from '@shared/domain/handelse'
import type { HandelseBody } from '@shared/domain/handelse'
import { chainProblems, deviceHeads, headValue, unsignedEvent } from '@shared/domain/logChain'
import type { CheckedEvent, DeviceHead } from '@shared/domain/logChain'
import { foldAkt } from '@shared/domain/logFold'
import { Hash } from '@shared/domain/primitives'
import type { AktId, Instant } from '@shared/domain/primitives'
import type { Result } from './api'
import type { AktKeys, Core, LoadedAkt, OpenVault, RegisterEntry } from './core'
import { placeOf, watchBook } from './core'
import { logRows } from './database'
import type { AktRow, LogRow } from './database'
import type { Frame } from './frames'
import { fail, ok } from './result'
import { inFlight, openJson, parsed, sealJson } from './sealing'
import { keyFor, openAktKeys } from './wraps'

const EVENT_LABEL = 'akta/event/v1'

/** What the akt's sealed row says of its log: the heads that must be reached, and the latest fold. */
export type Manifest = { readonly heads: readonly DeviceHead[]; readonly entry: RegisterEntry }

/** The SHA-256 of an akt's sorted device heads. */
export async function aktHead(akt: AktId, heads: readonly DeviceHead[]): Promise<Hash> {
  return digest(headValue(akt, heads))
}

/** The SHA-256 of a value's canonical JSON. */
export async function digest(value: unknown): Promise<Hash> {
  return Hash.parse(toHex(await hash.sha256(canonicalBytes(value))))
}

/**
 * Opens and checks one akt's log: every seal, every chain, every signature, and that it reaches the
 * heads its sealed manifest names. Refused: `not-found` where this session holds no key (a protected akt
 * looks the same as none), `integrity` where anything is missing, moved, replayed or changed.
 */
export async function loadAkt(core: Core, open: OpenVault, akt: AktId): Promise<Result<LoadedAkt>> {
  const cached = open.akter.get(akt)
  if (cached) return ok(cached)
  const keys = await openAktKeys(core, akt)
  if (keys === null) return fail('not-found')
  const rows = await logRows(core.db, 'handelser', akt)
  const row = await core.db.akter.get(akt)
  const events = await openEvents(core, { keys, rows, signatures: true })
  const manifest = row && (await openManifest(core, keys, row))
  if (events === null || !manifest) return fail('integrity')
  if (chainProblems(akt, events, manifest.heads).length > 0) return fail('integrity')
  const loaded = await asLoaded(akt, keys, events)
  const known = open.register.rows.get(akt) ?? open.own.get(akt)
  if (known && known.head !== loaded.head) return fail('integrity')
  remember(open, loaded)
  return ok(loaded)
}

/** The events of sealed rows, or null where one doesn't open at its place or isn't an event. */
export async function openEvents(
  core: Core,
  input: {
    readonly keys: AktKeys
    readonly rows: readonly LogRow[]
    readonly signatures: boolean
  },
): Promise<CheckedEvent[] | null> {
  const { keys, rows } = input
  const opened = await inFlight(rows, async (row) => {
    const place = placeOf(core, 'handelser', row.id, row.sequence)
    const value = parsed(
      await envelope.open(keyFor(keys, row.box, 'record'), { place, sealed: row.box }),
    )
    const event = Handelse.safeParse(value)
    if (!event.success || event.data.device !== row.device || event.data.seq !== row.sequence) {
      return null
    }
    const signed = !input.signatures || isSigned(core, event.data)
    return { event: event.data, hash: await eventHash(event.data), signed }
  })
  return opened.every((item) => item !== null) ? opened : null
}

/** New events on top of what was loaded: signed, sealed and linked, but not saved. */
export async function extendAkt(
  core: Core,
  open: OpenVault,
  before: Pick<LoadedAkt, 'akt' | 'keys' | 'events'>,
  bodies: readonly HandelseBody[],
): Promise<{ readonly loaded: LoadedAkt; readonly frames: readonly Frame[] }> {
  const events = [...before.events]
  const frames: Frame[] = []
  for (const body of bodies) {
    const item = await signedEvent(core, open, { akt: before.akt, events, body })
    events.push(item)
    const { event } = item
    const place = placeOf(core, 'handelser', event.akt, event.seq)
    const box = await sealJson(before.keys.record, place, event, core.deps.random)
    const { akt: id, device, seq: sequence } = event
    frames.push({ table: 'handelser', id, device, sequence, box })
  }
  return { loaded: await asLoaded(before.akt, before.keys, events), frames }
}

/** The register's entry for an akt: the fold of its log. */
export function entryOf(core: Core, { events, rev, head }: LoadedAkt): RegisterEntry {
  return { row: registerRowOf(foldAkt(events), events, watchBook(core)), rev, head }
}

/** The sealed row that names the heads this log must reach, with its latest fold. */
export async function sealManifest(
  core: Core,
  loaded: LoadedAkt,
  entry: RegisterEntry,
): Promise<AktRow> {
  const { akt, rev, heads, keys } = loaded
  const place = placeOf(core, 'akter', akt, rev)
  const manifest: Manifest = { heads, entry }
  const box = await sealJson(keys.manifest, place, manifest, core.deps.random)
  return { akt, rev, box }
}

/** Reads a manifest row; null where it doesn't open at its place. */
export async function openManifest(
  core: Core,
  keys: AktKeys,
  row: AktRow,
): Promise<Manifest | null> {
  return openJson<Manifest>(
    keyFor(keys, row.box, 'manifest'),
    placeOf(core, 'akter', row.akt, row.rev),
    row.box,
  )
}

/** Keeps the last opened akter in memory until lock. */
export function remember(open: OpenVault, loaded: LoadedAkt): void {
  open.akter.delete(loaded.akt)
  open.akter.set(loaded.akt, loaded)
  const [oldest] = open.akter.keys()
  if (open.akter.size > 20 && oldest !== undefined) open.akter.delete(oldest)
}

/** An akt's events with head and revision worked out. */
export async function asLoaded(
  akt: AktId,
  keys: AktKeys,
  events: readonly CheckedEvent[],
): Promise<LoadedAkt> {
  const heads = deviceHeads(events)
  const rev = heads.reduce((sum, { seq }) => sum + seq, 0)
  return { akt, keys, events, heads, head: await aktHead(akt, heads), rev }
}

async function signedEvent(
  core: Core,
  open: OpenVault,
  input: {
    readonly akt: AktId
    readonly events: readonly CheckedEvent[]
    readonly body: HandelseBody
  },
): Promise<CheckedEvent> {
  const heads = deviceHeads(input.events)
  const mine = heads.find((head) => head.device === core.deviceId)
  const at: Instant = core.deps.now()
  const unsigned = unsignedEvent({
    v: 1,
    akt: input.akt,
    device: core.deviceId,
    seq: (mine?.seq ?? 0) + 1,
    prev: mine?.hash ?? null,
    seen: heads.filter((head) => head.device !== core.deviceId),
    at,
    by: open.user.id,
    byName: open.user.name,
    byTitle: open.user.befattning,
    body: input.body,
    sig: '',
  })
  const bytes = canonicalBytes(unsigned)
  const sig = toHex(signing.sign(open.userKeys.ed.secretKey, EVENT_LABEL, bytes))
  const event: Handelse = { ...unsigned, sig }
  return { event, hash: await eventHash(event), signed: true }
}

function eventHash(event: Handelse): Promise<Hash> {
  return digest(['akta/event-hash/v1', event])
}

function isSigned(core: Core, event: Handelse): boolean {
  const user = core.open?.state.users.find(({ anvandare }) => anvandare.id === event.by)
  const bytes = canonicalBytes(unsignedEvent(event))
  const signature = fromHex(event.sig, 64)
  return (user?.signKeys ?? []).some((key) =>
    signing.verify(fromHex(key, 32), { label: EVENT_LABEL, bytes, signature }),
  )
}
