import { z } from 'zod'
import { BeslutId, Hash, IsoDate, Niva, ShortText, Text, UserId } from './primitives'

/** Decision kinds: facts.csv `decision_kind` plus the process decisions of evaluate.md. */
export const Beslutsslag = z.enum([
  'bifall',
  'delavslag',
  'avslag',
  'avvisning',
  'avskrivning',
  'forlangning',
  'utokning',
  'forhandsbesked',
  'ingen-behovsprovning',
  'dom',
  'lvm',
  'inleda',
  'inte-inleda',
  'avsluta',
  'omprovning',
  'overlamnande',
  'yttrande',
])
export type Beslutsslag = z.infer<typeof Beslutsslag>

export const Omfattning = z.strictObject({
  value: z.number().nonnegative(),
  unit: z.enum(['dag', 'dygn', 'timme']),
  per: z.enum(['vecka', 'manad', 'tillfalle', 'dygn']),
})
export type Omfattning = z.infer<typeof Omfattning>

/**
 * Who decided. A user decides in person on delegation; an organ's decision is registered afterwards
 * with meeting date and paragraph. A delegation never goes to a group (KL 6:37, law.md 1.1).
 */
export const Beslutsfattare = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('anvandare'),
    user: UserId,
    name: ShortText,
    befattning: ShortText,
    niva: Niva,
  }),
  z.strictObject({
    kind: z.literal('organ'),
    niva: Niva,
    name: ShortText,
    sammantrade: IsoDate,
    paragraf: z.string().regex(/^\d{1,4}$/),
    registreradAv: UserId,
  }),
  /**
   * The chair or a named member, where the nämnd couldn't be awaited (KL 6:39, LVM 13 §). Registered
   * like a body's decision; it has no paragraph until it is reported at the next meeting.
   */
  z.strictObject({
    kind: z.literal('ordforande'),
    niva: Niva,
    name: ShortText.min(1),
    befattning: ShortText.min(1),
    beslutad: IsoDate,
    registreradAv: UserId,
  }),
])
export type Beslutsfattare = z.infer<typeof Beslutsfattare>

/** Who decided before Akta, as the older register named them: only in decisions that were read in. */
const Tidigare = z.strictObject({ kind: z.literal('tidigare'), niva: Niva, name: ShortText })

/** The number in the decider's own series; gaps are visible to the nämndsekreterare (product.md 5). */
export const Serienummer = z.strictObject({
  /** UserId of the delegate, or the organ's level for a registered decision. */
  serie: z.string().min(1).max(64),
  year: z.number().int(),
  nr: z.number().int().positive(),
})
export type Serienummer = z.infer<typeof Serienummer>

/** What was asked of the engine and what it answered, enough to replay it for ever. */
export const Kvitto = z.strictObject({
  engine: z.string(),
  packId: z.string(),
  packVersion: IsoDate,
  packHash: Hash,
  lagVersion: IsoDate,
  lagHash: Hash,
  orderId: z.string(),
  /** The whole order as it stood, so that a later change can't alter the replay. */
  orderHash: Hash,
  facts: z.record(z.string(), z.unknown()),
  /** The engine's whole output object (evaluate.md). */
  result: z.unknown(),
})
export type Kvitto = z.infer<typeof Kvitto>

/** The cases where FL 25 lets a decision be taken without the party having been shown the material. */
export const UndantagKommunicering = z.strictObject({
  grund: z.enum(['uppenbart-obehovligt', 'svarare-genomfora', 'vasentligt-intresse']),
  skal: Text.min(1),
})
export type UndantagKommunicering = z.infer<typeof UndantagKommunicering>

/** By what right a decision is changed: FL 36-38, SoL 14:9. FL 37 has one ground a case. */
export const Omprovningsgrund = z.enum([
  'fl-36',
  'fl-37',
  'fl-37-forbehall',
  'fl-37-sakerhet',
  'fl-37-uppgifter',
  'fl-38',
  'sol-14-9',
])
export type Omprovningsgrund = z.infer<typeof Omprovningsgrund>

/** Which decision is tried again, by what right, and whether it goes against the person. */
export const Omprovning = z.strictObject({
  avser: BeslutId,
  grund: Omprovningsgrund,
  nackdel: z.boolean(),
  skal: Text.min(1),
})
export type Omprovning = z.infer<typeof Omprovning>

/** Several measures decided together: all name the first of them; `nr` of `av` in the order they stand. */
export const Samlat = z.strictObject({
  id: BeslutId,
  nr: z.number().int().positive(),
  av: z.number().int().min(2),
})
export type Samlat = z.infer<typeof Samlat>

/** The content of a decision, the same in a proposal and in the decision itself. */
export const Beslutsinnehall = z.strictObject({
  slag: Beslutsslag,
  insats: z.string().nullable(),
  insatsName: ShortText,
  lagrum: z.array(ShortText),
  from: IsoDate.nullable(),
  to: IsoDate.nullable(),
  omfattning: Omfattning.nullable(),
  omfattningText: ShortText,
  /** The decision in one clear sentence. */
  beslutstext: Text,
  motivering: Text,
  tidsbegransningSkal: Text,
  malsattning: Text,
  forbehall: Text,
  /** Deviations from the guideline, each with the reason the decider gave. */
  avvikelser: z.array(
    z.strictObject({
      check: z.string(),
      message: Text,
      skal: Text,
      /** `fraga`: the source asked and the decider has answered; it deviates from nothing. */
      sort: z.enum(['avvikelse', 'fraga']).optional(),
    }),
  ),
  /** Documented consultation: a precondition, never a joint decision. */
  samrad: z.array(z.strictObject({ med: ShortText, date: IsoDate, vem: ShortText })),
  foljer: z.array(
    z.strictObject({ kind: ShortText, date: IsoDate.nullable(), text: Text, source: ShortText }),
  ),
  undantagKommunicering: UndantagKommunicering.optional(),
  omprovning: Omprovning.optional(),
})
export type Beslutsinnehall = z.infer<typeof Beslutsinnehall>

export const Beslut = z.strictObject({
  id: BeslutId,
  nummer: Serienummer,
  beslutsdatum: IsoDate,
  innehall: Beslutsinnehall,
  fattatAv: z.union([Beslutsfattare, Tidigare]),
  /** Point of the delegation order, null when the nämnd or a body decides itself. */
  punkt: z.strictObject({ nr: z.string(), row: z.string().nullable() }).nullable(),
  foredragande: ShortText,
  medverkande: z.array(ShortText),
  /** Dissenting opinions (FL 30), each as its holder worded it. */
  avvikandeMening: z.array(Text).optional(),
  samlat: Samlat.optional(),
  /** Jäv declared by the decider at signing (KL 6:28-32, 7:4). */
  jav: z.literal(false),
  overklagbart: z.boolean(),
  kvitto: Kvitto,
  /** SHA-256 of the beslutsmeddelande as written to Word. */
  dokument: Hash,
  /** The akt's head before this decision; the same digits stand in the document's foot. */
  akthuvud: Hash,
})
export type Beslut = z.infer<typeof Beslut>

export const Forslag = z.strictObject({
  id: BeslutId,
  innehall: Beslutsinnehall,
  till: Niva,
  tillName: ShortText,
  sammantrade: IsoDate.nullable(),
  kvitto: Kvitto,
  dokument: Hash,
  samlat: Samlat.optional(),
})
export type Forslag = z.infer<typeof Forslag>
