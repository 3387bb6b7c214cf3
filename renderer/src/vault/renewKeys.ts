import type { UserId } from '@shared/domain/primitives'
import { accessFrames } from './access'
import type { Result } from './api'
import { commit } from './commit'
import type { Change } from './commit'
import type { AktKeys, Core, LoadedAkt, OpenVault } from './core'
import { grantsOf } from './grants'
import { allWraps, TO_RECOVERY, TO_UNIT, wrapsOf } from './keyring'
import type { Pending, Wrap } from './keyring'
import { unitKeys } from './openVault'
import { activeUser, sealToReaders } from './protection'
import { sealPages } from './registerStore'
import { ok } from './result'
import { inFlight } from './sealing'
import { aktKeys, openAktRaw, openUnitWrap, publicKeyOf, sealKeyTo, wrapUnderUnit } from './wraps'
import type { RawKey } from './wraps'
import { PAIR_KINDS } from './keyKinds'

/**
 * What a user's key may no longer open, and which keys must therefore be renewed (security.md §2.4): the
 * unit key if they held it, then every akt's own at its next save; of protected akter those they read; the
 * pairs of report and access log if they held their secret (`renewPairs`).
 * A protected akt that nobody else reads stays sealed to them: taking that wrap would destroy it.
 */
export function withdrawn(core: Core, lost: readonly Wrap[], user: string) {
  const { keyring } = core
  const all = allWraps(keyring)
  const others = new Set(holdersOf(all).filter((to) => to !== user))
  const isReadByOthers = (akt: string) => wrapsOf(keyring, akt).some(({ to }) => others.has(to))
  const mine = lost.filter(({ kind, key }) => kind !== 'akt' || isReadByOthers(key))
  const lostUnit = mine.some(({ kind }) => kind === 'unit')
  const shared = lostUnit ? all.filter(({ kind, to }) => kind === 'akt' && to === TO_UNIT) : []
  const named = mine.filter(({ kind }) => kind === 'akt')
  const akter = new Set([...keyring.pending.akter, ...[...shared, ...named].map(({ key }) => key)])
  const lostPairs = PAIR_KINDS.filter((pair) => mine.some(({ kind }) => kind === pair))
  const pairs = new Set([...keyring.pending.pairs, ...lostPairs])
  const pending: Pending = { unit: keyring.pending.unit || lostUnit, akter, pairs }
  return { remove: mine, pending }
}

/** Those who get in at all: the office key is sealed to them. */
function holdersOf(wraps: readonly Wrap[]): readonly string[] {
  return wraps.filter(({ kind }) => kind === 'office').map(({ to }) => to)
}

/**
 * Gives the unit a new key where one who held it has left: everything wrapped under the old one is
 * wrapped under the new one, which is sealed to those who still hold it and to the recovery key, and the
 * register's pages are sealed again. One save. Without the unit key in hand it waits for a session that
 * has it; a crash on the way leaves it waiting, or done with a register that is made again from the logs.
 */
export async function renewUnit(core: Core, open: OpenVault): Promise<Result<null>> {
  const { unit: before, state } = open
  if (!core.keyring.pending.unit || before === null || state.keys === null) return ok(null)
  const ring = core.keyring
  const key: RawKey = {
    key: before.keyId,
    epoch: before.epoch + 1,
    kind: 'unit',
    raw: core.deps.random(32),
  }
  const old = allWraps(ring).filter(({ kind }) => kind === 'unit')
  const put = await sealToHolders(core, open, key)
  const unit = await unitKeys({ keyId: key.key, epoch: key.epoch, raw: key.raw })
  put.push(...(await rewrapped(core, before, unit)))
  open.unit = unit
  const gen = open.register.gen + 1
  const pages = { gen, parts: await sealPages(core, open, gen, open.register.rows) }
  const access = {
    what: 'behorighet',
    akt: null,
    arendenummer: null,
    purpose: 'nyckelbyte',
  } as const
  const frames = await accessFrames(core, open, access)
  const pending = { ...ring.pending, unit: false }
  const saved = await commit(core, open, { frames, pages, wraps: { put, remove: old, pending } })
  // Where not even the key file was written, the old key is still the unit's.
  if (!saved.ok && core.keyring === ring) open.unit = before
  return saved.ok ? ok(null) : saved
}

/** A key sealed to everybody whose roles hold one of its kind, and to the recovery key. */
export async function sealToHolders(core: Core, open: OpenVault, key: RawKey): Promise<Wrap[]> {
  const vault = { vaultId: core.vaultId, random: core.deps.random }
  // The key file knows first who has left: a crash may have kept the office's log from being told.
  const inside = new Set(holdersOf(allWraps(core.keyring)))
  const holders = open.state.users
    .filter(({ anvandare: { id, active } }) => active && inside.has(id))
    .filter(({ anvandare: { roller } }) => grantsOf(roller).has(key.kind))
    .map(({ anvandare: { id }, pubX }) => ({
      to: id as string,
      keyId: id as string,
      publicKey: pubX,
    }))
  const { recovery } = open.state.keys ?? {}
  const paper = recovery === undefined ? [] : [{ ...recovery, to: TO_RECOVERY }]
  return inFlight([...holders, ...paper], (holder) =>
    sealKeyTo(vault, key, { ...publicKeyOf(holder), to: holder.to }),
  )
}

/** Everything that lay under the old unit key, under the new one. */
async function rewrapped(
  core: Core,
  before: NonNullable<OpenVault['unit']>,
  after: NonNullable<OpenVault['unit']>,
): Promise<Wrap[]> {
  const vault = { vaultId: core.vaultId, random: core.deps.random }
  const under = allWraps(core.keyring).filter(({ to }) => to === TO_UNIT)
  const made = await inFlight(under, async (wrap) => {
    const raw = await openUnitWrap(core, wrap, before.wrap)
    if (raw === null) return null
    const { key, epoch, kind } = wrap
    const next = await wrapUnderUnit(vault, { key, epoch, kind, raw }, after.wrap)
    raw.fill(0)
    return next
  })
  return made.filter((wrap) => wrap !== null)
}

/**
 * The keys an akt's next save seals under: a new one where one who could read the akt has left, else those
 * it has. What was written before stays under its old key, which they may have copied.
 */
export async function renewAkt(
  core: Core,
  open: OpenVault,
  before: LoadedAkt,
): Promise<{ readonly keys: AktKeys; readonly wraps: NonNullable<Change['wraps']> | null }> {
  const { pending } = core.keyring
  if (!pending.akter.has(before.akt)) return { keys: before.keys, wraps: null }
  const raw = await openAktRaw(core, before.akt)
  const epoch = (raw.at(-1)?.epoch ?? 0) + 1
  const next: RawKey = { key: before.akt, epoch, kind: 'akt', raw: core.deps.random(32) }
  const readers = before.keys.readers?.filter((id) => activeUser(open, id) !== null) ?? null
  const put = await wrapNext(core, open, next, readers)
  if (put === null) return { keys: before.keys, wraps: null }
  const akter = new Set(pending.akter)
  akter.delete(before.akt)
  const keys = await aktKeys(core, [...raw, next], readers)
  return { keys, wraps: { put, pending: { ...pending, akter } } }
}

async function wrapNext(
  core: Core,
  open: OpenVault,
  next: RawKey,
  readers: readonly string[] | null,
): Promise<Wrap[] | null> {
  if (readers !== null) return sealToReaders(core, open, next, readers as readonly UserId[])
  if (open.unit === null) return null
  const vault = { vaultId: core.vaultId, random: core.deps.random }
  return [await wrapUnderUnit(vault, next, open.unit.wrap)]
}
