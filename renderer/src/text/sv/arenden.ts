/** The list of ärenden and a new one. */
export const arenden = {
  title: 'Ärenden',
  sub: (shown: number, all: number): string =>
    shown === all ? (all === 1 ? 'Ett ärende' : `${all} ärenden`) : `${shown} av ${all} ärenden`,
  nytt: 'Nytt ärende',
  filterLabel: 'Visa',
  filters: {
    mine: 'Mina',
    all: 'Alla',
    open: 'Pågående',
    closed: 'Avslutade',
  },
  columns: ['Ärende', 'Namn', 'Personnummer', 'Insats', 'Handläggare', 'Läge'],
  listLabel: 'Ärenden',
  readIn: 'För in dagens register',
  emptyAll:
    'Inga ärenden ännu. Ett ärende börjar med Nytt ärende, när en ansökan eller anmälan har kommit in.',
  emptyFilter:
    'Inget ärende i det här urvalet. Välj ett annat, eller sök på namn, personnummer eller ärendenummer med Ctrl+K.',
  unassigned: 'Ingen handläggare',
  searchNote:
    'Sök över alla ärenden med Ctrl+K: namn, personnummer eller ärendenummer. Skyddade akter syns bara för den som arbetar med dem.',
} as const

export const nytt = {
  title: 'Nytt ärende',
  person: 'Vem gäller det?',
  kind: 'Identitet',
  kinds: {
    nummer: 'Personnummer, samordningsnummer eller reservnummer',
    saknas: 'Uppgift saknas',
  },
  number: 'Personnummer',
  numberHint: 'ÅÅÅÅMMDD-NNNN. Samordningsnummer och reservnummer (ÅÅÅÅMMDD-Tnnn) går också bra.',
  birthdate: 'Födelsedatum, om det är känt',
  name: 'Namn',
  nameHint: 'Förnamn och efternamn',
  echo: (name: string, age: number | null): string =>
    age === null ? `Akten gäller ${name}.` : `Akten gäller ${name}, ${age} år.`,
  numberKinds: {
    personnummer: 'Personnummer',
    samordningsnummer: 'Samordningsnummer',
    reservnummer: 'Reservnummer',
  },
  errors: {
    empty: 'Skriv numret, eller välj att uppgift saknas.',
    'not-a-number': 'Det är inget personnummer. Skriv ÅÅÅÅMMDD-NNNN.',
    'check-digit': 'Kontrollsiffran stämmer inte. Se efter om två siffror har bytt plats.',
    'no-such-day': 'Födelsedagen finns inte i kalendern.',
    future: 'Födelsedagen ligger i framtiden.',
    required: 'Fyll i det här.',
  },
  duplicate: (count: number): string =>
    count === 1
      ? 'Det finns redan en akt som kan gälla samma person.'
      : `Det finns redan ${count} akter som kan gälla samma person.`,
  duplicateOpen: (nummer: string): string => `Öppna ${nummer}`,
  duplicateWhy: {
    'same-number': 'samma nummer',
    'same-name-and-birthdate': 'samma namn och födelsedatum',
  },
  protectedUnseen:
    'En skyddad akt kan finnas utan att synas för dig. Fråga enhetschefen om du har anledning att tro det.',
  skydd: 'Skyddade personuppgifter',
  skyddNote:
    'Akten får en egen nyckel redan från första händelsen. Bara de du väljer kan läsa den, och den syns inte i någon gemensam lista.',
  readers: 'Vilka ska kunna läsa akten?',
  readersHint: 'Du själv ingår alltid.',
  contact: 'Kontaktuppgifter',
  address: 'Adress',
  postalCode: 'Postnummer',
  city: 'Ort',
  phone: 'Telefon',
  email: 'E-post',
  matter: 'Vad har kommit in?',
  sort: 'Slag',
  sorts: { ansokan: 'Ansökan', anmalan: 'Anmälan' },
  inkom: 'Inkom',
  satt: 'Hur',
  ways: { skriftlig: 'Skriftligt', muntlig: 'Muntligt' },
  fran: 'Från',
  franHint: 'Vem som ansöker eller anmäler, till exempel den enskilde, god man, vårdcentralen',
  insats: 'Insats',
  insatsNone: 'Ingen särskild insats',
  from: 'Önskad från och med',
  to: 'Önskad till och med',
  toHint: 'ÅÅÅÅ-MM-DD, tomt om det gäller tills vidare eller inte sägs',
  text: 'Med egna ord, eller återgivet ur ansökan',
  handlaggare: 'Handläggare',
  handlaggareHint: 'Tilldelningen blir en händelse i akten.',
  create: 'Öppna akten',
  creating: 'Öppnar akten …',
  cancel: 'Avbryt',
} as const
