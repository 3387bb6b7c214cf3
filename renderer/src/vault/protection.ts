import type { HandelseBody } from '@shared/domain/handelse'
import { foldAkt } from '@shared/domain/logFold'
import { isProtected } from '@shared/domain/person'
import type { UserId } from '@shared/domain/primitives'
import { accessFrames } from './access'
import type { Result } from './api'
import type { Change } from './commit'
import type { AktKeys, Core, LoadedAkt, OpenVault } from './core'
import type { Frame } from './frames'
import { TO_UNIT, wrapsOf } from './keyring'
import type { Wrap } from './keyring'
import { fail, ok } from './result'
import { aktKeys, openAktRaw, publicKeyOf, sealKeyTo, wrapUnderUnit } from './wraps'
import type { RawKey } from './wraps'

/** The keys an act leaves the akt with, and the wraps that change; null where none do. */
type Moved = {
  readonly keys: AktKeys
  readonly wraps: NonNullable<Change['wraps']> | null
  readonly frames: readonly Frame[]
}

/** A user by id, where they may work. */
export function activeUser(open: OpenVault, id: string) {
  const user = open.state.users.find(({ anvandare }) => anvandare.id === id)
  return user?.anvandare.active ? user : null
}

/** A key sealed to each named reader; null where one isn't an active user. */
export async function sealToReaders(
  core: Core,
  open: OpenVault,
  key: RawKey,
  readers: readonly string[],
): Promise<Wrap[] | null> {
  const vault = { vaultId: core.vaultId, random: core.deps.random }
  const wraps: Wrap[] = []
  for (const id of readers) {
    const user = activeUser(open, id)
    if (user === null) return null
    const to = publicKeyOf({ keyId: id, publicKey: user.pubX })
    wraps.push(await sealKeyTo(vault, key, { ...to, to: id }))
  }
  return wraps
}

/**
 * What changed personal data and a new handläggare do to the akt's keys. A person who gets protection: a
 * new key for all that comes, and every key of the akt sealed to its handläggare and the one who acts, no
 * longer to the unit (security.md §2.4). What older backups hold stays readable with them. A protection
 * that ends: back under the unit key. A protected akt that changes handläggare: every key sealed to the
 * new one, and a new key for all that comes without the one before. Anything else: nothing.
 */
export async function moveProtection(
  core: Core,
  open: OpenVault,
  before: LoadedAkt,
  bodies: readonly HandelseBody[],
): Promise<Result<Moved>> {
  const changes = bodies.flatMap((body) =>
    body.type === 'person.andrad' ? [body.data.person] : [],
  )
  const person = changes.at(-1)
  const { readers } = before.keys
  const moves = person !== undefined && isProtected(person) === (readers === null)
  const next = moves ? null : nextReaders(open, before, bodies)
  if (!moves && next === null) return ok({ keys: before.keys, wraps: null, frames: [] })
  const raw = await openAktRaw(core, before.akt)
  const moved =
    readers === null || next !== null
      ? await toReaders(core, before, { open, raw, readers: next ?? firstReaders(open, before) })
      : await toUnit(core, open, before, raw)
  if (moved === null) return fail('not-allowed')
  const { arendenummer } = foldAkt(before.events)
  const purpose = moves ? 'skydd' : 'tilldelning'
  const access = { what: 'behorighet', akt: before.akt, arendenummer, purpose } as const
  return ok({ ...moved, frames: await accessFrames(core, open, access) })
}

/** Those who keep an akt that gets protection: its handläggare and the one who acts. */
function firstReaders(open: OpenVault, before: LoadedAkt): readonly string[] {
  const { handlaggare } = foldAkt(before.events)
  return [...new Set<UserId>([open.user.id, ...(handlaggare ? [handlaggare.user] : [])])]
}

/** The readers of a protected akt after an assignment: the new handläggare in, the one before out. */
function nextReaders(
  open: OpenVault,
  before: LoadedAkt,
  bodies: readonly HandelseBody[],
): readonly string[] | null {
  const given = bodies.flatMap((body) => (body.type === 'akt.tilldelad' ? [body.data] : [])).at(-1)
  const { readers } = before.keys
  if (readers === null || given === undefined) return null
  const left = foldAkt(before.events).handlaggare?.user
  const stay = readers.filter((id) => id !== left || id === open.user.id)
  const next = [...new Set<string>([...stay, open.user.id, given.handlaggare])]
  const isSame = next.length === readers.length && next.every((id) => readers.includes(id))
  return isSame ? null : next.filter((id) => activeUser(open, id) !== null)
}

async function toReaders(
  core: Core,
  before: LoadedAkt,
  input: {
    readonly open: OpenVault
    readonly raw: readonly RawKey[]
    readonly readers: readonly string[]
  },
) {
  const { open, raw, readers } = input
  const epoch = (raw.at(-1)?.epoch ?? 0) + 1
  const next: RawKey = { key: before.akt, epoch, kind: 'akt', raw: core.deps.random(32) }
  const put: Wrap[] = []
  for (const key of [...raw, next]) {
    const wraps = await sealToReaders(core, open, key, readers)
    if (wraps === null) return null
    put.push(...wraps)
  }
  const remove = wrapsOf(core.keyring, before.akt).filter(({ to }) => !readers.includes(to))
  return { keys: await aktKeys(core, [...raw, next], readers), wraps: { put, remove } }
}

async function toUnit(core: Core, open: OpenVault, before: LoadedAkt, raw: readonly RawKey[]) {
  const { unit } = open
  if (unit === null) return null
  const vault = { vaultId: core.vaultId, random: core.deps.random }
  const put = await Promise.all(raw.map((key) => wrapUnderUnit(vault, key, unit.wrap)))
  const remove = wrapsOf(core.keyring, before.akt).filter(({ to }) => to !== TO_UNIT)
  return { keys: await aktKeys(core, raw, null), wraps: { put, remove } }
}
