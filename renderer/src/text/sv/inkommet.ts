import type { Handlingssort, Inkomstsatt } from '@shared/domain/handelser/inkommetHandelser'
import type { FileProblem } from '@shared/tables/recognise'

export const handlingssortNames: Record<Handlingssort, string> = {
  ansokan: 'Ansökan',
  komplettering: 'Komplettering',
  yttrande: 'Yttrande efter kommunicering',
  'fl12-begaran': 'Begäran att ärendet avgörs (12 § FL)',
  overklagande: 'Överklagande',
  intyg: 'Intyg',
  utlatande: 'Utlåtande',
  fullmakt: 'Fullmakt',
  beslut: 'Beslut eller dom från annan',
  brev: 'Brev',
  annat: 'Annat',
}

export const inkomstsattNames: Record<Inkomstsatt, string> = {
  besok: 'Lämnad på plats',
  post: 'Med post',
  avi: 'Postens avi om brevet',
  postlada: 'Låg i postlådan när den tömdes första gången den dagen',
  'e-post': 'Med e-post',
  digital: 'Genom en e-tjänst eller digital brevlåda',
}

/** The page of documents: what came in, its form, and the viewer. */
export const inkommet = {
  title: 'Inkomna handlingar',
  empty: 'Inga handlingar har kommit in i akten.',
  caption: 'Handlingar som har kommit in i akten',
  columns: ['Handling', 'Slag', 'Från', 'Inkom', 'Fil', 'Visa'],
  choose: 'Välj fil',
  drop: 'Dra en fil hit, klistra in den (Ctrl+V) eller välj den.',
  limits: 'PDF, PNG, JPEG eller Word. Högst 20 MB. Filen öppnas inne i Akta och körs aldrig.',
  checking: 'Filen öppnas för kontroll.',
  onlyOne: 'Ta en fil i taget.',
  problems: {
    empty: 'Filen är tom. Inget har sparats.',
    'too-large':
      'Filen är för stor: högst 20 MB. Inget har sparats. Dela upp den eller spara den mindre.',
    'wrong-kind':
      'Filen är varken PDF, PNG, JPEG eller Word. Innehållet avgör, inte namnet. Inget har sparats.',
    encrypted:
      'Filen är låst med lösenord. Inget har sparats. Öppna den och spara den utan lösenord först.',
    damaged: 'Filen är skadad eller avklippt. Inget har sparats. Be om den på nytt.',
    'old-word':
      'Filen är sparad i ett äldre Officeformat. Inget har sparats. Öppna den i Word och spara den som .docx eller PDF.',
    macros: 'Filen innehåller makron. Inget har sparats. Be om den utan makron eller som PDF.',
    heic: 'Bilden är i ett format som Akta inte visar. Inget har sparats. Spara den som JPEG först.',
    'too-many-points': 'Bilden är för stor att visa. Inget har sparats. Spara den mindre.',
  } satisfies Record<FileProblem, string>,
  locked:
    'Filen är låst med lösenord. Den går att lägga in i akten som den kom, men inte att visa här. Be avsändaren om den utan lösenord också.',
  lockedShown:
    'Filen är låst med lösenord och går inte att visa här. Den finns kvar i akten som den kom. Spara en kopia för att öppna den med lösenordet, eller be avsändaren om den utan.',
  copy: {
    open: 'Spara en kopia',
    title: 'Spara en kopia utanför Akta',
    warning:
      'Kopian är en vanlig, läsbar fil utan Aktas försegling, och filen kan innehålla sådant som körs när den öppnas. Spara den bara där sekretessbelagda handlingar får ligga, och ta bort den när den inte behövs.',
    reason: 'Varför behövs kopian?',
    reasonHint:
      'Skälet skrivs i åtkomstloggen. Skriv till exempel ”skickas till förvaltningsrätten”, aldrig ett namn.',
    needsReason: 'Skriv varför kopian behövs.',
    save: 'Spara kopian',
    saved: 'Kopian är sparad. Utanför Akta skyddar Akta den inte längre.',
    notSaved: 'Du avbröt. Inget har sparats.',
    purpose: (skal: string): string => `Inkommen handling: ${skal}`,
    fileName: (arendenummer: string, nr: number): string =>
      `${arendenummer} inkommen ${String(nr)}`,
  },
  formTitle: 'Registrera handlingen',
  correctTitle: 'Rätta uppgifterna',
  fields: {
    rubrik: 'Vad är det',
    rubrikHint: 'Till exempel ”Läkarintyg om sömn”. Filens eget namn sparas också, krypterat.',
    sort: 'Slag',
    fran: 'Från',
    satt: 'Hur kom den',
    natt: 'Nådde oss',
    inkom: 'Räknas som inkommen',
    inkomHint:
      'Föreslås efter 22 § FL: brev, avi och det som låg i postlådan vid första tömningen räknas från arbetsdagen före. Ändra om du vet att det inte kan stämma.',
    betydelse: 'Vad i den har betydelse för ärendet',
    betydelseHint:
      'Bara det som har betydelse hör till personakten. Har inget i handlingen det ska den inte läggas in här.',
    skal: 'Skäl till rättelsen',
  },
  missing: 'Fyll i vad det är, från vem, dagarna och vad i den som har betydelse.',
  late: 'Dagen ligger i framtiden.',
  order: 'Den kan inte räknas som inkommen efter dagen den nådde oss.',
  reason: 'Skriv varför uppgifterna rättas.',
  unchanged: 'Uppgifterna är oförändrade.',
  appeal:
    'Överklagandet ska också registreras på beslutet, under Beslut, så att rättidsprövning och tider följer.',
  sign: 'Lägg in i akten',
  signCorrection: 'Signera rättelsen',
  cancel: 'Avbryt',
  show: 'Visa',
  correct: 'Rätta',
  back: 'Tillbaka till handlingarna',
  file: (filtyp: string, bytes: number): string =>
    `${filtyp.toUpperCase()}, ${String(Math.max(1, Math.round(bytes / 1024)))} kB`,
  page: (page: number, of: number): string => `Sida ${String(page)} av ${String(of)}`,
  next: 'Nästa sida',
  previous: 'Föregående sida',
  asText: 'Visa som text',
  asPicture: 'Visa som bild',
  noText: 'Sidan har ingen text, den är en bild.',
  wordNote: 'Word-filen visas som text. Bilder och utseende syns inte här.',
  cannotShow: 'Handlingen går inte att visa.',
  earlier: (when: string, by: string): string => `Rättat ${when} av ${by}`,
  earlierText: (
    { rubrik, fran, betydelse }: { rubrik: string; fran: string; betydelse: string },
    sort: string,
    inkom: string,
  ): string => `Stod tidigare: ${rubrik}. ${sort} från ${fran}, inkom ${inkom}. ${betydelse}`,
  registered: (when: string, by: string): string => `Registrerad ${when} av ${by}`,
  made: 'Upprättade handlingar',
} as const
