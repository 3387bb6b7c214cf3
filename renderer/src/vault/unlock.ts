import { keys, slots, toHex } from '@shared/crypto'
import type { Anvandare } from '@shared/domain/kontor'
import type { UserId } from '@shared/domain/primitives'
import type { SlotFile } from '@shared/domain/storagePort'
import { accessFrames, failedUnlockFrames } from './access'
import { commit } from './commit'
import type { Result, Session, VaultStatus } from './api'
import type { Core, OpenVault } from './core'
import { placeOf } from './core'
import { encodeFrame } from './frames'
import { decodeKeyFile, wrapsFor } from './keyring'
import type { Frame } from './frames'
import { NO_OFFICE } from './office'
import type { OfficeState } from './office'
import { keepBuried } from './gallring'
import { extendOffice, readOffice } from './officeLog'
import { openKeys, openVault } from './openVault'
import type { OpenedKeys, SigningKeys } from './openVault'
import { readVault } from './readVault'
import { prepareDatabase } from './rebuild'
import type { Prepared } from './rebuild'
import { readStorage } from './readStorage'
import { renewLost } from './renewPairs'
import { fail, fromStorage, ok } from './result'
import { openJson, SINGLE } from './sealing'

/** What the locked window may know: whether there is a vault, and its slots' signatures. */
export async function vaultStatus(core: Core): Promise<VaultStatus> {
  const state = await core.deps.port.state()
  if (!state.ok) {
    return { state: state.error.code === 'newer-version' ? 'newer-version' : 'damaged' }
  }
  if (!state.value.exists) return { state: 'empty' }
  const files = await core.deps.port.listSlots()
  if (!files.ok) return { state: 'damaged' }
  const mayEnter = await whoMayEnter(core)
  const labels = await Promise.all(
    files.value.filter(({ slotId }) => mayEnter(slotId)).map(slotLabel),
  )
  const known = labels.filter((label) => label !== null)
  const { isExample, journalDamaged: isDamaged } = state.value
  return { state: 'locked', slots: known, isExample, isDamaged }
}

/** Users who hold the office's key; a user who is turned off has none. Everyone, where no key file tells. */
async function whoMayEnter(core: Core): Promise<(slotId: string) => boolean> {
  const bytes = fromStorage(await core.deps.port.readKeyFile())
  const ring = bytes.ok && bytes.value ? decodeKeyFile(bytes.value) : 'damaged'
  return (slotId) => typeof ring === 'string' || wrapsFor(ring, 'office', slotId).length > 0
}

/**
 * Opens the vault with a passphrase: slot, user key, office key, database, register. Refused:
 * `wrong-passphrase` (and logged), `slot-damaged` when both generations are, `not-allowed` for a user
 * who is no longer active, `newer-version`, `integrity`, and what stops the access log.
 */
export async function unlock(
  core: Core,
  input: { readonly slotId: string; readonly passphrase: string },
): Promise<Result<OpenVault>> {
  const storage = await readStorage(core)
  if (!storage.ok) return storage
  const slot = await openSlot(core, input)
  if (!slot.ok) return slot
  return openWith(core, slot.value)
}

/** A user's own keys in hand; `isNewKey` = with a signing key that the office hasn't heard of yet. */
type Hand = {
  readonly userId: UserId
  readonly userKeys: SigningKeys
  readonly isNewKey?: boolean
}

/** Opens the vault with a user's own keys. Refused as `unlock`. */
export async function openWith(core: Core, by: Hand): Promise<Result<OpenVault>> {
  const opened = await openKeys(core, core.keyring, by)
  if (opened === null) return fail('not-allowed')
  const prepared = await prepareDatabase(core, opened.officeMeta)
  if (!prepared.ok) return prepared
  const known = await officeState(core, opened, prepared.value)
  if (known === null) return fail('integrity')
  const { state, frames } = await announced(core, opened, known, by)
  if (state.keys === null) return fail('integrity')
  // The office's own log says who reads the access log, not the rewritable key file.
  core.keyring = { ...core.keyring, audit: state.keys.audit }
  const user = trustedUser(state, by)
  if (user === null) return fail('not-allowed')
  const open = openVault({ opened, user, state })
  core.open = open
  const read = await readAll(core, open, { prepared: prepared.value, frames })
  if (!read.ok) core.open = null
  return read.ok ? ok(open) : read
}

async function readAll(
  core: Core,
  open: OpenVault,
  { prepared, frames }: { readonly prepared: Prepared; readonly frames: readonly Frame[] },
): Promise<Result<null>> {
  const at = await readVault(core, open, prepared)
  if (!at.ok) return at
  open.notices = noticesOf(core, open, at.value)
  const buried = await keepBuried(core, open)
  if (!buried.ok) return buried
  const what = frames.length === 0 ? 'upplasning' : 'aterstallning'
  const access = { what, akt: null, arendenummer: null, purpose: '' } as const
  const logged = await accessFrames(core, open, access)
  // The snapshot is written again wherever the office's log had to be read from its start.
  const change = { frames: [...frames, ...logged], state: open.state }
  const saved = await commit(core, open, core.keyring.rev === 0 ? { ...change, wraps: {} } : change)
  // What can't be renewed now waits for the next unlock.
  if (saved.ok) await renewLost(core, open)
  return saved.ok ? ok(null) : saved
}

