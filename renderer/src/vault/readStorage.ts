import { DeviceId } from '@shared/domain/primitives'
import type { Result } from './api'
import type { Core } from './core'
import { decodeKeyFile, NOTHING_PENDING, ringOf } from './keyring'
import type { Keyring } from './keyring'
import { fail, fromStorage, ok } from './result'
import { SINGLE } from './sealing'
import { KEY_KINDS } from './keyKinds'

/** Reads main's state and the key file into the core. Refused: main's own codes, `integrity`. */
export async function readStorage(core: Core): Promise<Result<null>> {
  const state = fromStorage(await core.deps.port.state())
  if (!state.ok) return state
  const { vaultId, deviceId } = state.value
  if (!state.value.exists || vaultId === null || deviceId === null) return fail('not-found')
  core.storage = state.value
  core.journal = state.value.journal
  core.vaultId = vaultId
  core.deviceId = DeviceId.parse(deviceId)
  return readKeyring(core)
}

/** The key file, or the database's copy where the file can't be read. */
async function readKeyring(core: Core): Promise<Result<null>> {
  const bytes = fromStorage(await core.deps.port.readKeyFile())
  if (!bytes.ok && bytes.error.code === 'newer-version') return bytes
  const ring = bytes.ok && bytes.value ? decodeKeyFile(bytes.value) : 'damaged'
  if (ring === 'newer-version') return fail('newer-version')
  const found = ring === 'damaged' ? await ringFromDatabase(core) : ring
  if (found === null || found.vaultId !== core.vaultId) return fail('integrity')
  core.keyring = found
  return ok(null)
}

/** The keyring's copy in the database, where the key file can't be read. */
async function ringFromDatabase(core: Core): Promise<Keyring | null> {
  const rows = await core.db.keyring.toArray().catch(() => [])
  if (rows.length === 0) return null
  const wraps = rows.flatMap((row) => {
    const kind = KEY_KINDS.find((known) => known === row.kind)
    return kind === undefined ? [] : [{ ...row, kind }]
  })
  const { vaultId } = core
  const audit = { keyId: SINGLE, publicKey: '' }
  return ringOf({ vaultId, rev: 0, audit, pending: NOTHING_PENDING }, wraps)
}
