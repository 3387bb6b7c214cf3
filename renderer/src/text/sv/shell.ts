import { upperFirst } from '../upperFirst'

/** Words of the frame around every view. */
export const shell = {
  product: 'Akta',
  skip: 'Till innehållet',
  workspaces: 'Arbetsytor',
  place: 'Plats',
  views: {
    idag: 'Idag',
    arenden: 'Ärenden',
    beslut: 'Beslut',
    raknare: 'Utan behovsprövning',
    namnd: 'Nämnd',
    riktlinjer: 'Riktlinjer',
    jamfor: 'Jämför',
    delegation: 'Delegationsordning',
    egetPaket: 'Eget paket',
    prova: 'Pröva ett fall',
    uppfoljning: 'Uppföljning',
    installningar: 'Inställningar',
  },
  nytt: 'Nytt ärende',
  version: 'Version',
  guide: 'Guide',
  toDo: ' att göra',
  search: 'Namn, personnummer, ärendenummer',
  searchNamnd: 'Kommandon',
  example: 'Exempelkontor. Alla personer är påhittade.',
  exampleBanner:
    'Exempelkontor: alla personer och beslut är påhittade. Inget här hör till kontorets register.',
  leaveExample: 'Till det riktiga kontoret',
  backupVerified: (when: string): string => `Säkerhetskopia verifierad ${when}`,
  backupNone: 'Ingen säkerhetskopia är tagen',
  idle: 'Låses efter 5 min utan arbete',
  lockNow: 'Lås nu',
  lockSoon: {
    idle: (seconds: number): string =>
      `Akta låses om ${seconds} sekunder. Det du har skrivit sparas först.`,
    long: (seconds: number): string =>
      seconds > 60
        ? `Akta har varit öppet i åtta timmar och låses om ${Math.ceil(seconds / 60)} minuter. Det du har skrivit sparas först.`
        : `Akta har varit öppet i åtta timmar och låses om ${seconds} sekunder. Det du har skrivit sparas först.`,
  },
  stay: 'Fortsätt arbeta',
  dueToday: (late: number, today: number): string => {
    const parts = [
      ...(late === 0
        ? []
        : [late === 1 ? 'en bevakning har förfallit' : `${late} bevakningar har förfallit`]),
      ...(today === 0 ? [] : [today === 1 ? 'en ska göras i dag' : `${today} ska göras i dag`]),
    ]
    const text = parts.join(' och ')
    return `${upperFirst(text)}.`
  },
  show: 'Visa',
  dismiss: 'Stäng påminnelsen',
  leftOver: (drafts: number, due: number): string => {
    const parts = [
      ...(drafts === 0
        ? []
        : [drafts === 1 ? 'ett utkast är osignerat' : `${drafts} utkast är osignerade`]),
      ...(due === 0
        ? []
        : [
            due === 1
              ? 'en bevakning skulle göras i dag'
              : `${due} bevakningar skulle göras i dag eller tidigare`,
          ]),
    ]
    return `${upperFirst(parts.join(' och '))}.`
  },
  leave: {
    lock: {
      title: 'Innan du låser',
      in: (seconds: number): string =>
        seconds === 1 ? 'Akta låses om en sekund.' : `Akta låses om ${seconds} sekunder.`,
      now: 'Lås direkt',
      stay: 'Lås inte än',
    },
    close: {
      title: 'Innan du stänger Akta',
      in: (seconds: number): string =>
        seconds === 1
          ? 'Akta stängs om en sekund. Det du har skrivit sparas först.'
          : `Akta stängs om ${seconds} sekunder. Det du har skrivit sparas först.`,
      now: 'Stäng direkt',
      stay: 'Stäng inte än',
    },
  },
  noAkter: 'ser inga akter',
  notices: {
    rebuilt: 'Arbetskopian byggdes om från journalen. Alla sparade akter finns kvar.',
    'journal-mended':
      'Journalen var skadad på disken. Den är gjord på nytt ur arbetskopian, och alla sparade akter finns kvar. Den skadade är undanlagd. Ta en säkerhetskopia nu.',
    rollback:
      'Registret är äldre än det senast använda. Kontrollera att rätt säkerhetskopia är återläst.',
    'unclean-exit': 'Akta stängdes oväntat förra gången. Allt som stod som sparat finns kvar.',
    'clock-back': 'Datorns klocka har gått bakåt. Kontrollera datum och tid.',
  },
  recoveryPending:
    'Återställningsnyckeln är inte bekräftad. Utan den går registret inte att rädda om alla lösenfraser glöms.',
  confirmRecovery: 'Bekräfta nyckeln',
  close: 'Stäng',
  keysTitle: 'Tangenter',
  back: 'Tillbaka',
  secondInstance: 'Akta var redan igång. Det här är samma fönster.',
} as const
