import { swedishDay } from '@shared/domain/swedishDay'
import { canonicalBytes, fromHex, signing, toHex } from '@shared/crypto'
import type { AktId, Instant, IsoDate } from '@shared/domain/primitives'
import type { AccessEntry } from './accessEntry'
import type { Result } from './api'
import { commit } from './commit'
import type { Change } from './commit'
import type { Core, OpenVault } from './core'
import type { Frame } from './frames'
import { openOutboxes, sealEntry, startOutbox } from './outbox'
import { fail, ok } from './result'
import { publicKeyOf } from './wraps'

const LABEL = 'akta/access/v1' as const

/** What is to be written in the access log. */
export type Access = {
  readonly what: AccessEntry['what']
  readonly akt: AktId | null
  readonly arendenummer: string | null
  readonly purpose: string
}

type SealedAccess = AccessEntry & {
  readonly by: string
  readonly akt: AktId | null
  /** Empty where no key was open: a failed unlock. */
  readonly sig: string
}

/**
 * The frames of one access entry, to be saved with whatever it is about. The entry is sealed to the
 * audit role: who wrote it can't read it again, nor take it back.
 */
export async function accessFrames(
  core: Core,
  open: OpenVault,
  access: Access,
): Promise<readonly Frame[]> {
  const at = core.deps.now()
  const unsigned = { at, user: open.user.name, by: open.user.id, ...access }
  const secret = open.userKeys.ed.secretKey
  const sig = toHex(signing.sign(secret, LABEL, canonicalBytes(unsigned)))
  return entryFrames(core, open, { ...unsigned, sig })
}

/** Writes one access entry. A write that fails is the caller's failure too (SoLPuL 10 §). */
export async function writeAccess(
  core: Core,
  open: OpenVault,
  access: Access,
  also: Omit<Change, 'frames'> = {},
): Promise<Result<Instant>> {
  return commit(core, open, { ...also, frames: await accessFrames(core, open, access) })
}

/** A failed unlock: no key is open, so only what the locked window knows. */
export async function failedUnlockFrames(core: Core, signatur: string): Promise<readonly Frame[]> {
  const to = publicKeyOf(core.keyring.audit)
  const { outbox, frame } = await startOutbox(core, { table: 'accessLog', to })
  const entry: SealedAccess = {
    at: core.deps.now(),
    user: signatur,
    by: '',
    akt: null,
    what: 'misslyckad-upplasning',
    arendenummer: null,
    purpose: '',
    sig: '',
  }
  return [frame, await sealEntry(core, 'accessLog', { outbox, entry })]
}

/**
 * The access log of a period, oldest first, for the role that holds the audit key. Refused:
 * `not-allowed` without it, `integrity` where an entry is missing, changed or not its writer's.
 */
export async function readAccessLog(
  core: Core,
  open: OpenVault,
  period: { readonly from: IsoDate; readonly to: IsoDate },
): Promise<Result<readonly AccessEntry[]>> {
  if (open.audit === null || !open.user.roller.includes('enhetschef')) return fail('not-allowed')
  const { entries, broken } = await openOutboxes<SealedAccess>(core, 'accessLog', open.audit)
  if (broken || !entries.every((entry) => isSigned(open, entry))) return fail('integrity')
  const rows = entries
    .filter(({ at }) => swedishDay(at) >= period.from && swedishDay(at) <= period.to)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
  return ok(
    rows.map(({ at, user, what, arendenummer, purpose }) => ({
      at,
      user,
      what,
      arendenummer,
      purpose,
    })),
  )
}

async function entryFrames(
  core: Core,
  open: OpenVault,
  entry: SealedAccess,
): Promise<readonly Frame[]> {
  const frames: Frame[] = []
  if (open.outbox.access === null) {
    const to = publicKeyOf(core.keyring.audit)
    const started = await startOutbox(core, { table: 'accessLog', to })
    frames.push(started.frame)
    open.outbox.access = started.outbox
  }
  const { access: outbox } = open.outbox
  frames.push(await sealEntry(core, 'accessLog', { outbox, entry }))
  return frames
}

function isSigned(open: OpenVault, { sig, ...unsigned }: SealedAccess): boolean {
  if (unsigned.what === 'misslyckad-upplasning') return sig === ''
  const user = open.state.users.find(({ anvandare }) => anvandare.id === unsigned.by)
  const bytes = canonicalBytes(unsigned)
  const signed = { label: LABEL, bytes, signature: fromHex(sig, 64) } as const
  return (user?.signKeys ?? []).some((key) => signing.verify(fromHex(key, 32), signed))
}
