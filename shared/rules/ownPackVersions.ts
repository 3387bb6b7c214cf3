import type { Anvandare } from '../domain/kontor'
import type { DeviceId, Hash, Instant, UserId } from '../domain/primitives'
import type { OwnPackMeta } from './ownPack'

/** Where in the office's log a proposal's content lies. */
export type OwnPackPlace = Readonly<{ device: DeviceId; seq: number }>

/** One version of an own pack as the office's log has it: proposed, and perhaps decided on. */
export type OwnVersion = Readonly<{
  meta: OwnPackMeta
  place: OwnPackPlace
  by: UserId
  at: Instant
  status: 'vantar' | 'godkant' | 'avbojt'
  decidedBy: UserId | null
  decidedAt: Instant | null
  /** Why it was sent back; '' otherwise. */
  skal: string
}>

type Act = Readonly<{ by: UserId; at: Instant; device: DeviceId; seq: number }>
type Approver = Pick<Anvandare, 'id' | 'active' | 'roller'>

/** Roles that may propose: those who work by the rules. The nämndsekreterare opens no akt. */
export function mayPropose({ active, roller }: Omit<Approver, 'id'>): boolean {
  return active && roller.some((roll) => roll !== 'namndsekreterare')
}

/** Whether this user may decide on it: another than who proposed it, as chief or administrator. */
export function mayDecide(version: Pick<OwnVersion, 'by'>, user: Approver): boolean {
  const isChief = user.roller.includes('enhetschef') || user.roller.includes('administrator')
  return user.active && isChief && user.id !== version.by
}

/** The versions with one more that waits. */
export function withProposal(
  versions: readonly OwnVersion[],
  meta: OwnPackMeta,
  { by, at, device, seq }: Act,
): readonly OwnVersion[] {
  const open = { status: 'vantar', decidedBy: null, decidedAt: null, skal: '' } as const
  return [...versions, { meta, place: { device, seq }, by, at, ...open }]
}

/** The proposal with this content that still waits, or null. */
export function waitingFor(versions: readonly OwnVersion[], hash: string): OwnVersion | null {
  return versions.find((one) => one.status === 'vantar' && one.meta.hash === hash) ?? null
}

/**
 * The versions once a waiting one is decided on. An approval by the proposer or by someone who may not
 * counts for nothing, whoever wrote it into the log. Who proposed may take the proposal back.
 */
export function withDecision(
  versions: readonly OwnVersion[],
  decision: { readonly hash: Hash; readonly skal: string | null },
  { act, user }: { readonly act: Act; readonly user: Approver | undefined },
): readonly OwnVersion[] {
  const waiting = waitingFor(versions, decision.hash)
  if (waiting === null || user === undefined) return versions
  const isOwn = decision.skal !== null && user.id === waiting.by
  if (!isOwn && !mayDecide(waiting, user)) return versions
  const after: OwnVersion = {
    ...waiting,
    status: decision.skal === null ? 'godkant' : 'avbojt',
    ...{ decidedBy: act.by, decidedAt: act.at, skal: decision.skal ?? '' },
  }
  return versions.map((one) => (one === waiting ? after : one))
}

/** Days that a new version of this own pack must come after: each version that holds or waits. */
export function takenDays(versions: readonly OwnVersion[], id: string): string[] {
  return versions
    .filter(({ meta, status }) => meta.id === id && status !== 'avbojt')
    .map(({ meta }) => meta.validFrom)
}

/** How a version stands on a day, in the order of its life. */
export type OwnVersionState = 'vantar' | 'kommer' | 'galler' | 'har-gallt' | 'avbojt'

/** Approved and begun is in force until a later approved version of the same pack has begun. */
export function stateOn(
  version: OwnVersion,
  versions: readonly OwnVersion[],
  day: string,
): OwnVersionState {
  if (version.status !== 'godkant') return version.status
  const { id, validFrom } = version.meta
  if (validFrom > day) return 'kommer'
  const isFollowed = versions.some(
    ({ meta, status }) =>
      status === 'godkant' && meta.id === id && meta.validFrom > validFrom && meta.validFrom <= day,
  )
  return isFollowed ? 'har-gallt' : 'galler'
}
