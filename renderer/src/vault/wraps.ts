import { envelope, hash, keys, toHex, fromHex } from '@shared/crypto'
import type { KeyPair, MasterKey, Random, SealKey } from '@shared/crypto'
import { toPseudonym } from '@shared/domain/logPseudonym'
import type { AktKeys, Core, EpochKeys } from './core'
import { placeOf } from './core'
import { TO_UNIT, wrapsOf } from './keyring'
import type { Wrap } from './keyring'
import type { SealTarget } from './officeKeys'
import type { KeyKind } from './keyKinds'

/** A raw key on its way into a wrap. 32 bytes, wiped by whoever made it. */
export type RawKey = {
  readonly key: string
  readonly epoch: number
  readonly kind: KeyKind
  readonly raw: Uint8Array
}

type Vault = Pick<Core, 'vaultId'> & { readonly random: Random }

/** Seals a key to someone's X25519 public key. `to` = a user's id or the recovery key. */
export async function sealKeyTo(
  vault: Vault,
  { key, epoch, kind, raw }: RawKey,
  to: { readonly to: string; readonly keyId: string; readonly publicKey: Uint8Array },
): Promise<Wrap> {
  const place = placeOf(vault, 'keyring', key, epoch)
  const recipient = { keyId: to.keyId, epoch: 1, publicKey: to.publicKey }
  const box = await envelope.sealTo(recipient, { place, payload: raw, random: vault.random })
  return { key, epoch, kind, to: to.to, box }
}

/** The raw key again; null where this secret key doesn't open it. */
export async function openSealedKey(
  vault: Pick<Core, 'vaultId'>,
  wrap: Wrap,
  by: { readonly keyId: string; readonly secretKey: Uint8Array },
): Promise<Uint8Array | null> {
  const place = placeOf(vault, 'keyring', wrap.key, wrap.epoch)
  const opened = await envelope.openFrom({ ...by, epoch: 1 }, { place, sealed: wrap.box })
  return opened.ok ? opened.value : null
}

/** Wraps a key under the unit key: every holder of that key opens it. */
export async function wrapUnderUnit(
  vault: Vault,
  { key, epoch, kind, raw }: RawKey,
  unit: SealKey,
): Promise<Wrap> {
  const place = placeOf(vault, 'keyring', key, epoch)
  const box = await keys.wrap(unit, { place, raw, random: vault.random })
  return { key, epoch, kind, to: TO_UNIT, box }
}

/** The keys of an akt that this session may open; null where no wrap opens. */
export async function openAktKeys(core: Core, akt: string): Promise<AktKeys | null> {
  const raw = await openAktRaw(core, akt)
  const wraps = wrapsOf(core.keyring, akt)
  const isShared = wraps.some(({ to }) => to === TO_UNIT)
  const readers = isShared ? null : [...new Set(wraps.map(({ to }) => to))]
  return raw.length === 0 ? null : aktKeys(core, raw, readers)
}

/** Every epoch of an akt's key that this session may open, raw, the oldest first. */
export async function openAktRaw(core: Core, akt: string): Promise<RawKey[]> {
  const opened: RawKey[] = []
  for (const wrap of wrapsOf(core.keyring, akt)) {
    if (wrap.kind !== 'akt' || opened.some(({ epoch }) => epoch === wrap.epoch)) continue
    const raw = await openOne(core, wrap)
    if (raw !== null) opened.push({ key: akt, epoch: wrap.epoch, kind: 'akt', raw })
  }
  return opened
}

/** Sub-keys and pseudonym of an akt from its raw keys, oldest epoch first, which are wiped. */
export async function aktKeys(
  core: Core,
  raw: readonly RawKey[],
  readers: readonly string[] | null,
): Promise<AktKeys> {
  const [first] = raw
  if (first === undefined) throw new RangeError('an akt has a key')
  const reportKeyId = core.open?.state.keys?.report.keyId ?? ''
  // From the first epoch: an akt keeps its pseudonym when its key is changed.
  const pseudonym = toPseudonym(await keyedHash(first.raw, `akta/pseudonym/v1/${reportKeyId}`))
  const epochs = new Map<number, EpochKeys>()
  let newest: EpochKeys | null = null
  for (const key of raw) {
    newest = await epochKeys(key)
    epochs.set(key.epoch, newest)
  }
  return { ...(newest ?? (await epochKeys(first))), epochs, pseudonym, readers }
}

async function epochKeys({ key, epoch, raw }: RawKey): Promise<EpochKeys> {
  const master = await keys.master(raw, { keyId: key, epoch })
  return {
    record: await keys.derive(master, 'record'),
    manifest: await keys.derive(master, 'manifest'),
    attachment: await keys.derive(master, 'attachment'),
  }
}

/** The epoch's key that an envelope asks for; the newest where it names none that is held. */
export function keyFor(akt: AktKeys, sealed: Uint8Array, use: keyof EpochKeys): SealKey {
  const asked = envelope.keyOf(sealed)
  return ((asked.ok ? akt.epochs.get(asked.value.epoch) : undefined) ?? akt)[use]
}

/** A public key from its stored form. */
export function publicKeyOf({ keyId, publicKey, epoch = 1 }: SealTarget): {
  readonly keyId: string
  readonly epoch: number
  readonly publicKey: Uint8Array
} {
  return { keyId, epoch, publicKey: fromHex(publicKey, 32) }
}

/** Raw bytes as a named master key and nothing else; the bytes are wiped. */
export function masterFrom(raw: Uint8Array, keyId: string, epoch = 1): Promise<MasterKey> {
  return keys.master(raw, { keyId, epoch })
}

/** A stored form of a key pair's public half. */
export function storedPublic(
  keyId: string,
  pair: KeyPair,
): { readonly keyId: string; readonly publicKey: string } {
  return { keyId, publicKey: toHex(pair.publicKey) }
}

async function openOne(core: Core, wrap: Wrap): Promise<Uint8Array | null> {
  const { open } = core
  if (open === null) return null
  if (wrap.to === open.user.id) {
    const { secretKey } = open.userKeys.x
    return openSealedKey(core, wrap, { keyId: open.user.id, secretKey })
  }
  return wrap.to !== TO_UNIT || open.unit === null ? null : openUnitWrap(core, wrap, open.unit.wrap)
}

/** The raw key that lies under the unit key; null where this one doesn't open it. */
export async function openUnitWrap(
  vault: Pick<Core, 'vaultId'>,
  wrap: Wrap,
  unit: SealKey,
): Promise<Uint8Array | null> {
  const place = placeOf(vault, 'keyring', wrap.key, wrap.epoch)
  const opened = await keys.unwrap(unit, { place, wrapped: wrap.box })
  return opened.ok ? opened.value : null
}

/** SHA-256 over a label and a secret 256-bit key: only its holder can make it, nobody can undo it. */
async function keyedHash(secret: Uint8Array, label: string): Promise<Uint8Array> {
  const name = new TextEncoder().encode(`${label}\0`)
  const bytes = new Uint8Array(name.length + secret.length)
  bytes.set(name)
  bytes.set(secret, name.length)
  const digest = await hash.sha256(bytes)
  bytes.fill(0)
  return digest
}
