import { createHash } from 'node:crypto'
import { crc32c } from './crc32c'

/**
 * The journal's bytes, version 1, all integers big-endian.
 *
 * Segment header (72): `"AKTJ" | version u8 | 0 u24 | segment u32 | vaultId 16 | firstCounter u64 |
 * chain before 32 | crc32c u32`.
 * Record: `len u32 | crc32c u32 | counter u64 | index u16 | count u16 | frame | chain 32`: frame number
 * `index` of the `count` that were appended as one unit. The crc covers everything but itself.
 * Checkpoint (88), closes a segment: `"AKTC" | crc32c u32 | counter u64 | length u64 | chain 32 |
 * SHA-256 of the segment's `length` bytes before it 32`.
 * chain = SHA-256("akta/journal/v1" NUL | counter u64 | chain before | SHA-256(frame)).
 */
export const SEGMENT_HEADER = 72
export const RECORD_HEAD = 20
export const CHAIN = 32
export const CHECKPOINT = 88
export const MAX_FRAME = 64 * 1024 * 1024
const MAGIC = 'AKTJ'
const CLOSING = 'AKTC'

/** Where a chain stands: the number of frames so far and the hash over all of them. */
export type Position = { readonly counter: number; readonly chain: Buffer }

export type SegmentHeader = {
  readonly segment: number
  readonly vaultId: string
  /** The position before the segment's first frame. */
  readonly before: Position
}

export type JournalRecord = {
  readonly counter: number
  readonly index: number
  readonly count: number
  readonly frame: Buffer
  readonly chain: Buffer
  /** Offset of the byte after it. */
  readonly next: number
}

export type Checkpoint = {
  readonly counter: number
  readonly length: number
  readonly chain: Buffer
  readonly hash: Buffer
}

/** The position before the first frame of a vault. */
export function startOf(vaultId: string): Position {
  const chain = createHash('sha256').update(`akta/journal/v1\0${vaultId}`).digest()
  return { counter: 0, chain }
}

/** The chain's next link. */
export function linkChain(before: Position, frame: Uint8Array): Position {
  const counter = before.counter + 1
  const chain = createHash('sha256')
    .update('akta/journal/v1\0')
    .update(u64(counter))
    .update(before.chain)
    .update(createHash('sha256').update(frame).digest())
    .digest()
  return { counter, chain }
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(BigInt(value))
  return bytes
}

/** A counter as a number; anything no journal reaches (2^48) comes back as -1. */
function readU64(bytes: Buffer, at: number): number {
  return bytes.readUInt16BE(at) === 0 ? bytes.readUIntBE(at + 2, 6) : -1
}

/** A segment's first 72 bytes. */
export function encodeHeader({ segment, vaultId, before }: SegmentHeader): Buffer {
  const bytes = Buffer.alloc(SEGMENT_HEADER)
  bytes.write(MAGIC, 0, 'latin1')
  bytes.writeUInt8(1, 4)
  bytes.writeUInt32BE(segment, 8)
  bytes.write(vaultId, 12, 'hex')
  u64(before.counter + 1).copy(bytes, 28)
  before.chain.copy(bytes, 36)
  bytes.writeUInt32BE(crc32c(bytes.subarray(0, 68)), 68)
  return bytes
}

/** The header; `newer` for a later version of the format, null where it is damaged or cut. */
export function decodeHeader(bytes: Buffer): SegmentHeader | 'newer' | null {
  if (bytes.length < SEGMENT_HEADER || bytes.toString('latin1', 0, 4) !== MAGIC) return null
  if (bytes.readUInt32BE(68) !== crc32c(bytes.subarray(0, 68))) return null
  if (bytes.readUInt8(4) !== 1) return 'newer'
  return {
    segment: bytes.readUInt32BE(8),
    vaultId: bytes.toString('hex', 12, 28),
    before: { counter: readU64(bytes, 28) - 1, chain: Buffer.from(bytes.subarray(36, 68)) },
  }
}

/** Frames appended as one unit, and where the chain stands after them. */
export function encodeUnit(before: Position, frames: readonly Uint8Array[]) {
  const parts: Buffer[] = []
  let position = before
  for (const [index, frame] of frames.entries()) {
    position = linkChain(position, frame)
    const head = Buffer.alloc(RECORD_HEAD)
    head.writeUInt32BE(frame.length, 0)
    u64(position.counter).copy(head, 8)
    head.writeUInt16BE(index, 16)
    head.writeUInt16BE(frames.length, 18)
    const crc = crc32c(head.subarray(0, 4), head.subarray(8), frame, position.chain)
    head.writeUInt32BE(crc, 4)
    parts.push(head, Buffer.from(frame), position.chain)
  }
  return { bytes: Buffer.concat(parts), after: position }
}

/** The record at an offset, its crc checked (the chain is the reader's); null where there is none whole. */
export function decodeRecord(bytes: Buffer, at: number): JournalRecord | null {
  if (at + RECORD_HEAD + CHAIN > bytes.length) return null
  const length = bytes.readUInt32BE(at)
  const next = at + RECORD_HEAD + length + CHAIN
  const counter = readU64(bytes, at + 8)
  if (length === 0 || length > MAX_FRAME || next > bytes.length || counter < 1) return null
  const index = bytes.readUInt16BE(at + 16)
  const count = bytes.readUInt16BE(at + 18)
  if (index >= count) return null
  const crc = crc32c(bytes.subarray(at, at + 4), bytes.subarray(at + 8, next))
  if (crc !== bytes.readUInt32BE(at + 4)) return null
  const end = next - CHAIN
  const frame = bytes.subarray(at + RECORD_HEAD, end)
  return { counter, index, count, frame, chain: bytes.subarray(end, next), next }
}

/** Closes a segment whose bytes so far have this hash. */
export function encodeCheckpoint({ counter, length, chain, hash }: Checkpoint): Buffer {
  const bytes = Buffer.alloc(CHECKPOINT)
  bytes.write(CLOSING, 0, 'latin1')
  u64(counter).copy(bytes, 8)
  u64(length).copy(bytes, 16)
  chain.copy(bytes, 24)
  hash.copy(bytes, 56)
  bytes.writeUInt32BE(crc32c(bytes.subarray(8)), 4)
  return bytes
}

/** The checkpoint at an offset, its crc checked; null where there is none. */
export function decodeCheckpoint(bytes: Buffer, at: number): Checkpoint | null {
  if (at < 0 || at + CHECKPOINT > bytes.length) return null
  if (bytes.toString('latin1', at, at + 4) !== CLOSING) return null
  if (crc32c(bytes.subarray(at + 8, at + CHECKPOINT)) !== bytes.readUInt32BE(at + 4)) return null
  return {
    counter: readU64(bytes, at + 8),
    length: readU64(bytes, at + 16),
    chain: Buffer.from(bytes.subarray(at + 24, at + 56)),
    hash: Buffer.from(bytes.subarray(at + 56, at + CHECKPOINT)),
  }
}
