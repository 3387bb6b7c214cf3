import { createHash } from 'node:crypto'
import {
  CHECKPOINT,
  decodeCheckpoint,
  decodeRecord,
  linkChain,
  SEGMENT_HEADER,
  type JournalRecord,
  type Position,
} from './journalFormat'

export type Scan = {
  /** Offset after the last complete unit, and the chain there. */
  readonly end: number
  readonly after: Position
  /**
   * `open`: ends with a complete unit. `closed`: ends with its checkpoint. `torn`: after `end` lies the
   * beginning of one unit that was never answered. `damaged`: after `end` lies something else.
   */
  readonly state: 'open' | 'closed' | 'torn' | 'damaged'
}

/** The record at `at` if it is the very next one of the chain. */
export function nextRecord(bytes: Buffer, at: number, before: Position): JournalRecord | null {
  const record = decodeRecord(bytes, at)
  if (record === null || record.counter !== before.counter + 1) return null
  return linkChain(before, record.frame).chain.equals(record.chain) ? record : null
}

type Step = { readonly at: number; readonly position: Position }

/** Past the next complete unit; null where there is none. */
function nextUnit(bytes: Buffer, from: Step): Step | null {
  let { at, position } = from
  for (let index = 0; ; index++) {
    const record = nextRecord(bytes, at, position)
    if (record === null || record.index !== index) return null
    at = record.next
    position = { counter: record.counter, chain: record.chain }
    if (index + 1 === record.count) return { at, position }
  }
}

/** Reads a segment's records from its header on, every crc and chain checked. */
export function scanSegment(bytes: Buffer, before: Position): Scan {
  let step: Step = { at: SEGMENT_HEADER, position: before }
  for (let next = nextUnit(bytes, step); next !== null; next = nextUnit(bytes, step)) step = next
  const after = { counter: step.position.counter, chain: Buffer.from(step.position.chain) }
  return { end: step.at, after, state: stateAt(bytes, step) }
}

function stateAt(bytes: Buffer, { at, position }: Step): Scan['state'] {
  if (at === bytes.length) return 'open'
  if (isClosed(bytes, { at, position })) return 'closed'
  return isTorn(bytes, { at, position }) ? 'torn' : 'damaged'
}

function isClosed(bytes: Buffer, { at, position }: Step): boolean {
  const checkpoint = decodeCheckpoint(bytes, at)
  if (checkpoint === null || at + CHECKPOINT !== bytes.length) return false
  const hash = createHash('sha256').update(bytes.subarray(0, at)).digest()
  return (
    checkpoint.length === at &&
    checkpoint.counter === position.counter &&
    checkpoint.chain.equals(position.chain) &&
    checkpoint.hash.equals(hash)
  )
}

/**
 * A write cut short leaves parts of one unit only. Anything readable after it that could only have been
 * written later, or earlier, means that bytes which had been safe are damaged now.
 */
function isTorn(bytes: Buffer, { at, position }: Step): boolean {
  const first = position.counter + 1
  let offset = at
  while (offset < bytes.length) {
    if (decodeCheckpoint(bytes, offset) !== null) return false
    const record = decodeRecord(bytes, offset)
    if (record === null) {
      offset++
      continue
    }
    if (record.counter - record.index !== first) return false
    if (record.index === 0 && nextRecord(bytes, offset, position) === null) return false
    offset = record.next
  }
  return true
}
