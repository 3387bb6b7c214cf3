import type { FactType } from '@shared/decision/factTypes'
import type { Outcome } from '@shared/rules/result'

const requiredAs: Partial<Record<FactType, string>> = {
  date: 'Skriv dagen som ÅÅÅÅ-MM-DD, eller välj ett av svaren under.',
  int: 'Skriv ett helt tal, eller välj ett av svaren under.',
  amount: 'Skriv ett antal, eller välj ett av svaren under.',
  period: 'Skriv klockslagen som 10.00-12.00, eller välj svaret under.',
  perioder: 'Skriv första och sista dagen, eller välj ett av svaren under.',
}

/** The decision guide: a conversation, and the state of the decision beside it. */
export const guide = {
  title: (slag: string, insats: string): string =>
    insats === '' ? slag : `${slag}: ${insats.toLowerCase()}`,
  untitled: 'Beslut',
  progress: (done: number, left: number): string =>
    `${done === 1 ? 'Ett svar klart' : `${done} svar klara`}. ${left === 1 ? 'En fråga kvar' : `${left} frågor kvar`}.`,
  ready: 'Alla frågor är besvarade.',
  toAkt: 'Till akten',
  answered: 'Klara svar',
  change: 'Ändra',
  next: 'Nästa fråga',
  previous: 'Föregående',
  answer: 'Ditt svar',
  know: 'Det här finns i akten',
  unknown: 'Ingen uppgift i akten',
  yourAnswer: 'Ditt svar',
  yes: 'Ja',
  no: 'Nej',
  leaveOpen: 'Vet inte, behöver utredas mer',
  leftOpen: 'Lämnad öppen',
  none: 'Tomt',
  why: 'Vad visar det?',
  whyHint: 'Bedömningen är din. Akta fyller aldrig i den.',
  required: 'Välj ett svar.',
  /** What is missing in the answer, by the kind of field. */
  requiredAs: (type: FactType): string => requiredAs[type] ?? 'Välj ett svar.',
  fill: 'Fyll i det här.',
  fixed: {
    slag: { title: 'Vad ska beslutas?', short: 'Vad ska beslutas?' },
    insats: { title: 'Vilken insats gäller det?', short: 'Vad gäller ansökan?' },
    lagrum: { title: 'Vilket lagrum grundas beslutet på?', short: 'Vilket lagrum?' },
    tid: { title: 'Vilken tid gäller beslutet?', short: 'Vilken tid?' },
    omfattning: { title: 'Vilken omfattning?', short: 'Vilken omfattning?' },
  },
  lagrum: {
    text: 'Lagrummet står i beslutet och styr vem som får besluta och hur det kan överklagas.',
    label: 'Lagrum',
    hint: 'Till exempel SoL 11:1, LSS 9 § 5 eller LVM 13 §. Flera skiljs med semikolon.',
    missing: 'Skriv vilket lagrum beslutet grundas på.',
    lvm: [
      { value: 'LVM 7 §', label: 'Inleda utredning', hint: '7 § LVM' },
      { value: 'LVM 11 §', label: 'Ansöka om vård', hint: '11 § LVM' },
      { value: 'LVM 13 §', label: 'Omedelbart omhändertagande', hint: '13 § LVM' },
    ],
  },
  slagHint: 'Akta föreslår inget. Det du väljer styr vilka regler som prövas.',
  more: 'Fler slag av beslut',
  insatsNone: 'Ingen insats',
  from: 'Från och med',
  to: 'Till och med',
  toHint: 'ÅÅÅÅ-MM-DD, tomt för tills vidare',
  lastDay: 'Till och med',
  hoursHint: 'Timmar kan skrivas med minuter: 3:30',
  clockHint: 'Till exempel 10.00-12.00',
  amount: 'Antal',
  amountHint: 'Tomt om beslutet inte anger någon omfattning. Timmar kan skrivas 3:30.',
  unit: 'Enhet',
  per: 'Per',
  units: { timme: 'timmar', dag: 'dagar', dygn: 'dygn' },
  perNames: { vecka: 'vecka', manad: 'månad', tillfalle: 'tillfälle', dygn: 'dygn' },
  earlier: 'Tidigare beslut i akten?',
  age: 'Ålder?',
  stance: {
    title: 'Riktlinjen lämnar frågan till dig. Vad gäller här?',
    word: 'Fråga.',
    text: 'Källan är oklar eller kräver en bedömning i det enskilda fallet. Ditt svar följer med beslutet.',
    reason: 'Ditt skäl',
  },
  deviation: {
    word: 'Avviker.',
    title: 'Beslutet avviker från riktlinjen. Varför?',
    text: 'Riktlinjen hindrar inte beslutet, men skälet ska stå i akten.',
    reason: 'Ditt skäl',
  },
  samrad: {
    title: (med: string): string => `Samråd med ${med}`,
    text: 'Samrådet är en förutsättning för beslutet. Det är fortfarande du som beslutar ensam.',
    vem: 'Vem',
    date: 'Dag',
  },
  texter: {
    title: 'Skriv beslutet',
    beslutstext: 'Beslut',
    beslutstextHint: 'En tydlig mening: vad, hur mycket, från och till vilken dag.',
    motivering: 'Skäl för beslutet',
    motiveringHint: 'Vad som är avgörande, och varför (32 § förvaltningslagen).',
    insertNotes: 'Hämta dina egna anteckningar från frågorna',
    tidsbegransningSkal: 'Skäl till att beslutet är tidsbegränsat',
    malsattning: 'Mål med insatsen',
    forbehall: 'Förbehåll',
    next: 'Till underskrift',
  },
  panel: {
    label: 'Beslutet just nu',
    who: 'Vem beslutar',
    notYet: 'Välj vad som ska beslutas först.',
    noPack: 'Kontorets riktlinjer finns inte i den här versionen av Akta.',
    floor: 'Lagen kräver',
    punkt: (nr: string): string => `Punkt ${nr}`,
    span: { beviljat: 'Beviljat', sokt: 'Sökt' },
    spanKey: 'Fylld: beviljat. Streckad: sökt.',
    missing: 'Saknas',
    deviates: 'Avviker',
    asks: 'Frågor att ta ställning till',
    stops: 'Lagen hindrar',
    notes: 'Att tänka på',
    reminders: 'Allmänna råd',
    follows: 'Följer av beslutet',
    measure: {
      title: (name: string): string =>
        `Om ${/^[A-ZÅÄÖ]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)}`,
      age: 'Ålder',
      cap: 'Högsta omfattning',
      usual: 'Vanlig omfattning',
      longest: 'Längsta tid',
      usualTime: 'Vanlig tid',
      fee: 'Avgift',
      exclusions: 'Avgränsningar',
      followUp: 'Uppföljning',
      followUpChild: 'Uppföljning för barn',
      documented: 'Dokumentation',
      documentation: {
        required: 'Dokumenteras enligt 14 kap. 3 § SoL.',
        'exempt 14:6': 'Enligt källan undantagen från dokumentation.',
        'exempt 14:7': 'Enligt källan undantagen från dokumentation.',
        mixed: 'Delvis undantagen från dokumentation enligt källan.',
        unstated: '',
      },
      counted: {
        '14:4': 'Rådgivning räknas utan personuppgifter (14 kap. 4 § SoL).',
        '14:5':
          'Räknas utan personuppgifter bara om nämnden har beslutat det (14 kap. 5 § SoL), annars förs akt.',
      },
    },
    nothingMissing: 'Inget saknas.',
    nothingDeviates: 'Inget avviker från riktlinjen.',
    consult: (med: string): string => `Samråd med ${med}`,
    reportTo: (to: string): string => `Rapportera till ${to}`,
    meeting: (organ: string, date: string): string => `${organ} ${date}.`,
    papers: (date: string): string => `Handlingar senast ${date}.`,
    foot: (pack: string, order: string | null): string =>
      order === null
        ? `Prövat mot ${pack}, per i dag. Ingen delegationsordning gäller i dag. Kvittot sparas med beslutet.`
        : `Prövat mot ${pack} och delegationsordning från ${order}, per i dag. Kvittot sparas med beslutet.`,
    protectedUnseen:
      'Tidigare beslut räknas ur den här akten. En skyddad akt om samma person kan finnas utan att synas för dig.',
  },
  outcomes: {
    delegerat: '',
    namnd: '',
    'ej-delegerbart': 'Nämnden, får inte delegeras',
    'kraver-bedomning': 'Kräver en bedömning',
    'ingen-regel': 'Framgår inte',
    'annan-myndighet': '',
    'inget-beslut': 'Inget beslut behövs',
  } satisfies Record<Outcome, string>,
  outcomeTexts: {
    'kraver-bedomning': 'Reglerna räcker inte. Svara på det som saknas, eller fråga enhetschefen.',
    'ingen-regel':
      'Delegationsordningen säger inget om det här. Akta svarar inte ’får’. Fråga enhetschefen eller lägg till en punkt.',
  } as Readonly<Partial<Record<Outcome, string>>>,
  end: {
    sign: 'Underskrift',
    mine: (niva: string, punkt: string | null): string =>
      punkt === null
        ? `Du beslutar som ${niva.toLowerCase()}.`
        : `Du beslutar som ${niva.toLowerCase()}, på delegation enligt punkt ${punkt}.`,
    jav: 'Jag är inte jävig i ärendet',
    javHint: '16 § förvaltningslagen, 6 kap. 28 § kommunallagen',
    javMissing: 'Beslutet kan bara skrivas under av den som inte är jävig.',
    button: 'Skriv under beslutet',
    signing: 'Skriver under …',
    propose: (to: string): string =>
      `${to.charAt(0).toUpperCase()}${to.slice(1)} beslutar. Det du har skrivit skickas som förslag.`,
    proposeButton: 'Skicka som förslag',
    sending: 'Skickar …',
    meeting: 'Sammanträde',
    meetingNone: 'Inte bestämt',
    stops: 'Lagen hindrar beslutet som det är ställt:',
    unassigned:
      'Ärendet är inte tilldelat dig. Delegationen gäller bara tilldelade ärenden (JO 5216-2017). Låt ärendet tilldelas först.',
    unclear: 'Det går inte att säga vem som beslutar. Inget kan skrivas under innan det är klart.',
    other: (who: string): string =>
      `${who} beslutar, inte kommunen. Anteckna i loggen vad som lämnats över.`,
    noDecision: 'Insatsen ges utan beslut. Inget skrivs under. Panelen säger hur den dokumenteras.',
    toCounter: 'Räkna utan personuppgifter',
    missingText: 'Skriv beslutet och skälen först.',
    openLeft: (count: number): string =>
      count === 1 ? 'En fråga är lämnad öppen.' : `${count} frågor är lämnade öppna.`,
    done: 'Beslutet är underskrivet och ligger i akten.',
  },
} as const
