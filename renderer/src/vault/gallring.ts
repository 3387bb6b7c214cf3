import { swedishDay } from '@shared/domain/swedishDay'
import { gallringOf } from '@shared/deadlines/gallring'
import type { Gallringssvar } from '@shared/deadlines/gallring'
import { foldAkt } from '@shared/domain/logFold'
import { IsoDate } from '@shared/domain/primitives'
import type { AktId } from '@shared/domain/primitives'
import { loadAkt } from './aktLog'
import type { Result } from './api'
import type { GallringApi, GallringRad, GallringView } from './apiGallring'
import { bury } from './bury'
import { commit } from './commit'
import type { Core, LoadedAkt, OpenVault, RegisterEntry } from './core'
import type { GallringBody } from './gallringState'
import { destroyIn, draftMarks } from './drafts'
import { blobsOf } from './incoming'
import { allWraps } from './keyring'
import { extendOffice } from './officeLog'
import { fail, ok } from './result'
import { officeWriter } from './writer'

/** Backups keep the newest of each of twelve months: so long may one hold a destroyed akt. */
const BACKUP_MONTHS = 12

/** In the access log: keys that a power cut, a restore or an older key file had left or brought back. */
const FINISHED = 'Förstöringen slutförd'

type Run = <T>(call: (open: OpenVault) => Promise<Result<T>>) => Promise<Result<T>>

/** The calls of this part, each on the open vault. */
export function gallringCalls(core: Core, run: Run): GallringApi {
  return {
    listGallring: () => run((open) => listGallring(core, open)),
    proposeGallring: (akter) => run((open) => proposeGallring(core, open, akter)),
    declineGallring: (akter) => run((open) => declineGallring(core, open, akter)),
    carryOutGallring: (akter) => run((open) => carryOutGallring(core, open, akter)),
  }
}

/** Those who may propose and carry out: who distributes akter or runs the office. */
function mayGallra({ user, unit }: OpenVault): boolean {
  return unit !== null && user.roller.some((role) => ['enhetschef', 'administrator'].includes(role))
}

/**
 * The akter this session can read that are closed, each with what the law says of its destruction, and
 * what has been destroyed. Refused: `not-allowed` for others than enhetschef and administratör with the
 * unit key; `integrity`.
 */
async function listGallring(core: Core, open: OpenVault): Promise<Result<GallringView>> {
  if (!mayGallra(open)) return fail('not-allowed')
  const marks = await draftMarks(core)
  if (!marks.ok) return marks
  const rader: GallringRad[] = []
  for (const { row } of closed(open)) {
    const loaded = await loadAkt(core, open, row.akt)
    if (!loaded.ok) return loaded
    const { forslag } = open.state.gallring
    const { akt, arendenummer, name, skydd } = row
    const svar = svarFor(open, loaded.value)
    const utkast = marks.value.filter((mark) => mark.akt === akt).length
    const foreslagenAv = forslag[akt]?.by ?? null
    rader.push({ akt, arendenummer, name, skydd, svar, foreslagenAv, utkast })
  }
  const { genomford } = open.state.gallring
  return ok({
    rader,
    genomford: genomford.map((one) => ({ ...one, backupsTill: monthsAfter(one.at) })),
  })
}

/** Proposes akter for destruction. Refused: `not-allowed`, and `invalid` where the law keeps one. */
async function proposeGallring(
  core: Core,
  open: OpenVault,
  akter: readonly AktId[],
): Promise<Result<null>> {
  if (!mayGallra(open)) return fail('not-allowed')
  const due = await allDue(core, open, akter)
  if (!due.ok) return due
  return saveBody(core, open, { type: 'gallring.foreslagen', data: { akter: [...akter] } })
}

/** Takes a proposal back. Refused: `not-allowed`, `not-found` where nothing is proposed. */
async function declineGallring(
  core: Core,
  open: OpenVault,
  akter: readonly AktId[],
): Promise<Result<null>> {
  if (!mayGallra(open)) return fail('not-allowed')
  if (!akter.every((akt) => Object.hasOwn(open.state.gallring.forslag, akt))) {
    return fail('not-found')
  }
  return saveBody(core, open, { type: 'gallring.avbojd', data: { akter: [...akter] } })
}

/**
 * Destroys proposed akter: their keys leave the keyring and both generations of the key file, their rows
 * the database, their lines the register, and a tombstone is written, all as one save. Refused:
 * `not-allowed` for the one who proposed it, `not-found` where nobody has, `invalid` where the law has
 * come to keep the akt since.
 */
