import { z } from 'zod'
import { IsoDate, ShortText, Text } from '../primitives'
import { event, HandelseRef } from './event'
import { Livsomrade, Omradesbeskrivning } from './livsomrade'

/** Consent or refusal, for one source or measure: by whom, when, how, until when (Osby 6.3, Göteborg). */
export const Samtycke = z.strictObject({
  av: z.enum(['den-enskilde', 'vardnadshavare', 'barnet']),
  name: ShortText,
  galler: z.enum(['inhamta', 'lamna', 'insats', 'plan']),
  /** The source, the receiver or the measure. */
  till: ShortText,
  omfattning: Text,
  svar: z.enum(['ja', 'nej']),
  date: IsoDate,
  satt: ShortText,
  giltigtTill: IsoDate.nullable(),
})
export type Samtycke = z.infer<typeof Samtycke>

/** A fact obtained: from whom, when, how, what (FL 27); `utanSamtycke` = why without consent. */
export const Uppgift = z.strictObject({
  fran: ShortText,
  sort: z.enum(['enskild', 'narstaende', 'vard', 'myndighet', 'intyg', 'iakttagelse', 'annan']),
  date: IsoDate,
  satt: ShortText,
  text: Text,
  samtycke: HandelseRef.nullable(),
  utanSamtycke: Text,
})
export type Uppgift = z.infer<typeof Uppgift>

/** Who may speak for the person, how far and how long (Täby 2.1.1, FL 14-15, FB 11). */
export const Foretradare = z.strictObject({
  sort: z.enum(['god-man', 'forvaltare', 'vardnadshavare', 'ombud', 'bitrade', 'annan']),
  name: ShortText,
  kontakt: ShortText,
  omfattning: Text,
  from: IsoDate.nullable(),
  to: IsoDate.nullable(),
  /** An ombud's power of attorney; `original` = the day it was shown in original. */
  fullmakt: z
    .strictObject({
      form: z.enum(['skriftlig', 'muntlig']),
      undertecknad: z.boolean(),
      original: IsoDate.nullable(),
    })
    .nullable(),
})
export type Foretradare = z.infer<typeof Foretradare>

/** Custody and the children concerned, their best interests and own view (SoL 3:1-3, Osby 6.4, Heby). */
export const Familj = z.strictObject({
  vardnad: z.enum(['gemensam', 'ensam']).nullable(),
  /** Minors in the household; null = not asked. */
  minderariga: z.boolean().nullable(),
  barn: Text,
  barnetsBasta: Text,
  barnetsSyn: Text,
  hurTillfragat: Text,
})

/** The question of violence: put, answered, or why not (Osby 9, Täby 1.6). */
export const Valdsfraga = z.strictObject({
  date: IsoDate,
  svar: z.enum(['nej', 'utsatt', 'utovat', 'vill-inte-svara', 'ej-stalld']),
  text: Text,
})

export const Tolk = z.strictObject({
  behovs: z.boolean(),
  sprak: ShortText,
  sort: z.enum(['sprak', 'teckensprak', 'akk']).nullable(),
  text: Text,
})

/** Self-care: whether health care has certified that it can be done safely (Göteborg). */
export const Egenvard = z.strictObject({
  intyg: z.enum(['finns', 'saknas', 'behovs-inte']),
  date: IsoDate.nullable(),
  utfardare: ShortText,
  text: Text,
})

/** The assessed group under 1 § LSS, with the reasons. */
export const Personkrets = z.strictObject({
  krets: z.enum(['1', '2', '3', 'ingen']),
  date: IsoDate,
  skal: Text,
})

/** An instrument used: result, day and by whom (Täby 2.2.1; Net-Plan). */
export const Instrument = z.strictObject({
  sort: z.enum(['asi', 'netplan', 'annat']),
  name: ShortText,
  date: IsoDate,
  av: ShortText,
  resultat: Text,
})

/** A plan beside the provider's: SIP (SoL 10:8), individuell plan (LSS 10), vårdplan (SoL 9:12). */
export const Plan = z.strictObject({
  sort: z.enum(['sip', 'individuell-plan', 'vardplan', 'annan']),
  status: z.enum(['erbjuden', 'avbojd', 'upprattad']),
  name: ShortText,
  date: IsoDate,
  omprovasSenast: IsoDate.nullable(),
  text: Text,
})
export type Plan = z.infer<typeof Plan>

const ended = z.strictObject({ avser: HandelseRef, date: IsoDate, skal: Text })

/** The parts of an investigation: areas of need, sources, consent, representatives, plans (Osby 6.3-6.5). */
export const UNDERLAG_HANDELSER = [
  event('livsomrade.beskrivet', Omradesbeskrivning),
  event('livsomrade.utgar', z.strictObject({ omrade: Livsomrade, skal: Text })),
  event('uppgift.inhamtad', Uppgift),
  event('samtycke.antecknat', Samtycke),
  event('samtycke.aterkallat', ended),
  event('foretradare.antecknad', Foretradare),
  event('foretradare.upphor', ended),
  event('familj.antecknad', Familj),
  event('vald.fragat', Valdsfraga),
  event('tolk.antecknad', Tolk),
  event('egenvard.antecknad', Egenvard),
  event('personkrets.bedomd', Personkrets),
  event('instrument.genomfort', Instrument),
  event('plan.antecknad', Plan),
] as const
