import { z } from 'zod'
import type { WrapRow } from './database'
import type { SealTarget } from './officeKeys'
import { SINGLE } from './sealing'
import { KEY_KINDS, PAIR_KINDS } from './keyKinds'
import type { KeyKind, PairKind } from './keyKinds'

/** Who can open a wrap: a user's id, the recovery key, or the holders of the unit key. */
export const TO_UNIT = 'unit'
export const TO_RECOVERY = 'recovery'

export type Wrap = Omit<WrapRow, 'kind'> & { readonly kind: KeyKind }

/**
 * Keys to be renewed since one who held them has left: the unit's, those of akter, each at its next save,
 * and the pairs of report and access log. Kept in the key file until it is done.
 */
export type Pending = {
  readonly unit: boolean
  readonly akter: ReadonlySet<string>
  readonly pairs: ReadonlySet<PairKind>
}

export const NOTHING_PENDING: Pending = { unit: false, akter: new Set(), pairs: new Set() }

/** All wrapped keys of the vault. Removing a wrap here and in the key file is what gallring means. */
export type Keyring = {
  readonly vaultId: string
  readonly rev: number
  /** The audit role's public key, so that a failed unlock can be logged before any key is open. */
  readonly audit: SealTarget
  readonly pending: Pending
  /** By the wrapped key's id. */
  readonly wraps: ReadonlyMap<string, readonly Wrap[]>
}

/** The ring before anything has been read. */
export const NO_KEYRING: Keyring = {
  vaultId: SINGLE,
  rev: 0,
  audit: { keyId: SINGLE, publicKey: '' },
  pending: NOTHING_PENDING,
  wraps: new Map(),
}

const Hex16 = z.string().regex(/^[0-9a-f]{32}$/)
const KeyFile = z.strictObject({
  v: z.literal(1),
  vault: Hex16,
  rev: z.number().int().nonnegative(),
  audit: z.strictObject({
    keyId: Hex16,
    publicKey: z.string().regex(/^[0-9a-f]{64}$/),
    epoch: z.number().int().positive().optional(),
  }),
  wraps: z.array(
    z.strictObject({
      key: Hex16,
      to: z.string().max(64),
      epoch: z.number().int().positive(),
      kind: z.enum(KEY_KINDS),
      box: z.base64(),
    }),
  ),
  pending: z
    .strictObject({
      unit: z.boolean(),
      akter: z.array(Hex16),
      pairs: z.array(z.enum(PAIR_KINDS)).optional(),
    })
    .optional(),
})

/** A ring of these wraps. */
export function ringOf(base: Omit<Keyring, 'wraps'>, wraps: readonly Wrap[]): Keyring {
  const byKey = new Map<string, Wrap[]>()
  for (const wrap of wraps) byKey.set(wrap.key, [...(byKey.get(wrap.key) ?? []), wrap])
  return { ...base, wraps: byKey }
}

/** A ring with some wraps added or replaced, and some removed; one revision later. */
export function changeKeyring(
  ring: Keyring,
  change: {
    readonly put?: readonly Wrap[]
    readonly remove?: readonly Wrap[]
    readonly pending?: Pending
  },
): Keyring {
  const wraps = new Map(ring.wraps)
  const without = (gone: Wrap) => (wraps.get(gone.key) ?? []).filter((wrap) => !isSame(wrap, gone))
  for (const wrap of change.remove ?? []) wraps.set(wrap.key, without(wrap))
  for (const wrap of change.put ?? []) wraps.set(wrap.key, [...without(wrap), wrap])
  const { unit, akter, pairs } = change.pending ?? ring.pending
  // An akt that has no key left has nothing to renew, and its id nothing to do here.
  const left = [...akter].filter((akt) => (wraps.get(akt) ?? []).length > 0)
  return { ...ring, rev: ring.rev + 1, wraps, pending: { unit, akter: new Set(left), pairs } }
}

/** Every wrap in the ring. */
export function allWraps(ring: Keyring): Wrap[] {
  return [...ring.wraps.values()].flat()
}

/** The wraps of one kind that `to` can open, the newest epoch last. */
export function wrapsFor(ring: Keyring, kind: KeyKind, to: string): Wrap[] {
  return allWraps(ring)
    .filter((wrap) => wrap.kind === kind && wrap.to === to)
    .sort((a, b) => a.epoch - b.epoch)
}

/** The wraps of one key, the oldest epoch first. */
export function wrapsOf(ring: Keyring, key: string): Wrap[] {
  return [...(ring.wraps.get(key) ?? [])].sort((a, b) => a.epoch - b.epoch)
}

function isSame(a: Wrap, b: Wrap): boolean {
  return a.key === b.key && a.to === b.to && a.epoch === b.epoch
}

/** The rewritable key file's bytes: JSON, wrapped keys only. */
export function encodeKeyFile(ring: Keyring): Uint8Array {
  const wraps = allWraps(ring).map((wrap) => ({
    key: wrap.key,
    to: wrap.to,
    epoch: wrap.epoch,
    kind: wrap.kind,
    box: toBase64(wrap.box),
  }))
  const { vaultId: vault, rev, audit, pending } = ring
  const { unit, akter, pairs } = pending
  const isPending = unit || akter.size > 0 || pairs.size > 0
  const later = isPending ? { pending: { unit, akter: [...akter], pairs: [...pairs] } } : {}
  return new TextEncoder().encode(JSON.stringify({ v: 1, vault, rev, audit, wraps, ...later }))
}

/** The ring again. Refused: anything that is not exactly a version 1 key file. */
export function decodeKeyFile(bytes: Uint8Array): Keyring | 'newer-version' | 'damaged' {
  const raw = parse(bytes)
  if (typeof raw === 'object' && raw !== null && 'v' in raw && Number(raw.v) > 1) {
    return 'newer-version'
  }
  const file = KeyFile.safeParse(raw)
  if (!file.success) return 'damaged'
  const { vault: vaultId, rev } = file.data
  const { epoch = 1, ...target } = file.data.audit
  const audit: SealTarget = epoch === 1 ? target : { ...target, epoch }
  const pending = pendingOf(file.data.pending)
  const wraps = file.data.wraps.map((wrap) => ({ ...wrap, box: fromBase64(wrap.box) }))
  return ringOf({ vaultId, rev, audit, pending }, wraps)
}

function pendingOf(stored: z.infer<typeof KeyFile>['pending']): Pending {
  if (stored === undefined) return NOTHING_PENDING
  const { unit, akter, pairs = [] } = stored
  return { unit, akter: new Set(akter), pairs: new Set(pairs) }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}
