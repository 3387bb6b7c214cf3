import type { VaultError } from '@renderer/vault/api'
import { withReportDuty } from '@shared/decision/ordforande'
import type { OpenAkt } from '@shared/domain/akt'
import type { Beslutsfattare, Beslutsinnehall, Forslag, Kvitto } from '@shared/domain/beslut'
import type { Anvandare, Settings } from '@shared/domain/kontor'
import type { DraftId, IsoDate, Niva } from '@shared/domain/primitives'
import { BeslutId, DocumentId } from '@shared/domain/primitives'
import { useAkt } from './akt'
import type { RuleAnswer } from './ruleAnswer'
import { useSession } from './session'
import { vault } from './vault'

/** What both a decision and a proposal are made of. */
export type Act = {
  readonly open: OpenAkt
  readonly settings: Settings
  readonly user: Anvandare
  readonly date: IsoDate
  readonly answer: RuleAnswer
  readonly innehall: Beslutsinnehall
}

function contact({ name, befattning, phone, email }: Anvandare) {
  return { name, befattning, phone, email }
}

/** Whom the party asks: the akt's handläggare where they are at work, else the one who acts. */
function contactOf({ open, user }: Act) {
  const { handlaggare } = open.state
  const users = useSession().session?.users ?? []
  return contact(users.find(({ id, active }) => active && id === handlaggare?.user) ?? user)
}

/** The point of the order a decision on delegation rests on; null where a body decides itself. */
function punktOf({ answer }: Act): { readonly nr: string; readonly row: string | null } | null {
  const { path, result } = answer
  if (path.kind !== 'signera' || path.punkt === null) return null
  return { nr: path.punkt, row: result.authority.rule }
}

/** The day a decision was taken: today where it is signed here, else the day it is registered for. */
function dayOf(fattatAv: Beslutsfattare, today: IsoDate): IsoDate {
  if (fattatAv.kind === 'organ') return fattatAv.sammantrade
  return fattatAv.kind === 'ordforande' ? fattatAv.beslutad : today
}

/**
 * Signs a decision, or registers a body's: reserves number and head, makes the beslutsmeddelande that
 * prints them, and has the vault write event, number, document and report row as one save. The error
 * is the vault's; after `stale-head` the akt has been read anew and the act can be done again.
 */
export async function takeDecision(
  act: Act,
  by: { readonly fattatAv: Beslutsfattare; readonly forslag: Forslag | null },
  draft?: DraftId,
): Promise<VaultError | null> {
  const { open, answer, settings, user } = act
  const { fattatAv, forslag } = by
  const beslutsdatum = dayOf(fattatAv, act.date)
  const at = { sammantraden: settings.sammantraden, beslutad: beslutsdatum }
  const innehall = withReportDuty(act.innehall, fattatAv.niva, at)
  const reserved = await vault().reserveBeslut(open.state.akt, fattatAv.niva)
  if (!reserved.ok) return reserved.error.code
  const punkt = fattatAv.kind === 'anvandare' ? punktOf(act) : null
  const foredragande = open.state.handlaggare?.name ?? user.name
  const beslut = {
    ...{ beslutsdatum, innehall, fattatAv, punkt, foredragande, medverkande: [] },
    ...{ akthuvud: reserved.value.akthuvud, nummer: reserved.value.nummer },
  }
  const { kontor } = settings
  const { person, arendenummer, ansokningar, akt } = open.state
  const dokument = await vault().beslutsmeddelandeDocx({
    ...{ kontor, person, arendenummer, beslut, ansokan: ansokningar.at(-1) ?? null },
    ...{ handlaggare: contactOf(act), avvikandeMening: [], namesWithheld: null },
  })
  const kvitto = await kvittoOf(answer)
  return useAkt().sign(
    {
      ...{ akt, innehall, fattatAv, punkt, beslutsdatum, foredragande, medverkande: [] },
      ...{
        overklagbart: await vault().overklagbart(innehall),
        kvitto,
        forslag: forslag?.id ?? null,
      },
      ...{ reserved: reserved.value, dokument },
    },
    draft,
  )
}

function kvittoOf({ books, order, known, result }: RuleAnswer): Promise<Kvitto> {
  return vault().kvittoOf({ books, order, facts: known.facts, result })
}

/** The paper that goes with a proposal, as docx bytes. */
function proposalPaper(act: Act, to: Proposal): Promise<Uint8Array> {
  const { open, settings, user, date, innehall, answer } = act
  const { person, arendenummer, ansokningar, utredning, kommunicerad, beslut } = open.state
  return vault().tjansteskrivelseDocx(
    { facts: answer.known.facts, result: answer.result },
    {
      ...{ kontor: settings.kontor, person, arendenummer, date, chef: null },
      forslag: { innehall, tillName: to.tillName, sammantrade: to.sammantrade },
      ...{
        handlaggare: contact(user),
        ansokan: ansokningar.at(-1) ?? null,
        utredning,
        kommunicerad,
      },
      earlier: beslut
        .filter((one) => one.innehall.insats === innehall.insats && one.innehall.from !== null)
        .map((one) => ({
          insatsName: one.innehall.insatsName,
          beslutsdatum: one.beslutsdatum,
          from: one.innehall.from,
          to: one.innehall.to,
          fattatAv: one.fattatAv.name,
        })),
      beslutsunderlag: [],
      skickasTill: ['Den enskilde', 'Handläggaren'],
    },
  )
}

/** Where a proposal goes. */
export type Proposal = {
  readonly till: Niva
  readonly tillName: string
  readonly sammantrade: IsoDate | null
}

/**
 * Sends the content as a proposal to the level that decides: the tjänsteskrivelse is sealed in the akt
 * first, then proposal and document are appended as one save.
 */
export async function sendProposal(
  act: Act,
  to: Proposal,
  draft?: DraftId,
): Promise<VaultError | null> {
  const { akt } = act.open.state
  const bytes = await proposalPaper(act, to)
  const id = DocumentId.parse(await vault().newId())
  const stored = await vault().storeDocument({ akt, id, bytes })
  if (!stored.ok) return stored.error.code
  const forslag: Forslag = {
    id: BeslutId.parse(await vault().newId()),
    innehall: act.innehall,
    ...to,
    kvitto: await kvittoOf(act.answer),
    dokument: stored.value,
  }
  const title = `Tjänsteskrivelse ${act.innehall.insatsName}`.trim()
  const dokument = {
    ...{ id, sort: 'tjansteskrivelse' as const, title, hash: stored.value },
    ...{ size: bytes.length, avser: forslag.id },
  }
  return useAkt().append(
    [
      { type: 'forslag.skickat', data: { forslag } },
      { type: 'dokument.upprattat', data: dokument },
    ],
    draft,
  )
}
