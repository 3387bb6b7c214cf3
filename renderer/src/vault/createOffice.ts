import { keys, recovery, slots, toHex } from '@shared/crypto'
import type { KeyPair, UserKeys } from '@shared/crypto'
import { Settings } from '@shared/domain/kontor'
import type { Anvandare } from '@shared/domain/kontor'
import { DeviceId } from '@shared/domain/primitives'
import type { Result, VaultApi } from './api'
import { commit } from './commit'
import type { Core, OpenVault } from './core'
import { grantsOf } from './grants'
import { changeKeyring, NOTHING_PENDING, TO_RECOVERY } from './keyring'
import type { Keyring, Wrap } from './keyring'
import { escrow, newUser, sealSlot } from './newUser'
import { NO_OFFICE } from './office'
import type { OfficeBody } from './office'
import type { OfficeKeys } from './officeKeys'
import { extendOffice } from './officeLog'
import { openKeys, openVault } from './openVault'
import { renewDatabase } from './rebuild'
import { fail, fromStorage, ok } from './result'
import { masterFrom, publicKeyOf, sealKeyTo, storedPublic, wrapUnderUnit } from './wraps'
import type { RawKey } from './wraps'

type Input = Parameters<VaultApi['createOffice']>[0]

/** The raw keys of a new office, wiped when they have been wrapped. */
type OfficeRaw = {
  readonly office: RawKey
  readonly unit: RawKey
  readonly report: RawKey
  readonly audit: RawKey
  readonly inbox: RawKey
}

/**
 * Makes a vault: keys, the first user's slot, the recovery slot and the office's first events. Returns
 * the recovery key in groups, once. Refused: `already-exists`; `invalid` where the first user is not
 * both administrator and handläggare or enhetschef, since nobody could then hand out the unit key.
 */
export async function createOffice(
  core: Core,
  { settings, admin }: Input,
): Promise<Result<{ readonly recoveryKey: string }>> {
  const { deps } = core
  const user = newUser(deps, admin)
  const isAble = admin.roller.includes('administrator') && grantsOf(admin.roller).has('unit')
  if (user === null || !isAble || !Settings.safeParse(settings).success) return fail('invalid')
  core.vaultId = toHex(deps.random(16))
  core.deviceId = DeviceId.parse(toHex(deps.random(16)))
  const isExample = settings.kontor.isExample
  const ids = { vaultId: core.vaultId, deviceId: core.deviceId, isExample }
  const userKeys = keys.createUserKeys(deps.random)
  const slot = await sealSlot(core, { user, userKeys, passphrase: admin.passphrase, counter: 1 })
  if (!slot.ok) return slot
  const made = fromStorage(await deps.port.create(ids))
  if (!made.ok) return made
  const state = fromStorage(await deps.port.state())
  if (!state.ok) return state
  core.storage = state.value
  core.journal = state.value.journal
  await renewDatabase(core)
  const written = fromStorage(await deps.port.writeSlot({ slotId: user.id, json: slot.value }))
  return written.ok ? fillOffice(core, { settings, user, userKeys }) : written
}

async function fillOffice(
  core: Core,
  input: {
    readonly settings: Settings
    readonly user: Anvandare
    readonly userKeys: UserKeys & { readonly ed: KeyPair }
  },
): Promise<Result<{ readonly recoveryKey: string }>> {
  const { settings, user, userKeys } = input
  const { random } = core.deps
  const pairs = { report: pair(core), audit: pair(core), inbox: pair(core), recovery: pair(core) }
  const paper = random(32)
  const sealed = await recoverySlot(core, pairs.recovery, paper)
  if (!sealed.ok) return sealed
  const raw: OfficeRaw = {
    office: newRaw(core, 'office', random(32)),
    unit: newRaw(core, 'unit', random(32)),
    report: newRaw(core, 'report', pairs.report.secretKey),
    audit: newRaw(core, 'audit', pairs.audit.secretKey),
    inbox: newRaw(core, 'inbox', pairs.inbox.secretKey),
  }
  const publics: OfficeKeys = {
    recovery: storedPublic(sealed.value, pairs.recovery),
    report: storedPublic(raw.report.key, pairs.report),
    audit: storedPublic(raw.audit.key, pairs.audit),
    inbox: storedPublic(raw.inbox.key, pairs.inbox),
    unitKeyId: raw.unit.key,
  }
  core.keyring = emptyRing(core, publics)
  const wraps = await firstWraps(core, { raw, publics, user, userKeys })
  const ring = changeKeyring(core.keyring, { put: wraps })
  const opened = await openKeys(core, ring, { userId: user.id, userKeys })
  if (opened === null) return fail('integrity')
  const open = openVault({ opened, user, state: NO_OFFICE })
  const saved = await firstSave(core, open, { publics, settings, wraps })
  return saved.ok ? ok({ recoveryKey: await recovery.formatRecoveryKey(paper) }) : saved
}

