import {
  franvaroBedomning,
  franvaroNames,
  kontaktNames,
  krissamtyckeNames,
  medverkanNames,
} from '@shared/domain/genomforandeText'
import { livsomradeNames } from '@shared/domain/underlagText'
import type { FieldSpec, FormText } from '../../fieldSpec'
import { optionsOf } from './options'

const reached = (form: FormText): boolean => form['utfall'] === 'natt'
const declined = (form: FormText): boolean => form['medverkan'] === 'avbojd'

/** The provider's first contact. */
export const kontakt = {
  words: {
    title: 'Kontakt med den enskilde',
    add: 'Anteckna kontakt',
    empty: 'Ingen kontakt är antecknad.',
    lead: 'Den första kontakten möter sin bevakning. Får ni inte kontakt efter upprepade försök meddelas handläggaren.',
  },
  fields: [
    { name: 'date', kind: 'date', label: 'Dag', half: true, required: true },
    {
      ...{ name: 'utfall', kind: 'choice', label: 'Hur det gick', half: true, required: true },
      options: optionsOf(kontaktNames),
    },
    { name: 'satt', kind: 'text', label: 'Hur', half: true, required: true },
    { name: 'av', kind: 'text', label: 'Kontakt togs av', half: true, required: true },
    {
      ...{ name: 'uppstart', kind: 'date', label: 'Uppstartsmöte bokat till', half: true },
      when: reached,
    },
    { name: 'text', kind: 'area', label: 'Vad som kom fram', rows: 2 },
    {
      ...{ name: 'meddelad', kind: 'check', label: 'Handläggaren är meddelad' },
      when: (form) => !reached(form),
    },
  ] satisfies readonly FieldSpec[],
  meeting: (when: string): string => `Uppstartsmöte ${when}`,
  told: 'Handläggaren är meddelad',
} as const

/** The plan's fields; each goal appears when the one before has its words. */
export const genomforandeplan = {
  words: {
    title: 'Genomförandeplan',
    add: 'Skriv genomförandeplanen',
    empty: 'Ingen genomförandeplan är upprättad.',
    lead: 'Planen görs tillsammans med den enskilde. Delmålen är specifika, mätbara, angelägna, realistiska och tidsbegränsade. Skriver du om planen ligger den tidigare kvar.',
    sign: 'Signera planen',
  },
  again: 'Skriv en ny version',
  first: [
    { name: 'date', kind: 'date', label: 'Planen klar den', half: true, required: true },
    {
      ...{ name: 'medverkan', kind: 'choice', label: 'Gjord', half: true, required: true },
      options: optionsOf(medverkanNames),
    },
    {
      ...{ name: 'medverkanText', kind: 'area', label: 'Vad den enskilde säger', rows: 2 },
      ...{ required: true, when: declined },
    },
    { name: 'deltagare', kind: 'text', label: 'Övriga som deltog' },
  ] satisfies readonly FieldSpec[],
  goal(nr: number, isShown: (form: FormText) => boolean): readonly FieldSpec[] {
    const when = isShown
    return [
      { name: `mal${nr}`, kind: 'area', label: `Delmål ${nr}: vad`, rows: 2, when },
      {
        ...{ name: `omrade${nr}`, kind: 'choice', label: `Delmål ${nr}: livsområde`, half: true },
        ...{ options: optionsOf(livsomradeNames), when },
      },
      {
        name: `senast${nr}`,
        kind: 'date',
        label: `Delmål ${nr}: uppnått senast`,
        half: true,
        when,
      },
      {
        ...{ name: `matt${nr}`, kind: 'text', label: `Delmål ${nr}: så märks det`, when },
        hint: 'Något som går att räkna eller se, till exempel uppe före nio fyra dagar av sju',
      },
      { name: `hur${nr}`, kind: 'text', label: `Delmål ${nr}: så gör vi`, when },
    ]
  },
  last: [
    { name: 'metod', kind: 'area', label: 'Arbetsmetod', rows: 2, required: true },
    {
      ...{ name: 'bemotande', kind: 'area', label: 'Bemötande', rows: 2, required: true },
      hint: 'Hur den enskilde vill bli bemött',
    },
    {
      ...{ name: 'personal', kind: 'text', label: 'Personal', half: true, required: true },
      hint: 'Helst få personer, men minst två',
    },
    { name: 'tider', kind: 'text', label: 'När och var', half: true, required: true },
    {
      ...{ name: 'samverkan', kind: 'area', label: 'Andra planer och insatser', rows: 2 },
      hint: 'Till exempel SIP, daglig verksamhet, samlarteam',
    },
    {
      ...{ name: 'krisplan', kind: 'area', label: 'Krisplan', rows: 2 },
      hint: 'Vad ni gör när den enskilde mår sämre',
    },
    { name: 'kriskontakt', kind: 'text', label: 'Kontaktas i en kris', half: true },
    {
      ...{ name: 'krissamtycke', kind: 'choice', label: 'Samtycke till kontakten', half: true },
      options: optionsOf(krissamtyckeNames),
    },
    { name: 'kopia', kind: 'date', label: 'Kopia lämnad till den enskilde', half: true },
    { name: 'revideras', kind: 'date', label: 'Ses över senast', half: true },
    { name: 'godkand', kind: 'check', label: 'Den enskilde har godkänt planen' },
    { name: 'meddelad', kind: 'check', label: 'Teamet och handläggaren vet att planen är klar' },
  ] satisfies readonly FieldSpec[],
  needGoal: 'Skriv minst ett delmål, eller att den enskilde inte vill delta.',
  needMeasure: 'Skriv hur det märks att delmålet är uppnått.',
  needDay: 'Sätt en dag då delmålet ska vara uppnått.',
  noCrisis: 'Planen saknar krisplan. Handboken säger att en sådan bör finnas.',
  version: (nr: number, when: string): string => `Version ${String(nr)}, ${when}`,
  now: 'Gäller',
  earlier: 'Tidigare',
  copy: (when: string): string => `kopia lämnad ${when}`,
  noCopy: 'ingen kopia lämnad',
  goalRow: (nr: number, what: string, how: string): string =>
    `${String(nr)}. ${what}${how === '' ? '' : ` (${how})`}`,
} as const

