/** The nämnd's report: periods, completeness, two Word files, what is anmält. */
export const namnd = {
  title: 'Anmälan av delegationsbeslut',
  sub: (namnd: string): string => `${namnd}. Inget här visar namn, personnummer eller skäl.`,
  from: 'Period från och med',
  to: 'till och med',
  show: 'Visa perioden',
  loading: 'Besluten läses med rapportnyckeln …',
  checks: 'Kontroller',
  missingWord: 'Saknas.',
  missing: (who: string, nr: string): string => `${who}: nummer ${nr} saknas`,
  missingText: (series: string): string =>
    `Serien i perioden går ${series}. Kontrollera med beslutsfattaren, eller skriv i protokollet varför numret är tomt.`,
  okWord: 'Stämmer.',
  ok: (count: number, series: number): string =>
    `${count === 1 ? 'Ett beslut' : `${count} beslut`} i ${series === 1 ? 'en nummerserie' : `${series} nummerserier`}, inga luckor.`,
  already: (count: number): string =>
    count === 1
      ? 'Ett beslut är redan anmält och kommer inte med.'
      : `${count} beslut är redan anmälda och kommer inte med.`,
  empty:
    'Inga beslut i perioden. Välj andra dagar. Beslut kommer hit när de skrivs under; de behöver ingen egen inläsning.',
  chair: 'Ordförandebeslut',
  chairWord: 'Ska anmälas.',
  chairDuty: (count: number): string =>
    count === 1
      ? 'Ett ordförandebeslut ska anmälas vid nämndens nästa sammanträde.'
      : `${count} ordförandebeslut ska anmälas vid nämndens nästa sammanträde.`,
  chairText:
    'Det är en skyldighet enligt 6 kap. 40 § kommunallagen, vad nämnden än har bestämt om anmälan i övrigt.',
  caption: 'Delegationsbeslut per punkt i delegationsordningen',
  columns: ['Nr', 'Beslutsdag', 'Akt', 'Beslut', 'Utfall', 'Gäller', 'Delegat', 'Anmält'],
  noPunkt: 'Utan punkt i delegationsordningen',
  punkt: (nr: string): string => `Punkt ${nr}`,
  count: (count: number): string => `${count} beslut`,
  anmald: (date: string, paragraf: string): string => `${date}, § ${paragraf}`,
  public: 'Offentlig redovisning',
  publicNote: 'Bara antal per punkt, små antal slås ihop',
  secret: 'Sekretessbilaga',
  secretNote: 'En rad per beslut, 26 kap. 1 § OSL',
  mark: 'Markera som anmälda',
  markNote: 'Görs efter sammanträdet',
  markTitle: 'Markera besluten som anmälda',
  markText: (count: number): string =>
    `${count === 1 ? 'Ett beslut' : `${count} beslut`} markeras. Varje beslut kan anmälas en gång.`,
  meeting: 'Sammanträdesdag',
  paragraf: 'Paragraf',
  paragrafInvalid: 'Fyll i sammanträdesdag och paragraf.',
  marked: (count: number): string => `${count} beslut är markerade som anmälda.`,
  cancel: 'Avbryt',
  periodMissing: 'Välj en period först.',
  files: { offentlig: 'Delegationsbeslut', sekretessbilaga: 'Delegationsbeslut sekretessbilaga' },
  saved: 'Filen är sparad. Utanför Akta skyddar Akta den inte längre.',
  notSaved: 'Du avbröt. Inget har sparats.',
} as const
