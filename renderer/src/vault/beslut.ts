import { canonicalBytes, signing, toHex } from '@shared/crypto'
import type { OpenAkt } from '@shared/domain/akt'
import type { Beslut } from '@shared/domain/beslut'
import type { HandelseBody } from '@shared/domain/handelse'
import { BeslutId, DocumentId } from '@shared/domain/primitives'
import type { AktId, DraftId } from '@shared/domain/primitives'
import type { RapportRad } from '@shared/domain/register'
import { extendAkt, loadAkt } from './aktLog'
import { saveAkt } from './aktSave'
import { beslutAndRad } from './beslutRad'
import type { BeslutReservation, NewBeslut, Result, Saved } from './api'
import type { Core, LoadedAkt, OpenVault } from './core'
import { documentHash, writeDocument } from './documents'
import type { Frame } from './frames'
import { extendOffice } from './officeLog'
import { sealEntry, startOutbox } from './outbox'
import { renewAkt } from './renewKeys'
import { fail, ok } from './result'
import { officeWriter } from './writer'
import { publicKeyOf } from './wraps'

/** Levels that are bodies or the chair: their decisions have a series of their own. */
const ORGAN = /utskott|namnd|ordforande/

/** What the report key opens of a decision, signed by the user who registered it. */
export type SealedRad = {
  readonly type: 'rad'
  readonly rad: RapportRad
  readonly by: string
  readonly sig: string
}

export const RAD_LABEL = 'akta/rapport/v1' as const

/**
 * The next number in the decider's own series and the head the document will bind. Nothing is taken
 * until the decision is signed, so a decision that is never signed leaves no gap.
 */
export async function reserveBeslut(
  core: Core,
  open: OpenVault,
  akt: AktId,
  niva: string,
): Promise<Result<BeslutReservation>> {
  const loaded = await loadAkt(core, open, akt)
  if (!loaded.ok) return loaded
  const serie = ORGAN.test(niva) ? niva : open.user.id
  const year = Number(core.deps.today().slice(0, 4))
  const nummer = { serie, year, nr: lastNumber(open, serie, year) + 1 }
  const id = BeslutId.parse(toHex(core.deps.random(16)))
  return ok({ id, nummer, akthuvud: loaded.value.head })
}

/**
 * Signs a decision, or one about several measures: for each its event, its number and the row that the report
 * key alone opens, with the one document they share, as one save.
 * Refused: `stale-head` where akt or series has moved since the reservation (the document must then be
 * made again), `invalid` where decider and series don't go together, `not-allowed` for another's series.
 */
export async function signBeslut(
  core: Core,
  open: OpenVault,
  input: NewBeslut,
  draft: DraftId | undefined,
): Promise<Result<OpenAkt & Saved>> {
  const before = await loadAkt(core, open, input.akt)
  if (!before.ok) return before
  const { nummer, akthuvud } = input.reserved
  const isNext = nummer.nr === lastNumber(open, nummer.serie, nummer.year) + 1
  if (before.value.head !== akthuvud || !isNext) return fail('stale-head')
  if (!isOwnSeries(open, input)) return fail('not-allowed')
  const dokument = await documentHash(input.dokument)
  const made = beslutAndRad(core, open, before.value, { input, dokument })
  if (made === null) return fail('invalid')
  const [first] = made
  const document = await keepDocument(core, before.value, input, first.beslut)
  if (!document.ok) return document
  const events = made.map(({ beslut, forslag }): HandelseBody => {
    return { type: 'beslut.fattat', data: { beslut, forslag } }
  })
  const { keys, wraps } = await renewAkt(core, open, before.value)
  const bodies = [...events, document.value]
  const { loaded, frames } = await extendAkt(core, open, { ...before.value, keys }, bodies)
  const numbers = made.map(({ beslut: { id, nummer: own } }) => {
    return { type: 'nummer' as const, data: { ...own, beslut: id } }
  })
  const office = await extendOffice(core, open.state, await officeWriter(core, open), numbers)
  const report = await radFrames(core, open, ...made.map(({ rad }) => rad))
  return saveAkt(core, open, loaded, {
    frames: [...frames, ...office.frames, ...report],
    state: office.state,
    dropDraft: draft,
    ...(wraps === null ? {} : { wraps }),
  })
}

/** The frames of report rows, each sealed to the report key and signed. */
export async function radFrames(
  core: Core,
  open: OpenVault,
  ...rader: readonly RapportRad[]
): Promise<Frame[]> {
  const frames: Frame[] = []
  const { keys } = open.state
  if (open.outbox.report === null && keys !== null) {
    const to = publicKeyOf(keys.report)
    const started = await startOutbox(core, { table: 'rapport', to })
    frames.push(started.frame)
    open.outbox.report = started.outbox
  }
  const { report: outbox } = open.outbox
  if (outbox === null) throw new Error('an office has a report key from its first event')
  for (const rad of rader) {
    frames.push(await sealEntry(core, 'rapport', { outbox, entry: signedRad(open, rad) }))
  }
  return frames
}

function signedRad(open: OpenVault, rad: RapportRad): SealedRad {
  const by = open.user.id
  const bytes = canonicalBytes({ type: 'rad', rad, by })
  const sig = toHex(signing.sign(open.userKeys.ed.secretKey, RAD_LABEL, bytes))
  return { type: 'rad', rad, by, sig }
}

function lastNumber(open: OpenVault, serie: string, year: number): number {
  return open.state.series[`${serie}/${String(year)}`] ?? 0
}

function isOwnSeries(open: OpenVault, { fattatAv, reserved }: NewBeslut): boolean {
  if (fattatAv.kind !== 'anvandare') {
    return reserved.nummer.serie === fattatAv.niva && fattatAv.registreradAv === open.user.id
  }
  return reserved.nummer.serie === open.user.id && fattatAv.user === open.user.id
}

async function keepDocument(
  core: Core,
  loaded: LoadedAkt,
  input: NewBeslut,
  beslut: Beslut,
): Promise<Result<HandelseBody>> {
  const id = DocumentId.parse(toHex(core.deps.random(16)))
  const written = await writeDocument(core, loaded, { id, bytes: input.dokument })
  if (!written.ok) return written
  return ok({
    type: 'dokument.upprattat',
    data: {
      id,
      sort: 'beslutsmeddelande',
      title: titleOf(input),
      hash: written.value,
      size: input.dokument.length,
      avser: beslut.id,
    },
  })
}

function titleOf({ innehall, delar = [] }: NewBeslut): string {
  const names = [innehall, ...delar.map((del) => del.innehall)].map(({ insatsName }) => insatsName)
  const told = [...new Set(names.filter((name) => name !== ''))].join(', ')
  return `Beslut ${told}`.trim().slice(0, 300)
}
