import { join } from 'node:path'
import { z } from 'zod'
import type { FileSystem } from './deps'
import { StorageError } from './outcome'
import { readGenerations, readWhole, writeWhole } from './wholeFile'

const Id = z.string().regex(/^[0-9a-f]{32}$/)
const Counter = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)

/** `state.json`: what main must know of the vault without any key. */
export const ProfileState = z.strictObject({
  v: z.literal(1),
  vaultId: Id,
  deviceId: Id,
  isExample: z.boolean(),
  /** False until the first frame is in the journal: a vault that holds nothing was never finished. */
  ready: z.boolean(),
  cleanExit: z.boolean(),
  highWater: Counter,
  lastBackup: z.strictObject({ at: z.iso.datetime(), verified: z.boolean() }).nullable(),
})
export type ProfileState = z.infer<typeof ProfileState>

/** A JSON text that says of itself that a later Akta made it. */
export function isNewer(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null || !('v' in raw)) return false
  return typeof raw.v === 'number' && raw.v > 1
}

/** The bytes as a state. Throws StorageError: `newer-version`, or `damaged` where it is no state. */
export function parseState(bytes: Uint8Array): ProfileState {
  const raw = parseJson(bytes)
  if (isNewer(raw)) throw new StorageError('newer-version')
  const state = ProfileState.safeParse(raw)
  if (!state.success) throw new StorageError('damaged')
  return state.data
}

/** JSON from UTF-8 bytes, or undefined. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return undefined
  }
}

/**
 * The profile's state; null where no vault was ever made. From the generation before, where the newest
 * is damaged or gone: then nobody knows that the last session ended well.
 */
export async function readState(files: FileSystem, vault: string): Promise<ProfileState | null> {
  const path = join(vault, 'state.json')
  const bytes = await readWhole(files, path)
  if (bytes === null) return null
  const { current } = await readGenerations(files, path)
  const state = parseState(bytes)
  return current.kind === 'whole' ? state : { ...state, cleanExit: false }
}

/** Replaces the state atomically, the one before kept. */
export function writeState(files: FileSystem, vault: string, state: ProfileState): Promise<void> {
  const bytes = Buffer.from(JSON.stringify(state), 'utf8')
  return writeWhole(files, join(vault, 'state.json'), { bytes, keep: true })
}
