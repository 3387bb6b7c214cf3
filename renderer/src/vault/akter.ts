import { toHex } from '@shared/crypto'
import type { OpenAkt } from '@shared/domain/akt'
import { mayAssign } from '@shared/domain/assignment'
import { HandelseBody } from '@shared/domain/handelse'
import { isProtected } from '@shared/domain/person'
import { AktId } from '@shared/domain/primitives'
import type { UserId } from '@shared/domain/primitives'
import { writeAccess } from './access'
import { extendAkt, loadAkt } from './aktLog'
import { saveAkt, toOpenAkt } from './aktSave'
import type { Result, Saved, VaultApi } from './api'
import type { Core, OpenVault } from './core'
import { destroySpent } from './drafts'
import { extendOffice } from './officeLog'
import { activeUser, moveProtection, sealToReaders } from './protection'
import { renewAkt } from './renewKeys'
import { fail, ok } from './result'
import { officeWriter } from './writer'
import { aktKeys, wrapUnderUnit } from './wraps'

type NewAkt = Parameters<VaultApi['createAkt']>[0]

/** Events that only their own act may write: they carry a number, a key or a file with them. */
const OWN_ACTS: readonly HandelseBody['type'][] = [
  'akt.oppnad',
  'akt.inford',
  'beslut.fattat',
  'beslut.infort',
  'handling.inkommen',
]

/**
 * Opens a new akt: its key, its number in this device's series, its first events, all as one save. A
 * protected akt's key goes to the named readers, the handläggare and the creator and to nobody else.
 * Without a handläggare the akt waits for the enhetschef to distribute it.
 * Refused: `not-allowed` without the unit key, `invalid` for an unknown handläggare or reader.
 */
export async function createAkt(
  core: Core,
  open: OpenVault,
  input: NewAkt,
): Promise<Result<OpenAkt & Saved>> {
  const first = parseBodies(input.first)
  return first === null ? fail('invalid') : createWith(core, open, input, first)
}

/** As `createAkt`, with first events that may be those of an act of its own. */
export async function createWith(
  core: Core,
  open: OpenVault,
  input: Omit<NewAkt, 'first'>,
  first: readonly HandelseBody[],
): Promise<Result<OpenAkt & Saved>> {
  if (open.unit === null) return fail('not-allowed')
  const given = givenTo(open, input.handlaggare)
  if (given === null) return fail('invalid')
  const { person } = input
  const number = takeArendenummer(core, open)
  const bodies: HandelseBody[] = [
    { type: 'akt.oppnad', data: { arendenummer: number.text, person } },
    ...given,
    ...first,
  ]
  const isWhole = bodies.every((body) => HandelseBody.safeParse(body).success)
  const made = isWhole ? await newAktKey(core, open, input) : null
  if (made === null) return fail('invalid')
  const { loaded, frames } = await extendAkt(core, open, { ...made, events: [] }, bodies)
  const office = await extendOffice(core, open.state, await officeWriter(core, open), [number.body])
  return saveAkt(core, open, loaded, {
    frames: [...frames, ...office.frames],
    state: office.state,
    wraps: { put: made.wraps },
  })
}

/**
 * Opens an akt and writes so in the access log first. Refused: `not-found` where this user's keys don't
 * open it, `integrity`, and whatever stops the log entry from being written.
 */
export async function openAkt(
  core: Core,
  open: OpenVault,
  akt: AktId,
  purpose: string,
): Promise<Result<OpenAkt>> {
  const loaded = await loadAkt(core, open, akt)
  if (!loaded.ok) return loaded
  const opened = toOpenAkt(open, loaded.value)
  const { arendenummer, genomforande } = opened.state
  await destroySpent(
    core,
    genomforande.sammanstallningar.flatMap(({ value }) => value.utkast ?? []),
  )
  const logged = await writeAccess(core, open, { what: 'akt-oppnad', akt, arendenummer, purpose })
  return logged.ok ? ok(opened) : logged
}

/**
 * Appends events as one save, signed by this user. Refused: `stale-head` where the akt has moved since
 * the person saw it, `invalid` for what isn't an event or has an act of its own, `not-allowed` for an
 * assignment by another than the enhetschef.
 */
