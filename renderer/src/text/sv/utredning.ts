/** The investigation's short form. */
export const utredning = {
  title: 'Utredning',
  start: 'Inled utredning',
  notStart: 'Inled inte utredning',
  about: 'Vad utredningen gäller',
  aboutDefault: (insats: string): string => (insats === '' ? '' : insats.toLowerCase()),
  reasonNot: 'Skäl att inte inleda',
  reasonMissing: 'Skriv skälet. Det blir en del av akten.',
  noMatter: 'Akten har ingen ansökan eller anmälan att inleda utredning på.',
  takeIn: 'Ta in i den pågående utredningen',
  grund: 'Utredningen inleds enligt',
  grunder: [
    { value: 'sol-14-2', label: '14 kap. 2 § SoL' },
    { value: 'sol-20', label: '20 kap. SoL (barn och unga)' },
    { value: 'lss-8', label: '8 § LSS' },
    { value: 'lvm-7', label: '7 § LVM, oavsett samtycke' },
  ],
  both: {
    word: 'Båda gäller.',
    title: 'Insatsen behöver den enskildes vilja, utredningen gör det inte.',
    text: 'Osby (6.2) och Göteborg inleder utredning först när den enskilde har ansökt. Enligt 14 kap. 2 § SoL ska nämnden genast utreda det som kan leda till en åtgärd. Akta hindrar inget av dem; du avgör.',
  },
  incoming: 'Det som har kommit in',
  lead: 'Det du skriver sparas som utkast. Signerar du blir det en händelse i akten; skriver du om den senare ligger den tidigare kvar.',
  fields: {
    bakgrund: 'Bakgrund och aktuell situation',
    egenSyn: 'Den enskildes egen syn',
    behov: 'Behov inom livsområdena',
    barn: 'Barn i hushållet: barnens situation och bästa',
    bedomning: 'Bedömning',
    mal: 'Mål',
  },
  hints: {
    bakgrund: '',
    egenSyn: '',
    behov: '',
    barn: 'Tomt om det inte finns minderåriga barn.',
    bedomning: 'Bedömningen är din. Akta fyller aldrig i den.',
    mal: '',
  },
  sign: 'Signera utredningen',
  empty: 'Skriv åtminstone bakgrund och bedömning innan du signerar.',
  written: 'Signerad utredning',
  more: { omraden: 'Livsområden (IBIC)', planer: 'Instrument och planer' },
  communicate: {
    title: 'Kommunicera utredningen',
    text: 'Den enskilde ska få ta del av det som har betydelse för beslutet och få yttra sig (25 § förvaltningslagen).',
    date: 'Dag',
    satt: 'Hur',
    sattHint: 'Till exempel skickad med brev, läst upp per telefon, lämnad vid besök',
    svarSenast: 'Svar senast',
    svar: 'Svar',
    avbojd: 'Den enskilde har avböjt att ta del av utredningen',
    tala: 'Den enskilde har upplysts om rätten att tala inför nämnden eller utskottet',
    sign: 'Signera kommuniceringen',
    done: (when: string): string => `Kommunicerad ${when}`,
    declined: (when: string): string =>
      `Kommunicering avböjd ${when}. Utredningen skickas inte. Skriv i uppdraget till utföraren att den enskilde inte har tagit del av underlaget.`,
    waits: (when: string): string => `Svar väntas senast ${when}.`,
    answered: (text: string): string => `Svar: ${text}`,
    again: 'Kommunicera på nytt',
    missing: {
      date: 'Skriv vilken dag.',
      satt: 'Skriv hur utredningen kommunicerades.',
      svarSenast: 'Sätt en dag för svaret. Den enskilde ska få en bestämd tid på sig.',
    },
    svarSenastHint: 'ÅÅÅÅ-MM-DD, en bestämd tid (25 § förvaltningslagen)',
    avbojdHint: 'Utredningen skickas då inte, och det antecknas för utföraren.',
  },
} as const

