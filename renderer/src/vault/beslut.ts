import { canonicalBytes, signing, toHex } from '@shared/crypto'
import type { OpenAkt } from '@shared/domain/akt'
import { Beslut } from '@shared/domain/beslut'
import type { HandelseBody } from '@shared/domain/handelse'
import { BeslutId, DocumentId } from '@shared/domain/primitives'
import type { AktId, DraftId, Hash } from '@shared/domain/primitives'
import { RapportRad } from '@shared/domain/register'
import { extendAkt, loadAkt } from './aktLog'
import { saveAkt } from './aktSave'
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
 * Signs a decision: event, number, document and the row that the report key alone opens, as one save.
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
  const beslut = toBeslut(input, dokument)
  const rad = beslut && toRad(core, open, before.value, beslut)
  if (beslut === null || rad === null) return fail('invalid')
  const document = await keepDocument(core, before.value, input, beslut)
  if (!document.ok) return document
  const fattat: HandelseBody = { type: 'beslut.fattat', data: { beslut, forslag: input.forslag } }
  const bodies = [fattat, document.value]
  const { keys, wraps } = await renewAkt(core, open, before.value)
  const { loaded, frames } = await extendAkt(core, open, { ...before.value, keys }, bodies)
  const number = { type: 'nummer' as const, data: { ...nummer, beslut: beslut.id } }
  const office = await extendOffice(core, open.state, await officeWriter(core, open), [number])
  const report = await radFrames(core, open, rad)
  return saveAkt(core, open, loaded, {
    frames: [...frames, ...office.frames, ...report],
    state: office.state,
    dropDraft: draft,
    ...(wraps === null ? {} : { wraps }),
  })
}

/** The frames of one report row, sealed to the report key and signed. */
export async function radFrames(core: Core, open: OpenVault, rad: RapportRad): Promise<Frame[]> {
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
  const by = open.user.id
  const bytes = canonicalBytes({ type: 'rad', rad, by })
  const sig = toHex(signing.sign(open.userKeys.ed.secretKey, RAD_LABEL, bytes))
  const entry: SealedRad = { type: 'rad', rad, by, sig }
  return [...frames, await sealEntry(core, 'rapport', { outbox, entry })]
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

function toBeslut(input: NewBeslut, dokument: Hash): Beslut | null {
  const parsed = Beslut.safeParse({
    id: input.reserved.id,
    nummer: input.reserved.nummer,
    beslutsdatum: input.beslutsdatum,
    innehall: input.innehall,
    fattatAv: input.fattatAv,
    punkt: input.punkt,
    foredragande: input.foredragande,
    medverkande: input.medverkande,
    jav: false,
    overklagbart: input.overklagbart,
    kvitto: input.kvitto,
    dokument,
    akthuvud: input.reserved.akthuvud,
  })
  return parsed.success ? parsed.data : null
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
      title: `Beslut ${beslut.innehall.insatsName}`.trim().slice(0, 300),
      hash: written.value,
      size: input.dokument.length,
      avser: beslut.id,
    },
  })
}

function remarksOf({ innehall, fattatAv }: Beslut): string {
  const samrad = innehall.samrad.map(({ med, date }) => `Samråd med ${med} ${date}`)
  const chair =
    fattatAv.kind === 'ordforande'
      ? ['Ordförandebeslut, anmäls vid nästa sammanträde (6 kap. 40 § KL)']
      : []
  return [...chair, ...samrad].join('; ')
}

/** What the nämnd may see (law.md 2.2-2.3): no name, number, reasons or diagnosis. */
function toRad(core: Core, open: OpenVault, akt: LoadedAkt, beslut: Beslut): RapportRad | null {
  const { innehall, fattatAv, punkt } = beslut
  const parsed = RapportRad.safeParse({
    beslut: beslut.id,
    pseudonym: akt.keys.pseudonym,
    serie: beslut.nummer,
    beslutsdatum: beslut.beslutsdatum,
    registrerad: core.deps.now(),
    slag: innehall.slag,
    insatsName: innehall.insatsName,
    lagrum: innehall.lagrum,
    omfattningText: innehall.omfattningText,
    from: innehall.from,
    to: innehall.to,
    fattatAv: fattatAv.name,
    befattning: fattatAv.kind === 'organ' ? '' : fattatAv.befattning,
    niva: fattatAv.niva,
    punkt: punkt?.nr ?? '',
    anmarkning: remarksOf(beslut),
    enhet: open.state.settings?.kontor.enhet ?? '',
  })
  return parsed.success ? parsed.data : null
}
