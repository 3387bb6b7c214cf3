import { fromHex, keys, recovery, slots, toHex } from '@shared/crypto'
import type { KeyPair } from '@shared/crypto'
import type { UserId } from '@shared/domain/primitives'
import type { SlotFile } from '@shared/domain/storagePort'
import type { Result, VaultApi } from './api'
import { commit } from './commit'
import type { Core, OpenVault } from './core'
import { TO_RECOVERY, wrapsFor } from './keyring'
import { extendOffice, readOffice } from './officeLog'
import { prepareDatabase } from './rebuild'
import { fail, fromStorage, ok } from './result'
import { readStorage } from './readStorage'
import { openWith } from './unlock'
import { replaceSlot } from './users'
import { officeWriter } from './writer'
import { masterFrom, openSealedKey } from './wraps'

type Paper = { readonly keyId: string; readonly x: KeyPair }

/**
 * The recovery key as typed back from paper opens its slot: only then is it trusted. Refused:
 * `recovery-mismatch`.
 */
export async function confirmRecoveryKey(
  core: Core,
  open: OpenVault,
  typed: string,
): Promise<Result<null>> {
  const files = fromStorage(await core.deps.port.listSlots())
  if (!files.ok) return files
  const paper = await openPaper(core, files.value, typed)
  const expected = open.state.keys?.recovery.publicKey
  if (paper === null || toHex(paper.x.publicKey) !== expected) return fail('recovery-mismatch')
  const writer = await officeWriter(core, open)
  const body = { type: 'aterstallningsnyckel.provad' as const, data: {} }
  const { state, frames } = await extendOffice(core, open.state, writer, [body])
  const saved = await commit(core, open, { frames, state })
  return saved.ok ? ok(null) : saved
}

/**
 * Gives a user a new passphrase by means of the recovery key. They keep the key that others sealed to
 * them and get a new signing key: the recovery key can't sign in anybody's name. Refused:
 * `recovery-mismatch`, `not-found`, and what `unlock` refuses.
 */
export async function recoverUser(
  core: Core,
  input: Parameters<VaultApi['recoverUser']>[0],
): Promise<Result<OpenVault>> {
  const storage = await readStorage(core)
  if (!storage.ok) return storage
  const files = fromStorage(await core.deps.port.listSlots())
  if (!files.ok) return files
  const paper = await openPaper(core, files.value, input.recoveryKey)
  if (paper === null) return fail('recovery-mismatch')
  const userId = input.slotId as UserId
  const secretKey = await openEscrow(core, paper, userId)
  const found = await findUser(core, paper, userId)
  if (secretKey === null || found === null) return fail('not-found')
  const user = found.anvandare
  const x = { secretKey, publicKey: fromHex(found.pubX, 32) }
  const userKeys = { x, ed: keys.createUserKeys(core.deps.random).ed }
  const slot = files.value.find(({ slotId }) => slotId === userId)
  const info = slot ? await slots.inspectSlot(slot.json) : null
  const counter = (info?.ok ? info.value.counter : 0) + 1
  const { passphrase } = input
  const written = await replaceSlot(core, { user, userKeys, passphrase, counter })
  return written.ok ? openWith(core, { userId, userKeys, isNewKey: true }) : written
}

/** The recovery key's own keys, from its slot; null where the typed text doesn't open one. */
export async function openPaper(
  core: Core,
  files: readonly SlotFile[],
  typed: string,
): Promise<Paper | null> {
  const key = await recovery.parseRecoveryKey(typed)
  if (!key.ok) return null
  for (const { json, previous } of files) {
    for (const text of [json, previous].filter((generation) => generation !== null)) {
      const secret = { kind: 'recovery', key: key.value.slice() } as const
      const opened = await slots.openSlot(text, secret, core.deps.policy)
      if (opened.ok) return { keyId: opened.value.info.slotId, x: opened.value.keys.x }
    }
  }
  return null
}

async function openEscrow(core: Core, paper: Paper, userId: UserId): Promise<Uint8Array | null> {
  const wrap = wrapsFor(core.keyring, 'escrow', TO_RECOVERY).find(({ key }) => key === userId)
  return wrap === undefined ? null : openSealedKey(core, wrap, secretOf(paper))
}

async function findUser(core: Core, paper: Paper, userId: UserId) {
  const wrap = wrapsFor(core.keyring, 'office', TO_RECOVERY).at(-1)
  const raw = wrap && (await openSealedKey(core, wrap, secretOf(paper)))
  if (!wrap || !raw) return null
  const office = await masterFrom(raw, wrap.key)
  const prepared = await prepareDatabase(core, await keys.derive(office, 'meta'))
  const state = prepared.ok ? await readOffice(core, office) : null
  return state?.users.find(({ anvandare }) => anvandare.id === userId) ?? null
}

function secretOf({ keyId, x }: Paper) {
  return { keyId, secretKey: x.secretKey }
}
