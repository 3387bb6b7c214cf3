/** Settings: the office, users, the order, meetings, backup, passphrase, access log. */
export const installningar = {
  title: 'Inställningar',
  parts: 'Inställningar',
  tabs: {
    kontor: 'Kontoret',
    anvandare: 'Användare',
    delegation: 'Delegationsordning',
    sammantraden: 'Sammanträden',
    franvaro: 'Frånvaro',
    undantag: 'Undantag från akt',
    backup: 'Säkerhetskopia',
    losenfras: 'Lösenfras',
    atkomst: 'Åtkomstlogg',
    gallring: 'Gallring',
    fraser: 'Fraser',
    inforande: 'Införande',
  },
  onlyAdmin: 'Bara en administratör kan ändra det här.',
  save: 'Spara',
  saved: 'Sparat.',
  required: 'Fyll i det här.',
  users: {
    caption: 'Användare på den här datorn',
    columns: ['Signatur', 'Namn', 'Befattning', 'Roller', 'Nivåer', 'Läge'],
    active: 'Aktiv',
    inactive: 'Avstängd',
    new: 'Ny användare',
    create: 'Lägg till användaren',
    creating: 'Lägger till …',
    namndNote:
      'En nämndsekreterare utan andra roller får bara rapportnyckeln: den visar beslut utan namn och öppnar ingen akt.',
    phraseNote:
      'Låt den nya användaren själv skriva sin lösenfras, eller ge en tillfällig som byts genast.',
    turnOff: 'Stäng av',
    turnOffNote:
      'Den som stängs av kommer inte in. Kontoret får nya nycklar till akterna och, om den som slutar har haft dem, till beslutsredovisningen och åtkomstloggen. Varje akt får en ny när den sparas nästa gång. Det som skrivs därefter går inte att läsa med en gammal kopia. En skyddad akt som ingen annan kan läsa ligger kvar låst för den avstängda.',
    turnedOff: (name: string): string =>
      `${name} är avstängd och kontorets nycklar är bytta. Det som skrivs från och med nu går inte att läsa med en gammal kopia.`,
    keysWait:
      'Någon har stängts av, men alla nya nycklar är inte gjorda än. De görs av sig själva nästa gång någon med samma roll låser upp.',
    turnOn: 'Återaktivera',
    roll: 'Välj minst en roll.',
    signatur: 'Skriv 2–6 bokstäver eller siffror.',
  },
  order: {
    lead: (from: string): string => `Den ordning som gäller i dag gäller från ${from}.`,
    none: 'Ingen delegationsordning gäller i dag. Då får ingen besluta på delegation.',
    changed:
      'Ordningen har en egen vy. Där ändras den i ett utkast som börjar gälla när nämnden har antagit det, och där står vem som innehar nivåerna.',
    floor:
      'Det som lagen lägger på utskott eller nämnd ligger som golv. Delegationsordningen kan aldrig sänka det.',
    open: 'Öppna delegationsordningen',
    holders: 'Innehavare och ersättare',
    level: 'Nivå',
  },
  meetings: {
    caption: 'Planerade sammanträden',
    columns: ['Organ', 'Sammanträde', 'Handlingar senast', 'Ändra'],
    empty:
      'Inga sammanträden är inlagda. Lägg in dem så säger guiden när handlingarna ska vara inne.',
    add: 'Lägg till sammanträde',
    organ: 'Organ',
    date: 'Sammanträdesdag',
    papers: 'Handlingar senast',
    remove: 'Ta bort',
  },
  backup: {
    title: 'Säkerhetskopia',
    text: 'Kopian är krypterad. Välj ett minne eller en mapp som inte ligger på den här datorn. Akta läser tillbaka den innan den räknas.',
    now: 'Säkerhetskopiera nu',
    working: 'Skriver, läser tillbaka och jämför …',
    done: (akter: number): string =>
      akter === 1
        ? 'Kopian är läst tillbaka och stämmer: 1 akt.'
        : `Kopian är läst tillbaka och stämmer: ${akter} akter.`,
    latest: (when: string): string => `Senaste verifierade kopia: ${when}.`,
    never: 'Ingen säkerhetskopia är tagen.',
    restoreTitle: 'Läsa tillbaka',
    restoreText:
      'Det görs på en tom dator, innan något kontor är skapat där: välj Läs tillbaka på första sidan.',
    checkTitle: 'Kontrollera registret',
    checkText: 'Räknar om varje rad i registret ur akternas loggar och jämför.',
    check: 'Kontrollera nu',
    checking: 'Räknar om …',
    checked: (akter: number, differed: number): string =>
      differed === 0
        ? `Registret stämmer med loggarna för ${akter} akter.`
        : `${differed} av ${akter} rader skilde sig och är ombyggda ur loggarna.`,
  },
  phrase: {
    title: 'Byt lösenfras',
    current: 'Nuvarande lösenfras',
    change: 'Byt lösenfras',
    changed: 'Lösenfrasen är bytt.',
    recoveryTitle: 'Återställningsnyckel',
    recoveryText: 'Skriv nyckeln från papperet, så vet vi att det som står där stämmer.',
    recoveryDone: 'Återställningsnyckeln är bekräftad.',
    recoveryConfirm: 'Bekräfta nyckeln',
  },
  access: {
    text: 'Varje öppning, sökning, export och upplåsning loggas. Loggen kan inte ändras.',
    from: 'Från och med',
    to: 'Till och med',
    show: 'Visa',
    caption: 'Åtkomstlogg',
    columns: ['När', 'Vem', 'Vad', 'Ärende', 'Ändamål'],
    reading: 'Loggen läses …',
    empty: 'Inget är loggat under perioden.',
    what: {
      'akt-oppnad': 'Akt öppnad',
      sokning: 'Sökning',
      export: 'Export',
      utskrift: 'Utskrift',
      'misslyckad-upplasning': 'Misslyckad upplåsning',
      upplasning: 'Upplåsning',
      sakerhetskopia: 'Säkerhetskopia',
      aterstallning: 'Återställning',
      behorighet: 'Behörighet ändrad',
      kontroll: 'Kontroll',
      gallring: 'Gallring',
      uppfoljning: 'Uppföljning',
    },
  },
} as const
