import type { BeslutDel, VaultError } from '@renderer/vault/api'
import { withReportDuty } from '@shared/decision/ordforande'
import { strictestDel } from '@shared/decision/samlat'
import type { BeslutsmeddelandeInput } from '@shared/documents/beslutsmeddelande'
import type { OpenAkt } from '@shared/domain/akt'
import type { Beslutsfattare, Beslutsinnehall, Forslag, Kvitto } from '@shared/domain/beslut'
import type { Anvandare, Settings } from '@shared/domain/kontor'
import type { DraftId, IsoDate } from '@shared/domain/primitives'
import { BeslutId } from '@shared/domain/primitives'
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

/** The one to turn to, as a document names them. */
export function contact({ name, befattning, phone, email }: Anvandare) {
  return { name, befattning, phone, email }
}

/** Whom the party asks: the akt's handläggare where they are at work, else the one who acts. */
function contactOf({ open, user }: Act) {
  const { handlaggare } = open.state
  const users = useSession().session?.users ?? []
  return contact(users.find(({ id, active }) => active && id === handlaggare?.user) ?? user)
}

/** What is decided together: one measure, or several in the order they stand. */
export type Acts = readonly [Act, ...Act[]]

/** Who decided, on what proposals, and who else FL 30-31 name. */
export type DecidedBy = {
  readonly fattatAv: Beslutsfattare
  readonly forslag: readonly Forslag[]
  readonly medverkande?: readonly string[]
  readonly avvikandeMening?: readonly string[]
}

type Punkt = { readonly nr: string; readonly row: string | null }

/** The point of the order a decision on delegation rests on; null where a body decides itself. */
function punktOf({ answer }: Act): Punkt | null {
  const { path, result } = answer
  if (path.kind !== 'signera' || path.punkt === null) return null
  return { nr: path.punkt, row: result.authority.rule }
}

/** A measure that a lower level might have decided alone rests on the point of the one that is strictest. */
function punkterOf(acts: Acts, { fattatAv }: DecidedBy): readonly (Punkt | null)[] {
  if (fattatAv.kind !== 'anvandare') return acts.map(() => null)
  const own = acts.map((act) => ({
    ...{ act, authority: act.answer.result.authority, path: act.answer.path },
  }))
  const strictest = strictestDel(own)?.act ?? acts[0]
  return acts.map((act) => punktOf(act) ?? punktOf(strictest))
}

/** The day a decision was taken: today where it is signed here, else the day it is registered for. */
function dayOf(fattatAv: Beslutsfattare, today: IsoDate): IsoDate {
  if (fattatAv.kind === 'organ') return fattatAv.sammantrade
  return fattatAv.kind === 'ordforande' ? fattatAv.beslutad : today
}

/** Each measure as it is signed: content, point, receipt, the proposal it answers. */
async function delarOf(acts: Acts, by: DecidedBy, first: BeslutId): Promise<BeslutDel[]> {
  const punkter = punkterOf(acts, by)
  const delar: BeslutDel[] = []
  for (const [index, act] of acts.entries()) {
    const beslutad = dayOf(by.fattatAv, act.date)
    const at = { sammantraden: act.settings.sammantraden, beslutad }
    const innehall = withReportDuty(act.innehall, by.fattatAv.niva, at)
    delar.push({
      id: index === 0 ? first : BeslutId.parse(await vault().newId()),
      ...{ innehall, punkt: punkter[index] ?? null, forslag: by.forslag[index]?.id ?? null },
      overklagbart: await vault().overklagbart(innehall),
      kvitto: await kvittoOf(act.answer),
    })
  }
  return delar
}

/**
 * Signs a decision, or registers a body's, about one measure or several: reserves number and head, makes the
 * beslutsmeddelande that prints them, and has the vault write events, numbers, document and report rows as one
 * save. The error is the vault's; after `stale-head` the akt has been read anew and the act can be done again.
 */
export async function takeDecision(
  acts: Acts,
  by: DecidedBy,
  draft?: DraftId,
): Promise<VaultError | null> {
  const [act] = acts
  const { open, user, date } = act
  const { fattatAv, medverkande = [], avvikandeMening = [] } = by
  const reserved = await vault().reserveBeslut(open.state.akt, fattatAv.niva)
  if (!reserved.ok) return reserved.error.code
  const foredragande = open.state.handlaggare?.name ?? user.name
  const common = { fattatAv, beslutsdatum: dayOf(fattatAv, date), foredragande, medverkande }
  const [first, ...delar] = await delarOf(acts, by, reserved.value.id)
  if (first === undefined) return 'invalid'
  const { akthuvud, nummer } = reserved.value
  const named = { ...common, medverkande: [...medverkande], akthuvud }
  const dokument = await letter(act, {
    beslut: { ...named, ...first, nummer },
    delar: delar.map((del, index) => ({
      ...del,
      nummer: { ...nummer, nr: nummer.nr + index + 1 },
    })),
    avvikandeMening,
  })
  const { akt } = open.state
  return useAkt().sign(
    { ...common, ...first, akt, delar, avvikandeMening, reserved: reserved.value, dokument },
    draft,
  )
}

/** The beslutsmeddelande as docx bytes. */
function letter(
  act: Act,
  what: Pick<BeslutsmeddelandeInput, 'beslut' | 'delar' | 'avvikandeMening'>,
): Promise<Uint8Array> {
  const { kontor } = act.settings
  const { person, arendenummer, ansokningar } = act.open.state
  return vault().beslutsmeddelandeDocx({
    ...{ kontor, person, arendenummer, ...what, ansokan: ansokningar.at(-1) ?? null },
    ...{ handlaggare: contactOf(act), namesWithheld: null },
  })
}

/** The receipt of an answer, hashed by the vault. */
export function kvittoOf({ books, order, known, result }: RuleAnswer): Promise<Kvitto> {
  return vault().kvittoOf({ books, order, facts: known.facts, result })
}
