import { envelope, hash, keys, toHex, fromHex } from '@shared/crypto'
import type { KeyPair, MasterKey, Random, SealKey } from '@shared/crypto'
import { toPseudonym } from '@shared/domain/logPseudonym'
import type { AktKeys, Core } from './core'
import { placeOf } from './core'
import { TO_UNIT, wrapsOf } from './keyring'
import type { KeyKind, Wrap } from './keyring'

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
  const { open } = core
  if (open === null) return null
  const wraps = wrapsOf(core.keyring, akt).filter((wrap) => wrap.kind === 'akt')
  const shared = wraps.find((wrap) => wrap.to === TO_UNIT)
  const own = wraps.find((wrap) => wrap.to === open.user.id)
  const raw = await openOne(core, { shared, own })
  if (raw === null) return null
  const readers = shared === undefined ? wraps.map((wrap) => wrap.to) : null
  const epoch = (shared ?? own)?.epoch ?? 1
  return aktKeys(core, { key: akt, epoch, kind: 'akt', raw }, readers)
}

/** Sub-keys and pseudonym of an akt from its raw key, which is wiped. */
export async function aktKeys(
  core: Core,
  { key, epoch, raw }: RawKey,
  readers: readonly string[] | null,
): Promise<AktKeys> {
  const reportKeyId = core.open?.state.keys?.report.keyId ?? ''
  const pseudonym = toPseudonym(await keyedHash(raw, `akta/pseudonym/v1/${reportKeyId}`))
  const master = await keys.master(raw, { keyId: key, epoch })
  return {
    record: await keys.derive(master, 'record'),
    manifest: await keys.derive(master, 'manifest'),
    attachment: await keys.derive(master, 'attachment'),
    pseudonym,
    readers,
  }
}

/** A public key from its stored form. */
export function publicKeyOf(stored: { readonly keyId: string; readonly publicKey: string }): {
  readonly keyId: string
  readonly publicKey: Uint8Array
} {
  return { keyId: stored.keyId, publicKey: fromHex(stored.publicKey, 32) }
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

async function openOne(
  core: Core,
  { shared, own }: { readonly shared: Wrap | undefined; readonly own: Wrap | undefined },
): Promise<Uint8Array | null> {
  const { open } = core
  if (open === null) return null
  if (shared !== undefined) {
    if (open.unit === null) return null
    const place = placeOf(core, 'keyring', shared.key, shared.epoch)
    const opened = await keys.unwrap(open.unit.wrap, { place, wrapped: shared.box })
    return opened.ok ? opened.value : null
  }
  if (own === undefined) return null
  const { secretKey } = open.userKeys.x
  return openSealedKey(core, own, { keyId: open.user.id, secretKey })
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
