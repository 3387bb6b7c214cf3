import { createHash, type Hash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { encodeCheckpoint, encodeHeader, encodeUnit } from './journalFormat'
import { outcomeOf, StorageError, systemCode } from './outcome'
import { segmentName, type JournalDeps, type JournalState, type Segment } from './segments'
import { syncFolder, writeNew } from './wholeFile'

/** The open end of the last segment: its file, and the hash of its bytes so far. */
type Tail = { readonly file: FileHandle; readonly hash: Hash }

type Writing = { readonly deps: JournalDeps; readonly state: JournalState; tail: Tail | null }

/** Appends units to the last segment; closes it with a checkpoint and begins the next when it is full. */
export function createAppender(deps: JournalDeps, state: JournalState) {
  const writing: Writing = { deps, state, tail: null }
  return {
    append: (frames: readonly Uint8Array[]) => append(writing, frames),
    close: () => closeTail(writing),
  }
}

async function append(writing: Writing, frames: readonly Uint8Array[]): Promise<void> {
  const { state } = writing
  const { bytes, after } = encodeUnit(state.position, frames)
  const last = await roomySegment(writing)
  const { file, hash } = await tailOf(writing, last)
  await writeDurably(file, bytes, last.length)
  hash.update(bytes)
  replaceLast(state, { ...last, length: last.length + bytes.length })
  state.position = after
}

async function roomySegment(writing: Writing): Promise<Segment> {
  const last = writing.state.segments.at(-1)
  if (last !== undefined && !last.closed) {
    if (last.length < writing.deps.segmentBytes) return last
    await closeSegment(writing, last)
  }
  return beginSegment(writing)
}

async function closeSegment(writing: Writing, last: Segment): Promise<void> {
  const { file, hash } = await tailOf(writing, last)
  const { counter, chain } = writing.state.position
  const { length } = last
  const digest = hash.copy().digest()
  await writeDurably(file, encodeCheckpoint({ counter, length, chain, hash: digest }), length)
  replaceLast(writing.state, { ...last, closed: true })
  await closeTail(writing)
}

async function beginSegment({ deps, state }: Writing): Promise<Segment> {
  const number = state.segments.length + 1
  const before = state.position
  const name = segmentName(number)
  const content = encodeHeader({ segment: number, vaultId: deps.vaultId, before })
  // A crash here can leave the name without a whole header: no frame was in it, so it is written anew.
  await writeNew(deps.files, join(deps.folder, name), { content, flags: 'w' })
  await syncFolder(deps.files, deps.folder)
  const segment = { name, before, length: content.length, closed: false }
  state.segments = [...state.segments, segment]
  return segment
}

function replaceLast(state: JournalState, segment: Segment): void {
  state.segments = [...state.segments.slice(0, -1), segment]
}

async function tailOf(writing: Writing, last: Segment): Promise<Tail> {
  writing.tail ??= await openTail(writing.deps, last)
  return writing.tail
}

async function closeTail(writing: Writing): Promise<void> {
  const file = writing.tail?.file
  writing.tail = null
  await file?.close()
}

async function openTail({ files, folder }: JournalDeps, last: Segment): Promise<Tail> {
  const path = join(folder, last.name)
  const bytes = (await files.readFile(path)).subarray(0, last.length)
  const hash = createHash('sha256').update(bytes)
  return { file: await files.open(path, 'r+'), hash }
}

/**
 * Writes and fdatasyncs. A write that fails is taken back, so that the disk is as before; where that
 * isn't possible, or fdatasync itself fails, nobody knows what the disk holds: writing is locked.
 */
async function writeDurably(file: FileHandle, bytes: Buffer, at: number): Promise<void> {
  try {
    await writeFully(file, bytes, at)
  } catch (error) {
    if (systemCode(error) === null) throw error
    await file.truncate(at).catch(() => {
      throw new StorageError(outcomeOf(error), true)
    })
    throw error
  }
  try {
    await file.datasync()
  } catch (error) {
    throw new StorageError(outcomeOf(error), true)
  }
}

async function writeFully(file: FileHandle, bytes: Buffer, at: number): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const rest = bytes.length - written
    const { bytesWritten } = await file.write(bytes, written, rest, at + written)
    written += bytesWritten
  }
}
