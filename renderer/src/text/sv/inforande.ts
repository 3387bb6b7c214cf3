import { upperFirst } from '../upperFirst'
import type { InforandeField } from '@shared/decision/inforandeColumns'
import type { CellProblem } from '@shared/decision/inforandeRad'
import type { TableProblem } from '@shared/tables/table'

type Undone = {
  readonly akter: number
  readonly kvar: readonly { readonly arendenummer: string; readonly skal: keyof typeof stays }[]
  readonly unseen: number
}

/** Why an akt of a reading-in stays when the whole is taken back. */
const stays = {
  skrivet: 'där har någon skrivit sedan dess',
  utkast: 'där har du ett utkast, signera eller släng det först',
  'annans-utkast':
    'där har någon annan ett utkast som du inte kan läsa, be hen signera eller slänga det',
} as const

const unseenText = (n: number): string =>
  `${n === 1 ? 'En akt syns' : `${String(n)} akter syns`} inte för dig och är orörda: de är skyddade och du har inte deras nyckel, eller så är de redan gallrade. Handläggaren i dem kan svara.`

const fields = {
  namn: 'Namn',
  fornamn: 'Förnamn',
  efternamn: 'Efternamn',
  nummer: 'Personnummer',
  skydd: 'Skyddade personuppgifter',
  adress: 'Adress',
  postnummer: 'Postnummer',
  ort: 'Ort',
  telefon: 'Telefon',
  epost: 'E-post',
  arendenummer: 'Ärendenummer',
  handlaggare: 'Handläggare',
  insats: 'Insats',
  ansokan: 'Ansökan inkom',
  utredning: 'Utredning inledd',
  slag: 'Beslutstyp',
  beslutsdatum: 'Beslutsdatum',
  from: 'Gäller från och med',
  to: 'Gäller till och med',
  omfattning: 'Omfattning',
  lagrum: 'Lagrum',
  beslutsfattare: 'Beslutat av',
  niva: 'Beslutsnivå',
  verkstalld: 'Verkställt',
  uppfoljning: 'Nästa uppföljning',
} satisfies Record<InforandeField, string>

const akter = (n: number): string => (n === 1 ? 'en akt' : `${String(n)} akter`)

