import { envelope, keys, toHex } from '@shared/crypto'
import type { SealKey } from '@shared/crypto'
import type { Core, Outbox, SecretKeyRef } from './core'
import { placeOf } from './core'
import type { LogRow } from './database'
import type { Frame } from './frames'
import { inFlight, openJson, sealJson } from './sealing'
import { masterFrom } from './wraps'

/**
 * Entries that their writer can't read back: each session seals a fresh key to the reader's public key
 * once (sequence 0) and its entries under that key (1, 2 …). One X25519 a session instead of one an entry.
 */
export type Mailbox = {
  readonly table: 'accessLog' | 'rapport'
  readonly to: { readonly keyId: string; readonly epoch: number; readonly publicKey: Uint8Array }
}

/** Starts an outbox: its header frame, and what its entries are sealed under. */
export async function startOutbox(
  core: Core,
  { table, to }: Mailbox,
): Promise<{ readonly outbox: Outbox; readonly frame: Frame }> {
  const { random } = core.deps
  const id = toHex(random(16))
  const raw = random(32)
  const place = placeOf(core, table, id, 0)
  const box = await envelope.sealTo(to, { place, payload: raw, random })
  const key = await entryKey(table, raw, id)
  const frame: Frame = { table, id, device: core.deviceId, sequence: 0, box }
  return { outbox: { id, key, next: 1 }, frame }
}

/** Seals the next entry and takes its number; after a failed save the box is dropped (`commit`). */
export async function sealEntry(
  core: Core,
  table: Mailbox['table'],
  { outbox, entry }: { readonly outbox: Outbox; readonly entry: unknown },
): Promise<Frame> {
  const { id } = outbox
  const sequence = outbox.next++
  const place = placeOf(core, table, id, sequence)
  const box = await sealJson(outbox.key, place, entry, core.deps.random)
  return { table, id, device: core.deviceId, sequence, box }
}

/** What an outbox holds: its entries in order, and whether any was missing or changed. */
export type Opened<T> = { readonly entries: readonly T[]; readonly broken: boolean }

/** Opens every outbox in a table that one of these secret keys opens; others are left alone. */
export async function openOutboxes<T>(
  core: Core,
  table: Mailbox['table'],
  by: readonly SecretKeyRef[],
): Promise<Opened<T>> {
  const boxes = new Map<string, LogRow[]>()
  for (const row of await core.db[table].toArray()) {
    boxes.set(row.id, [...(boxes.get(row.id) ?? []), row])
  }
  const opened = await inFlight([...boxes.values()], (rows) =>
    openOne<T>(core, table, { rows, by }),
  )
  return {
    entries: opened.flatMap(({ entries }) => entries),
    broken: opened.some(({ broken }) => broken),
  }
}

async function openOne<T>(
  core: Core,
  table: Mailbox['table'],
  input: {
    readonly rows: readonly LogRow[]
    readonly by: readonly SecretKeyRef[]
  },
): Promise<Opened<T>> {
  const rows = [...input.rows].sort((a, b) => a.sequence - b.sequence)
  const [header] = rows
  if (header?.sequence !== 0) return { entries: [], broken: true }
  const asked = envelope.keyOf(header.box)
  if (!asked.ok) return { entries: [], broken: true }
  const { keyId, epoch } = asked.value
  const mine = input.by.find((one) => one.keyId === keyId && one.epoch === epoch)
  // Sealed to this role, but to an epoch that isn't held: what can't be shown can't be called whole.
  if (mine === undefined)
    return { entries: [], broken: input.by.some((one) => one.keyId === keyId) }
  const place = placeOf(core, table, header.id, 0)
  const raw = await envelope.openFrom(mine, { place, sealed: header.box })
  if (!raw.ok) return { entries: [], broken: true }
  const key = await entryKey(table, raw.value, header.id)
  const gap = rows.some((row, index) => row.sequence !== index)
  const entries = await inFlight(rows.slice(1), (row) =>
    openJson<T>(key, placeOf(core, table, row.id, row.sequence), row.box),
  )
  const whole = entries.filter((entry) => entry !== null)
  return { entries: whole, broken: gap || whole.length !== entries.length }
}

async function entryKey(table: Mailbox['table'], raw: Uint8Array, id: string): Promise<SealKey> {
  return keys.derive(await masterFrom(raw, id), table === 'rapport' ? 'report' : 'audit')
}
