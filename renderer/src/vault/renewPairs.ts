import { keys, toHex } from '@shared/crypto'
import { accessFrames } from './access'
import type { Result } from './api'
import { commit } from './commit'
import type { Core, OpenVault } from './core'
import { grantsOf } from './grants'
import { wrapsOf } from './keyring'
import { extendOffice } from './officeLog'
import { renewUnit, sealToHolders } from './renewKeys'
import { ok } from './result'
import { officeWriter } from './writer'
import type { RawKey } from './wraps'
import { PAIR_KINDS } from './keyKinds'
import type { PairKind } from './keyKinds'

/**
 * Gives the report and the audit role a new key pair where one who held its secret has left: what is
 * written from now on is sealed to the new one, and those who stay keep the old ones to read what was
 * written before. In an order that a crash can't hurt: the new secret is in the key file, sealed to all who
 * hold it and to the recovery key, before the office's log names it; and it counts as done only after. A
 * crash on the way makes one more pair at the next unlock, which costs nothing. Waits for a session whose
 * roles hold the key, since nobody else may name a new one.
 */
async function renewPairs(core: Core, open: OpenVault): Promise<Result<null>> {
  for (const kind of PAIR_KINDS) {
    if (!core.keyring.pending.pairs.has(kind)) continue
    const done = await renewPair(core, open, kind)
    if (!done.ok) return done
  }
  return ok(null)
}

/** Everything that has to be renewed and that this session can. What fails waits for the next unlock. */
export async function renewLost(core: Core, open: OpenVault): Promise<void> {
  const unit = await renewUnit(core, open)
  if (unit.ok) await renewPairs(core, open)
}

async function renewPair(core: Core, open: OpenVault, kind: PairKind): Promise<Result<null>> {
  const before = open.state.keys?.[kind]
  if (before === undefined || !grantsOf(open.user.roller).has(kind)) return ok(null)
  const { keyId } = before
  const epochs = wrapsOf(core.keyring, keyId).map(({ epoch }) => epoch)
  const epoch = Math.max(before.epoch ?? 1, ...epochs) + 1
  const pair = keys.createSealPair(core.deps.random)
  const key: RawKey = { key: keyId, epoch, kind, raw: pair.secretKey }
  const put = await sealToHolders(core, open, key)
  const publicKey = toHex(pair.publicKey)
  const named = { type: 'nyckel.bytt', data: { kind, epoch, publicKey } } as const
  const writer = await officeWriter(core, open)
  const { state, frames } = await extendOffice(core, open.state, writer, [named])
  const purpose = 'nyckelbyte'
  const access = { what: 'behorighet', akt: null, arendenummer: null, purpose } as const
  const logged = await accessFrames(core, open, access)
  const saved = await commit(core, open, { frames: [...frames, ...logged], state, wraps: { put } })
  if (!saved.ok) return saved
  open[kind] = [...(open[kind] ?? []), { keyId, epoch, secretKey: pair.secretKey }]
  return settled(core, open, kind)
}

/** What comes next is sealed to the new key, and the key file stops asking for one. */
async function settled(core: Core, open: OpenVault, kind: PairKind): Promise<Result<null>> {
  open.outbox = { access: null, report: null, marks: null }
  const audit = open.state.keys?.audit ?? core.keyring.audit
  core.keyring = { ...core.keyring, audit }
  const { pending } = core.keyring
  const pairs = new Set([...pending.pairs].filter((one) => one !== kind))
  const done = await commit(core, open, { frames: [], wraps: { pending: { ...pending, pairs } } })
  return done.ok ? ok(null) : done
}
