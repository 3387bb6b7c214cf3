import { emptyDisk } from './memoryPort'
import type { MemoryDisk } from './memoryPort'

type Stored = {
  readonly vaultId: string
  readonly deviceId: string
  readonly frames: readonly string[]
  readonly keyFile: string
  readonly slots: Readonly<Record<string, string>>
  readonly drafts: Readonly<Record<string, string>>
  readonly blobs: Readonly<Record<string, string>>
}

/** A disk as JSON, to be kept: what a version of Akta left behind. */
export function diskToJson(disk: MemoryDisk): string {
  const { vaultId, deviceId } = disk
  if (vaultId === null || deviceId === null || disk.keyFile === null) throw new Error('no vault')
  const stored: Stored = {
    vaultId,
    deviceId,
    frames: disk.frames.map(toBase64),
    keyFile: toBase64(disk.keyFile),
    slots: Object.fromEntries([...disk.slots].map(([id, { json }]) => [id, json])),
    drafts: Object.fromEntries([...disk.drafts].map(([id, bytes]) => [id, toBase64(bytes)])),
    blobs: Object.fromEntries([...disk.blobs].map(([id, bytes]) => [id, toBase64(bytes)])),
  }
  return `${JSON.stringify(stored, null, 2)}\n`
}

/** The disk again. */
export function diskFromJson(json: string): MemoryDisk {
  const stored = JSON.parse(json) as Stored
  const slots = Object.entries(stored.slots).map(
    ([slotId, text]) => [slotId, { slotId, json: text, previous: null }] as const,
  )
  return {
    ...emptyDisk(),
    exists: true,
    vaultId: stored.vaultId,
    deviceId: stored.deviceId,
    frames: stored.frames.map(fromBase64),
    keyFile: fromBase64(stored.keyFile),
    slots: new Map(slots),
    drafts: bytesById(stored.drafts),
    blobs: bytesById(stored.blobs),
  }
}

function bytesById(stored: Readonly<Record<string, string>>): Map<string, Uint8Array> {
  return new Map(Object.entries(stored).map(([id, text]) => [id, fromBase64(text)]))
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}

function fromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'))
}
