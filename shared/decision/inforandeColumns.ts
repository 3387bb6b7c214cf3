/** What a column of the register kept before Akta can become. */
export const inforandeFields = [
  ...(['namn', 'fornamn', 'efternamn', 'nummer', 'skydd'] as const),
  ...(['adress', 'postnummer', 'ort', 'telefon', 'epost'] as const),
  ...(['arendenummer', 'handlaggare', 'insats', 'ansokan', 'utredning'] as const),
  ...(['slag', 'beslutsdatum', 'from', 'to', 'omfattning', 'lagrum'] as const),
  ...(['beslutsfattare', 'niva', 'verkstalld', 'uppfoljning'] as const),
] as const
export type InforandeField = (typeof inforandeFields)[number]

/** For each column of the table the field it becomes, or null: left out. */
export type InforandeMapping = readonly (InforandeField | null)[]

/** Heads as offices write them, by the field they mean; the first that fits counts. */
const heads: Readonly<Record<InforandeField, RegExp>> = {
  fornamn: /^förnamn|^tilltalsnamn/,
  efternamn: /^efternamn/,
  namn: /^namn$|^(klient|brukare|person|den enskilde)(namn|ens namn|s namn)?$|^för och efternamn/,
  nummer: /^(person|samordnings|reserv)?(nr|nummer)$|^p(ers)?nr$|^personn/,
  skydd: /skyddad|^skydd|sekretess/,
  adress: /^(gatu|post)?adress/,
  postnummer: /^postn/,
  ort: /^(post)?ort$/,
  telefon: /^tel|^mobil/,
  epost: /^e ?post|^mejl|^mail|^email/,
  arendenummer: /^(ärende|dnr|diarie|akt)/,
  handlaggare: /handläggare|^socialsekreterare/,
  insats: /^insats/,
  ansokan: /^ansök|^inkom/,
  utredning: /^utredning/,
  slag: /^(beslutstyp|typ av beslut|slag|utfall|beslut)$/,
  beslutsdatum: /^beslut(s|ad)? ?(dag|datum|den)|^datum för beslut/,
  from: /^fr(ån|om|o m)|^(gäller )?fr(ån| o m|om)|^start|^period start/,
  to: /^till|^tom$|^t o m|^gäller (till|tom|t o m)|^slut/,
  omfattning: /^omfattning|^timmar|^antal/,
  lagrum: /^lag(rum|stöd)?$/,
  beslutsfattare: /^beslutsfattare|^beslutat av|^beslutad av/,
  niva: /^(besluts)?nivå|^delegat/,
  verkstalld: /^verkställ/,
  uppfoljning: /^uppfölj|^nästa uppfölj/,
}

/** A column's head as it is compared and remembered: small letters, no marks. */
export function plainHead(text: string): string {
  return text
    .toLocaleLowerCase('sv')
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()
}

/** What the person said last time, by the head; '' = left out. */
export type KeptColumns = Readonly<Record<string, string>>

function fieldOf(text: string): InforandeField | null {
  return inforandeFields.find((field) => field === text) ?? null
}

/** What was said last time for heads that are known, else a guess; each field once. */
export function guessColumns(header: readonly string[], kept: KeptColumns): InforandeMapping {
  const taken = new Set<InforandeField>()
  const take = (field: InforandeField | null) => {
    if (field === null || taken.has(field)) return null
    taken.add(field)
    return field
  }
  return header.map((text) => {
    const head = plainHead(text)
    if (Object.hasOwn(kept, head)) return take(fieldOf(kept[head] ?? ''))
    const guess = inforandeFields.find((field) => !taken.has(field) && heads[field].test(head))
    return take(guess ?? null)
  })
}

/** What to remember until next time. */
export function keptColumns(header: readonly string[], mapping: InforandeMapping): KeptColumns {
  return Object.fromEntries(header.map((text, at) => [plainHead(text), mapping[at] ?? '']))
}

/** Whether a mapping can give akter: a name, and no field twice. */
export function columnsWork(mapping: InforandeMapping): boolean {
  const given = mapping.filter((field) => field !== null)
  const named = given.includes('namn') || given.includes('efternamn')
  return named && new Set(given).size === given.length
}