/** Away, and back. */
export const franvaro = {
  words: {
    title: 'Frånvaro',
    add: 'Anteckna frånvaro',
    empty: 'Ingen frånvaro är antecknad.',
    lead: 'Vid sjukhusvistelse meddelar den som först får veta det den andra. Insatsen avslutas inte av sig själv; är någon borta länge bedöms det enskilt.',
  },
  fields: [
    { name: 'from', kind: 'date', label: 'Borta från och med', half: true, required: true },
    {
      ...{ name: 'orsak', kind: 'choice', label: 'Orsak', half: true, required: true },
      options: optionsOf(franvaroNames),
    },
    { name: 'vantadTill', kind: 'date', label: 'Väntas tillbaka', half: true },
    {
      ...{ name: 'bedomning', kind: 'choice', label: 'Insatsen', half: true, required: true },
      options: optionsOf(franvaroBedomning),
    },
    {
      ...{ name: 'meddelad', kind: 'text', label: 'Meddelat' },
      hint: 'Vem har meddelat vem, till exempel boendestödet till handläggaren',
    },
    { name: 'text', kind: 'area', label: 'Kommentar', rows: 2 },
  ] satisfies readonly FieldSpec[],
  pauseNote:
    'Anteckna också pausen under Verkställighet, så att tiden för ej verkställda beslut räknas.',
  back: {
    words: { title: 'Återkomst', add: 'Anteckna återkomst', empty: '' },
    fields: [
      { name: 'date', kind: 'date', label: 'Tillbaka den', half: true, required: true },
      { name: 'text', kind: 'area', label: 'Kommentar', rows: 2 },
    ] satisfies readonly FieldSpec[],
  },
  since: (what: string, when: string): string => `${what} från ${when}`,
  until: (when: string): string => `tillbaka ${when}`,
  expected: (when: string): string => `väntas tillbaka ${when}`,
  away: 'Borta',
  home: 'Tillbaka',
} as const

/** The routine when nobody answers. */
export const rutin = {
  words: {
    title: '3-dagarsrutinen',
    add: 'Påbörja 3-dagarsrutinen',
    empty: 'Rutinen är inte påbörjad.',
    lead: 'När den enskilde inte är hemma eller inte svarar och inte har avbokat. Göteborgs handbok ger ingen frist att räkna; sätt själv dagen för nästa steg.',
  },
  fields: [
    { name: 'date', kind: 'date', label: 'Påbörjad den', half: true, required: true },
    { name: 'nasta', kind: 'date', label: 'Nästa steg den', half: true },
    {
      ...{ name: 'text', kind: 'area', label: 'Vad som har hänt och vad som är gjort', rows: 3 },
      required: true,
    },
  ] satisfies readonly FieldSpec[],
  end: {
    words: { title: 'Rutinen avslutas', add: 'Avsluta rutinen', empty: '' },
    fields: [
      { name: 'date', kind: 'date', label: 'Avslutad den', half: true, required: true },
      {
        ...{ name: 'utfall', kind: 'choice', label: 'Utfall', half: true, required: true },
        options: optionsOf({
          kontakt: 'Den enskilde är nådd',
          meddelat: 'Handläggaren är meddelad',
          annat: 'Annat',
        }),
      },
      { name: 'text', kind: 'area', label: 'Vad som gjordes', rows: 2 },
    ] satisfies readonly FieldSpec[],
  },
  row: (when: string): string => `Påbörjad ${when}`,
  ongoing: 'Pågår',
  ended: (when: string): string => `Avslutad ${when}`,
  next: (when: string): string => `nästa steg ${when}`,
} as const
