import { z } from 'zod'
import { Beslut, Forslag, Omfattning } from './beslut'
import { Aktualiseringsuppgifter, Befogenhet } from './handelser/anmalan'
import { PART_HANDELSER } from './handelser/partHandelser'
import { event, HandelseRef } from './handelser/event'
import { INFORANDE_HANDELSER } from './handelser/inforandeHandelser'
import { Person } from './person'
import {
  AktId,
  BeslutId,
  DeviceId,
  DocumentId,
  Hash,
  Instant,
  IsoDate,
  ShortText,
  Text,
  UserId,
} from './primitives'

export const Ansokan = z.strictObject({
  sort: z.enum(['ansokan', 'anmalan']),
  inkom: IsoDate,
  satt: z.enum(['skriftlig', 'muntlig']),
  fran: ShortText,
  insats: z.string().nullable(),
  insatsName: ShortText,
  from: IsoDate.nullable(),
  to: IsoDate.nullable(),
  omfattning: Omfattning.nullable(),
  text: Text,
  /** What the kind of aktualisering adds; absent in akter from before the kinds. */
  uppgifter: Aktualiseringsuppgifter.optional(),
})
export type Ansokan = z.infer<typeof Ansokan>

/** Why a measure stands still; a pause that was agreed is a break too (SoL 34:1 counts from it). */
export const Avbrottsorsak = z.enum([
  'paus',
  'enskild-vill',
  'personal',
  'plats',
  'sjukhus',
  'annat',
])

/** The events every akt has; those of its parts lie in `handelser/`. */
const BASE_HANDELSER = [
  ...INFORANDE_HANDELSER,
  event('akt.oppnad', z.strictObject({ arendenummer: ShortText, person: Person })),
  event('person.andrad', z.strictObject({ person: Person, skal: Text })),
  event('akt.tilldelad', z.strictObject({ handlaggare: UserId, handlaggareName: ShortText })),
  event('aktualiserad', Ansokan),
  event(
    'utredning.inledd',
    z.strictObject({
      avser: ShortText,
      beslut: Beslut.nullable(),
      aktualisering: HandelseRef,
      /** On what ground; absent = SoL 14:2. An inquiry under 7 § LVM needs no consent (Täby 2.2). */
      grund: z.enum(['sol-14-2', 'sol-20', 'lss-8', 'lvm-7']).optional(),
      befogenhet: Befogenhet.optional(),
    }),
  ),
  event(
    'utredning.inte-inledd',
    z.strictObject({
      skal: Text,
      aktualisering: HandelseRef,
      befogenhet: Befogenhet.optional(),
    }),
  ),
  event(
    'utredning.skriven',
    z.strictObject({
      bakgrund: Text,
      egenSyn: Text,
      behov: Text,
      bedomning: Text,
      mal: Text,
      barn: Text,
      /** Facts the guide may use, name as in facts.csv, with where each came from. */
      facts: z.record(z.string(), z.unknown()),
      sources: z.record(z.string(), ShortText),
    }),
  ),
  event(
    'utredning.kommunicerad',
    z.strictObject({
      date: IsoDate,
      satt: ShortText,
      svarSenast: IsoDate.nullable(),
      svar: Text,
      avbojd: z.boolean(),
      talaInforNamnden: z.boolean(),
    }),
  ),
  /** The party's answer to what was communicated, or that none came in time. */
  event(
    'kommunicering.besvarad',
    z.strictObject({
      date: IsoDate,
      satt: ShortText,
      sort: z.enum(['synpunkter', 'inga-synpunkter', 'inget-svar']),
      svar: Text,
      villTala: z.boolean(),
    }),
  ),
  event(
    'anteckning',
    z.strictObject({
      sort: z.enum(['anteckning', 'telefonsamtal', 'besok', 'mote', 'brev', 'uppfoljning']),
      rubrik: ShortText,
      text: Text,
      skedde: Instant,
      /** Oral information: from whom (FL 27). Empty when not oral. */
      lamnadAv: ShortText,
    }),
  ),
  event('rattelse', z.strictObject({ avser: HandelseRef, text: Text, skal: Text })),
  event('forslag.skickat', z.strictObject({ forslag: Forslag })),
  event('forslag.atertaget', z.strictObject({ forslag: BeslutId, skal: Text })),
  event('beslut.fattat', z.strictObject({ beslut: Beslut, forslag: BeslutId.nullable() })),
  event(
    'dokument.upprattat',
    z.strictObject({
      id: DocumentId,
      sort: z.enum([
        'beslutsmeddelande',
        'tjansteskrivelse',
        'journal',
        'utredning',
        'kommuniceringsbrev',
        'overlamnande',
        'genomforandeplan',
        'uppdrag',
        'uppfoljning',
      ]),
      title: ShortText,
      hash: Hash,
      size: z.number().int().nonnegative(),
      avser: BeslutId.nullable(),
    }),
  ),
  event(
    'verkstallighet',
    z.strictObject({
      beslut: BeslutId,
      status: z.enum(['verkstalld', 'delvis', 'avbruten']),
      date: IsoDate,
      text: Text,
      /** Carried out in part: what remains (IVO asks for the missing part, law.md 4). */
      kvarstar: Text.optional(),
      /** Broken off: why, and until when it is meant to stand still. */
      orsak: Avbrottsorsak.optional(),
      till: IsoDate.optional(),
    }),
  ),
  event('avslutad', z.strictObject({ date: IsoDate, skal: Text })),
  event('aterupptagen', z.strictObject({ date: IsoDate, skal: Text })),
  /** A person has looked at concurrent acts and says how they are to be taken. */
  event('konflikt.avgjord', z.strictObject({ avser: z.array(HandelseRef).min(2), skal: Text })),
] as const
export type BaseType = z.infer<(typeof BASE_HANDELSER)[number]>['type']

/**
 * What can happen in an akt. Each member is one immutable event; a correction is a new event that
 * leaves the old one readable (architecture.md, idea 1). A released shape never changes: a new need is
 * a new optional field or a new type.
 */
export const HandelseBody = z.discriminatedUnion('type', [...BASE_HANDELSER, ...PART_HANDELSER])
export type HandelseBody = z.infer<typeof HandelseBody>

/** The head of another device's chain as the writer had read it. */
export const Seen = z.strictObject({
  device: DeviceId,
  seq: z.number().int().positive(),
  hash: Hash,
})

/**
 * One event as it is sealed. `prev` = hash of this device's previous event in the akt (null for its
 * first); `seen` = the other devices' heads. `by` signs with Ed25519 over the canonical JSON of
 * everything but `sig`; the event's hash covers `sig` too.
 */
export const Handelse = z.strictObject({
  v: z.literal(1),
  akt: AktId,
  device: DeviceId,
  seq: z.number().int().positive(),
  prev: Hash.nullable(),
  seen: z.array(Seen),
  at: Instant,
  by: UserId,
  byName: ShortText,
  byTitle: ShortText,
  body: HandelseBody,
  sig: z.string().regex(/^[0-9a-f]{128}$/),
})
export type Handelse = z.infer<typeof Handelse>
