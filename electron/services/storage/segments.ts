import { join } from 'node:path'
import type { FileSystem } from './deps'
import {
  CHECKPOINT,
  decodeCheckpoint,
  decodeHeader,
  SEGMENT_HEADER,
  startOf,
  type Position,
} from './journalFormat'
import { scanSegment } from './journalScan'
import { StorageError } from './outcome'

/** One segment file as known in memory. `length` counts header and units, not the checkpoint. */
export type Segment = {
  readonly name: string
  readonly before: Position
  readonly length: number
  readonly closed: boolean
}

export type JournalDeps = {
  readonly files: FileSystem
  readonly folder: string
  readonly vaultId: string
  readonly segmentBytes: number
  /** The vault has been saved to: a journal without a frame is damaged, not new. */
  readonly mustHold?: boolean
}

/** What the parts of an open journal share. */
export type JournalState = {
  segments: readonly Segment[]
  position: Position
}

export type Opened = {
  readonly segments: readonly Segment[]
  readonly position: Position
  /** Bytes that had been safe are unreadable: nothing may be appended, what is whole can be read. */
  readonly damaged: boolean
}

/** `00000001.aktj`. */
export function segmentName(number: number): string {
  return `${String(number).padStart(8, '0')}.aktj`
}

/** The journal's files in order. */
export async function listSegments(files: FileSystem, folder: string): Promise<readonly string[]> {
  return (await files.readdir(folder)).filter((name) => /^\d{8}\.aktj$/.test(name)).sort()
}

/**
 * Reads the journal's segments: closed ones by header and checkpoint, the last one whole. A tail that a
 * crash cut short is removed. Refused: `newer-version`.
 */
export async function openSegments({ files, folder, vaultId }: JournalDeps): Promise<Opened> {
  const names = await listSegments(files, folder)
  const opened: { segments: Segment[]; position: Position; damaged: boolean } = {
    segments: [],
    position: startOf(vaultId),
    damaged: false,
  }
  for (const [index, name] of names.entries()) {
    const expected = { number: index + 1, vaultId, before: opened.position }
    const path = join(folder, name)
    const isLast = index === names.length - 1
    const found = isLast
      ? await readLast(files, path, expected)
      : await readClosed(files, path, expected)
    if (found === 'empty') continue
    if (found === null || name !== segmentName(index + 1)) return { ...opened, damaged: true }
    opened.segments.push({ ...found.segment, name })
    opened.position = found.after
    if (found.damaged) return { ...opened, damaged: true }
  }
  return opened
}

type Expected = { readonly number: number; readonly vaultId: string; readonly before: Position }
type Found = {
  readonly segment: Omit<Segment, 'name'>
  readonly after: Position
  readonly damaged: boolean
}

function headerFits(bytes: Buffer, { number, vaultId, before }: Expected): boolean {
  const header = decodeHeader(bytes)
  if (header === 'newer') throw new StorageError('newer-version')
  return (
    header !== null &&
    header.segment === number &&
    header.vaultId === vaultId &&
    header.before.counter === before.counter &&
    header.before.chain.equals(before.chain)
  )
}

async function readClosed(
  files: FileSystem,
  path: string,
  expected: Expected,
): Promise<Found | null> {
  const file = await files.open(path, 'r')
  try {
    const { size } = await file.stat()
    const at = size - CHECKPOINT
    const head = Buffer.alloc(SEGMENT_HEADER)
    const foot = Buffer.alloc(CHECKPOINT)
    await file.read(head, 0, SEGMENT_HEADER, 0)
    await file.read(foot, 0, CHECKPOINT, Math.max(0, at))
    const checkpoint = decodeCheckpoint(foot, 0)
    if (!headerFits(head, expected) || checkpoint?.length !== at) return null
    const after = { counter: checkpoint.counter, chain: checkpoint.chain }
    return { segment: { before: expected.before, length: at, closed: true }, after, damaged: false }
  } finally {
    await file.close()
  }
}

/** The last segment; `empty` for a file that a crash left before its header was whole (then removed). */
async function readLast(
  files: FileSystem,
  path: string,
  expected: Expected,
): Promise<Found | 'empty' | null> {
  const bytes = await files.readFile(path)
  if (!headerFits(bytes, expected)) {
    if (decodeHeader(bytes) !== null || bytes.length > SEGMENT_HEADER) return null
    await files.rm(path)
    return 'empty'
  }
  const { end, after, state } = scanSegment(bytes, expected.before)
  if (state === 'torn') await cut(files, path, end)
  const segment = { before: expected.before, length: end, closed: state === 'closed' }
  return { segment, after, damaged: state === 'damaged' }
}

async function cut(files: FileSystem, path: string, length: number): Promise<void> {
  const file = await files.open(path, 'r+')
  try {
    await file.truncate(length)
    await file.sync()
  } finally {
    await file.close()
  }
}