async function firstSave(
  core: Core,
  open: OpenVault,
  input: {
    readonly publics: OfficeKeys
    readonly settings: Settings
    readonly wraps: readonly Wrap[]
  },
) {
  const pubX = toHex(open.userKeys.x.publicKey)
  const pubEd = toHex(open.userKeys.ed.publicKey)
  const bodies: OfficeBody[] = [
    { type: 'kontor.skapat', data: input.publics },
    { type: 'anvandare', data: { anvandare: open.user, pubX, pubEd } },
    { type: 'installningar', data: { settings: input.settings } },
  ]
  const writer = {
    record: await keys.derive(open.office, 'record'),
    by: open.user.id,
    edSecret: open.userKeys.ed.secretKey,
    device: core.deviceId,
    at: core.deps.now(),
  }
  const { state, frames } = await extendOffice(core, NO_OFFICE, writer, bodies)
  const saved = await commit(core, open, { frames, state, wraps: { put: input.wraps } })
  if (saved.ok) core.open = open
  return saved
}

async function firstWraps(
  core: Core,
  input: {
    readonly raw: OfficeRaw
    readonly publics: OfficeKeys
    readonly user: Anvandare
    readonly userKeys: UserKeys
  },
): Promise<Wrap[]> {
  const { raw, publics, user, userKeys } = input
  const vault = vaultOf(core)
  const paper = { ...publicKeyOf(publics.recovery), to: TO_RECOVERY }
  const me = { keyId: user.id, publicKey: userKeys.x.publicKey, to: user.id }
  const grants = grantsOf(user.roller)
  const wraps: Wrap[] = [await escrow(core, user, userKeys.x, publics.recovery)]
  for (const key of [raw.office, raw.unit, raw.report, raw.audit]) {
    wraps.push(await sealKeyTo(vault, key, paper))
    if (grants.has(key.kind)) wraps.push(await sealKeyTo(vault, key, me))
  }
  const unit = await masterFrom(raw.unit.raw, raw.unit.key)
  wraps.push(await wrapUnderUnit(vault, raw.inbox, await keys.derive(unit, 'wrap')))
  for (const key of Object.values(raw)) key.raw.fill(0)
  return wraps
}

async function recoverySlot(core: Core, x: KeyPair, paper: Uint8Array): Promise<Result<string>> {
  const { policy, random, port } = core.deps
  const slotId = toHex(random(16))
  const made = await slots.createSlot(
    {
      vaultId: core.vaultId,
      slotId,
      label: '',
      counter: 1,
      keys: { x, ed: null },
      secret: { kind: 'recovery', key: paper },
    },
    { policy, random },
  )
  if (!made.ok) return fail('invalid')
  const written = fromStorage(await port.writeSlot({ slotId, json: made.value }))
  return written.ok ? ok(slotId) : written
}

function emptyRing(core: Core, { audit }: OfficeKeys): Keyring {
  return { vaultId: core.vaultId, rev: 0, audit, pending: NOTHING_PENDING, wraps: new Map() }
}

function newRaw(core: Core, kind: RawKey['kind'], raw: Uint8Array): RawKey {
  return { key: toHex(core.deps.random(16)), epoch: 1, kind, raw }
}

function pair(core: Core): KeyPair {
  return keys.createSealPair(core.deps.random)
}

function vaultOf(core: Core) {
  return { vaultId: core.vaultId, random: core.deps.random }
}
