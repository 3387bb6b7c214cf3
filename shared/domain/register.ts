import { z } from 'zod'
import { InforandeId } from './handelser/inforandeHandelser'
import { Identitet, Skydd } from './person'
import { AktId, BeslutId, Instant, IsoDate, ShortText, UserId } from './primitives'

/** A date that an akt waits for. `source` is a short name such as "Osby 7" or "34 kap. 1 § SoL". */
export const Bevakning = z.strictObject({
  id: ShortText,
  title: ShortText,
  due: IsoDate,
  source: ShortText,
  /** Whose turn it is: a user, or a level (an organ, the provider). */
  ansvarig: ShortText,
  /** The last day the individual has, where lag 1930:173 moves it. `due` is never moved. */
  rolled: IsoDate.optional(),
  /** ska, bör … as the source says it. */
  styrka: ShortText.optional(),
  /** What the source says happens when it isn't done. */
  foljd: ShortText.optional(),
  /** Somebody outside the office acts: the provider, the person, a court, another. */
  vantar: z.enum(['utforare', 'enskild', 'domstol', 'annan']).optional(),
  /** Nobody's duty: over when its day has passed. */
  upphor: z.boolean().optional(),
  /** Not shown before this day. */
  fran: IsoDate.optional(),
  /** The reminder is put off to this day; the time limit stands. */
  uppskjuten: IsoDate.optional(),
  /** Set by a person, who may also end it. */
  egen: z.boolean().optional(),
  klockslag: ShortText.optional(),
})
export type Bevakning = z.infer<typeof Bevakning>

/**
 * A granting decision that isn't carried out, or wasn't within three months (SoL 34:1, LSS 28 f). `sedan` =
 * the decision's day or the break's, `grans` = three months on.
 */
export const EjVerkstalld = z.strictObject({
  beslut: BeslutId,
  sedan: IsoDate,
  grans: IsoDate,
  avbrott: z.boolean(),
  delvis: z.boolean(),
  verkstalld: IsoDate.nullable(),
  /** Ended for another reason: its last day, a later decision, the akt closed. */
  slut: IsoDate.nullable(),
  /** Quarters reported to IVO and the auditors, `2026-K3`. */
  rapporterat: z.array(ShortText),
  /** Reported that it has been carried out or has ended. */
  anmald: z.boolean(),
})
export type EjVerkstalld = z.infer<typeof EjVerkstalld>

export const BeslutRad = z.strictObject({
  id: BeslutId,
  slag: ShortText,
  insats: z.string().nullable(),
  insatsName: ShortText,
  beslutsdatum: IsoDate,
  from: IsoDate.nullable(),
  to: IsoDate.nullable(),
  niva: ShortText,
  fattatAv: ShortText,
})
export type BeslutRad = z.infer<typeof BeslutRad>

/**
 * The compact summary of an akt that lists, search and watches read (architecture.md, idea 2).
 * Derived from the log, rebuilt at will, about 300 bytes; no free text and no diagnosis.
 */
export const RegisterRow = z.strictObject({
  akt: AktId,
  arendenummer: ShortText,
  name: ShortText,
  identitet: Identitet,
  skydd: Skydd,
  status: z.enum(['aktualiserad', 'utredning', 'forslag', 'beslutad', 'inte-inledd', 'avslutad']),
  handlaggare: UserId.nullable(),
  handlaggareName: ShortText,
  insatser: z.array(ShortText),
  opened: IsoDate,
  lastEvent: Instant,
  /** The level a proposal waits for, null when none does. */
  vantarPa: ShortText.nullable(),
  bevakningar: z.array(Bevakning),
  beslut: z.array(BeslutRad),
  ejVerkstallda: z.array(EjVerkstalld).optional(),
  /** Handed over to its handläggare that day, and not yet confirmed by them. */
  overlamnad: IsoDate.optional(),
  /** Which rules the watches were computed by; another mark = they are computed anew. */
  regler: ShortText.optional(),
  /** The reading-in of an older register that made the akt. */
  inforande: InforandeId.optional(),
})
export type RegisterRow = z.infer<typeof RegisterRow>

/**
 * What of a decision the nämnd may see (law.md 2.2-2.3): sealed at signing to the report key.
 * No name, number, reasons or diagnosis; `pseudonym` is the same for an akt within a report key epoch.
 */
export const RapportRad = z.strictObject({
  beslut: BeslutId,
  pseudonym: ShortText,
  serie: z.strictObject({ serie: ShortText, year: z.number().int(), nr: z.number().int() }),
  beslutsdatum: IsoDate,
  registrerad: Instant,
  slag: ShortText,
  insatsName: ShortText,
  lagrum: z.array(ShortText),
  omfattningText: ShortText,
  from: IsoDate.nullable(),
  to: IsoDate.nullable(),
  fattatAv: ShortText,
  befattning: ShortText,
  niva: ShortText,
  punkt: ShortText,
  anmarkning: ShortText,
  enhet: ShortText,
})
export type RapportRad = z.infer<typeof RapportRad>

/** A report row as the nämndsekreterare sees it: anmäld exactly once, with meeting and paragraph. */
export type RapportPost = {
  readonly rad: RapportRad
  readonly anmald: { readonly sammantrade: IsoDate; readonly paragraf: string } | null
}
