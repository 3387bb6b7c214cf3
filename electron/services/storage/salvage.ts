import { join } from 'node:path'
import type { JournalHead } from '@shared/domain/storagePort'
import type { FileSystem } from './deps'
import { decodeRecord, linkChain, SEGMENT_HEADER, type JournalRecord } from './journalFormat'
import type { Position } from './journalFormat'
import { StorageError } from './outcome'
import { listSegments } from './segments'

/**
 * What a damaged journal holds after a position: whole units of frames that continue its chain without a
 * gap. A unit that was never finished is left out, as at any start. Throws StorageError `damaged` where
 * the files hold something later still, which nothing then connects to what came before.
 */
export async function salvage(
  files: FileSystem,
  folder: string,
  from: JournalHead,
): Promise<readonly (readonly Uint8Array[])[]> {
  const later = await recordsAfter(files, folder, from.counter)
  let position: Position = { counter: from.counter, chain: Buffer.from(from.chain, 'hex') }
  const units: Uint8Array[][] = []
  for (;;) {
    const unit = unitAt(later, position)
    if (unit === null) break
    units.push(unit.frames)
    position = unit.after
  }
  const isLost = [...later.values()].some(
    ({ counter, index }) => counter - index > position.counter + 1,
  )
  if (isLost) throw new StorageError('damaged')
  return units
}

/** The whole unit that comes next; null where a part of it is missing or continues something else. */
function unitAt(later: ReadonlyMap<number, JournalRecord>, before: Position) {
  const frames: Uint8Array[] = []
  let position = before
  for (let index = 0; ; index++) {
    const record = later.get(position.counter + 1)
    if (record?.index !== index) return null
    position = linkChain(position, record.frame)
    if (!position.chain.equals(record.chain)) return null
    frames.push(new Uint8Array(record.frame))
    if (index + 1 === record.count) return { frames, after: position }
  }
}

/** Every readable record after a counter, wherever in the files it stands. */
async function recordsAfter(
  files: FileSystem,
  folder: string,
  counter: number,
): Promise<ReadonlyMap<number, JournalRecord>> {
  const found = new Map<number, JournalRecord>()
  for (const name of await listSegments(files, folder)) {
    const bytes = await files.readFile(join(folder, name))
    for (let at = SEGMENT_HEADER; at < bytes.length;) {
      const record = decodeRecord(bytes, at)
      if (record !== null && record.counter > counter) found.set(record.counter, record)
      at = record?.next ?? at + 1
    }
  }
  return found
}
