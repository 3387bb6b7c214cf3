import { keys } from '@shared/crypto'
import type { KeyPair, MasterKey, SealKey, UserKeys } from '@shared/crypto'
import type { Anvandare } from '@shared/domain/kontor'
import type { UserId } from '@shared/domain/primitives'
import type { Core, OpenVault, UnitKeys } from './core'
import { wrapsFor } from './keyring'
import type { Keyring, Wrap } from './keyring'
import type { OfficeState } from './office'
import { emptyRegister } from './registerStore'
import { masterFrom, openSealedKey } from './wraps'
import type { KeyKind } from './keyKinds'

/** A user with a signing key, which every user but the recovery key has. */
export type SigningKeys = UserKeys & { readonly ed: KeyPair }

/** The office's keys as one user's own key opens them. */
export type OpenedKeys = {
  readonly userKeys: SigningKeys
  readonly office: MasterKey
  readonly officeMeta: SealKey
  readonly unit: OpenVault['unit']
  readonly report: OpenVault['report']
  readonly audit: OpenVault['audit']
  readonly draftKey: SealKey
}

/** Opens what this user's key opens; null where not even the office key does. */
export async function openKeys(
  core: Core,
  ring: Keyring,
  by: { readonly userId: UserId; readonly userKeys: SigningKeys },
): Promise<OpenedKeys | null> {
  const { userKeys, userId } = by
  const office = await rawKeyFor(core, ring, { kind: 'office', ...by })
  if (office === null) return null
  const master = await masterFrom(office.raw, office.keyId)
  const unit = await rawKeyFor(core, ring, { kind: 'unit', ...by })
  return {
    userKeys,
    office: master,
    officeMeta: await keys.derive(master, 'meta'),
    unit: unit && (await unitKeys(unit)),
    report: await secretKeys(core, ring, { kind: 'report', ...by }),
    audit: await secretKeys(core, ring, { kind: 'audit', ...by }),
    draftKey: await keys.derive(await masterFrom(userKeys.x.secretKey.slice(), userId), 'draft'),
  }
}

/** A raw key with its name and epoch. */
type NamedKey = { readonly keyId: string; readonly epoch: number; readonly raw: Uint8Array }

type Asked = { readonly kind: KeyKind; readonly userId: UserId; readonly userKeys: UserKeys }

/** The newest epoch of one of the office's keys, raw; null where this user's key doesn't open it. */
export async function rawKeyFor(core: Core, ring: Keyring, by: Asked): Promise<NamedKey | null> {
  const wrap = wrapsFor(ring, by.kind, by.userId).at(-1)
  return wrap === undefined ? null : rawKeyOf(core, wrap, by)
}

/** Every epoch of one of the office's keys that this user's key opens, raw, the oldest first. */
export async function rawKeysFor(core: Core, ring: Keyring, by: Asked): Promise<NamedKey[]> {
  const wraps = wrapsFor(ring, by.kind, by.userId)
  const opened = await Promise.all(wraps.map((wrap) => rawKeyOf(core, wrap, by)))
  return opened.filter((key) => key !== null)
}

async function rawKeyOf(core: Core, wrap: Wrap, by: Asked): Promise<NamedKey | null> {
  const secret = { keyId: by.userId, secretKey: by.userKeys.x.secretKey }
  const raw = await openSealedKey(core, wrap, secret)
  return raw && { keyId: wrap.key, epoch: wrap.epoch, raw }
}

async function secretKeys(core: Core, ring: Keyring, by: Asked): Promise<OpenVault['report']> {
  const opened = await rawKeysFor(core, ring, by)
  const refs = opened.map(({ keyId, epoch, raw }) => ({ keyId, epoch, secretKey: raw }))
  return refs.length === 0 ? null : refs
}

/** A session with its keys open and nothing read yet. */
export function openVault(input: {
  readonly opened: OpenedKeys
  readonly user: Anvandare
  readonly state: OfficeState
}): OpenVault {
  return {
    ...input.opened,
    user: input.user,
    state: input.state,
    register: emptyRegister(),
    own: new Map(),
    akter: new Map(),
    stale: new Set(),
    outbox: { access: null, report: null, marks: null },
    ownDeadlines: [],
    drafts: new Map(),
    notices: [],
  }
}

/** The unit key's parts from its raw bytes, which are wiped. */
export async function unitKeys({ keyId, epoch, raw }: NamedKey): Promise<UnitKeys> {
  const master = await masterFrom(raw, keyId, epoch)
  return {
    keyId,
    epoch,
    directory: await keys.derive(master, 'directory'),
    wrap: await keys.derive(master, 'wrap'),
  }
}
