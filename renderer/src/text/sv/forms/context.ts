import type { FieldSpec } from '../../fieldSpec'
import { optionsOf } from './options'

const needsInterpreter = (form: Record<string, string>): boolean => form['behovs'] === 'ja'

export const tolk = {
  words: {
    title: 'Tolk och kommunikation',
    add: 'Anteckna tolk',
    empty: 'Inget är antecknat om tolk eller stöd i kommunikationen.',
  },
  fields: [
    {
      ...{ name: 'behovs', kind: 'choice', label: 'Behövs tolk eller annat stöd?', half: true },
      options: optionsOf({ ja: 'Ja', nej: 'Nej' }),
      required: true,
    },
    {
      ...{ name: 'sort', kind: 'choice', label: 'Slag', half: true, when: needsInterpreter },
      options: optionsOf({
        sprak: 'Språktolk',
        teckensprak: 'Teckenspråkstolk',
        akk: 'Alternativ och kompletterande kommunikation (AKK)',
      }),
      required: true,
    },
    { name: 'sprak', kind: 'text', label: 'Språk', when: needsInterpreter },
    { name: 'text', kind: 'area', label: 'Att tänka på', rows: 2 },
  ] satisfies readonly FieldSpec[],
  needed: (language: string): string =>
    language === '' ? 'Tolk eller stöd behövs' : `Tolk behövs: ${language}`,
  notNeeded: 'Tolk behövs inte',
} as const

export const vald = {
  words: {
    title: 'Fråga om våld',
    add: 'Anteckna frågan om våld',
    empty: 'Frågan om våld är inte antecknad. Den bör ställas rutinmässigt (Osby 9).',
  },
  svar: {
    nej: 'Svarar att våld inte förekommer',
    utsatt: 'Är eller har varit utsatt',
    utovat: 'Utövar eller har utövat våld',
    'vill-inte-svara': 'Vill inte svara',
    'ej-stalld': 'Frågan har inte ställts',
  },
  get fields(): readonly FieldSpec[] {
    return [
      { name: 'date', kind: 'date', label: 'Dag', half: true, required: true },
      {
        ...{ name: 'svar', kind: 'choice', label: 'Svar', half: true, required: true },
        options: optionsOf(vald.svar),
      },
      {
        ...{
          name: 'text',
          kind: 'area',
          label: 'Vad som framkom, eller varför frågan inte ställdes',
        },
        hint: 'Behov av skydd utreds genast. Tänk på barn som har upplevt våld.',
      },
    ]
  },
} as const

export const egenvard = {
  words: {
    title: 'Egenvård',
    add: 'Anteckna egenvård',
    empty: 'Inget är antecknat om egenvård.',
  },
  intyg: {
    finns: 'Egenvårdsintyg finns',
    saknas: 'Egenvårdsintyg saknas',
    'behovs-inte': 'Egenvårdsintyg behövs inte',
  },
  get fields(): readonly FieldSpec[] {
    return [
      {
        ...{ name: 'intyg', kind: 'choice', label: 'Egenvårdsintyg', required: true },
        options: optionsOf(egenvard.intyg),
        hint: 'Hälso- och sjukvården bedömer om en åtgärd kan göras säkert som egenvård (Göteborg).',
      },
      { name: 'date', kind: 'date', label: 'Intygets dag', half: true },
      { name: 'utfardare', kind: 'text', label: 'Vem som har utfärdat det', half: true },
      { name: 'text', kind: 'area', label: 'Vad intyget gäller', rows: 2 },
    ]
  },
} as const

export const personkrets = {
  words: {
    title: 'Personkrets enligt LSS',
    add: 'Anteckna personkrets',
    empty: 'Personkretsen är inte bedömd.',
  },
  kretsar: {
    '1': 'Personkrets 1: utvecklingsstörning, autism eller autismliknande tillstånd',
    '2': 'Personkrets 2: betydande och bestående begåvningsmässigt funktionshinder efter hjärnskada i vuxen ålder',
    '3': 'Personkrets 3: andra varaktiga funktionshinder som är stora och inte beror på normalt åldrande',
    ingen: 'Hör inte till någon personkrets',
  },
  get fields(): readonly FieldSpec[] {
    return [
      {
        ...{ name: 'krets', kind: 'choice', label: 'Din bedömning', required: true },
        options: optionsOf(personkrets.kretsar),
      },
      { name: 'date', kind: 'date', label: 'Dag', half: true, required: true },
      {
        ...{ name: 'skal', kind: 'area', label: 'Skäl', required: true },
        hint: 'Vilket underlag bedömningen bygger på.',
      },
    ]
  },
  short: (krets: string): string =>
    krets === 'ingen' ? 'Ingen personkrets' : `Personkrets ${krets}`,
} as const