/** Reading in the register that the office kept before Akta: columns, dry run, reading-in, undo. */
export const inforande = {
  title: 'För in dagens register',
  lead: 'Har kontoret pågående ärenden och beslut i en lista kan de föras in. Välj filen, säg vad kolumnerna betyder och se hur det blir. Inget sparas förrän du trycker på För in, och hela införandet går att ångra.',
  onlyLeaders: 'Bara en enhetschef eller administratör kan föra in ett register.',
  pick: 'Välj fil',
  another: 'Välj en annan fil',
  templateCsv: 'Mall som CSV',
  templateXlsx: 'Mall som Excel',
  templateName: 'Mall för införande',
  templateSheet: 'Ärenden',
  templateHelp: 'Så fyller du i',
  templateColumns: ['Kolumn', 'Det som ska stå'],
  templateSaved: 'Mallen är sparad.',
  fields,
  help: {
    namn: 'För- och efternamn. Måste finnas.',
    fornamn: '',
    efternamn: '',
    nummer:
      'Personnummer, samordningsnummer eller reservnummer. Flera rader med samma nummer blir en akt.',
    skydd:
      'Ja eller nej, eller sekretessmarkering, skyddad folkbokföring, fingerade personuppgifter.',
    adress: 'Gatuadress. Förs inte in för den som har skyddade personuppgifter.',
    postnummer: '',
    ort: '',
    telefon: '',
    epost: '',
    arendenummer: 'Numret i det gamla registret. Akten får ett nytt nummer och minns det gamla.',
    handlaggare: 'Namn eller signatur så som användaren heter i Akta.',
    insats: 'Insatsens namn.',
    ansokan: 'ÅÅÅÅ-MM-DD. För ärenden som inte är beslutade.',
    utredning: 'ÅÅÅÅ-MM-DD. För ärenden som inte är beslutade.',
    slag: 'Bifall, delavslag, avslag, förlängning … Tomt betyder bifall.',
    beslutsdatum: 'ÅÅÅÅ-MM-DD. Ett beslut per rad.',
    from: 'ÅÅÅÅ-MM-DD.',
    to: 'ÅÅÅÅ-MM-DD. Tomt eller tills vidare betyder utan slutdag.',
    omfattning: 'Till exempel 10 timmar i veckan.',
    lagrum: 'Till exempel 11 kap. 1 § SoL. Flera skiljs åt med semikolon.',
    beslutsfattare: 'Den som beslutade.',
    niva: 'Till exempel Handläggare, Enhetschef eller Individutskottet.',
    verkstalld: 'ÅÅÅÅ-MM-DD. Dagen då insatsen började.',
    uppfoljning: 'ÅÅÅÅ-MM-DD. Blir en egen bevakning.',
  } satisfies Record<InforandeField, string>,
  table: 'Blad i filen',
  tableName: (title: string, rows: number): string =>
    `${title === '' ? 'Tabell' : title}, ${String(rows)} rader`,
  columns: 'Vad kolumnerna betyder',
  column: (head: string, index: number): string =>
    head === '' ? `Kolumn ${String(index + 1)}` : `Kolumnen ${head}`,
  skip: 'Förs inte in',
  columnsWrong: 'Välj en kolumn för Namn, och samma uppgift bara för en kolumn.',
  noSkydd:
    'Ingen kolumn säger vem som har skyddade personuppgifter. Kontrollera det innan du för in: en akt utan skydd kan läsas av alla på enheten.',
  choices: 'Det som filen inte säger',
  kalla: 'Vad registret kallas',
  kallaHint: 'Står i varje akt, så att man ser varifrån uppgifterna kommer.',
  handlaggare: 'Akter utan handläggare ges till',
  carried: 'Beslut utan dag för verkställighet',
  carriedOptions: {
    verkstalld: 'är verkställda från sin första dag',
    ej: 'är inte verkställda än, och bevakas',
  },
  people: 'Handläggare som Akta inte känner igen',
  person: (text: string): string => `${text} är`,
  personChoose: 'Välj användare',
  measures: 'Insatser som inte finns i riktlinjerna',
  measuresText: 'Säg vilken insats filens ord betyder. Akta gissar inte.',
  measureChoose: 'Välj insats',
  measureOther: 'En annan insats, behåll filens ord',
  run: 'Så blir det',
  summary: (n: number, decisions: number, faults: number): string => {
    const made = `${upperFirst(akter(n))} med ${
      decisions === 1 ? 'ett beslut' : `${String(decisions)} beslut`
    } kan föras in.`
    if (faults === 0) return made
    return `${made} ${faults === 1 ? 'En rad lämnas utanför.' : `${String(faults)} rader lämnas utanför.`}`
  },
  protectedNote: (n: number): string =>
    `${n === 1 ? 'En akt har' : `${String(n)} akter har`} skyddade personuppgifter. Bara du och handläggaren kan läsa dem. Adress, telefon och e-post förs inte in.`,
  faults: 'Rader som lämnas utanför',
  faultColumns: ['Rad', 'Kolumn', 'Fel'],
  problems: {
    missing: 'Uppgiften saknas.',
    'not-a-number': 'Det är inget personnummer.',
    'check-digit': 'Kontrollsiffran stämmer inte.',
    'no-such-day': 'Numret börjar med en dag som inte finns.',
    future: 'Numret börjar med en dag som inte har varit.',
    'too-long': 'Texten är längre än 300 tecken.',
    'day-unknown': 'Dagen går inte att läsa. Skriv den som ÅÅÅÅ-MM-DD.',
    'day-future': 'Dagen har inte varit än.',
    'before-from': 'Sista dagen är före den första.',
    'skydd-unknown': 'Ordet säger inte om personen har skyddade uppgifter. Skriv ja eller nej.',
    'slag-unknown': 'Beslutstypen känns inte igen.',
    'niva-unknown': 'Nivån känns inte igen.',
    'handlaggare-unknown': 'Handläggaren känns inte igen. Välj ovanför vem det är.',
    'insats-unknown': 'Insatsen finns inte i riktlinjerna. Välj ovanför vad den är.',
    'person-differs': 'Samma nummer står med ett annat namn på en rad tidigare.',
    'other-row': 'Samma person har ett fel på en annan rad. Rätta den först.',
    twice: 'Samma beslut står på en rad tidigare och förs in en gång.',
  } satisfies Record<CellProblem, string>,
  doubles: 'Personer som kan ha en akt redan',
  doublesText: 'De hoppas över om du inte väljer något annat.',
  doubleColumns: ['Rad', 'Finns som', 'För in ändå'],
  anyway: (line: number): string => `För in rad ${String(line)} ändå`,
  akter: 'Akter som förs in',
  akterColumns: ['Rad', 'Namn', 'Handläggare', 'Beslut', 'Skydd'],
  decisionsIn: (n: number): string => (n === 0 ? 'Inget, väntar på beslut' : String(n)),
  shownSome: (shown: number, all: number): string =>
    `De ${String(shown)} första av ${String(all)} visas.`,
  start: (n: number): string => `För in ${akter(n)}`,
  progress: (done: number, of: number): string => `För in: ${String(done)} av ${String(of)} akter`,
  stop: 'Avbryt',
  done: (n: number): string =>
    `${upperFirst(akter(n))} ${n === 1 ? 'är införd' : 'är införda'}. Kontrollera några mot listan, och ta sedan bort filen: den är inte skyddad.`,
  history: 'Införanden',
  historyColumns: ['Dag', 'Register', 'Av', 'Akter', 'Ångra'],
  historyEmpty: 'Inget register har förts in.',
  count: (left: number, of: number): string => `${String(left)} av ${String(of)}`,
  undo: 'Ångra införandet',
  undoConfirm: (n: number): string =>
    `${n === 1 ? 'Akten tas' : `De ${String(n)} akterna tas`} bort och går inte att läsa mer. En akt där någon har skrivit något sedan dess, eller har ett utkast, lämnas kvar. Skyddade akter som du inte har nyckeln till rörs inte.`,
  undoYes: 'Ja, ångra hela införandet',
  cancel: 'Avbryt',
  undone: ({ akter: n, kvar, unseen }: Undone): string => {
    const whys = (['skrivet', 'annans-utkast', 'utkast'] as const).flatMap((skal) => {
      const numbers = kvar.filter((one) => one.skal === skal).map((one) => one.arendenummer)
      return numbers.length === 0 ? [] : [`Kvar är ${numbers.join(', ')}: ${stays[skal]}.`]
    })
    return [
      n === 0 ? 'Ingen akt togs bort.' : `${upperFirst(akter(n))} togs bort.`,
      ...whys,
      ...(unseen === 0 ? [] : [unseenText(unseen)]),
    ].join(' ')
  },
  fileProblems: {
    'too-large': 'Filen är för stor att läsa in. Inget har ändrats.',
    damaged: 'Filen är skadad eller inte av den sort som namnet säger. Inget har ändrats.',
    unsafe:
      'Filen har makron, inbäddade objekt eller länkar ut ur filen. Kopiera tabellen till en ny fil och försök igen.',
    'no-table': 'Filen har ingen tabell med rubrikrad och minst en rad. Inget har ändrats.',
    'too-many-rows': 'Tabellen har fler än 5 000 rader. Dela den i flera filer. Inget har ändrats.',
    'wrong-kind': 'Filen är varken Excel (.xlsx), CSV eller Word (.docx). Inget har ändrats.',
  } satisfies Record<TableProblem, string>,
} as const
