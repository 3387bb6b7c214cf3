import { canonicalBytes, fromHex, keys, signing, toHex } from '@shared/crypto'
import type { MasterKey, SealKey } from '@shared/crypto'
import { orderLog } from '@shared/domain/logOrder'
import { DeviceId } from '@shared/domain/primitives'
import type { Hash, Instant, UserId } from '@shared/domain/primitives'
import { digest } from './aktLog'
import type { Core } from './core'
import { placeOf } from './core'
import { logRows } from './database'
import type { Frame } from './frames'
import { applyOffice, NO_OFFICE, OfficeEvent } from './office'
import type { OfficeBody, OfficeState } from './office'
import { inFlight, openJson, sealJson, SINGLE } from './sealing'

const LABEL = 'akta/office/v1'

/** Who writes in the office's log, and with what. */
export type OfficeWriter = {
  readonly record: SealKey
  readonly by: UserId
  readonly edSecret: Uint8Array
  readonly device: DeviceId
  readonly at: Instant
}

/** New events on top of the office's state: signed, sealed and linked, but not saved. */
export async function extendOffice(
  core: Core,
  state: OfficeState,
  writer: OfficeWriter,
  bodies: readonly OfficeBody[],
): Promise<{ readonly state: OfficeState; readonly frames: readonly Frame[] }> {
  let after = state
  const frames: Frame[] = []
  for (const body of bodies) {
    const { by, device, at } = writer
    const head = after.heads[device]
    const prev = head?.hash ?? null
    const seq = (head?.seq ?? 0) + 1
    const unsigned = {
      v: 1 as const,
      device,
      seq,
      prev,
      seen: othersOf(after, device),
      at,
      by,
      body,
    }
    const sig = toHex(signing.sign(writer.edSecret, LABEL, canonicalBytes(unsigned)))
    const event: OfficeEvent = { ...unsigned, sig }
    const place = placeOf(core, 'kontor', device, event.seq)
    const box = await sealJson(writer.record, place, event, core.deps.random)
    frames.push({ table: 'kontor', id: SINGLE, device, sequence: event.seq, box })
    after = applyOffice(after, event, await officeHash(event))
  }
  return { state: after, frames }
}

/**
 * The office from its whole log, every seal, chain and signature checked. Null where anything is missing
 * or changed. A user's key is trusted from the event that brings it, which only a holder of the office
 * key can write; the first user signs for themself.
 */
export async function readOffice(core: Core, office: MasterKey): Promise<OfficeState | null> {
  const record = await keys.derive(office, 'record')
  const rows = await logRows(core.db, 'kontor', SINGLE)
  const events = await inFlight(rows, async (row) => {
    const place = placeOf(core, 'kontor', row.device, row.sequence)
    const event = OfficeEvent.safeParse(await openJson(record, place, row.box))
    return event.success ? event.data : null
  })
  const linked: { readonly event: OfficeEvent; readonly hash: Hash }[] = []
  for (const event of events) {
    if (event === null) return null
    linked.push({ event, hash: await officeHash(event) })
  }
  let state = NO_OFFICE
  for (const { event, hash } of orderLog(linked)) {
    if (event.prev !== (state.heads[event.device]?.hash ?? null)) return null
    if (event.seen.some((seen) => !hasRead(state, seen))) return null
    state = applyOffice(state, event, hash)
    if (!isSigned(state, event)) return null
  }
  return state.keys === null ? null : state
}

/** The heads of the other machines, as an event's `seen`. */
function othersOf(state: OfficeState, device: DeviceId): OfficeEvent['seen'] {
  return Object.entries(state.heads)
    .filter(([other]) => other !== device)
    .map(([other, { seq, hash }]) => ({ device: DeviceId.parse(other), seq, hash }))
}

function hasRead(state: OfficeState, seen: OfficeEvent['seen'][number]): boolean {
  return (state.heads[seen.device]?.seq ?? 0) >= seen.seq
}

function officeHash(event: OfficeEvent) {
  return digest(['akta/office-hash/v1', event])
}

function isSigned(state: OfficeState, event: OfficeEvent): boolean {
  const { v, device, seq, prev, seen, at, by, body, sig } = event
  const bytes = canonicalBytes({ v, device, seq, prev, seen, at, by, body })
  const user = state.users.find(({ anvandare }) => anvandare.id === by)
  // The very first event comes before any user; its signer is the user of the next.
  if (user === undefined) return body.type === 'kontor.skapat' && seq === 1
  return user.signKeys.some((key) =>
    signing.verify(fromHex(key, 32), { label: LABEL, bytes, signature: fromHex(sig, 64) }),
  )
}
