import { z } from 'zod'
import { call, type Call } from './call'
import type { storageChannels } from './channels'
import { resultSchema } from './result'

/**
 * The sealed store (shared/domain/storagePort.ts) over the border: sealed bytes and intents, each with a
 * limit. No path crosses it in either direction.
 */
const MIB = 1024 * 1024
const LIMITS = {
  slotCharacters: 8192,
  keyFileBytes: 64 * MIB,
  frameBytes: 8 * MIB,
  unitBytes: 64 * MIB,
  unitFrames: 4096,
  pageFrames: 10_000,
  draftBytes: 8 * MIB,
  blobBytes: 64 * MIB,
  blobs: 10_000,
  headerCharacters: 65_536,
} as const

const Id = z.string().regex(/^[0-9a-f]{32}$/)
const Hash = z.string().regex(/^[0-9a-f]{64}$/)
const Counter = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)
/** Sealed bytes, at most `max` of them; an empty value seals nothing. */
const bytes = (max: number) =>
  z.custom<Uint8Array>(
    (value) => value instanceof Uint8Array && value.byteLength > 0 && value.byteLength <= max,
  )
const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

const Head = z.strictObject({ counter: Counter, chain: Hash })
const State = z.strictObject({
  exists: z.boolean(),
  vaultId: Id.nullable(),
  deviceId: Id.nullable(),
  journal: Head,
  cleanExit: z.boolean(),
  isExample: z.boolean(),
  lastBackup: z.strictObject({ at: z.iso.datetime(), verified: z.boolean() }).nullable(),
  highWater: Counter,
  freeBytes: z.number().min(0),
  journalDamaged: z.boolean(),
})
const Slot = z.strictObject({ slotId: Id, json: z.string(), previous: z.string().nullable() })
const NewSlot = z.strictObject({ slotId: Id, json: z.string().min(2).max(LIMITS.slotCharacters) })
const Unit = z
  .array(bytes(LIMITS.frameBytes))
  .min(1)
  .max(LIMITS.unitFrames)
  .readonly()
  .refine((unit) => unit.reduce((sum, { byteLength }) => sum + byteLength, 0) <= LIMITS.unitBytes)
const Ids = z.array(Id).max(LIMITS.blobs).readonly()
const Draft = z.strictObject({ id: Id, bytes: bytes(LIMITS.draftBytes) })
const Made = z.strictObject({ bytes: Counter, sha256: Hash, at: z.iso.datetime() })
const Staged = z.strictObject({
  header: z.string(),
  slots: z.array(Slot).readonly(),
  counter: Counter,
})

const codes = [
  'disk-full',
  'disk-error',
  'damaged',
  'newer-version',
  'not-found',
  'cancelled',
  'already-exists',
  'locked',
] as const
const answer = <T extends z.ZodType>(value: T) => resultSchema(value, codes)
const nothing = z.undefined()
const done = answer(z.null())

export const storageContract = {
  'vault:state': call(nothing, answer(State)),
  'vault:create': call(z.strictObject({ vaultId: Id, deviceId: Id, isExample: z.boolean() }), done),
  'vault:cleanExit': call(nothing, done),
  'slots:list': call(nothing, answer(z.array(Slot).readonly())),
  'slots:write': call(NewSlot, done),
  'keys:read': call(nothing, answer(Bytes.nullable())),
  'keys:write': call(z.strictObject({ bytes: bytes(LIMITS.keyFileBytes) }), done),
  'journal:append': call(
    z.strictObject({ expect: Counter, frames: Unit, blobs: Ids.optional() }),
    answer(Head),
  ),
  'journal:read': call(
    z.strictObject({ from: Counter.min(1), max: z.number().int().min(1).max(LIMITS.pageFrames) }),
    answer(z.strictObject({ frames: z.array(Bytes).readonly(), head: Head })),
  ),
  'mend:begin': call(nothing, done),
  'mend:append': call(z.strictObject({ frames: Unit }), done),
  'mend:commit': call(Head, answer(Head)),
  'drafts:write': call(Draft, done),
  'drafts:list': call(
    nothing,
    answer(z.array(z.strictObject({ id: Id, bytes: Bytes })).readonly()),
  ),
  'drafts:remove': call(z.strictObject({ id: Id }), done),
  'blobs:write': call(z.strictObject({ id: Id, bytes: bytes(LIMITS.blobBytes) }), done),
  'blobs:read': call(z.strictObject({ id: Id }), answer(Bytes)),
  'blobs:stage': call(z.strictObject({ id: Id, bytes: bytes(LIMITS.blobBytes) }), done),
  'blobs:remove': call(z.strictObject({ ids: Ids }), done),
  'backup:write': call(
    z.strictObject({ header: z.string().max(LIMITS.headerCharacters) }),
    answer(Made),
  ),
  'restore:stage': call(nothing, answer(Staged)),
  'restore:commit': call(nothing, done),
  'restore:abandon': call(nothing, done),
} as const satisfies Record<(typeof storageChannels)[number], Call<z.ZodType, z.ZodType>>
