import { keys, slots, toHex } from '@shared/crypto'
import type { UserKeys } from '@shared/crypto'
import { Anvandare, Settings } from '@shared/domain/kontor'
import { accessFrames } from './access'
import type { NewUser, Result, VaultApi } from './api'
import { commit } from './commit'
import type { Change } from './commit'
import type { Core, OpenVault } from './core'
import { grantsOf } from './grants'
import { allWraps } from './keyring'
import type { Wrap } from './keyring'
import { escrow, newUser, sealSlot } from './newUser'
import type { OfficeBody, OfficeUser } from './office'
import { extendOffice } from './officeLog'
import { rawKeysFor } from './openVault'
import { withdrawn } from './renewKeys'
import { renewLost } from './renewPairs'
import { fail, fromStorage, ok } from './result'
import { officeWriter } from './writer'
import { publicKeyOf, sealKeyTo } from './wraps'
import type { KeyKind } from './keyKinds'

/**
 * A new user with a slot, keys and the office's keys that the roles give. Refused: `not-allowed` for
 * others than administrators, and for a key the administrator doesn't hold; `already-exists` for a
 * signature in use; `invalid` for a form that isn't whole.
 */
export async function addUser(
  core: Core,
  open: OpenVault,
  input: NewUser,
): Promise<Result<Anvandare>> {
  const user = newUser(core.deps, input)
  if (user === null || open.state.keys === null) return fail('invalid')
  const taken = open.state.users.some(({ anvandare }) => anvandare.signatur === user.signatur)
  if (taken) return fail('already-exists')
  const userKeys = keys.createUserKeys(core.deps.random)
  const to: OfficeUser = {
    anvandare: user,
    pubX: toHex(userKeys.x.publicKey),
    signKeys: [toHex(userKeys.ed.publicKey)],
  }
  const granted = await grantWraps(core, open, to, new Set())
  if (!granted.ok) return granted
  const { passphrase } = input
  const slot = await sealSlot(core, { user, userKeys, passphrase, counter: 1 })
  if (!slot.ok) return slot
  const json = slot.value
  const written = fromStorage(await core.deps.port.writeSlot({ slotId: user.id, json }))
  if (!written.ok) return written
  const put = [...granted.value, await escrow(core, user, userKeys.x, open.state.keys.recovery)]
  return saveUser(core, open, to, { put })
}

/**
 * A user's roles, name or whether they are active. Keys follow: given where the new roles ask for them,
 * removed where they no longer do, and what a lost key could open is renewed (`renewKeys`). Refused:
 * `not-allowed`, `not-found`, and `invalid` where no active administrator would be left.
 */
export async function updateUser(
  core: Core,
  open: OpenVault,
  input: Anvandare,
): Promise<Result<Anvandare>> {
  const parsed = Anvandare.safeParse(input)
  if (!parsed.success) return fail('invalid')
  if (!open.user.roller.includes('administrator')) return fail('not-allowed')
  const before = open.state.users.find(({ anvandare }) => anvandare.id === parsed.data.id)
  if (before === undefined) return fail('not-found')
  if (!keepsAdministrator(open, parsed.data)) return fail('invalid')
  const after = { ...before, anvandare: parsed.data }
  const keys = await changedWraps(core, open, after)
  if (!keys.ok) return keys
  const saved = await saveUser(core, open, after, keys.value)
  if (saved.ok && open.user.id === saved.value.id) open.user = saved.value
  // What fails here waits in the key file for the next unlock: the user has lost their keys already.
  if (saved.ok) await renewLost(core, open)
  return saved
}

async function changedWraps(core: Core, open: OpenVault, user: OfficeUser) {
  const { id, active, roller } = user.anvandare
  const all = allWraps(core.keyring).filter(({ to }) => to === id)
  if (!active) return ok({ put: [], ...withdrawn(core, all, id) })
  const held = all.filter(({ kind }) => kind !== 'akt')
  const wanted = grantsOf(roller)
  const granted = await grantWraps(core, open, user, new Set(held.map(({ kind }) => kind)))
  if (!granted.ok) return granted
  const lost = held.filter(({ kind }) => !wanted.has(kind))
  return ok({ put: granted.value, ...withdrawn(core, lost, id) })
}

