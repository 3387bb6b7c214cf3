/** The tables' names and heads; the screen says the same. */
export const statistikOrd = {
  titles: {
    status: 'Akter efter läge',
    insats: 'Beslut efter insats',
    slag: 'Beslut efter utfall',
    niva: 'Beslut efter nivå',
  },
  nyckeltal: 'Perioden i korthet',
  manader: 'Månad för månad',
  ledtider: 'Ledtider',
  bevakningar: 'Tider som hölls',
  styrkor: 'Tider som hölls, efter styrka',
  mal: 'Mål efter insats',
  omraden: 'Livsområden, förändring',
  ej: 'Ej verkställda beslut',
  tillBeslut: 'Från att ansökan eller anmälan kom in till beslut',
  tillVerkstallt: 'Från gynnande beslut till verkställt',
  utfall: ['I tid', 'Sent', 'Sen och öppen', 'Aldrig gjord'],
  uppfyllelser: ['Uppnått', 'Delvis', 'Inte uppnått', 'Inte bedömt'],
  rorelser: ['Bättre', 'Samma', 'Sämre', 'Går inte att säga'],
  staende: {
    vantar: 'Inte verkställda vid periodens slut',
    verkstalld: 'Verkställda under perioden',
    slut: 'Avslutade av annan orsak',
  },
  notes: {
    status: 'Som akterna stod periodens sista dag, eller i dag om perioden pågår.',
    ledtider:
      'Hela dagar. Till beslut: från den dag ansökan eller anmälan kom in (22 § förvaltningslagen) till det första beslut som avgör den, för beslut fattade i perioden. Till verkställt: från beslutets dag till den dag det var verkställt i sin helhet. Hälften av ärendena ligger mellan de två sista talen.',
    bevakningar:
      'Tider vars sista dag ligger i perioden och som kontoret eller utföraren svarar för. En uppskjuten påminnelse flyttar inte dagen. Tider som bara löper ut, som väntar på någon annan eller som upphörde före sin sista dag räknas inte.',
    mal: 'Varje mål räknas en gång, som det bedömdes vid periodens senaste uppföljning.',
    omraden:
      'Varje livsområde räknas en gång. Bättre betyder ett lägre tal på skalan 0–4 än vid förra bedömningen.',
    ej: 'Gynnande beslut som har väntat mer än tre månader någon dag i perioden (34 kap. 1 § socialtjänstlagen, 28 f § LSS).',
    manader:
      'Median i dagar visas bara för månader med minst fem beslut. Andelen i tid gäller tider som har gått ut.',
  },
  unnamed: 'Utan namn',
} as const