/** The office with this user's new signing key, where the recovery key gave them one. */
async function announced(core: Core, opened: OpenedKeys, state: OfficeState, by: Hand) {
  const user = state.users.find(({ anvandare }) => anvandare.id === by.userId)
  if (!by.isNewKey || user === undefined) return { state, frames: [] }
  const pubEd = toHex(by.userKeys.ed.publicKey)
  const writer = {
    record: await keys.derive(opened.office, 'record'),
    by: by.userId,
    edSecret: by.userKeys.ed.secretKey,
    device: core.deviceId,
    at: core.deps.now(),
  }
  const { anvandare, pubX } = user
  const body = { type: 'anvandare' as const, data: { anvandare, pubX, pubEd } }
  return extendOffice(core, state, writer, [body])
}

async function officeState(
  core: Core,
  opened: OpenedKeys,
  prepared: Prepared,
): Promise<OfficeState | null> {
  if (prepared.officeStale) return readOffice(core, opened.office)
  const row = await core.db.meta.get('kontor')
  if (row === undefined) return readOffice(core, opened.office)
  const place = placeOf(core, 'kontor', SINGLE, row.rev)
  const snapshot = await openJson<OfficeState>(opened.officeMeta, place, row.box)
  if (snapshot === null) return readOffice(core, opened.office)
  // A snapshot by an older version lacks what it didn't know of: there was none of it then.
  return { ...NO_OFFICE, ...snapshot }
}

function trustedUser(state: OfficeState, by: Hand): Anvandare | null {
  const user = state.users.find(({ anvandare }) => anvandare.id === by.userId)
  const isKnown =
    user?.pubX === toHex(by.userKeys.x.publicKey) &&
    user.signKeys.at(-1) === toHex(by.userKeys.ed.publicKey)
  return user !== undefined && isKnown && user.anvandare.active ? user.anvandare : null
}

function noticesOf(core: Core, open: OpenVault, prepared: Prepared): Session['notices'] {
  const { journal } = core
  const { highWater, cleanExit } = core.storage
  return [
    ...(prepared.state === 'rebuilt' ? (['rebuilt'] as const) : []),
    ...(highWater > journal.counter || prepared.isRolledBack ? (['rollback'] as const) : []),
    ...(core.journalMended ? (['journal-mended'] as const) : []),
    ...(cleanExit ? [] : (['unclean-exit'] as const)),
    ...(open.state.lastAt > core.deps.now() ? (['clock-back'] as const) : []),
  ]
}

async function openSlot(
  core: Core,
  { slotId, passphrase }: { readonly slotId: string; readonly passphrase: string },
) {
  const files = fromStorage(await core.deps.port.listSlots())
  if (!files.ok) return files
  const file = files.value.find((slot) => slot.slotId === slotId)
  if (file === undefined) return fail('not-found')
  const secret = { kind: 'pass', passphrase } as const
  let damaged = false
  for (const json of [file.json, file.previous].filter((text) => text !== null)) {
    const opened = await slots.openSlot(json, secret, core.deps.policy)
    if (opened.ok) {
      const { x, ed } = opened.value.keys
      return ed === null
        ? fail('not-allowed')
        : ok({ userId: slotId as UserId, userKeys: { x, ed } })
    }
    if (opened.error.code === 'newer-version') return fail('newer-version')
    if (opened.error.code === 'wrong-secret') return wrongPassphrase(core, json)
    damaged = true
  }
  return fail(damaged ? 'slot-damaged' : 'not-found')
}

/** Says so in the access log; the next unlock brings the entry into the database. */
async function wrongPassphrase(core: Core, json: string) {
  const info = await slots.inspectSlot(json)
  if (core.keyring.audit.publicKey === '') return fail('wrong-passphrase')
  const frames = await failedUnlockFrames(core, info.ok ? info.value.label : '')
  const expect = core.journal.counter
  const written = await core.deps.port.appendJournal({ expect, frames: frames.map(encodeFrame) })
  if (written.ok) core.journal = written.value
  return fail('wrong-passphrase')
}

async function slotLabel(file: SlotFile) {
  for (const json of [file.json, file.previous]) {
    const info = json === null ? null : await slots.inspectSlot(json)
    if (info?.ok) {
      const { kind, label, slotId } = info.value
      return kind === 'pass' ? { slotId, signatur: label } : null
    }
  }
  return { slotId: file.slotId, signatur: '' }
}
