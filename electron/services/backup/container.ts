import { createHash } from 'node:crypto'
import { z } from 'zod'
import { StorageError } from '../storage/outcome'
import { isNewer, parseJson } from '../storage/stateFile'

/**
 * A backup file (`.aktabak`), version 1. Everything in it is sealed already; this frame only finds
 * damage.
 * `"AKTABAK\n" | header length u32 | header (JSON) | SHA-256 of the header 32`, then each part's bytes in
 * the header's order, each followed by its SHA-256, then `"AKTASLUT" | Merkle root 32`.
 * Leaves of the tree: SHA-256(0x00 | header's or part's name | NUL | size u64 | SHA-256 of its bytes).
 */
export const MAGIC = Buffer.from('AKTABAK\n', 'latin1')
export const END = Buffer.from('AKTASLUT', 'latin1')
export const HASH = 32
export const MAX_HEADER = 64 * 1024 * 1024

const Name = z
  .string()
  .regex(
    /^(state\.json|nycklar\.aktk|slots\/[0-9a-f]{32}\.json|journal\/\d{8}\.aktj|bilagor\/[0-9a-f]{32}\.bil)$/,
  )
const Size = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)
const Hex32 = z.string().regex(/^[0-9a-f]{64}$/)

const BackupHeader = z
  .strictObject({
    v: z.literal(1),
    vaultId: z.string().regex(/^[0-9a-f]{32}$/),
    counter: Size,
    chain: Hex32,
    at: z.iso.datetime(),
    /** What the worker wants to find again: opaque to main. */
    header: z.string().max(65_536),
    parts: z.array(z.strictObject({ name: Name, size: Size })).max(1_000_000),
  })
  .refine(({ parts }) => new Set(parts.map(({ name }) => name)).size === parts.length)
export type BackupHeader = z.infer<typeof BackupHeader>

/** Reads a header. Throws StorageError: `newer-version`, or `damaged` where it is no header. */
export function parseHeader(bytes: Uint8Array): BackupHeader {
  const raw = parseJson(bytes)
  if (isNewer(raw)) throw new StorageError('newer-version')
  const header = BackupHeader.safeParse(raw)
  if (!header.success) throw new StorageError('damaged')
  return header.data
}

/** One leaf of the tree. */
export function leaf(name: string, size: number, hash: Uint8Array): Buffer {
  const length = Buffer.alloc(8)
  length.writeBigUInt64BE(BigInt(size))
  const named = createHash('sha256').update('\0').update(`${name}\0`)
  return named.update(length).update(hash).digest()
}

/** The root over leaves as RFC 6962 §2.1 builds it: an inner node is SHA-256(0x01 | left | right). */
export function merkleRoot(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves
  if (only === undefined) return createHash('sha256').digest()
  if (leaves.length === 1) return only
  const half = 2 ** Math.floor(Math.log2(leaves.length - 1))
  const left = merkleRoot(leaves.slice(0, half))
  const right = merkleRoot(leaves.slice(half))
  return createHash('sha256').update('\x01').update(left).update(right).digest()
}
