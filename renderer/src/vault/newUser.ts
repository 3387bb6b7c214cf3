import { slots, toHex } from '@shared/crypto'
import type { KeyPair, UserKeys } from '@shared/crypto'
import { Anvandare } from '@shared/domain/kontor'
import { UserId } from '@shared/domain/primitives'
import type { NewUser, Result } from './api'
import type { Core, VaultDeps } from './core'
import { TO_RECOVERY } from './keyring'
import type { Wrap } from './keyring'
import type { OfficeKeys } from './officeKeys'
import { fail } from './result'
import { publicKeyOf, sealKeyTo } from './wraps'
import type { RawKey } from './wraps'

/** A user's slot file: their keys sealed under their passphrase. Refused: `invalid` when empty. */
export async function sealSlot(
  core: Core,
  input: {
    readonly user: Anvandare
    readonly userKeys: UserKeys
    readonly passphrase: string
    readonly counter: number
  },
): Promise<Result<string>> {
  const { user, userKeys, passphrase, counter } = input
  const { policy, random } = core.deps
  const made = await slots.createSlot(
    {
      vaultId: core.vaultId,
      slotId: user.id,
      label: user.signatur,
      counter,
      keys: userKeys,
      secret: { kind: 'pass', passphrase },
    },
    { policy, random },
  )
  return made.ok ? made : fail('invalid')
}

/** A user with a new id; null where the form isn't whole. */
export function newUser(deps: VaultDeps, input: NewUser): Anvandare | null {
  const { signatur, name, befattning, roller } = input
  const id = UserId.parse(toHex(deps.random(16)))
  const parsed = Anvandare.safeParse({ id, signatur, name, befattning, roller, active: true })
  return parsed.success ? parsed.data : null
}

/** The escrow of a user's X25519 key, so that the recovery key can give them a new passphrase. */
export function escrow(
  core: Core,
  user: Anvandare,
  pair: KeyPair,
  to: OfficeKeys['recovery'],
): Promise<Wrap> {
  const key: RawKey = { key: user.id, epoch: 1, kind: 'escrow', raw: pair.secretKey }
  return sealKeyTo({ vaultId: core.vaultId, random: core.deps.random }, key, {
    ...publicKeyOf(to),
    to: TO_RECOVERY,
  })
}
