import type { FieldSpec } from '../../fieldSpec'
import { optionsOf } from './options'

const at: readonly FieldSpec[] = [
  { name: 'date', kind: 'date', label: 'Dag', half: true, required: true },
  { name: 'time', kind: 'text', label: 'Klockslag', half: true, required: true, hint: 'TT:MM' },
]

/** The steps that belong to a kind; the key is also the form's name. */
export const steps = {
  overlamnad: {
    words: {
      title: 'Överlämnad till rätt enhet',
      add: 'Lämna till rätt enhet',
      empty: '',
      lead: 'En oro för ett barn lämnas utan dröjsmål till den enhet som ska ha den (Osby 10, 19 kap. 1 § SoL).',
    },
    fields: [
      { name: 'enhet', kind: 'text', label: 'Mottagande enhet', required: true, half: true },
      { name: 'mottagare', kind: 'text', label: 'Togs emot av', half: true },
      ...at,
      { name: 'satt', kind: 'text', label: 'Hur', required: true },
    ] satisfies readonly FieldSpec[],
    row: (unit: string, when: string): string => `Lämnad till ${unit} ${when}`,
  },
  tillfragad: {
    words: {
      title: 'Den enskilde tillfrågad',
      add: 'Fråga den enskilde',
      empty: '',
      lead: 'En vuxen väljer själv om hen vill ta emot hjälp. Finns en legal företrädare kan kontakt tas med den (Osby 6.1 och 10).',
    },
    svar: {
      'vill-ansoka': 'Vill ansöka',
      'vill-inte': 'Vill inte ansöka',
      'vill-fundera': 'Vill fundera',
      'ej-natt': 'Har inte gått att nå',
    },
    fields: [
      { name: 'date', kind: 'date', label: 'Dag', half: true, required: true },
      { name: 'satt', kind: 'text', label: 'Hur', half: true, required: true },
      {
        ...{ name: 'svar', kind: 'choice', label: 'Svar', required: true },
        options: optionsOf({
          'vill-ansoka': 'Vill ansöka',
          'vill-inte': 'Vill inte ansöka',
          'vill-fundera': 'Vill fundera',
          'ej-natt': 'Har inte gått att nå',
        }),
      },
      { name: 'text', kind: 'area', label: 'Vad den enskilde säger', rows: 2 },
    ] satisfies readonly FieldSpec[],
  },
  skyddsbedomning: {
    words: {
      title: 'Omedelbar skyddsbedömning',
      add: 'Bedöm behov av omedelbart skydd',
      empty: '',
      lead: 'Genast när anmälan kommer in bedöms om barnet behöver omedelbart skydd. Bedömningen dokumenteras (20 kap. 1 § SoL).',
    },
    fields: [
      ...at,
      {
        ...{ name: 'behovs', kind: 'choice', label: 'Behöver barnet omedelbart skydd?' },
        ...{ options: optionsOf({ ja: 'Ja', nej: 'Nej' }), required: true },
      },
      { name: 'text', kind: 'area', label: 'Vad bedömningen bygger på', required: true },
    ] satisfies readonly FieldSpec[],
    yes: 'Behöver omedelbart skydd',
    no: 'Behöver inte omedelbart skydd',
  },
  forhandsbedomning: {
    words: { title: 'Förhandsbedömning', add: 'Skriv förhandsbedömning', empty: '' },
    fields: [
      { name: 'date', kind: 'date', label: 'Dag', half: true, required: true },
      {
        ...{ name: 'forslag', kind: 'choice', label: 'Utredning bör', half: true, required: true },
        options: optionsOf({ inleda: 'inledas', 'inte-inleda': 'inte inledas' }),
      },
      { name: 'text', kind: 'area', label: 'Bedömning', required: true },
    ] satisfies readonly FieldSpec[],
    row: { inleda: 'Utredning bör inledas', 'inte-inleda': 'Utredning bör inte inledas' },
  },
  forlangd: {
    words: {
      title: 'Längre tid för förhandsbedömningen',
      add: 'Förläng förhandsbedömningen',
      empty: '',
      lead: 'Tiden får förlängas bara om det finns synnerliga skäl (20 kap. 2 § SoL).',
    },
    fields: [
      { name: 'till', kind: 'date', label: 'Till och med', required: true },
      { name: 'skal', kind: 'area', label: 'Synnerliga skäl', required: true },
    ] satisfies readonly FieldSpec[],
  },
  bekraftad: {
    words: {
      title: 'Bekräftelse till Kronofogden',
      add: 'Bekräfta till Kronofogden',
      empty: '',
      lead: 'Kronofogden ska få en bekräftelse samma dag, med namn på ansvarig handläggare (11 kap. 3 § SoF).',
    },
    fields: [
      ...at,
      { name: 'handlaggare', kind: 'text', label: 'Ansvarig handläggare', required: true },
      { name: 'satt', kind: 'text', label: 'Hur', required: true },
    ] satisfies readonly FieldSpec[],
    row: (when: string): string => `Bekräftat till Kronofogden ${when}`,
  },
} as const
