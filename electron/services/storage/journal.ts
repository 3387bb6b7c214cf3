import { join } from 'node:path'
import type { JournalHead } from '@shared/domain/storagePort'
import { MAX_FRAME, type Position } from './journalFormat'
import { createReader, type FramePage } from './journalReader'
import { scanSegment } from './journalScan'
import { createAppender } from './journalWriter'
import { StorageError } from './outcome'
import { openSegments, type JournalDeps, type JournalState } from './segments'

export type Journal = {
  readonly head: () => JournalHead
  /** Bytes that had been safe are unreadable. Whole frames before them can still be read. */
  readonly damaged: boolean
  /**
   * Appends frames as one unit and fdatasyncs. Throws StorageError: `already-exists` where `expect` is
   * behind the head (the counter is taken), `damaged` where it is ahead or the journal is damaged.
   */
  readonly append: (expect: number, frames: readonly Uint8Array[]) => Promise<JournalHead>
  /** Whole frames `from`.., at most `max` and about 32 MiB. Throws `damaged` where `from` is unreadable. */
  readonly read: (from: number, max: number) => Promise<FramePage>
  /** Re-reads everything from the disk: true where each crc, chain and checkpoint holds. */
  readonly verify: () => Promise<boolean>
  /** The files as they stand, for a copy that appends may go on beside. */
  readonly parts: () => readonly { readonly name: string; readonly length: number | 'whole' }[]
  readonly close: () => Promise<void>
}

/** Opens a vault's journal: torn tail cut, damage noted. Throws StorageError `newer-version`. */
export async function openJournal(deps: JournalDeps): Promise<Journal> {
  const { segments, position, ...opened } = await openSegments(deps)
  const damaged = opened.damaged || (deps.mustHold === true && position.counter === 0)
  const state: JournalState = { segments, position }
  const appender = createAppender(deps, state)
  const reader = createReader(deps, state)
  const head = (): JournalHead => toHead(state.position)
  return {
    head,
    damaged,
    append: async (expect, frames) => {
      if (damaged || expect > state.position.counter) throw new StorageError('damaged')
      if (expect < state.position.counter) throw new StorageError('already-exists')
      requireFrames(frames)
      await appender.append(frames)
      return head()
    },
    read: reader,
    verify: async () => !damaged && (await verifyAll(deps, state)),
    parts: () =>
      state.segments.map(({ name, length, closed }) => ({
        name,
        length: closed ? 'whole' : length,
      })),
    close: appender.close,
  }
}

function toHead({ counter, chain }: Position): JournalHead {
  return { counter, chain: chain.toString('hex') }
}

function requireFrames(frames: readonly Uint8Array[]): void {
  const isUnit = frames.length > 0 && frames.length <= 0xffff
  const isSized = frames.every(({ length }) => length > 0 && length <= MAX_FRAME)
  if (!isUnit || !isSized) throw new RangeError('not a unit of frames')
}

async function verifyAll({ files, folder }: JournalDeps, state: JournalState): Promise<boolean> {
  const { segments, position } = state
  let reached: Position | null = segments[0]?.before ?? position
  for (const { name, before, length, closed } of segments) {
    if (reached === null || !before.chain.equals(reached.chain)) return false
    const whole = await files.readFile(join(folder, name))
    const { after, state: found } = scanSegment(closed ? whole : whole.subarray(0, length), before)
    reached = found === (closed ? 'closed' : 'open') ? after : null
  }
  return reached !== null && reached.chain.equals(position.chain)
}
