import type { FieldSpec } from '../../fieldSpec'
import { foretradareNames } from '@shared/domain/underlagText'
import { optionsOf } from './options'

const isOmbud = (form: Record<string, string>): boolean => form['sort'] === 'ombud'

export const foretradare = {
  words: {
    title: 'Företrädare och ombud',
    add: 'Anteckna företrädare',
    empty: 'Ingen företrädare är antecknad. Den enskilde för sin egen talan.',
  },
  fields: [
    {
      ...{ name: 'sort', kind: 'choice', label: 'Slag', half: true, required: true },
      options: optionsOf(foretradareNames),
    },
    { name: 'name', kind: 'text', label: 'Företrädarens namn', half: true, required: true },
    { name: 'kontakt', kind: 'text', label: 'Hur företrädaren nås' },
    {
      ...{ name: 'omfattning', kind: 'area', label: 'Omfattning', required: true },
      hint: 'Vad förordnandet eller fullmakten omfattar. En god man företräder bara inom sitt förordnande och med den enskildes samtycke.',
    },
    { name: 'from', kind: 'date', label: 'Gäller från', half: true },
    { name: 'to', kind: 'date', label: 'Gäller till och med', half: true },
    {
      ...{ name: 'form', kind: 'choice', label: 'Fullmaktens form', half: true, when: isOmbud },
      options: optionsOf({ skriftlig: 'Skriftlig', muntlig: 'Muntlig' }),
      required: true,
    },
    {
      ...{ name: 'original', kind: 'date', label: 'Uppvisad i original', half: true },
      when: (form) => isOmbud(form) && form['form'] === 'skriftlig',
      hint: 'ÅÅÅÅ-MM-DD, tomt så länge originalet inte är visat',
    },
    {
      ...{ name: 'undertecknad', kind: 'check', label: 'Undertecknad av den enskilde' },
      when: (form) => isOmbud(form) && form['form'] === 'skriftlig',
    },
  ] satisfies readonly FieldSpec[],
  notShown:
    'En skriftlig fullmakt ska vara undertecknad av den enskilde och visas i original (Täby 2.1.1).',
  oral: 'Kontrollera en muntlig fullmakts omfattning och giltighet med den enskilde vid varje nytt tillfälle (Täby 2.1.1).',
  validity: (from: string, to: string): string =>
    [from === '' ? '' : `från ${from}`, to === '' ? '' : `till och med ${to}`]
      .filter((part) => part !== '')
      .join(' '),
  shown: (when: string): string => `Fullmakten visad i original ${when}.`,
  unseen: 'Fullmakten är inte visad i original.',
  oralShort: 'Muntlig fullmakt.',
  ended: (when: string, why: string): string => `Upphörde ${when}. ${why}`,
  endedShort: 'Upphört',
  end: {
    words: { title: 'Företrädaren upphör', add: 'Upphör', empty: '' },
    fields: [
      { name: 'date', kind: 'date', label: 'Upphör den', half: true, required: true },
      { name: 'skal', kind: 'text', label: 'Orsak', required: true },
    ] satisfies readonly FieldSpec[],
  },
} as const

export const familj = {
  words: {
    title: 'Barn och vårdnad',
    add: 'Anteckna barn och vårdnad',
    empty: 'Inget är antecknat om barn. Beslut om en vuxen kan också påverka barn (Osby 6.4).',
  },
  vardnader: { gemensam: 'Gemensam vårdnad', ensam: 'En vårdnadshavare' },
  fields: [
    {
      ...{ name: 'vardnad', kind: 'choice', label: 'Vårdnad', half: true },
      options: [
        { value: '', label: 'Inte aktuellt eller inte känt' },
        { value: 'gemensam', label: 'Gemensam vårdnad' },
        { value: 'ensam', label: 'En vårdnadshavare' },
      ],
    },
    {
      ...{ name: 'minderariga', kind: 'choice', label: 'Minderåriga barn i hushållet', half: true },
      options: [
        { value: '', label: 'Inte frågat' },
        { value: 'ja', label: 'Ja' },
        { value: 'nej', label: 'Nej' },
      ],
    },
    { name: 'barn', kind: 'area', label: 'Barnen: namn, ålder, var de bor' },
    {
      ...{ name: 'barnetsBasta', kind: 'area', label: 'Barnets bästa' },
      hint: 'Din prövning. Akta fyller aldrig i den.',
    },
    { name: 'barnetsSyn', kind: 'area', label: 'Barnets egen syn' },
    {
      ...{
        name: 'hurTillfragat',
        kind: 'area',
        label: 'Hur barnet har fått veta och komma till tals',
      },
      rows: 2,
      hint: 'Barnet ska få information och kunna framföra sina åsikter (3 kap. 3 § SoL).',
    },
  ] satisfies readonly FieldSpec[],
  rowTitle: (vardnad: string, minors: string): string =>
    [vardnad, minors].filter((part) => part !== '').join('. ') || 'Barn',
  minors: { ja: 'Minderåriga barn i hushållet', nej: 'Inga minderåriga barn i hushållet' },
  parts: {
    basta: 'Barnets bästa',
    syn: 'Barnets egen syn',
    hur: 'Hur barnet har kommit till tals',
  },
} as const
