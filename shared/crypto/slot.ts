import { ed25519, x25519 } from '@noble/curves/ed25519.js'
import { concat, fromHex, sameBytes, toHex, utf8, type Bytes, type Random } from './bytes'
import { stretch, type KdfPolicy } from './kdf'
import type { UserKeys } from './keys'
import { gcmOpen, gcmSeal, hkdfBits, hmac, importAes, importBase, NONCE_LENGTH } from './primitives'
import { accepted, refused, type CryptoResult } from './result'
import {
  headerBytes,
  readSlotJson,
  writeSlotJson,
  type SlotHeader,
  type SlotJson,
} from './slotFormat'

/** What opens a slot: a passphrase as typed, or the 32 bytes of a recovery key. */
export type Secret =
  | { readonly kind: 'pass'; readonly passphrase: string }
  | { readonly kind: 'recovery'; readonly key: Uint8Array }

/** What a slot says of itself. Unproven until the slot has been opened. */
export type SlotInfo = {
  readonly vaultId: string
  readonly slotId: string
  readonly label: string
  readonly kind: Secret['kind']
  readonly counter: number
  /** 32 bytes each; `ed` is null where the slot holds no signing key. */
  readonly publicKeys: { readonly x: Uint8Array; readonly ed: Uint8Array | null }
}

export type NewSlot = {
  /** 16 bytes as hex, both. */
  readonly vaultId: string
  readonly slotId: string
  /** At most 16 characters, readable by anybody with the disk. */
  readonly label: string
  /** One more than the generation before; 1 for the first. */
  readonly counter: number
  readonly keys: UserKeys
  readonly secret: Secret
}

/**
 * Seals a user's keys under a secret: the slot file's text. Refused: parameters outside the policy, an
 * empty or over-long passphrase (`wrong-secret`). Takes about a second with the standard policy.
 */
export async function createSlot(
  slot: NewSlot,
  { policy, random }: { policy: KdfPolicy; random: Random },
): Promise<CryptoResult<string>> {
  const header = newHeader(slot, policy, random)
  const stretched = await secretKey(header, slot.secret, policy)
  if (!stretched.ok) return stretched
  const { commitKey, sealKey } = await slotKeys(stretched.value, slot.slotId)
  const aad = headerBytes(header)
  const nonce = random(NONCE_LENGTH)
  const secrets = concat(slot.keys.x.secretKey, slot.keys.ed?.secretKey ?? new Uint8Array(0))
  const ct = await gcmSeal({ key: sealKey, nonce, aad }, secrets)
  secrets.fill(0)
  const commit = toHex(await hmac(commitKey, aad))
  return accepted(await writeSlotJson({ ...header, commit, nonce: toHex(nonce), ct: toHex(ct) }))
}

/** Reads the label and public half without the secret. Refused: `malformed`, `newer-version`. */
export async function inspectSlot(json: string): Promise<CryptoResult<SlotInfo>> {
  const slot = await readSlotJson(json)
  return slot.ok ? accepted(info(slot.value)) : slot
}

/**
 * Opens a slot. Refused, in this order: `malformed`/`newer-version`; `refused-parameters` before any
 * memory is taken; `wrong-secret` by the commitment, before the AEAD is tried; `not-authentic`.
 */
export async function openSlot(
  json: string,
  secret: Secret,
  policy: KdfPolicy,
): Promise<CryptoResult<{ readonly info: SlotInfo; readonly keys: UserKeys }>> {
  const read = await readSlotJson(json)
  if (!read.ok) return read
  const slot = read.value
  const stretched = await secretKey(slot, secret, policy)
  if (!stretched.ok) return stretched
  const { commitKey, sealKey } = await slotKeys(stretched.value, slot.slotId)
  const aad = headerBytes(slot)
  if (!sameBytes(await hmac(commitKey, aad), fromHex(slot.commit, 32))) {
    return refused('wrong-secret')
  }
  const box = { key: sealKey, nonce: fromHex(slot.nonce, NONCE_LENGTH), aad }
  const secrets = await gcmOpen(box, fromHex(slot.ct, slot.ct.length / 2))
  const keys = secrets === null ? null : userKeys(secrets, slot)
  return keys === null ? refused('not-authentic') : accepted({ info: info(slot), keys })
}

function newHeader(slot: NewSlot, policy: KdfPolicy, random: Random): SlotHeader {
  const salt = toHex(random(16))
  const common = {
    v: 1 as const,
    vault: slot.vaultId,
    slotId: slot.slotId,
    label: slot.label,
    ds: 'none' as const,
    pubX: toHex(slot.keys.x.publicKey),
    pubEd: slot.keys.ed === null ? '' : toHex(slot.keys.ed.publicKey),
    ctr: slot.counter,
  }
  return slot.secret.kind === 'pass'
    ? { ...common, kind: 'pass', kdf: { alg: 'argon2id', ver: 19, ...policy.make, salt } }
    : { ...common, kind: 'recovery', kdf: { alg: 'hkdf-sha256', salt } }
}

/** 32 bytes that only the right secret gives; a secret of the wrong kind is simply wrong. */
async function secretKey(
  slot: SlotHeader,
  secret: Secret,
  policy: KdfPolicy,
): Promise<CryptoResult<Bytes>> {
  const salt = fromHex(slot.kdf.salt, 16)
  if (slot.kind === 'pass' && secret.kind === 'pass') {
    return stretch(secret.passphrase, salt, { params: slot.kdf, policy })
  }
  if (slot.kind !== 'recovery' || secret.kind !== 'recovery') return refused('wrong-secret')
  if (secret.key.length !== 32) return refused('wrong-secret')
  const info = concat(utf8('akta/v1/recovery\0'), salt)
  return accepted(await hkdfBits(await importBase(secret.key), info))
}

/** KEK = HKDF(secret, "akta/v1/kek" | slotId); its two halves commit and seal. Intermediates are wiped. */
async function slotKeys(secret: Bytes, slotId: string) {
  const info = concat(utf8('akta/v1/kek\0'), fromHex(slotId, 16))
  const kek = await hkdfBits(await importBase(secret), info)
  const base = await importBase(kek)
  secret.fill(0)
  kek.fill(0)
  const sealRaw = await hkdfBits(base, utf8('seal'))
  const sealKey = await importAes(sealRaw)
  sealRaw.fill(0)
  return { commitKey: await hkdfBits(base, utf8('commit')), sealKey }
}

/** The key pairs again; null where they aren't the ones the slot names. */
function userKeys(secrets: Bytes, slot: SlotJson): UserKeys | null {
  const hasEd = slot.pubEd !== ''
  if (secrets.length !== (hasEd ? 64 : 32)) return null
  const x = {
    secretKey: secrets.slice(0, 32),
    publicKey: x25519.getPublicKey(secrets.slice(0, 32)),
  }
  if (toHex(x.publicKey) !== slot.pubX) return null
  if (!hasEd) return { x, ed: null }
  const secretKey = secrets.slice(32)
  const ed = { secretKey, publicKey: ed25519.getPublicKey(secretKey) }
  return toHex(ed.publicKey) === slot.pubEd ? { x, ed } : null
}

function info(slot: SlotJson): SlotInfo {
  return {
    vaultId: slot.vault,
    slotId: slot.slotId,
    label: slot.label,
    kind: slot.kind,
    counter: slot.ctr,
    publicKeys: {
      x: fromHex(slot.pubX, 32),
      ed: slot.pubEd === '' ? null : fromHex(slot.pubEd, 32),
    },
  }
}