/** The investigation's papers. */
export const paper = {
  utredning: 'Gör utredningen som Word',
  kommuniceringsbrev: 'Gör kommuniceringsbrevet som Word',
  saved:
    'Handlingen finns i akten under Handlingar och är sparad där du valde. Utanför Akta skyddar Akta den inte längre.',
  kept: 'Handlingen finns i akten under Handlingar. Den är inte sparad utanför Akta.',
} as const

/** Who may decide to open an inquiry, as the delegation order answers. */
export const opening: Readonly<
  Record<'far' | 'otilldelat' | 'annan-niva' | 'oklart', (niva: string, punkt: string) => string>
> = {
  far: (niva, punkt) =>
    `Du får besluta om detta (${niva.toLowerCase()}${punkt === '' ? '' : `, punkt ${punkt}`}).`,
  otilldelat: (niva) =>
    `${niva} får besluta om detta, men ärendet är inte tilldelat dig. Låt det tilldelas först (JO 5216-2017).`,
  'annan-niva': (niva) =>
    `Enligt delegationsordningen beslutar ${niva.toLowerCase()} om detta. Lagen vill att det sker genast, så du hindras inte, men det antecknas i akten.`,
  oklart: () =>
    'Delegationsordningen säger inte vem som beslutar om att inleda utredning. Fråga chefen; det antecknas att ordningen är oklar (JO 5216-2017).',
} as const

/** Decisions and documents in an akt. */
export const aktBeslut = {
  empty: 'Inga beslut ännu. Guiden säger vem som får besluta och vad som saknas.',
  caption: 'Beslut i akten',
  infort: 'infört',
  columns: ['Nr', 'Dag', 'Beslut', 'Gäller', 'Beslutat av', 'Verkställt'],
  forslag: 'Förslag som väntar',
  forslagTo: (to: string): string => `Till ${to}`,
  forslagMeeting: (when: string): string => `Sammanträde ${when}`,
  takeBack: 'Ta tillbaka förslaget',
  takeBackReason: 'Skäl att ta tillbaka förslaget',
  takeBackConfirm: 'Ta tillbaka',
  toExecution: 'Till genomförandet',
  statuses: { verkstalld: 'Verkställt', delvis: 'Delvis verkställt', avbruten: 'Avbrutet' },
  notCarriedOut: 'Inte verkställt',
  sign: 'Signera',
  cancel: 'Avbryt',
  required: 'Fyll i det här.',
  avsluta: 'Avsluta ärendet',
  avslutaReason: 'Skäl att avsluta',
  avslutaSign: 'Avsluta',
  reopen: 'Återuppta ärendet',
  afterTitle: 'Delgivning och överklagande',
  after: (nr: number, what: string): string => `Beslut nr ${String(nr)}, ${what}`,
} as const

export const handlingar = {
  empty:
    'Inga handlingar är upprättade ännu. Beslutsmeddelanden och tjänsteskrivelser kommer hit när du beslutar eller skickar ett förslag.',
  caption: 'Handlingar upprättade i akten',
  columns: ['Dag', 'Handling', 'Slag', 'Storlek', 'Spara'],
  sorts: {
    beslutsmeddelande: 'Beslutsmeddelande',
    tjansteskrivelse: 'Tjänsteskrivelse',
    journal: 'Journal',
    utredning: 'Utredning',
    kommuniceringsbrev: 'Kommuniceringsbrev',
    overlamnande: 'Överlämnande av överklagande',
    genomforandeplan: 'Genomförandeplan',
    uppdrag: 'Uppdrag',
    uppfoljning: 'Uppföljning',
  },
  size: (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024))} kB`,
  save: 'Spara som Word',
  saved: 'Sparad. Utanför Akta skyddar Akta den inte längre.',
  notSaved: 'Du avbröt. Inget har sparats.',
} as const
