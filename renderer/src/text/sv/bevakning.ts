import type { Atgardssort, Hinder } from '@shared/domain/handelser/bevakningHandelser'

/** Acts that start or meet a time limit, as they are recorded. */
export const atgardNames: Readonly<Record<Atgardssort, string>> = {
  'fl12-begaran': 'Parten har begärt att ärendet avgörs (12 § FL)',
  'fl12-svar': 'Begäran om avgörande besvarad (12 § FL)',
  'overflyttning-begard': 'Överflyttning av ärendet begärd',
  'overflyttning-svar': 'Svar om överflyttning',
  'lvm-understalld': 'Omhändertagandet underställt förvaltningsrätten',
  'lvm-provad': 'Rätten har prövat omhändertagandet',
  'lvm-faststalld': 'Rätten har fastställt omhändertagandet',
  'lvm-ansokan': 'Ansökan om vård enligt LVM inlämnad',
  'laga-kraft': 'Avgörandet har fått laga kraft',
  'insats-tillganglig': 'Insatsen enligt förhandsbeskedet är tillgänglig',
  'sjukhus-in': 'Inlagd på sjukhus eller borta en längre tid',
  'franvaro-slut': 'Tillbaka efter frånvaro',
  'anmalt-namnden': 'Beslutet anmält vid nämndens sammanträde',
  annan: 'Åtgärd',
}

/** Why a decision isn't carried out. */
export const hinderNames: Readonly<Record<Hinder, string>> = {
  'resurs-saknas': 'Personal eller annan resurs saknas',
  'ledig-plats-saknas': 'Ledig bostad eller plats saknas',
  'uppdragstagare-saknas': 'Uppdragstagare saknas',
  'tackat-nej': 'Den enskilde har tackat nej till erbjudande',
  'onskat-senare': 'Den enskilde vill vänta',
  'ej-natt': 'Den enskilde har inte gått att nå',
  annat: 'Annan orsak',
}

/** The answer to an offer. */
export const svarNames = {
  ja: 'Tackade ja.',
  nej: 'Tackade nej.',
  vantar: 'Svar väntas.',
} as const

/** What was reported to IVO. */
export const rapportNames = {
  'ej-verkstallt': 'inte verkställt',
  verkstallt: 'verkställt',
  avslutat: 'avslutat av annan anledning',
} as const

/** "2026-K3" in words. */
export function kvartalName(kvartal: string): string {
  return `kvartal ${kvartal.slice(-1)} ${kvartal.slice(0, 4)}`
}
