import { z } from 'zod'
import { BeslutId, IsoDate, ShortText, Text, UserId } from '../primitives'
import { event } from './event'

/** Names an own watch or an offer: 16 random bytes from the vault. */
const OwnId = z.string().regex(/^[0-9a-f]{32}$/)

/** A watch as the engine names it (rule, what it is about, which time) or an own watch's id. */
const WatchId = ShortText.min(1)

/** Acts with a day that start or meet time limits and that no other part of the akt records. */
export const Atgardssort = z.enum([
  'fl12-begaran',
  'fl12-svar',
  'overflyttning-begard',
  'overflyttning-svar',
  'lvm-understalld',
  'lvm-provad',
  'lvm-faststalld',
  'lvm-ansokan',
  'laga-kraft',
  'insats-tillganglig',
  'sjukhus-in',
  'franvaro-slut',
  'anmalt-namnden',
  'annan',
])
export type Atgardssort = z.infer<typeof Atgardssort>

/** Why a decision isn't carried out, as asked for in the report to IVO (law.md 4). */
export const Hinder = z.enum([
  'resurs-saknas',
  'ledig-plats-saknas',
  'uppdragstagare-saknas',
  'tackat-nej',
  'onskat-senare',
  'ej-natt',
  'annat',
])
export type Hinder = z.infer<typeof Hinder>

/** Own watches, snooze and takeover; what a rule gives is computed, never stored. */
export const BEVAKNING_HANDELSER = [
  event(
    'bevakning.skapad',
    z.strictObject({
      id: OwnId,
      rubrik: ShortText.min(1).max(80),
      date: IsoDate,
      klockslag: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
        .nullable(),
      ansvarig: UserId,
      text: Text,
    }),
  ),
  /** Own watches only: what a rule asks for is met by the event that does it. */
  event('bevakning.avslutad', z.strictObject({ bevakning: OwnId, date: IsoDate, text: Text })),
  event(
    'bevakning.uppskjuten',
    z.strictObject({ bevakning: WatchId, rubrik: ShortText, till: IsoDate, skal: Text }),
  ),
  event(
    'bevakning.overtagen',
    z.strictObject({ bevakning: WatchId, rubrik: ShortText, av: UserId, avName: ShortText }),
  ),
  /** What was done, and when. `bevakning` = the watch it answers, where it answers one. */
  event(
    'atgard.antecknad',
    z.strictObject({
      sort: Atgardssort,
      date: IsoDate,
      beslut: BeslutId.nullable(),
      bevakning: WatchId.nullable(),
      rubrik: ShortText,
      text: Text,
    }),
  ),
  /** Why the measure isn't carried out yet, and what the person has meanwhile (SoL 34:1, LSS 28 f). */
  event(
    'hinder.antecknat',
    z.strictObject({
      beslut: BeslutId,
      date: IsoDate,
      orsak: Hinder,
      text: Text,
      andraInsatser: Text,
      uppfoljning: Text,
    }),
  ),
  /** An offer of the measure and its answer. Declined is not ended (IVO). */
  event(
    'erbjudande.lamnat',
    z.strictObject({
      beslut: BeslutId,
      date: IsoDate,
      vad: ShortText.min(1),
      svar: z.enum(['ja', 'nej', 'vantar']),
      text: Text,
    }),
  ),
  /** Reported to IVO and the auditors: not carried out, or carried out or ended since (SoL 34:1-2). */
  event(
    'ivo.rapporterat',
    z.strictObject({
      beslut: BeslutId,
      date: IsoDate,
      kvartal: z.string().regex(/^\d{4}-K[1-4]$/),
      sort: z.enum(['ej-verkstallt', 'verkstallt', 'avslutat']),
    }),
  ),
] as const
