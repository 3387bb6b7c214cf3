import { z } from 'zod'
import { BeslutId, DraftId, IsoDate, ShortText, Text } from '../primitives'
import { event, HandelseRef } from './event'
import { Livsomrade } from './livsomrade'

const about = { beslut: BeslutId }
const ending = { ...about, avser: HandelseRef, date: IsoDate, text: Text }

/**
 * What the provider is asked to carry out: extent, goals, wishes and what it needs to know to do it well and
 * safely, no more (Osby 6.8, Täby 2.6, Göteborg).
 */
export const Uppdrag = z.strictObject({
  ...about,
  date: IsoDate,
  utforare: ShortText.min(1),
  satt: ShortText,
  omfattning: Text,
  mal: Text,
  onskemal: Text,
  uppgifter: Text,
  /** How and when contact is to be made, closer follow-up, what is urgent. */
  anvisning: Text,
  /** How protected identity is to be handled; empty where there is none (Göteborg). */
  skydd: Text,
  /** Whether the person has seen what the decision rests on: the provider is told if not (Göteborg). */
  underlag: z.enum(['kommunicerat', 'avbojt', 'inte-kommunicerat']),
  /** Why the facts go to the provider although the person has refused it; else empty. */
  utanSamtycke: Text,
  uppfoljs: IsoDate.nullable(),
  /** The one that this takes the place of: sent again, or changed. */
  ersatter: HandelseRef.nullable(),
})
export type Uppdrag = z.infer<typeof Uppdrag>

/** The provider's contact with the person about a new uppdrag, or the attempt (Göteborg, Osby 8.1-8.3). */
export const Utforarkontakt = z.strictObject({
  ...about,
  date: IsoDate,
  utfall: z.enum(['natt', 'ej-natt', 'avbokat']),
  satt: ShortText,
  av: ShortText,
  /** The day agreed for the first meeting. */
  uppstart: IsoDate.nullable(),
  /** Told to the handläggare: many attempts without contact. */
  meddelad: z.boolean(),
  text: Text,
})
export type Utforarkontakt = z.infer<typeof Utforarkontakt>

/**
 * A goal of the plan: what, how it shows, how it is done, by when (SMARTA). Its number is kept from version to
 * version, so that follow-ups speak of the same goal.
 */
export const Delmal = z.strictObject({
  nr: z.number().int().positive(),
  /** The area of need in the inquiry that it answers to. */
  omrade: Livsomrade.nullable(),
  mal: Text.min(1),
  matt: Text,
  hur: Text,
  senast: IsoDate.nullable(),
})
export type Delmal = z.infer<typeof Delmal>

/**
 * How the decision is carried out, made together with the person (SOSFS 2014:5 6 kap., Göteborg,
 * Genomförandeplan; Täby 2.8.1). `avbojd` = the person doesn't want to take part, with what was said.
 */
export const Genomforandeplan = z.strictObject({
  ...about,
  date: IsoDate,
  medverkan: z.enum(['tillsammans', 'foretradare', 'avbojd']),
  deltagare: Text,
  medverkanText: Text,
  delmal: z.array(Delmal).max(12),
  metod: Text,
  bemotande: Text,
  /** Who gives the support; at least two who know the person (Göteborg). */
  personal: Text,
  /** When and where. */
  tider: Text,
  samverkan: Text,
  krisplan: Text,
  /** Who may be told in a crisis, and whether the person has consented to that. */
  kriskontakt: Text,
  krissamtycke: z.enum(['ja', 'nej', 'ej-fragat']),
  godkand: z.boolean(),
  /** The day the person got a copy. */
  kopia: IsoDate.nullable(),
  meddelad: z.boolean(),
  revideras: IsoDate.nullable(),
})
export type Genomforandeplan = z.infer<typeof Genomforandeplan>

/** Away for a time: why, until when, and what that means for the support (Göteborg, frånvarande). */
export const Franvaro = z.strictObject({
  ...about,
  from: IsoDate,
  orsak: z.enum(['sjukhus', 'resa', 'annat']),
  vantadTill: IsoDate.nullable(),
  bedomning: z.enum(['fortsatter', 'pausas', 'avslut-provas']),
  /** Who has told whom: whoever learns of a stay in hospital first tells the other. */
  meddelad: ShortText,
  text: Text,
})
export type Franvaro = z.infer<typeof Franvaro>

/** The person wasn't at home, didn't answer and had not called it off (Göteborg). The routine is the unit's own. */
export const Tredagarsrutin = z.strictObject({
  ...about,
  date: IsoDate,
  text: Text,
  /** The day of the next step, set by whoever began it; the handbook gives no time to count. */
  nasta: IsoDate.nullable(),
})
export type Tredagarsrutin = z.infer<typeof Tredagarsrutin>

/**
 * What the day notes of a period come to, in the journal (Göteborg, Sammanställningar av daganteckningar). The
 * notes themselves are destroyed with it: `utkast` names the draft that was, so that it never comes back.
 */
export const Sammanstallning = z.strictObject({
  ...about,
  date: IsoDate,
  fran: IsoDate,
  antal: z.number().int().nonnegative(),
  text: Text.min(1),
  /** How the person and the provider see the work with the goals. */
  malarbete: Text,
  klagomal: Text,
  atgarder: Text,
  utkast: DraftId.nullable(),
})
export type Sammanstallning = z.infer<typeof Sammanstallning>

/** Why a measure has ended; declining an offer is no such reason (law.md 4). */
export const Avslutsorsak = z.enum([
  'mal-uppnatt',
  'atertagen',
  'annan-insats',
  'flyttat',
  'avliden',
  'tiden-ute',
  'annat',
])

/** The measure has ended, and what was done to fit it to the person's need (SOSFS 2014:5, Göteborg). */
export const InsatsAvslutad = z.strictObject({
  ...about,
  date: IsoDate,
  orsak: Avslutsorsak,
  text: Text,
})
export type InsatsAvslutad = z.infer<typeof InsatsAvslutad>

/** Uppdrag to the provider and the provider's own work (Osby 8, Göteborg, Täby 2.6-2.8). */
export const GENOMFORANDE_HANDELSER = [
  event('uppdrag.skickat', Uppdrag),
  event(
    'uppdrag.mottaget',
    z.strictObject({ ...about, avser: HandelseRef, date: IsoDate, av: ShortText.min(1) }),
  ),
  event('uppdrag.atertaget', z.strictObject(ending)),
  event('utforare.kontakt', Utforarkontakt),
  event('genomforandeplan.upprattad', Genomforandeplan),
  event('franvaro.antecknad', Franvaro),
  event('franvaro.slut', z.strictObject(ending)),
  event('tredagarsrutin.paborjad', Tredagarsrutin),
  event(
    'tredagarsrutin.avslutad',
    z.strictObject({
      ...ending,
      utfall: z.enum(['kontakt', 'meddelat', 'annat']),
    }),
  ),
  event('sammanstallning.gjord', Sammanstallning),
  event('insats.avslutad', InsatsAvslutad),
] as const
