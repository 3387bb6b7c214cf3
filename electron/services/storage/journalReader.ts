import { join } from 'node:path'
import type { JournalHead } from '@shared/domain/storagePort'
import { SEGMENT_HEADER, type JournalRecord, type Position } from './journalFormat'
import { nextRecord } from './journalScan'
import { StorageError } from './outcome'
import type { JournalDeps, JournalState, Segment } from './segments'

export type FramePage = {
  readonly frames: readonly Uint8Array[]
  readonly head: JournalHead
}

/** A page is answered when it has grown past this, so that no message gets huge. */
const PAGE_BYTES = 32 * 1024 * 1024

/** Where reading stands: before record `position.counter + 1`, in a segment held in memory. */
type Cursor = {
  readonly name: string
  readonly length: number
  readonly bytes: Buffer
  at: number
  position: Position
}

/** Reads pages of frames. The last place is remembered, so that reading on costs nothing extra. */
export function createReader(deps: JournalDeps, state: JournalState) {
  let cursor: Cursor | null = null

  async function cursorAt(from: number): Promise<Cursor> {
    const segment = segmentOf(state, from)
    const isSame = cursor?.name === segment.name && cursor.length === segment.length
    const started =
      isSame && cursor !== null && cursor.position.counter < from
        ? cursor
        : await load(deps, segment)
    cursor = started
    while (started.position.counter + 1 < from) advance(started)
    return started
  }

  return async (from: number, max: number): Promise<FramePage> => {
    const { counter, chain } = state.position
    const frames: Uint8Array[] = []
    let bytes = 0
    for (let next = from; next <= counter && frames.length < max && bytes < PAGE_BYTES; next++) {
      const frame = await frameAt(next, frames.length > 0)
      if (frame === null) break
      frames.push(frame)
      bytes += frame.length
    }
    return { frames, head: { counter, chain: chain.toString('hex') } }
  }

  /** A frame that can't be read ends a page that has begun; asked for first, it is refused. */
  async function frameAt(counter: number, mayStop: boolean): Promise<Uint8Array | null> {
    try {
      return new Uint8Array(advance(await cursorAt(counter)).frame)
    } catch (error) {
      if (mayStop && error instanceof StorageError) return null
      throw error
    }
  }
}

function segmentOf({ segments }: JournalState, counter: number): Segment {
  const segment = segments.filter(({ before }) => before.counter < counter).at(-1)
  if (segment === undefined) throw new StorageError('damaged')
  return segment
}

async function load({ files, folder }: JournalDeps, segment: Segment): Promise<Cursor> {
  const { name, length, before } = segment
  const bytes = (await files.readFile(join(folder, name))).subarray(0, length)
  return { name, length, bytes, at: SEGMENT_HEADER, position: before }
}

function advance(cursor: Cursor): JournalRecord {
  const record = nextRecord(cursor.bytes, cursor.at, cursor.position)
  if (record === null) throw new StorageError('damaged')
  cursor.at = record.next
  cursor.position = { counter: record.counter, chain: record.chain }
  return record
}
