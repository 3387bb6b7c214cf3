import { join } from 'node:path'
import type { SlotFile } from '@shared/domain/storagePort'
import type { FileSystem } from './deps'
import { readGenerations, writeWhole, type Content } from './wholeFile'

const NAME = /^([0-9a-f]{32})\.json(\.1)?$/

function textOf(content: Content): string | null {
  return content.kind === 'missing' ? null : Buffer.from(content.bytes).toString('utf8')
}

/**
 * Every slot with its two generations. `json` is the newest even where it is damaged (the worker sees it
 * and offers `previous`); `previous` only where it is whole.
 */
export async function listSlots(files: FileSystem, folder: string): Promise<readonly SlotFile[]> {
  const ids = new Set<string>()
  for (const name of await files.readdir(folder)) {
    const id = NAME.exec(name)?.[1]
    if (id !== undefined) ids.add(id)
  }
  const slots: SlotFile[] = []
  for (const slotId of [...ids].sort()) {
    const { current, previous } = await readGenerations(files, slotPath(folder, slotId))
    const older = previous.kind === 'whole' ? textOf(previous) : null
    const json = textOf(current)
    if (json !== null) slots.push({ slotId, json, previous: older })
    else if (older !== null) slots.push({ slotId, json: older, previous: null })
  }
  return slots
}

/** Replaces one slot; the generation before is kept. */
export function writeSlot(
  files: FileSystem,
  folder: string,
  { slotId, json }: { slotId: string; json: string },
): Promise<void> {
  const bytes = Buffer.from(json, 'utf8')
  return writeWhole(files, slotPath(folder, slotId), { bytes, keep: true })
}

function slotPath(folder: string, slotId: string): string {
  return join(folder, `${slotId}.json`)
}
