import { keys } from '@shared/crypto'
import { putInForce } from '@shared/decision/ownPackOrder'
import { PackDeadlines } from '@shared/decision/watchBook'
import type { Delegationsordning } from '@shared/domain/delegation'
import { OwnPackMeta, ownPackProblems } from '@shared/rules/ownPack'
import {
  mayDecide,
  mayPropose,
  takenDays,
  waitingFor,
  type OwnVersion,
} from '@shared/rules/ownPackVersions'
import { canonicalJson } from '@shared/rules/receipt'
import { Pack } from '@shared/rules/schemaPack'
import type { Result } from './api'
import type { HeldPacks, NewOwnPack, OwnPackDecision } from './apiOwnPacks'
import { commit } from './commit'
import type { Core, OpenVault } from './core'
import { placeOf } from './core'
import { logRows } from './database'
import { OfficeEvent } from './office'
import type { OfficeBody } from './office'
import { extendOffice } from './officeLog'
import { hashText, packText, unpackText } from './packText'
import { fail, ok } from './result'
import { inFlight, openJson, SINGLE } from './sealing'
import { officeWriter } from './writer'

/**
 * A whole own pack laid before someone else: content, hash and who, as one event in the office's log.
 * Refused: `not-allowed` for who doesn't work by the rules; `invalid` for what isn't a pack, stops
 * someone, or begins too early; `already-exists` while another version of it waits.
 */
export async function proposeOwnPack(
  core: Core,
  open: OpenVault,
  input: NewOwnPack,
): Promise<Result<OwnVersion>> {
  if (!mayPropose(open.user)) return fail('not-allowed')
  const pack = Pack.safeParse(input.pack)
  if (!pack.success) return fail('invalid')
  const { riktlinjepaket: versions } = open.state
  const { id, title, kommun, validFrom } = pack.data
  if (versions.some((one) => one.status === 'vantar' && one.meta.id === id)) {
    return fail('already-exists')
  }
  const taken = [...takenDays(versions, id), ...switchDays(open, id)]
  if (ownPackProblems(pack.data, { today: core.deps.today(), taken }).length > 0) {
    return fail('invalid')
  }
  const text = canonicalJson(pack.data)
  const { bas, nivaer, borttagna } = input
  const hash = await hashText(text)
  const meta = OwnPackMeta.safeParse({ id, title, kommun, validFrom, hash, bas, nivaer, borttagna })
  if (!meta.success) return fail('invalid')
  const innehall = await packText(text)
  const data = { meta: meta.data, innehall }
  const saved = await append(core, open, [{ type: 'riktlinjepaket.foreslaget', data }], input.draft)
  if (!saved.ok) return saved
  const version = waitingFor(open.state.riktlinjepaket, hash)
  return version === null ? fail('integrity') : ok(version)
}

/** Days from which the office goes over to another pack; a version may not come in between. */
function switchDays({ state }: OpenVault, id: string): string[] {
  const { kontor } = state.settings ?? {}
  const earlier = kontor?.tidigarePaket ?? []
  return kontor?.packId === id ? [] : earlier.map(({ fore }) => fore)
}

/**
 * A waiting version approved, and so in force from its day, with pack and delegation order changed in
 * the same save; or sent back with a reason. Refused: `not-found` when it doesn't wait; `not-allowed`
 * for who proposed it and for others than chief and administrator; `invalid` without a reason, or when
 * its day has passed meanwhile.
 */
export async function decideOwnPack(
  core: Core,
  open: OpenVault,
  decision: OwnPackDecision,
): Promise<Result<null>> {
  const waiting = waitingFor(open.state.riktlinjepaket, decision.hash)
  if (waiting === null) return fail('not-found')
  const isTakenBack = decision.skal !== null && waiting.by === open.user.id
  if (!isTakenBack && !mayDecide(waiting, open.user)) return fail('not-allowed')
  const bodies = decision.skal === null ? approval(core, open, waiting) : sentBack(decision)
  if (bodies === null) return fail('invalid')
  const saved = await append(core, open, bodies)
  if (saved.ok) await readOwnDeadlines(core, open)
  return saved
}

