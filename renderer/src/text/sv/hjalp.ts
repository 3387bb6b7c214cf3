/** One page of the offline help. `views` = the views whose F1 opens it. */
export type HelpPage = {
  readonly id: string
  readonly title: string
  readonly views: readonly string[]
  readonly text: readonly string[]
}

/** The offline help, in plain words. The first page is for whoever is new. */
export const helpPages: readonly HelpPage[] = [
  {
    id: 'start',
    title: 'Kom igång',
    views: [],
    text: [
      'Öppna den första akten: gå till Ärenden och välj Nytt ärende, eller för in kontorets lista under Inställningar, Införande.',
      'Fatta det första beslutet: skriv utredningen i akten och öppna guiden. Den frågar bara det som reglerna behöver, säger vem som får besluta och varför, och skriver beslutsmeddelandet.',
      'Ta en säkerhetskopia varje dag, till ett USB-minne eller en delad mapp: Inställningar, Säkerhetskopia. Kopian är krypterad och läses tillbaka innan den räknas.',
      'Bestäm vem som får göra vad: lägg till användare under Inställningar, Användare, och skriv in vem som innehar nivåerna i delegationsordningen. En handläggare ser enhetens akter, en nämndsekreterare ser bara beslut utan namn.',
      'Förvara återställningsnyckeln i ett kassaskåp. Utan den och utan lösenfraser kan ingen öppna kontoret, inte heller den som har gjort Akta.',
    ],
  },
  {
    id: 'idag',
    title: 'Idag',
    views: ['idag'],
    text: [
      'Här står det som har förfallit, det som ska göras i dag och de närmaste sju dagarna. Varje rad säger vilken regel den kommer ur.',
      'En bevakning försvinner när det som den väntar på har antecknats i akten. Den kan skjutas upp med ett skäl, men tidsgränsen står kvar.',
      'Ny bevakning lägger en egen påminnelse i en akt. Den som är borta har en ersättare som ser bevakningarna.',
    ],
  },
  {
    id: 'arenden',
    title: 'Ärenden och sökning',
    views: ['arenden', 'nytt'],
    text: [
      'Sök med namn, personnummer eller ärendenummer (Ctrl+K). Andra sökord är inte tillåtna över flera personer, därför finns de inte. I en öppnad akt går det att söka fritt.',
      'Ett nytt ärende får en akt med ett eget nummer. Finns personen redan säger Akta till.',
      'Väljer du skyddade personuppgifter kan bara du, handläggaren och de som du namnger läsa akten.',
    ],
  },
  {
    id: 'akt',
    title: 'Akten',
    views: ['akt'],
    text: [
      'Mitten är loggen: allt som har hänt, med dag och namn. Det som är signerat ändras inte. En rättelse läggs till och det gamla går att läsa.',
      'Det du skriver sparas som utkast en sekund efter att du slutat skriva. ”Sparat” med ett klockslag betyder att det ligger på disken.',
      'Till höger står det som gäller nu, det som bevakas och nästa steg. Flikarna följer ärendet: utredning, beslut, genomförande hos utföraren, uppföljning, handlingar, personer och samtycken.',
    ],
  },
  {
    id: 'guide',
    title: 'Guiden och beslut',
    views: ['guide', 'beslut'],
    text: [
      'Guiden ställer en fråga i taget. Det som akten redan vet är ifyllt och visar källan. En bedömning fylls aldrig i åt dig.',
      'Panelen säger vem som får besluta: du, en annan nivå, utskottet eller nämnden. Kan Akta inte avgöra det står frågan som en människa måste svara på. Träffar ingen regel står det ”ingen regel”, aldrig att det är tillåtet.',
      'Ett stopp är lagens. En avvikelse från riktlinjen går att göra med ett skäl. När du skriver under får beslutet ett nummer, ett kvitto på reglerna och ett beslutsmeddelande.',
    ],
  },
  {
    id: 'namnd',
    title: 'Anmälan till nämnden',
    views: ['namnd'],
    text: [
      'Nämndsekreteraren ser besluten utan namn och kan inte öppna en akt. Luckor i nummerserierna visas.',
      'Rapporten blir två Word-filer: en offentlig med antal, där små tal inte visas, och en bilaga med sekretess. Efter mötet markeras besluten som anmälda med paragraf.',
    ],
  },
  {
    id: 'riktlinjer',
    title: 'Riktlinjer och delegationsordning',
    views: ['riktlinjer', 'jamfor', 'egetPaket', 'delegation', 'prova', 'raknare'],
    text: [
      'Varje regel visar sin källa: fil, avsnitt och lagrum, och från vilken dag den gäller. Lagen vinner över riktlinjen.',
      'Delegationsordningen ändras i ett utkast. Den gäller först när nämndens beslut är registrerat. Granskningen visar luckor, motsägelser och sådant som lagen inte låter någon delegera.',
      'Pröva ett fall svarar på vem som skulle få besluta, utan att något sparas.',
    ],
  },
  {
    id: 'uppfoljning',
    title: 'Uppföljning',
    views: ['uppfoljning'],
    text: [
      'Uppföljning är för enhetschef och administratör. Du säger varför du öppnar den, och det skrivs i åtkomstloggen.',
      'Här finns enhetens tider, en kalenderfil utan personuppgifter, de beslut som inte är verkställda inom tre månader med underlag till IVO, och statistik för en period.',
      'Statistiken jämför med perioden före och säger vid varje tabell vad som räknas. I Word och Excel är små tal dolda. Den månad som pågår är streckad.',
    ],
  },
  {
    id: 'installningar',
    title: 'Inställningar',
    views: ['installningar'],
    text: [
      'Införande läser in det register som kontoret har i dag, med provläsning och möjlighet att ångra allt. Ta bort filen efteråt: den är inte skyddad.',
      'Åtkomstloggen visar vem som har öppnat vad. Gå igenom den regelbundet.',
      'Gallring föreslås av en person och genomförs av en annan. Nycklarna förstörs, och ingen kan läsa akten mer.',
    ],
  },
  {
    id: 'skydd',
    title: 'Skydd av personuppgifter',
    views: [],
    text: [
      'Allt är krypterat på datorn. Akta har inget nät och skickar inget. En fil som du sparar som Word, Excel eller CSV är däremot inte skyddad: spara den där den får ligga.',
      'Skärmen låses efter fem minuter utan arbete. Ctrl+L låser genast.',
      'Underlag till kontorets konsekvensbedömning (artikel 35 i dataskyddsförordningen) följer med programmet: docs/konsekvensbedomning.md. Där står ändamål, rättslig grund, risker, det som Akta gör åt dem och det som kontoret måste bestämma självt.',
    ],
  },
]

/** The words around the help. */
export const hjalp = {
  title: 'Hjälp',
  search: 'Sök i hjälpen',
  pages: 'Sidor',
  none: 'Ingen sida har de orden.',
  keys: 'Tangenter',
  again: 'Stegen finns kvar i hjälpen: tryck F1 och välj Kom igång.',
  hide: 'Dölj stegen',
} as const
