import { z } from 'zod'
import type { WrapRow } from './database'

/** What a wrapped key is: the office's own, or one akt's. `escrow` = a user's X25519 for recovery. */
export const KEY_KINDS = ['office', 'unit', 'report', 'audit', 'inbox', 'escrow', 'akt'] as const
export type KeyKind = (typeof KEY_KINDS)[number]

/** Who can open a wrap: a user's id, the recovery key, or the holders of the unit key. */
export const TO_UNIT = 'unit'
export const TO_RECOVERY = 'recovery'

export type Wrap = Omit<WrapRow, 'kind'> & { readonly kind: KeyKind }

/** All wrapped keys of the vault. Removing a wrap here and in the key file is what gallring means. */
export type Keyring = {
  readonly vaultId: string
  readonly rev: number
  /** The audit role's public key, so that a failed unlock can be logged before any key is open. */
  readonly audit: { readonly keyId: string; readonly publicKey: string }
  readonly wraps: ReadonlyMap<string, Wrap>
}

const Hex16 = z.string().regex(/^[0-9a-f]{32}$/)
const KeyFile = z.strictObject({
  v: z.literal(1),
  vault: Hex16,
  rev: z.number().int().nonnegative(),
  audit: z.strictObject({ keyId: Hex16, publicKey: z.string().regex(/^[0-9a-f]{64}$/) }),
  wraps: z.array(
    z.strictObject({
      key: Hex16,
      to: z.string().max(64),
      epoch: z.number().int().positive(),
      kind: z.enum(KEY_KINDS),
      box: z.base64(),
    }),
  ),
})

/** The key's place in the ring. */
export function wrapName(key: string, to: string): string {
  return `${key}>${to}`
}

/** A ring with some wraps added or replaced, and some removed; one revision later. */
export function changeKeyring(
  ring: Keyring,
  change: { readonly put?: readonly Wrap[]; readonly remove?: readonly Wrap[] },
): Keyring {
  const wraps = new Map(ring.wraps)
  for (const wrap of change.remove ?? []) wraps.delete(wrapName(wrap.key, wrap.to))
  for (const wrap of change.put ?? []) wraps.set(wrapName(wrap.key, wrap.to), wrap)
  return { ...ring, rev: ring.rev + 1, wraps }
}

/** The wraps of one kind that `to` can open, the newest epoch last. */
export function wrapsFor(ring: Keyring, kind: KeyKind, to: string): Wrap[] {
  return [...ring.wraps.values()]
    .filter((wrap) => wrap.kind === kind && wrap.to === to)
    .sort((a, b) => a.epoch - b.epoch)
}

/** The wraps of one key. */
export function wrapsOf(ring: Keyring, key: string): Wrap[] {
  return [...ring.wraps.values()].filter((wrap) => wrap.key === key)
}

/** The rewritable key file's bytes: JSON, wrapped keys only. */
export function encodeKeyFile(ring: Keyring): Uint8Array {
  const wraps = [...ring.wraps.values()].map((wrap) => ({
    key: wrap.key,
    to: wrap.to,
    epoch: wrap.epoch,
    kind: wrap.kind,
    box: toBase64(wrap.box),
  }))
  const { vaultId: vault, rev, audit } = ring
  return new TextEncoder().encode(JSON.stringify({ v: 1, vault, rev, audit, wraps }))
}

/** The ring again. Refused: anything that is not exactly a version 1 key file. */
export function decodeKeyFile(bytes: Uint8Array): Keyring | 'newer-version' | 'damaged' {
  const raw = parse(bytes)
  if (typeof raw === 'object' && raw !== null && 'v' in raw && Number(raw.v) > 1) {
    return 'newer-version'
  }
  const file = KeyFile.safeParse(raw)
  if (!file.success) return 'damaged'
  const wraps = file.data.wraps.map((wrap) => ({ ...wrap, box: fromBase64(wrap.box) }))
  return {
    vaultId: file.data.vault,
    rev: file.data.rev,
    audit: file.data.audit,
    wraps: new Map(wraps.map((wrap) => [wrapName(wrap.key, wrap.to), wrap])),
  }
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
