import { longDate } from '../dates'

/** Words of distribution, change of handläggare and absence. */
export const fordelning = {
  title: 'Att fördela',
  text: 'Ärenden som ingen har. En delegation kan gälla bara den som är tilldelad ärendet (JO 5216-2017).',
  came: (day: string): string => `kom ${day}`,
  leftBy: (name: string): string => `${name} arbetar inte längre här`,
  give: 'Fördela',
  giveTo: 'Handläggare',
  pick: 'Välj handläggare.',
  save: 'Fördela ärendet',
  cancel: 'Avbryt',
  purpose: 'fördelning',
  onlyChief: 'Enhetschefen fördelar ärenden.',
  change: 'Byt handläggare',
  first: 'Fördela',
  open: 'Det här är öppet och lämnas över',
  nothingOpen: 'Inget är öppet i akten.',
  inquiry: (day: string): string => `Utredning pågår sedan ${longDate(day)}`,
  proposals: (count: number): string =>
    count === 1 ? 'Ett förslag väntar på beslut' : `${String(count)} förslag väntar på beslut`,
  watch: (title: string, day: string): string => `${title}, ${longDate(day)}`,
  draftsMine: (count: number): string =>
    count === 1
      ? 'Du har ett osignerat utkast i akten. Det följer inte med: signera eller släng det.'
      : `Du har ${String(count)} osignerade utkast i akten. De följer inte med: signera eller släng dem.`,
  draftsOthers: (name: string): string =>
    `Utkast som ${name} inte har signerat kan bara ${name} läsa. De följer inte med.`,
  protected: (before: string): string =>
    `Akten har skyddade personuppgifter. Den nya handläggaren får nyckeln. ${before} kan läsa det som redan finns på en gammal kopia men inget nytt.`,
  protectedFirst: 'Akten har skyddade personuppgifter. Handläggaren får nyckeln.',
  note: 'Att veta för den som tar över',
  noteHint: 'Skrivs i akten. Valfritt.',
  confirmChange: 'Lämna över',
  takenTitle: (from: string, day: string): string =>
    `${from} lämnade över ärendet till dig ${longDate(day)}`,
  confirm: 'Jag har gått igenom det och tar över',
  handedOver: 'Överlämnat till dig',
  draftHanded: 'ärendet är överlämnat: signera eller släng utkastet',
  nobody: 'Ingen än, enhetschefen fördelar',
  needsChief:
    'En akt med skyddade personuppgifter ser bara de namngivna. Namnge en enhetschef eller välj handläggare, annars kan ingen fördela den.',
} as const

/** Words of absence: the page in Inställningar and the lines on Idag. */
export const franvaro = {
  text: 'Medan någon är borta ser ersättaren hens bevakningar på Idag. Rätten att besluta följer inte med: den står i delegationsordningen. Akter med skyddade personuppgifter ser ersättaren bara om hen är namngiven i dem.',
  empty: 'Ingen frånvaro är inlagd.',
  caption: 'Frånvaro och ersättare',
  columns: ['Borta', 'Från', 'Till', 'Ersättare', 'Ta bort'],
  who: 'Vem är borta',
  from: 'Första dagen',
  to: 'Sista dagen',
  by: 'Ersättare',
  add: 'Lägg in frånvaron',
  remove: 'Ta bort',
  now: 'borta nu',
  own: 'Du kan lägga in din egen frånvaro. Enhetschef och administratör kan lägga in andras.',
  problems: {
    incomplete: 'Välj vem som är borta, ersättare, första och sista dag.',
    order: 'Sista dagen ligger före den första.',
    same: 'Ersättaren ska vara någon annan.',
    overlap: 'Perioden går in i en annan frånvaro för samma person.',
    'substitute-away': 'Ersättaren är själv borta någon av dagarna.',
  },
  standIn: (name: string, day: string): string =>
    `Du ersätter ${name} till och med ${longDate(day)}. Hens bevakningar står bland dina.`,
  away: (name: string, day: string): string =>
    `Du är inlagd som borta till och med ${longDate(day)}. ${name} ser dina bevakningar.`,
  unwatched: (name: string): string =>
    `${name} är borta och ersättaren är det också. Ingen ser bevakningarna: välj en annan ersättare.`,
} as const
