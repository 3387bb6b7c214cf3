/** Decisions: mine, those that wait for me, and bodies' decisions to register. */
export const beslut = {
  title: 'Beslut',
  sub: (forMe: number): string =>
    forMe === 0
      ? 'Inget väntar på ditt beslut.'
      : forMe === 1
        ? 'Ett förslag väntar på ditt beslut.'
        : `${forMe} förslag väntar på ditt beslut.`,
  forMe: 'Väntar på ditt beslut',
  organ: 'Att registrera efter sammanträde',
  others: 'Väntar på andra',
  mine: 'Mina beslut',
  mineEmpty: 'Du har inte skrivit under något beslut ännu.',
  mineCaption: 'Beslut du har fattat',
  columns: ['Dag', 'Ärende', 'Namn', 'Beslut', 'Gäller'],
  open: (nummer: string): string => `Öppna förslaget i ${nummer}`,
  waits: (who: string): string => `${who} beslutar`,
  decide: {
    title: 'Besluta om förslaget',
    register: 'Registrera beslutet',
    loading: 'Förslaget hämtas ur akten …',
    gone: 'Förslaget är redan besvarat eller återtaget.',
    proposal: 'Förslag till beslut',
    reasons: 'Skäl',
    from: (who: string): string => `Föreslaget av ${who}`,
    deviations: 'Avvikelser som handläggaren har motiverat',
    meeting: 'Sammanträdesdag',
    paragraf: 'Paragraf',
    paragrafHint: 'Siffror, till exempel 84',
    organName: 'Organ',
    textOf: (av: number, nr: number): string =>
      av === 1 ? 'Beslutet i en mening' : `Del ${String(nr)}: beslutet i en mening`,
    avvikande: 'Avvikande mening',
    avvikandeHint: 'En per rad, med namn. Tomt om ingen har anmält det (30 § förvaltningslagen).',
    textHint: 'Så som det står i protokollet. Ändra om organet beslutade något annat än förslaget.',
    outcome: 'Utfall',
    sign: 'Skriv under beslutet',
    registerButton: 'Registrera beslutet',
    working: 'Sparar …',
    notMine:
      'Reglerna lägger i dag det här beslutet på någon annan. Skicka tillbaka förslaget eller fråga enhetschefen.',
    incomplete: 'Fyll i allt som säger vem som beslutade och när.',
    chairText:
      'Ordföranden eller en förordnad ledamot beslutar när nämnden inte kan avvaktas. Beslutet anmäls vid nämndens nästa sammanträde: det bevakas här och märks i redovisningen.',
    ledamot: 'Vem beslutade',
    asWhat: 'Som',
    asWhatOptions: [
      { value: 'ordförande', label: 'Ordförande' },
      { value: 'förordnad ledamot', label: 'Förordnad ledamot' },
    ],
    day: 'Beslutsdag',
    openAkt: 'Till akten',
  },
} as const
