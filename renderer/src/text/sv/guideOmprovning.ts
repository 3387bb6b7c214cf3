import type { Omprovningshinder } from '@shared/decision/omprovning'
import type { Omprovningsgrund, UndantagKommunicering } from '@shared/domain/beslut'

const grunder: readonly { readonly value: Omprovningsgrund; readonly label: string }[] = [
  { value: 'fl-36', label: 'Rättelse av skrivfel eller annat uppenbart förbiseende (36 § FL)' },
  { value: 'fl-37', label: 'Beslutet är felaktigt, ändras inte till nackdel (37 § FL)' },
  { value: 'fl-37-forbehall', label: 'Förbehåll i beslutet (37 § FL)' },
  { value: 'fl-37-sakerhet', label: 'Tvingande säkerhetsskäl (37 § FL)' },
  { value: 'fl-37-uppgifter', label: 'Oriktiga eller vilseledande uppgifter (37 § FL)' },
  { value: 'fl-38', label: 'Beslutet är uppenbart felaktigt och ska ändras (38 § FL)' },
  { value: 'sol-14-9', label: 'Förhållandena har ändrats väsentligt (14 kap. 9 § SoL)' },
]

const hinder: Readonly<Record<Omprovningshinder, string>> = {
  'sol-14-9-tidsbegransat':
    '14 kap. 9 § SoL gäller bara beslut tills vidare. Det här beslutet är tidsbegränsat.',
  'sol-14-9-fore-2025':
    '14 kap. 9 § SoL gäller inte beslut som fattades före den 1 juli 2025 (övergångsbestämmelserna).',
  'sol-14-9-annan-lag': '14 kap. 9 § SoL gäller bara beslut enligt socialtjänstlagen.',
  'sol-14-9-nackdel':
    '14 kap. 9 § SoL behövs bara när beslutet ändras till nackdel. Välj 37 § FL i stället.',
  'fl-37-nackdel':
    'Ett gynnande beslut ändras till nackdel bara med förbehåll, av tvingande säkerhetsskäl eller efter oriktiga uppgifter (37 § FL).',
  'fl-37-utan-forbehall': 'Beslutet har inget förbehåll att ändra det med stöd av.',
  'fl-38-nackdel': '38 § FL gäller inte när ändringen blir till nackdel för den enskilde.',
  'fl-39-overlamnat':
    'Beslutet är överklagat och överlämnat. Då får det inte ändras enligt 37 eller 38 § FL (39 § FL).',
}

/** What is tried again and by what right. */
export const omprovning = {
  avser: 'Beslut som omprövas',
  none: 'Det finns inget beslut i akten att ompröva.',
  choose: 'Välj',
  grund: 'Stöd för ändringen',
  grunder,
  nackdel: 'Blir ändringen till nackdel för den enskilde?',
  nackdelOptions: [
    { value: 'ja', label: 'Ja' },
    { value: 'nej', label: 'Nej' },
  ],
  skal: 'Varför beslutet ändras',
  missing: 'Svara på alla frågorna.',
  hinder,
  beslut: (nr: number, day: string, what: string): string => `Nr ${String(nr)}, ${day}: ${what}`,
} as const

const undantagGrunder: readonly {
  readonly value: UndantagKommunicering['grund'] | ''
  readonly label: string
}[] = [
  { value: '', label: 'Välj' },
  { value: 'uppenbart-obehovligt', label: 'Det är uppenbart obehövligt' },
  {
    value: 'svarare-genomfora',
    label: 'Beslutet skulle annars bli avsevärt svårare att genomföra',
  },
  {
    value: 'vasentligt-intresse',
    label: 'Ett väsentligt allmänt eller enskilt intresse kräver beslutet omedelbart',
  },
]

/** Why the party wasn't heard before a decision that goes against them. */
export const undantag = {
  title: 'Kommunicering',
  text: 'Beslutet går den enskilde emot, och materialet är inte kommunicerat. Gör det först i akten, under Utredning, eller skriv vilket undantag som gäller (25 § förvaltningslagen).',
  grund: 'Varför materialet inte kommuniceras',
  grunder: undantagGrunder,
  skal: 'Skäl till undantaget',
} as const