export async function appendToAkt(
  core: Core,
  open: OpenVault,
  input: Parameters<VaultApi['append']>[0],
): Promise<Result<OpenAkt & Saved>> {
  const bodies = parseBodies(input.bodies)
  if (bodies === null || bodies.length === 0) return fail('invalid')
  if (!maySay(open, bodies)) return fail('not-allowed')
  const before = await loadAkt(core, open, input.akt)
  if (!before.ok) return before
  if (before.value.head !== input.head) return fail('stale-head')
  const moved = await moveProtection(core, open, before.value, bodies)
  if (!moved.ok) return moved
  const { frames: logged } = moved.value
  const isMoved = moved.value.wraps !== null
  const { keys, wraps } = isMoved ? moved.value : await renewAkt(core, open, before.value)
  const { loaded, frames } = await extendAkt(core, open, { ...before.value, keys }, bodies)
  const change = { frames: [...frames, ...logged], dropDraft: input.draft }
  return saveAkt(core, open, loaded, wraps === null ? change : { ...change, wraps })
}

/** Only the enhetschef says who has an akt, where the office has one. */
function maySay({ user, state }: OpenVault, bodies: readonly HandelseBody[]): boolean {
  const assigns = bodies.some(({ type }) => type === 'akt.tilldelad' || type === 'handlaggarbyte')
  const users = state.users.map(({ anvandare }) => anvandare)
  return !assigns || mayAssign(user, users)
}

/** The frames of a read that isn't an opening, e.g. an export. */
export async function logUse(
  core: Core,
  open: OpenVault,
  entry: Parameters<VaultApi['logAccess']>[0],
): Promise<Result<null>> {
  const row =
    entry.akt === null
      ? undefined
      : (open.register.rows.get(entry.akt) ?? open.own.get(entry.akt))?.row
  const arendenummer = row?.arendenummer ?? null
  const logged = await writeAccess(core, open, { ...entry, arendenummer })
  return logged.ok ? ok(null) : logged
}

function parseBodies(bodies: readonly HandelseBody[]): HandelseBody[] | null {
  const parsed = bodies.map((body) => HandelseBody.safeParse(body))
  const good = parsed.flatMap((result) => (result.success ? [result.data] : []))
  const isWhole = good.length === bodies.length
  const isOwn = good.some(
    (body) =>
      OWN_ACTS.includes(body.type) ||
      (body.type === 'utredning.inledd' && body.data.beslut !== null),
  )
  return isWhole && !isOwn ? good : null
}

/** The event that gives a new akt to its handläggare, none where nobody has it yet; null for no such user. */
function givenTo(open: OpenVault, handlaggare: UserId | null): readonly HandelseBody[] | null {
  if (handlaggare === null) return []
  const user = activeUser(open, handlaggare)
  if (user === null) return null
  const data = { handlaggare, handlaggareName: user.anvandare.name }
  return [{ type: 'akt.tilldelad', data }]
}

/** The next ärendenummer of this machine: `2026-0001`, or `2026-B0001` on the office's second one. */
function takeArendenummer(core: Core, { state }: OpenVault) {
  const year = Number(core.deps.today().slice(0, 4))
  const taken = Object.keys(state.machines).length
  const isFirst = taken === 0
  const next = isFirst ? '' : String.fromCharCode('A'.charCodeAt(0) + taken)
  const serie = state.machines[core.deviceId] ?? next
  const nr = (state.arenden[`${serie}/${String(year)}`] ?? 0) + 1
  const text = `${String(year)}-${serie}${String(nr).padStart(4, '0')}`
  return { text, body: { type: 'arendenummer' as const, data: { serie, year, nr } } }
}

/** A new akt's key and its wraps; null where a named reader isn't an active user. */
async function newAktKey(core: Core, open: OpenVault, input: Omit<NewAkt, 'first'>) {
  const { random } = core.deps
  const akt = AktId.parse(toHex(random(16)))
  const raw = random(32)
  const vault = { vaultId: core.vaultId, random }
  const key = { key: akt as string, epoch: 1, kind: 'akt' as const, raw }
  if (!isProtected(input.person)) {
    if (open.unit === null) return null
    const wraps = [await wrapUnderUnit(vault, key, open.unit.wrap)]
    return { akt, wraps, keys: await aktKeys(core, [key], null) }
  }
  const named = input.handlaggare === null ? input.readers : [input.handlaggare, ...input.readers]
  const readers = [...new Set<UserId>([open.user.id, ...named])]
  const wraps = await sealToReaders(core, open, key, readers)
  if (wraps === null) return null
  return { akt, wraps, keys: await aktKeys(core, [key], readers) }
}
