import type { Okand } from '@shared/decision/delgivning'
import type { Delgivningssatt, Sandningssatt } from '@shared/domain/handelser/delgivningHandelser'
import type { Domsutfall } from '@shared/domain/handelser/overklagandeHandelser'

export const sandningNames: Record<Sandningssatt, string> = {
  brev: 'Vanligt brev',
  mottagningsbevis: 'Brev med mottagningsbevis',
  rekommenderat: 'Rekommenderat brev',
  digitalt: 'Säker digital post',
  overlamnat: 'Överlämnat vid besök',
  muntligt: 'Muntligt, och skriftligt efteråt',
  forenklad: 'Förenklad delgivning',
}

export const delgivningNames: Record<Delgivningssatt, string> = {
  mottagningsbevis: 'Mottagningsbevis undertecknat',
  forenklad: 'Förenklad delgivning',
  overlamnat: 'Överlämnat mot kvitto',
  muntlig: 'Muntlig delgivning',
  ombud: 'Ombudet har tagit emot',
  stamningsman: 'Stämningsman',
  'tagit-del': 'Den enskilde har själv sagt när, till exempel i överklagandet',
}

export const domNames: Record<Domsutfall, string> = {
  bifall: 'Bifall, beslutet ändras',
  delvis: 'Delvis bifall',
  avslag: 'Avslag, beslutet står fast',
  aterforvisad: 'Målet återförvisas',
  avvisad: 'Överklagandet avvisas',
  avskriven: 'Målet avskrivs',
}

const okand: Record<Okand, string> = {
  'inte-skickad': 'Beslutet är inte skickat än.',
  'inget-bevis':
    'Ett brev visar inte när det togs emot. Anteckna när den enskilde fick del av beslutet, till exempel av mottagningsbeviset.',
  'inte-upplyst':
    'Förenklad delgivning räknas inte: den enskilde hade inte fått veta i förväg att sättet kunde användas.',
  'inget-kontrollmeddelande':
    'Förenklad delgivning räknas inte förrän kontrollmeddelandet är skickat, arbetsdagen efter handlingen.',
  aterkommen: 'Försändelsen kom tillbaka. Skicka beslutet igen.',
}

/** How a decision reached the party. */
export const delgivning = {
  title: 'Delgivning',
  okand,
  delgiven: (day: string, last: string): string =>
    `Delgiven ${day}. Sista dag att överklaga: ${last}.`,
  counted: 'Räknat på två veckor från att handlingen skickades.',
  vantar: (day: string): string => `Räknas som delgiven ${day}.`,
  sent: (how: string, day: string): string => `Skickat ${day}: ${how}.`,
  controlDue: (day: string): string => `Kontrollmeddelandet ska skickas ${day}.`,
  send: 'Anteckna att beslutet skickats',
  sendDate: 'Skickat',
  sendHow: 'Hur',
  sendTo: 'Till',
  told: 'Den enskilde har i förväg fått veta att förenklad delgivning kan användas',
  toldMissing:
    'Förenklad delgivning kräver att den enskilde har fått veta det i förväg. Välj annars ett annat sätt.',
  control: 'Kontrollmeddelande skickat',
  controlDate: 'Kontrollmeddelandet skickat',
  returned: 'Försändelsen kom tillbaka',
  returnedDate: 'Kom tillbaka',
  note: 'Anteckna när den enskilde fick del av beslutet',
  noteDate: 'Fick del av beslutet',
  noteHow: 'Vad som visar det',
  proof: 'Underlag',
  proofHint: 'Till exempel var mottagningsbeviset ligger',
  sign: 'Signera',
  cancel: 'Avbryt',
  beforeSent: 'Dagen kan inte ligga före den dag då beslutet skickades.',
  beforeDecision: 'Dagen kan inte ligga före beslutet.',
  source: '33 och 44 §§ FL',
} as const

