import type { FieldSpec } from '../../fieldSpec'
import { planNames } from '@shared/domain/underlagText'
import { optionsOf } from './options'

export const instrument = {
  words: {
    title: 'Instrument',
    add: 'Anteckna resultat',
    empty: 'Inget instrument är använt.',
  },
  names: { asi: 'ASI', netplan: 'Net-Plan' },
  fields: [
    {
      ...{ name: 'sort', kind: 'choice', label: 'Instrument', half: true, required: true },
      options: optionsOf({ asi: 'ASI', netplan: 'Net-Plan', annat: 'Annat' }),
    },
    {
      ...{ name: 'name', kind: 'text', label: 'Instrumentets namn', half: true, required: true },
      when: (form) => form['sort'] === 'annat',
    },
    { name: 'date', kind: 'date', label: 'Dag', half: true, required: true },
    { name: 'av', kind: 'text', label: 'Genomfört av', half: true, required: true },
    { name: 'resultat', kind: 'area', label: 'Resultat', required: true },
  ] satisfies readonly FieldSpec[],
  by: (who: string): string => `Genomfört av ${who}`,
} as const

export const plan = {
  words: {
    title: 'Planer',
    add: 'Anteckna plan',
    empty:
      'Ingen plan är antecknad. Den som har en insats enligt LSS ska erbjudas en individuell plan (10 § LSS).',
  },
  status: { erbjuden: 'Erbjuden', avbojd: 'Avböjd', upprattad: 'Upprättad' },
  get fields(): readonly FieldSpec[] {
    return [
      {
        ...{ name: 'sort', kind: 'choice', label: 'Plan', half: true, required: true },
        options: optionsOf(planNames),
      },
      {
        ...{ name: 'name', kind: 'text', label: 'Planens namn', half: true, required: true },
        when: (form) => form['sort'] === 'annan',
      },
      {
        ...{ name: 'status', kind: 'choice', label: 'Läge', half: true, required: true },
        options: optionsOf(plan.status),
      },
      { name: 'date', kind: 'date', label: 'Dag', half: true, required: true },
      {
        ...{ name: 'omprovasSenast', kind: 'date', label: 'Ses över senast', half: true },
        hint: 'En individuell plan enligt LSS minst en gång om året',
      },
      { name: 'text', kind: 'area', label: 'Vilka som deltar och vad som är planerat', rows: 2 },
    ]
  },
  review: (when: string): string => `ses över senast ${when}`,
} as const

export const omrade = {
  title: 'Livsområden',
  lead: 'IBIC:s elva livsområden. Beskriv de områden som ärendet gäller; resten syns inte.',
  choose: 'Lägg till livsområde',
  chooseNone: 'Välj …',
  empty: 'Inget livsområde är beskrivet ännu.',
  all: 'Alla elva livsområden är beskrivna.',
  change: 'Ändra',
  leaveOut: 'Ingår inte längre',
  lead2: '0 är ingen begränsning, 4 är total. 8 och 9 räknas inte i någon jämförelse.',
  caption: 'Bedömt och avsett funktionstillstånd per livsområde',
  columns: ['Livsområde', 'Skala 0–4', 'Nu', 'Avsett'],
  legend: 'Fylld prick: nu. Ring: avsett.',
  parts: {
    egenSyn: 'Egen syn',
    behov: 'Behov',
    mal: 'Mål',
    stod: 'Stöd',
    kallor: 'Källor',
  },
  labels: {
    beskrivning: 'Hur det är nu',
    egenSyn: 'Den enskildes egen syn',
    nuvarande: 'Bedömt funktionstillstånd nu',
    avsett: 'Avsett funktionstillstånd',
    behov: 'Behov',
    mal: 'Mål, mätbart och möjligt att följa upp',
    stod: 'Stödet är',
    vem: (nr: number): string => (nr === 1 ? 'Källa: vem' : `Källa ${nr}: vem`),
    nar: (nr: number): string => (nr === 1 ? 'Källa: när' : `Källa ${nr}: när`),
    hur: (nr: number): string => (nr === 1 ? 'Källa: hur' : `Källa ${nr}: hur`),
  },
  hurHint: 'Till exempel samtal, hembesök, läkarintyg',
  judged: 'Bedömningen är din. Akta fyller aldrig i den.',
  reason: 'Varför området inte längre ingår',
} as const
