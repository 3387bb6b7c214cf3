import { underlagNames } from '@shared/domain/genomforandeText'
import type { FieldSpec } from '../../fieldSpec'
import { optionsOf } from './options'

/** The uppdrag to the provider and its receipt. */
export const uppdrag = {
  words: {
    title: 'Uppdrag till utföraren',
    add: 'Skicka uppdrag',
    empty: 'Inget uppdrag är skickat.',
    lead: 'Skriv det utföraren behöver för att göra ett bra och säkert arbete, och inte mer. Mål och omfattning kommer från beslutet; ändra dem om det behövs.',
    sign: 'Signera uppdraget',
  },
  again: 'Skicka nytt uppdrag i stället',
  fields: [
    { name: 'utforare', kind: 'text', label: 'Utförare', half: true, required: true },
    { name: 'date', kind: 'date', label: 'Skickat den', half: true, required: true },
    {
      ...{ name: 'satt', kind: 'text', label: 'Hur', half: true, required: true },
      hint: 'Till exempel internpost, överlämnat vid möte',
    },
    {
      ...{ name: 'uppfoljs', kind: 'date', label: 'Myndigheten följer upp', half: true },
      hint: 'Tomt om riktlinjernas tid gäller',
    },
    { name: 'omfattning', kind: 'area', label: 'Insats och omfattning', rows: 2, required: true },
    { name: 'mal', kind: 'area', label: 'Mål', required: true },
    { name: 'onskemal', kind: 'area', label: 'Den enskildes önskemål', rows: 2 },
    {
      ...{ name: 'uppgifter', kind: 'area', label: 'Det utföraren behöver veta', rows: 4 },
      hint: 'Behov, risker, hjälpmedel, egenvårdsintyg, tolk, andra insatser',
    },
    {
      ...{ name: 'anvisning', kind: 'area', label: 'Anvisning om kontakt och start', rows: 2 },
      hint: 'Till exempel brådskande, tätare uppföljning, vem som ska kontaktas först',
    },
    {
      ...{ name: 'skydd', kind: 'area', label: 'Så hanteras de skyddade personuppgifterna' },
      ...{ rows: 3, required: true, when: (form) => form['skyddad'] === 'ja' },
      hint: 'Kontaktvägar, platser, deltagarlistor, tolk, närstående. Meddela vem hos utföraren som behöver behörighet.',
    },
    {
      ...{ name: 'underlag', kind: 'choice', label: 'Beslutsunderlaget', required: true },
      options: optionsOf(underlagNames),
    },
    {
      ...{ name: 'utanSamtycke', kind: 'area', label: 'Om den enskilde har sagt nej', rows: 2 },
      hint: 'Med vilket stöd uppgifterna ändå lämnas. Tomt när den enskilde inte har sagt nej.',
    },
  ] satisfies readonly FieldSpec[],
  tooEarly: 'Uppdraget kan inte ha kommit in före dagen det skickades.',
  refused: (who: string): string =>
    `Den enskilde har sagt nej till att uppgifter lämnas till ${who}. Skriv med vilket stöd de ändå lämnas, eller ta bort dem.`,
  needReason: 'Skriv med vilket stöd uppgifterna lämnas fast den enskilde har sagt nej.',
  sent: (to: string, when: string): string => `${to}, ${when}`,
  received: (when: string, by: string): string => `Mottaget ${when} av ${by}`,
  waiting: 'Inte bekräftat',
  receivedShort: 'Mottaget',
  withdrawn: 'Återtaget',
  replaced: 'Ersatt',
  withdrawnText: (when: string, why: string): string => `Återtaget ${when}. ${why}`.trim(),
  receipt: {
    words: {
      title: 'Mottagandet',
      add: 'Anteckna mottagandet',
      empty: '',
      lead: 'Utförarens tider räknas från den dag uppdraget kom in. Till dess mottagandet är antecknat räknas de från dagen det skickades.',
    },
    fields: [
      { name: 'date', kind: 'date', label: 'Kom in till utföraren', half: true, required: true },
      { name: 'av', kind: 'text', label: 'Togs emot av', half: true, required: true },
    ] satisfies readonly FieldSpec[],
  },
  withdraw: {
    words: { title: 'Uppdraget återtas', add: 'Återta uppdraget', empty: '' },
    fields: [
      { name: 'date', kind: 'date', label: 'Återtaget den', half: true, required: true },
      { name: 'text', kind: 'area', label: 'Skäl', rows: 2, required: true },
    ] satisfies readonly FieldSpec[],
  },
} as const

/** The akt's part about carrying out the decisions. */
export const genomforande = {
  empty: 'Det finns inget beviljat att genomföra ännu. När du har beslutat skickas uppdraget här.',
  lead: 'Från uppdrag till uppföljning. Varje steg som antecknas möter sin bevakning.',
  heading: (nr: number, what: string): string => `Beslut nr ${String(nr)}: ${what}`,
  papers: {
    uppdrag: 'Gör uppdraget som Word',
    genomforandeplan: 'Gör genomförandeplanen som Word',
    uppfoljning: 'Gör den senaste uppföljningen som Word',
  },
} as const