/** A new passphrase for this user. Both slot generations are replaced: the old one opens nothing more. */
export async function changePassphrase(
  core: Core,
  open: OpenVault,
  { current, next }: Parameters<VaultApi['changePassphrase']>[0],
): Promise<Result<null>> {
  const files = fromStorage(await core.deps.port.listSlots())
  if (!files.ok) return files
  const file = files.value.find(({ slotId }) => slotId === open.user.id)
  if (file === undefined) return fail('not-found')
  const secret = { kind: 'pass', passphrase: current } as const
  const opened = await slots.openSlot(file.json, secret, core.deps.policy)
  if (!opened.ok) {
    return fail(opened.error.code === 'wrong-secret' ? 'wrong-passphrase' : 'slot-damaged')
  }
  const counter = opened.value.info.counter + 1
  return replaceSlot(core, { user: open.user, userKeys: open.userKeys, passphrase: next, counter })
}

/** Writes a slot over both generations. */
export async function replaceSlot(
  core: Core,
  input: {
    readonly user: Anvandare
    readonly userKeys: UserKeys
    readonly passphrase: string
    readonly counter: number
  },
): Promise<Result<null>> {
  const slot = await sealSlot(core, input)
  if (!slot.ok) return slot
  const file = { slotId: input.user.id, json: slot.value }
  const first = fromStorage(await core.deps.port.writeSlot(file))
  return first.ok ? fromStorage(await core.deps.port.writeSlot(file)) : first
}

/** The office's settings as a new version in its log. Refused: `not-allowed`, `invalid`. */
export async function saveSettings(
  core: Core,
  open: OpenVault,
  input: Settings,
): Promise<Result<Settings>> {
  if (!open.user.roller.includes('administrator')) return fail('not-allowed')
  return keepSettings(core, open, input)
}

/** Settings as the office's next version, whoever may make them. Refused: `invalid`. */
export async function keepSettings(
  core: Core,
  open: OpenVault,
  input: Settings,
): Promise<Result<Settings>> {
  const settings = Settings.safeParse(input)
  if (!settings.success) return fail('invalid')
  const body: OfficeBody = { type: 'installningar', data: { settings: settings.data } }
  const { state, frames } = await extendOffice(core, open.state, await officeWriter(core, open), [
    body,
  ])
  const saved = await commit(core, open, { frames, state })
  return saved.ok ? ok(settings.data) : saved
}

async function saveUser(
  core: Core,
  open: OpenVault,
  { anvandare, pubX, signKeys }: OfficeUser,
  wraps: NonNullable<Change['wraps']>,
): Promise<Result<Anvandare>> {
  const pubEd = signKeys.at(-1) ?? ''
  const body: OfficeBody = { type: 'anvandare', data: { anvandare, pubX, pubEd } }
  const writer = await officeWriter(core, open)
  const { state, frames } = await extendOffice(core, open.state, writer, [body])
  const purpose = anvandare.signatur
  const access = { what: 'behorighet', akt: null, arendenummer: null, purpose } as const
  const logged = await accessFrames(core, open, access)
  const saved = await commit(core, open, { frames: [...frames, ...logged], state, wraps })
  return saved.ok ? ok(anvandare) : saved
}

/** The wraps a user lacks for their roles. Refused: `not-allowed` where this session can't give one. */
async function grantWraps(
  core: Core,
  open: OpenVault,
  to: OfficeUser,
  known: ReadonlySet<KeyKind>,
): Promise<Result<Wrap[]>> {
  if (!open.user.roller.includes('administrator')) return fail('not-allowed')
  const vault = { vaultId: core.vaultId, random: core.deps.random }
  const { id, roller } = to.anvandare
  const recipient = { ...publicKeyOf({ keyId: id, publicKey: to.pubX }), to: id }
  const wraps: Wrap[] = []
  for (const kind of grantsOf(roller)) {
    if (known.has(kind)) continue
    const by = { kind, userId: open.user.id, userKeys: open.userKeys }
    const held = await rawKeysFor(core, core.keyring, by)
    if (held.length === 0) return fail('not-allowed')
    for (const { keyId, epoch, raw } of held) {
      wraps.push(await sealKeyTo(vault, { key: keyId, epoch, kind, raw }, recipient))
      raw.fill(0)
    }
  }
  return ok(wraps)
}

function keepsAdministrator(open: OpenVault, changed: Anvandare): boolean {
  return open.state.users
    .map(({ anvandare }) => (anvandare.id === changed.id ? changed : anvandare))
    .some(({ active, roller }) => active && roller.includes('administrator'))
}
