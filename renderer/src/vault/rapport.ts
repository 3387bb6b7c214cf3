import { canonicalBytes, fromHex, signing, toHex } from '@shared/crypto'
import type { BeslutId, IsoDate } from '@shared/domain/primitives'
import type { RapportPost } from '@shared/domain/register'
import type { Result, VaultApi } from './api'
import { RAD_LABEL } from './beslut'
import type { SealedRad } from './beslut'
import { commit } from './commit'
import type { Core, OpenVault, Outbox } from './core'
import type { Frame } from './frames'
import { openOutboxes, sealEntry, startOutbox } from './outbox'
import type { SealTarget } from './officeKeys'
import { fail, ok } from './result'
import { publicKeyOf } from './wraps'

type Mark = {
  readonly beslut: BeslutId
  readonly sammantrade: IsoDate
  readonly paragraf: string
}
type SealedMark = { readonly type: 'anmald'; readonly by: string; readonly sig: string } & Mark
type Entry = SealedRad | SealedMark

/**
 * With the report key alone: decisions dated in the period, oldest first, each with the meeting where it
 * was anmäld. Refused: `not-allowed` without the role and key, `integrity` where a row is missing,
 * changed or not signed by a user of the office.
 */
export async function listRapport(
  core: Core,
  open: OpenVault,
  period: { readonly from: IsoDate; readonly to: IsoDate },
): Promise<Result<readonly RapportPost[]>> {
  const all = await readAll(core, open)
  if (!all.ok) return all
  const posts = all.value.filter(
    ({ rad: { beslutsdatum } }) => beslutsdatum >= period.from && beslutsdatum <= period.to,
  )
  return ok(posts.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)))
}

/**
 * Marks decisions anmälda at a meeting, each exactly once: one that is already anmäld is left as it is.
 * Written back to the unit as well, by its inbox key. Returns how many were marked now. Refused: as
 * `listRapport`, and `not-found` for a decision the report key doesn't show.
 */
export async function markAnmalda(
  core: Core,
  open: OpenVault,
  input: Parameters<VaultApi['markAnmalda']>[0],
): Promise<Result<number>> {
  const all = await readAll(core, open)
  if (!all.ok) return all
  const known = new Map(all.value.map((post) => [post.rad.beslut, post]))
  const asked = [...new Set(input.beslut)]
  if (asked.some((beslut) => !known.has(beslut))) return fail('not-found')
  const { sammantrade, paragraf } = input
  const fresh = asked.filter((beslut) => known.get(beslut)?.anmald === null)
  const frames: Frame[] = []
  for (const beslut of fresh) {
    frames.push(...(await markFrames(core, open, { beslut, sammantrade, paragraf })))
  }
  if (frames.length === 0) return ok(0)
  const saved = await commit(core, open, { frames })
  return saved.ok ? ok(fresh.length) : saved
}

async function readAll(core: Core, open: OpenVault): Promise<Result<RapportPost[]>> {
  if (open.report === null || !open.user.roller.includes('namndsekreterare')) {
    return fail('not-allowed')
  }
  const { entries, broken } = await openOutboxes<Entry>(core, 'rapport', open.report)
  if (broken || !entries.every((entry) => isSigned(open, entry))) return fail('integrity')
  const marks = new Map<BeslutId, Mark>()
  for (const entry of entries) {
    if (entry.type === 'anmald' && !marks.has(entry.beslut)) marks.set(entry.beslut, entry)
  }
  const rows = entries.flatMap((entry) => (entry.type === 'rad' ? [entry.rad] : []))
  return ok(
    rows.map((rad) => {
      const mark = marks.get(rad.beslut)
      const anmald = mark ? { sammantrade: mark.sammantrade, paragraf: mark.paragraf } : null
      return { rad, anmald }
    }),
  )
}

async function markFrames(core: Core, open: OpenVault, mark: Mark): Promise<Frame[]> {
  const { keys } = open.state
  if (keys === null) throw new Error('an office has its keys from its first event')
  const by = open.user.id
  const unsigned = { type: 'anmald' as const, ...mark, by }
  const secret = open.userKeys.ed.secretKey
  const sig = toHex(signing.sign(secret, RAD_LABEL, canonicalBytes(unsigned)))
  const entry: SealedMark = { ...unsigned, sig }
  const frames: Frame[] = []
  const box = async (known: Outbox | null, to: SealTarget): Promise<Outbox> => {
    if (known !== null) return known
    const started = await startOutbox(core, { table: 'rapport', to: publicKeyOf(to) })
    frames.push(started.frame)
    return started.outbox
  }
  open.outbox.report = await box(open.outbox.report, keys.report)
  open.outbox.marks = await box(open.outbox.marks, keys.inbox)
  for (const outbox of [open.outbox.report, open.outbox.marks]) {
    frames.push(await sealEntry(core, 'rapport', { outbox, entry }))
  }
  return frames
}

function isSigned(open: OpenVault, { sig, ...unsigned }: Entry): boolean {
  const user = open.state.users.find(({ anvandare }) => anvandare.id === unsigned.by)
  const bytes = canonicalBytes(unsigned)
  const signed = { label: RAD_LABEL, bytes, signature: fromHex(sig, 64) }
  return (user?.signKeys ?? []).some((key) => signing.verify(fromHex(key, 32), signed))
}

function orderOf({ rad }: RapportPost): string {
  const nr = String(rad.serie.nr).padStart(8, '0')
  return `${rad.beslutsdatum}/${rad.serie.serie}/${nr}`
}
