/** Unlocking, and what is said there about the protection. */
export const unlock = {
  title: 'Lås upp',
  user: 'Användare',
  passphrase: 'Lösenfras',
  hint: 'Ord med mellanslag går bra. Stora och små bokstäver räknas.',
  show: 'Visa',
  hide: 'Dölj',
  submit: 'Lås upp',
  working: 'Låser upp …',
  waiting: (seconds: number): string => `Vänta ${seconds} s`,
  waitMore: (seconds: number): string =>
    seconds === 1
      ? 'Vänta en sekund och försök igen.'
      : `Vänta ${seconds} sekunder och försök igen.`,
  takesTime: 'Det tar en eller två sekunder. Tiden är avsiktlig: den gör det dyrt att gissa.',
  summing: (done: number, of: number): string =>
    `Registret läses in på nytt: ${done} av ${of} akter. Det görs en gång, och inget går förlorat.`,
  forgot: 'Jag har glömt lösenfrasen',
  empty: 'Skriv lösenfrasen.',
  foot: 'Register på den här datorn',
  footExample: 'Exempelkontor, påhittade personer',
  version: (version: string): string => `Version ${version}`,
  toExample: 'Öppna exempelkontoret',
  toOffice: 'Till det riktiga kontoret',
  points: [
    {
      icon: 'key',
      title: 'Bara du har lösenfrasen',
      text: 'Den finns inte sparad någonstans och ingen kan läsa ut den. Har du glömt den kan kontorets återställningsnyckel ge dig en ny.',
    },
    {
      icon: 'backup',
      title: 'Allt ligger krypterat på den här datorn',
      text: 'Blir datorn stulen låst kan ingen läsa akterna. Säkerhetskopian är lika krypterad.',
    },
    {
      icon: 'warn',
      title: 'Det här skyddar Akta inte mot',
      text: 'Någon som ser skärmen medan du arbetar, skadlig kod på datorn, och Word-dokument när du har sparat dem utanför Akta.',
    },
    {
      icon: 'offline',
      title: 'Inget nät behövs',
      text: 'Akta tar aldrig kontakt med internet, varken nu eller senare.',
    },
  ],
  restore: 'Läs tillbaka en säkerhetskopia',
  recover: {
    title: 'Ny lösenfras med återställningsnyckeln',
    key: 'Återställningsnyckel',
    keyHint:
      'Den som skrevs ned när kontoret skapades. Mellanslag och bindestreck spelar ingen roll.',
    submit: 'Byt lösenfras och lås upp',
    back: 'Tillbaka',
  },
  stops: {
    'newer-version': {
      title: 'Registret kommer från en nyare version',
      text: 'Det är skrivet av en nyare version av Akta än den här. Inget har ändrats. Installera den nyare versionen och starta igen.',
    },
    damaged: {
      title: 'Registret går inte att läsa',
      text: 'Filerna på den här datorn är skadade och Akta ändrar inget i dem. Läs tillbaka den senaste säkerhetskopian: de skadade filerna läggs undan, och det som sparades efter kopian finns då bara där.',
    },
  },
} as const