async function carryOutGallring(
  core: Core,
  open: OpenVault,
  akter: readonly AktId[],
): Promise<Result<number>> {
  const { forslag } = open.state.gallring
  if (!mayGallra(open)) return fail('not-allowed')
  if (!akter.every((akt) => Object.hasOwn(forslag, akt))) return fail('not-found')
  if (akter.some((akt) => forslag[akt]?.by === open.user.id)) return fail('not-allowed')
  const due = await allDue(core, open, akter)
  if (!due.ok) return due
  const bodies = due.value.map(({ akt, head, events }): GallringBody => {
    const foreslagenAv = forslag[akt]?.by ?? open.user.id
    return { type: 'gallring.genomford', data: { akt, head, events: events.length, foreslagenAv } }
  })
  const saved = await bury(core, open, { akter, bodies, why: '' })
  // Their keys are dead already; this gives the room back, and may fail.
  if (saved.ok) await core.deps.port.removeBlobs(due.value.flatMap(blobsOf))
  return saved.ok ? ok(akter.length) : saved
}

/**
 * Takes away what a power cut left, or a restore or an older key file brought back: keys and register lines
 * of akter with a tombstone, and drafts in them. Run at every unlock.
 */
export async function keepBuried(core: Core, open: OpenVault): Promise<Result<null>> {
  const gone = new Set<string>([
    ...open.state.gallring.genomford.map(({ akt }) => akt),
    ...open.state.inforanden.flatMap(({ angrade }) => angrade),
  ])
  const risen = allWraps(core.keyring).flatMap(({ kind, key }) => (kind === 'akt' ? [key] : []))
  // A crash after the keys went may have left the register's line behind.
  const left = [...risen, ...open.register.rows.keys()].filter((akt) => gone.has(akt))
  for (const akt of gone) open.stale.delete(akt)
  if (gone.size > 0) await destroyIn(core, gone)
  // Without the unit key the register's pages can't be sealed again: the next who has it does this.
  if (left.length === 0 || open.unit === null) return ok(null)
  const akter = [...new Set(left)] as AktId[]
  const blobs = await blobsIn(core, open, akter)
  const saved = await bury(core, open, { akter, bodies: [], why: FINISHED })
  if (saved.ok) await core.deps.port.removeBlobs(blobs)
  return saved
}

/** The sealed parts of the akter's documents, as far as their logs still open. */
async function blobsIn(core: Core, open: OpenVault, akter: readonly AktId[]): Promise<string[]> {
  const found: string[] = []
  for (const akt of akter) {
    const loaded = await loadAkt(core, open, akt)
    if (loaded.ok) found.push(...blobsOf(loaded.value))
  }
  return found
}

async function saveBody(core: Core, open: OpenVault, body: GallringBody): Promise<Result<null>> {
  const office = await extendOffice(core, open.state, await officeWriter(core, open), [body])
  const saved = await commit(core, open, { frames: office.frames, state: office.state })
  return saved.ok ? ok(null) : saved
}

async function allDue(core: Core, open: OpenVault, akter: readonly AktId[]) {
  const today = core.deps.today()
  const found: LoadedAkt[] = []
  if (akter.length === 0) return fail('invalid')
  for (const akt of akter) {
    const loaded = await loadAkt(core, open, akt)
    if (!loaded.ok) return loaded
    const svar = svarFor(open, loaded.value)
    const isDue = (svar.kind === 'gallras' || svar.kind === 'bedom') && svar.tidigast <= today
    if (!isDue) return fail('invalid')
    found.push(loaded.value)
  }
  return ok(found)
}

function svarFor(open: OpenVault, { events }: LoadedAkt): Gallringssvar {
  const last = events.map(({ event }) => event.at as string).reduce((a, b) => (a > b ? a : b))
  const kommun = open.state.settings?.kontor.kommun ?? ''
  return gallringOf(foldAkt(events), { lastNote: swedishDay(last), kommun })
}

function closed(open: OpenVault): RegisterEntry[] {
  return [...open.register.rows.values(), ...open.own.values()].filter(({ row }) =>
    ['avslutad', 'inte-inledd'].includes(row.status),
  )
}

function monthsAfter(at: string): IsoDate {
  const year = Number(at.slice(0, 4)) + BACKUP_MONTHS / 12
  // The 28th exists in every month: a day early in a leap year is as good as the day itself here.
  const day = at.slice(5, 10) === '02-29' ? '02-28' : at.slice(5, 10)
  return IsoDate.parse(`${String(year)}-${day}`)
}