function sentBack({ hash, skal }: OwnPackDecision): OfficeBody[] | null {
  const text = (skal ?? '').trim()
  return text === '' ? null : [{ type: 'riktlinjepaket.avbojt', data: { hash, skal: text } }]
}

function approval(core: Core, open: OpenVault, { meta }: OwnVersion): OfficeBody[] | null {
  const { settings } = open.state
  if (settings === null || meta.validFrom < core.deps.today()) return null
  const after = putInForce(settings, meta)
  const approved: OfficeBody = { type: 'riktlinjepaket.godkant', data: { hash: meta.hash } }
  const isSame = canonicalJson(after) === canonicalJson(settings)
  return isSame ? [approved] : [approved, { type: 'installningar', data: { settings: after } }]
}

async function append(
  core: Core,
  open: OpenVault,
  bodies: readonly OfficeBody[],
  dropDraft?: string,
): Promise<Result<null>> {
  const writer = await officeWriter(core, open)
  const { state, frames } = await extendOffice(core, open.state, writer, bodies)
  const saved = await commit(core, open, { frames, state, dropDraft })
  if (!saved.ok) return saved
  if (dropDraft !== undefined) await core.deps.port.removeDraft(dropDraft)
  return ok(null)
}

/**
 * Every version with the content of those that hold or wait, each held against its hash. `integrity`
 * where one can't be read or isn't what was proposed: rules that can't be proven are never used.
 */
export async function heldOwnPacks(core: Core, open: OpenVault): Promise<Result<HeldPacks>> {
  const { riktlinjepaket: versions } = open.state
  const wanted = versions.filter(({ status }) => status !== 'avbojt')
  const record = await keys.derive(open.office, 'record')
  const packs = await inFlight(wanted, (version) => contentOf(core, record, version))
  const held = packs.flatMap((pack) => pack ?? [])
  return held.length === packs.length ? ok({ versions, packs: held }) : fail('integrity')
}

/**
 * Reads the deadlines of the own packs that have been approved into the open vault, so that watches count by
 * them. One that can't be proven changes nothing: the watches stay on the packs that can.
 */
export async function readOwnDeadlines(core: Core, open: OpenVault): Promise<void> {
  const held = await heldOwnPacks(core, open)
  if (!held.ok) return
  const { versions, packs } = held.value
  const approved = versions.filter(({ status }) => status === 'godkant')
  const own = packs.filter(({ id, validFrom }) =>
    approved.some(({ meta }) => meta.id === id && meta.validFrom === validFrom),
  )
  if (own.length > 0) open.ownDeadlines = own.map((pack) => PackDeadlines.parse(pack))
}

async function contentOf(
  core: Core,
  record: Awaited<ReturnType<typeof keys.derive>>,
  { meta, place: { device, seq } }: OwnVersion,
): Promise<Pack | null> {
  const row = await core.db.kontor.where({ id: SINGLE, device, sequence: seq }).first()
  if (row === undefined) return null
  const place = placeOf(core, 'kontor', device, seq)
  const event = OfficeEvent.safeParse(await openJson(record, place, row.box))
  if (!event.success || event.data.body.type !== 'riktlinjepaket.foreslaget') return null
  const text = await unpackText(event.data.body.data.innehall)
  if (text === null || (await hashText(text)) !== meta.hash) return null
  const pack = Pack.safeParse(JSON.parse(text))
  return pack.success ? pack.data : null
}

/** Every delegation order the office has had, in each form it has had: old receipts name them by content. */
export async function orderHistory(
  core: Core,
  open: OpenVault,
): Promise<Result<readonly Delegationsordning[]>> {
  const record = await keys.derive(open.office, 'record')
  const rows = await logRows(core.db, 'kontor', SINGLE)
  const orders = new Map<string, Delegationsordning>()
  await inFlight(rows, async ({ device, sequence, box }) => {
    const place = placeOf(core, 'kontor', device, sequence)
    const event = OfficeEvent.safeParse(await openJson(record, place, box))
    if (!event.success || event.data.body.type !== 'installningar') return
    for (const order of event.data.body.data.settings.delegationsordningar) {
      orders.set(canonicalJson(order), order)
    }
  })
  return ok([...orders.values()])
}