/** An appeal, from the day it came in to the court's answer. */
export const overklagande = {
  title: 'Överklagande',
  new: 'Registrera ett överklagande',
  came: (day: string, from: string): string =>
    from === '' ? `Kom in ${day}.` : `Kom in ${day} från ${from}.`,
  inkom: 'Kom in till nämnden',
  inkomHint: 'Dagen handlingen nådde myndigheten (22 § förvaltningslagen)',
  satt: 'Hur',
  satten: {
    post: 'Med post',
    'e-post': 'Med e-post',
    lamnat: 'Lämnat på plats',
    annat: 'På annat sätt',
  },
  fran: 'Från',
  franHint: 'Den enskilde eller ombudet',
  onskad: 'Önskad ändring',
  overinstans: 'Kom in till domstolen, om det skickades dit',
  register: 'Registrera',
  rattid: {
    title: '1 Kom överklagandet i tid?',
    iTid: (last: string): string => `I tid. Sista dagen är ${last}.`,
    before: 'I tid. Tiden för att överklaga har inte börjat löpa.',
    court: (last: string): string =>
      `I tid. Det nådde domstolen senast ${last}, och räknas därför som i rätt tid (45 § FL).`,
    late: (last: string): string =>
      `Efter sista dagen, ${last}. Pröva de två undantagen innan det avvisas.`,
    unknown:
      'Ingen vet när den enskilde fick del av beslutet. Därför får överklagandet inte avvisas som för sent (JO 3372-2017). Lämna över det.',
    choose: 'Pröva',
    choices: {
      'i-tid': 'I tid, lämnas över',
      'fel-underrattelse': 'Sent, men vår underrättelse var fel: lämnas över',
      'for-sent': 'För sent, avvisas',
    },
    skal: 'Skäl',
    skalMissing: 'Skriv skälet.',
    done: { 'i-tid': 'I tid', undantag: 'Sent, men undantag gäller', 'for-sent': 'För sent' },
    dismissed: 'Överklagandet avvisas genom ett beslut. Guiden säger vem som fattar det.',
    toGuide: 'Till beslutet om avvisning',
    source: '45 § FL',
  },
  omprovning: {
    title: '2 Ska beslutet ändras?',
    lead: 'Är beslutet uppenbart felaktigt, och går det att ändra snabbt och utan nackdel för någon, ska det ändras (38 § FL). Annars får det ändras om det finns skäl (37 § FL).',
    choose: 'Omprövning',
    choices: { 'andras-inte': 'Beslutet ändras inte', andras: 'Beslutet ändras' },
    skal: 'Skäl',
    changed: 'Fatta det nya beslutet i guiden. Överklagandet lämnas över tillsammans med det.',
    toGuide: 'Till omprövningen i guiden',
    source: '37–39 §§ FL',
  },
  over: {
    title: '3 Lämna över till domstolen',
    lead: 'Överklagandet och handlingarna lämnas över skyndsamt. JO har ansett att det inte bör ta mer än en vecka.',
    date: 'Överlämnat',
    till: 'Till',
    handlingar: 'Handlingar som följer med',
    more: 'Fler handlingar, en per rad',
    none: 'Ta med minst en handling.',
    make: 'Skriv följebrevet',
    sign: 'Signera överlämnandet',
    done: (day: string, to: string): string => `Överlämnat ${day} till ${to}.`,
    source: '46 § FL',
  },
  dom: {
    title: '4 Domstolens avgörande',
    domstol: 'Domstol',
    malnummer: 'Målnummer',
    date: 'Dag',
    utfall: 'Utfall',
    lagaKraft: 'Laga kraft',
    text: 'Vad domen innebär',
    sign: 'Registrera avgörandet',
    missing: 'Fyll i domstol och dag.',
    done: (court: string, day: string, what: string): string => `${court} ${day}: ${what}`,
  },
  withdraw: 'Överklagandet är återkallat',
  withdrawn: (day: string): string => `Återkallat ${day}.`,
} as const
